import type { PartWay } from '../screen/application-part.js';
import type { IdentityReviewMessages } from './identity-review.messages.js';
import type { ReviewEvent, ReviewState } from './identity-review.state.js';

/** What the parts of the screen are drawn from, and how they answer. */
export interface ReviewView {
  readonly state: ReviewState;
  readonly t: IdentityReviewMessages;
  /** The bank's time in milliseconds since 1970. */
  readonly now: number;
  readonly act: (event: ReviewEvent) => void;
  /** Another screen is around this one. */
  readonly isPart: boolean;
  /** Takes another way on, where the screen around or the host shows it. */
  readonly takeWay: (way: PartWay) => void;
  /** Goes on with the application. */
  readonly goOn: () => void;
  readonly leave: () => void;
}
