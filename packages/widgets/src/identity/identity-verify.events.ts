import type { IdentityApplication } from '@weidongli/contracts';
import { countStep } from '../screen/application-part.js';
import type { VerifyState, VerifyStep } from './identity-verify.state.js';

/** Detail of `wdl-identity-verify-ready`, `-step` and `-cancel`. */
export interface IdentityVerifyStepDetail {
  readonly step: VerifyStep;
  /** Number of the application's step, from 1, and how many there are; 0 beside the way, as while a person looks. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-identity-verify-complete`. */
export interface IdentityVerifyCompleteDetail {
  /** The application with its result: assurance level and evidence. */
  readonly application: IdentityApplication;
}

/** Detail of `wdl-identity-verify-exit`. */
export interface IdentityVerifyExitDetail {
  readonly to: 'home';
  /** The application, which can be gone on with on any device. */
  readonly applicationId: string;
}

/** Describes a step for the host. */
export const verifyStepDetail = ({
  step,
  application,
}: Pick<VerifyState, 'step' | 'application'>): IdentityVerifyStepDetail => ({
  step,
  ...(application === undefined ? { index: 0, of: 0 } : countStep(application, application.step ?? '')),
});

/** Tells whether the customer has given anything yet: from then on leaving is no cancellation, the bank keeps where it stands. */
export const hasBegun = ({ application }: Pick<VerifyState, 'application'>): boolean =>
  application?.steps.some(({ status }) => status !== 'OPEN') === true;
