import type { ContinueStep } from './identity-continue.state.js';

/** Detail of `wdl-identity-continue-ready`, `-step` and `-cancel`. */
export interface IdentityContinueStepDetail {
  /** `code` and `arrived` are those of the device that goes on. */
  readonly step: ContinueStep | 'code' | 'arrived';
}

/** Detail of `wdl-identity-continue-complete`. */
export interface IdentityContinueCompleteDetail {
  /** What `fetchSession` of your page gives next. It works once, within 60 seconds: never log or store it. */
  readonly clientSecret: string;
}
