import type { IdentityContinueMessages } from './identity-continue.messages.js';
import type { ContinueEvent, ContinueState } from './identity-continue.state.js';

/** What the parts of the first device are drawn from, and how they answer. */
export interface ContinueView {
  readonly state: ContinueState;
  readonly t: IdentityContinueMessages;
  /** Seconds for which the link still counts; 0 when it does no more. */
  readonly left: number;
  /** What came of copying the link; undefined before. */
  readonly copied: boolean | undefined;
  readonly act: (event: ContinueEvent) => void;
  readonly copy: () => void;
  readonly leave: () => void;
}
