import type { IdentityApplication } from '@weidongli/contracts';
import type { HandOver } from '@weidongli/contracts/identity';
import { without } from '../screen/without.js';
import type { ApplicationEvent, ApplicationState } from './application-flow.js';
import type { QrDrawing } from './qr-path.js';

/** Where the first device is: told what happens, showing the link, or told that the other device goes on. */
export type ContinueStep = 'loading' | 'unavailable' | 'none' | 'intro' | 'link' | 'taken' | 'unknown';

/** What is being waited for; a second press meanwhile does nothing. */
export type ContinueWork = 'make' | 'query';

/** A link to another device, as it is shown. It counts for five minutes and is kept nowhere else. */
export interface ShownLink extends HandOver {
  readonly link: string;
  /** The link to be scanned; missing when the drawing could not be loaded: the link itself is there. */
  readonly qr?: QrDrawing;
}

/** State of the first device; plain values only. */
export interface ContinueState extends ApplicationState {
  readonly step: ContinueStep;
  readonly work?: ContinueWork;
  readonly shown?: ShownLink;
}

/** Everything that can happen on the first device. */
export type ContinueEvent =
  ApplicationEvent | { readonly type: 'make' } | { readonly type: 'made'; readonly shown: ShownLink };

/** Nothing known yet. */
export const startContinue: ContinueState = { step: 'loading' };

const final: readonly string[] = ['COMPLETED', 'REJECTED', 'CANCELLED', 'EXPIRED'];

/** Shows an application. One that has moved while the link was shown is gone on with elsewhere. */
export const withApplication = (
  state: ContinueState,
  application: IdentityApplication | undefined,
): ContinueState => {
  if (application === undefined) return { ...without(state, 'application', 'shown'), step: 'none' };
  const { application: known, step } = state;
  const hasMoved = known?.id === application.id && application.version > known.version;
  if ((step === 'link' && hasMoved) || step === 'taken')
    return { ...without(state, 'shown'), application, step: 'taken' };
  if (final.includes(application.status)) return { ...without(state, 'shown'), application, step: 'none' };
  return { ...state, application, step: step === 'link' ? 'link' : 'intro' };
};
