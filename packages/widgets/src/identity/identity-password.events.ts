import type { PasswordStep } from './identity-password.state.js';

/** Detail of `wdl-identity-password-ready`, `-step` and `-cancel`. */
export interface IdentityPasswordStepDetail {
  readonly step: PasswordStep;
}

/** Detail of `wdl-identity-password-complete`. */
export interface IdentityPasswordCompleteDetail {
  /** When the password was set, by the bank's clock. */
  readonly setAt: string;
}
