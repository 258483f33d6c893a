import type { FlowProblem } from '../screen/flow-problem.js';
import { FlowRunner, type ErrorLike, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import { readAssess } from './wealth-assess.first.js';
import { changedCodes, reduceAssess } from './wealth-assess.flow.js';
import { resumedAssess } from './wealth-assess.loaded.js';
import {
  questionsOf,
  startAssess,
  type AssessEvent,
  type AssessState,
  type AssessWork,
} from './wealth-assess.state.js';
import type { WealthClient } from './wealth.client.js';

/** What a running questionnaire needs of its surroundings. */
export type AssessSurroundings = Surroundings<AssessState, WealthClient>;

/** A running questionnaire. */
export type AssessSession = FlowSession<AssessState, AssessEvent>;

/** Runs a questionnaire against a client. */
export const runAssess = (surroundings: AssessSurroundings): AssessSession => new RunningAssess(surroundings);

/** Most seconds that answering is said to have taken: a day. */
const mostSeconds = 86_400;

class RunningAssess extends FlowRunner<AssessState, AssessEvent, WealthClient> {
  constructor(surroundings: AssessSurroundings) {
    super(surroundings, { start: resumedAssess(surroundings.from ?? startAssess), reduce: reduceAssess });
  }

  override resume(): void {
    if (this.state.step === 'unknown') this.act({ type: 'query' });
    else super.resume();
  }

  protected override read(): Promise<AssessEvent> {
    return readAssess(this.client);
  }

  protected override perform(work: AssessWork): Promise<void> {
    return this[work]();
  }

  protected async send(): Promise<void> {
    const { questionnaire, answers, seconds } = this.state;
    if (questionnaire === undefined) return;
    const input = {
      version: questionnaire.version,
      answers: questionsOf(this.state).map(({ id }) => ({ questionId: id, optionIds: answers[id] ?? [] })),
      ...(seconds === undefined ? {} : { seconds: Math.min(seconds, mostSeconds) }),
    };
    try {
      const idempotencyKey = `assess-after-${this.before ?? 'none'}`;
      const assessment = await this.client.wealth.assess(input, { idempotencyKey });
      this.act({ type: 'assessed', assessment });
    } catch (error) {
      if ((error as ErrorLike).outcomeUnknown !== true) throw error;
      this.act({ type: 'order-unknown' });
    }
  }

  /** Asks what became of answers whose reply never came: another assessment than before is theirs. */
  protected async query(): Promise<void> {
    const { assessment } = await this.client.wealth.getSuitability();
    if (assessment === null || assessment.id === this.before) this.act({ type: 'not-found' });
    else this.act({ type: 'assessed', assessment });
  }

  protected override async afterFailure(problem: FlowProblem): Promise<void> {
    const isElsewhere = problem.code === 'idempotency-key-reused';
    if (!isElsewhere && !changedCodes.includes(problem.code)) return;
    await this.load();
    // This attempt was made elsewhere with other answers: whether these are to be another one, the customer says.
    if (isElsewhere && this.state.step === 'review')
      this.act({ type: 'failed', problem: { ...problem, code: 'answered-elsewhere' } });
  }

  /** The assessment before this one. It names the attempt: a repeat, from whatever device, is the same one. */
  private get before(): string | undefined {
    return this.state.suitability?.assessment?.id;
  }
}
