import type { VerifyClient } from '../provider/verify.client.js';
import type { FlowSession, Surroundings } from '../screen/flow-runner.js';
import { tidyText } from '../screen/own-words.js';
import { calm } from './application-flow.js';
import { ApplicationRunner } from './application-runner.js';
import { reduceReview } from './identity-review.flow.js';
import {
  startReview,
  type ReviewEvent,
  type ReviewState,
  type ReviewStep,
  type ReviewWork,
} from './identity-review.state.js';

/** What the wait for a person needs of its surroundings. */
export type ReviewSurroundings = Surroundings<ReviewState, VerifyClient>;

/** A running wait for a person. */
export type ReviewSession = FlowSession<ReviewState, ReviewEvent>;

/** Milliseconds between two looks: people take minutes; the page may be closed, and resumes where the bank stands. */
const lookEveryMs: Partial<Record<ReviewStep, number>> = { review: 10_000, video: 30_000 };

/** Waits for a person against a client. */
export const runReview = (surroundings: ReviewSurroundings): ReviewSession => new RunningReview(surroundings);

class RunningReview extends ApplicationRunner<ReviewState, ReviewEvent> {
  constructor(surroundings: ReviewSurroundings) {
    super(surroundings, { start: calm(surroundings.from ?? startReview), reduce: reduceReview });
  }

  protected override lookEveryMs(): number | undefined {
    return lookEveryMs[this.state.step];
  }

  protected override perform(work: ReviewWork): Promise<void> {
    return this[work]();
  }

  /** Objects; there is one key for each application: it can be done once. */
  protected appeal(): Promise<void> {
    const statement = tidyText(this.state.statementText, 'many');
    return this.order((applicationId) =>
      this.client.identity.appeal(
        { applicationId, statement },
        { idempotencyKey: `appeal-${applicationId}` },
      ),
    );
  }
}
