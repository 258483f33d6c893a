import type { IdentityApplication } from '@weidongli/contracts';
import type { LivenessSession } from '@weidongli/contracts/identity';
import type { RunnerEvent, RunnerState } from '../screen/flow-runner.js';
import type { PictureEvent, PictureProgress, PictureSource, PictureTrouble, Shot } from './picture-state.js';

/** Something that the customer does before the camera. */
export type FaceAction = 'LOOK' | 'TURN_LEFT' | 'TURN_RIGHT' | 'OPEN_MOUTH' | 'NOD';

/** Where the customer is: reading what happens, before the camera, choosing the next picture, waiting, or done. */
export type FaceStep = 'loading' | 'unavailable' | 'intro' | 'camera' | 'pick' | 'send' | 'closed' | 'done';

/** What is being waited for; a second press meanwhile does nothing. */
export type FaceWork = 'begin' | 'send';

/** State of a face check. The pictures are in memory only. */
export interface FaceState extends RunnerState {
  readonly step: FaceStep;
  readonly application?: IdentityApplication;
  /** What is to be done, once the check has begun. */
  readonly check?: LivenessSession;
  /** How the pictures are taken. */
  readonly way?: PictureSource;
  /** Why no picture came of the last try. */
  readonly trouble?: PictureTrouble;
  /** One picture for each action that was done. */
  readonly shots: readonly Shot[];
  /** Uploads of those that have arrived, `upl_…`. */
  readonly sent: readonly string[];
  /** How much of the next one has arrived. */
  readonly upload?: PictureProgress;
  /** The time of a check was over and another one has begun: it costs no try. */
  readonly isRenewed: boolean;
  readonly work?: FaceWork;
}

/** What was read at the start. */
export interface FaceLoadedEvent {
  readonly type: 'loaded';
  readonly application: IdentityApplication;
}

/** Everything that can happen. */
export type FaceEvent =
  | RunnerEvent
  | PictureEvent
  | FaceLoadedEvent
  | { readonly type: 'begun'; readonly check: LivenessSession }
  | { readonly type: 'expired' }
  | { readonly type: 'restart' }
  | { readonly type: 'go-on' }
  | { readonly type: 'frame-sent'; readonly uploadId: string }
  | { readonly type: 'finished'; readonly application: IdentityApplication }
  /** The application as it is after a refusal. */
  | { readonly type: 'application-read'; readonly application: IdentityApplication }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startFace: FaceState = { step: 'loading', shots: [], sent: [], isRenewed: false };

const known: readonly string[] = ['LOOK', 'TURN_LEFT', 'TURN_RIGHT', 'OPEN_MOUTH', 'NOD'];

/** Tells whether these widgets know what to do; a bank may ask for more one day. */
const isAction = (action: string): action is FaceAction => known.includes(action);

/** Gives what is to be done, in order. */
export const actionsOf = ({ check }: Pick<FaceState, 'check'>): readonly FaceAction[] =>
  check?.actions.filter(isAction) ?? [];

/** Gives what is to be done now; undefined when all was. */
export const nextAction = (state: Pick<FaceState, 'check' | 'shots'>): FaceAction | undefined =>
  actionsOf(state)[state.shots.length];
