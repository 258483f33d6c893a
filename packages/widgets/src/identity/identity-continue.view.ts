import type { PartWay } from '../screen/application-part.js';
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
  /** Another screen is around this one. */
  readonly isPart: boolean;
  /** Goes on in another way; only the screen around shows it. */
  readonly takeWay: (way: PartWay) => void;
  readonly leave: () => void;
}
