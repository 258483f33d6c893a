import type { IdentityPasswordMessages } from './identity-password.messages.js';
import type { PasswordEvent, PasswordState } from './identity-password.state.js';

/** What the parts of the screen are drawn from, and how they answer. */
export interface PasswordView {
  readonly state: PasswordState;
  readonly t: IdentityPasswordMessages;
  readonly act: (event: PasswordEvent) => void;
  /** Leaves the screen. */
  readonly leave: () => void;
  /** Asks the host for the opening of an account. */
  readonly openAccount: () => void;
}
