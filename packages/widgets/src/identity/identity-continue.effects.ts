import type { VerifyClient } from '../provider/verify.client.js';
import type { FlowSession, Surroundings } from '../screen/flow-runner.js';
import { without } from '../screen/without.js';
import { calm } from './application-flow.js';
import { ApplicationRunner } from './application-runner.js';
import { reduceContinue } from './identity-continue.flow.js';
import {
  startContinue,
  type ContinueEvent,
  type ContinueState,
  type ContinueStep,
  type ContinueWork,
} from './identity-continue.state.js';
import type { QrDrawing } from './qr-path.js';

/** What the first device needs of its surroundings. */
export interface ContinueSurroundings extends Surroundings<ContinueState, VerifyClient> {
  /** Address of the page that goes on; the token stands after its `#`. */
  readonly linkBase: string;
}

/** The first device while another one is to go on. */
export type ContinueSession = FlowSession<ContinueState, ContinueEvent>;

/** Milliseconds until the first look whether the other device has begun, or has passed a step; looks without news come less often. */
const lookEveryMs: Partial<Record<ContinueStep, number>> = { link: 3000, taken: 10_000 };

/** Lets another device go on, against a client. */
export const runContinue = (surroundings: ContinueSurroundings): ContinueSession =>
  new RunningContinue(surroundings);

const drawingOf = async (link: string): Promise<{ readonly qr?: QrDrawing }> => {
  try {
    const { qrDrawing } = await import('./qr-path.js');
    return { qr: qrDrawing(link) };
  } catch {
    return {}; // The link stands there as text.
  }
};

class RunningContinue extends ApplicationRunner<ContinueState, ContinueEvent> {
  private readonly linkBase: string;

  constructor(surroundings: ContinueSurroundings) {
    // A link that was shown before is not shown again: another one is made.
    const from = without(calm(surroundings.from ?? startContinue), 'shown');
    super(surroundings, {
      start: from.step === 'link' ? { ...from, step: 'intro' } : from,
      reduce: reduceContinue,
    });
    this.linkBase = surroundings.linkBase;
  }

  protected override lookEveryMs(): number | undefined {
    return lookEveryMs[this.state.step];
  }

  protected override perform(work: ContinueWork): Promise<void> {
    return this[work]();
  }

  /** Makes a link; the one before stops counting, so a repeat does no harm. */
  protected async make(): Promise<void> {
    const { application } = this.state;
    if (application === undefined) return;
    const handOver = await this.client.identity.createHandOver({ applicationId: application.id });
    const link = `${this.linkBase}#${handOver.token}`;
    this.act({ type: 'made', shown: { ...handOver, link, ...(await drawingOf(link)) } });
  }
}
