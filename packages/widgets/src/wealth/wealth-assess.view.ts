import type { WealthAssessMessages } from './wealth-assess.messages.js';
import type { AssessEvent, AssessState } from './wealth-assess.state.js';

/** What the parts of the screen are drawn from, and how they answer. */
export interface AssessView {
  readonly state: AssessState;
  readonly t: WealthAssessMessages;
  readonly act: (event: AssessEvent) => void;
  /** Sends the answers, with the time that they took. */
  readonly send: () => void;
  /** Leaves the screen. */
  readonly leave: () => void;
}
