import type { LoanClient } from './loan.client.js';
import { fromFen, parseMoneyInput } from '@weidongli/finance/money';
import { FlowRunner, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import { readHome } from './loan-home.first.js';
import { reduceHome } from './loan-home.flow.js';
import { startHome, type HomeEvent, type HomeState, type HomeWork } from './loan-home.state.js';
import { resumedHome } from './loan-home.loans.js';

/** What a running home needs of its surroundings. */
export type HomeSurroundings = Surroundings<HomeState, LoanClient>;

/** A running home of the loans. */
export type HomeSession = FlowSession<HomeState, HomeEvent>;

/** Runs the home of the loans against a client. */
export const runHome = (surroundings: HomeSurroundings): HomeSession => new RunningHome(surroundings);

class RunningHome extends FlowRunner<HomeState, HomeEvent, LoanClient> {
  constructor(surroundings: HomeSurroundings) {
    super(surroundings, { start: resumedHome(surroundings.from ?? startHome), reduce: reduceHome });
  }

  protected override read(): Promise<HomeEvent> {
    return readHome(this.client);
  }

  protected override perform(work: HomeWork): Promise<void> {
    return this[work]();
  }

  protected async lock(): Promise<void> {
    const { line } = this.state;
    if (line === undefined) return;
    this.act({ type: 'line-changed', line: await this.client.loan.lockLine({ lineId: line.id }) });
  }

  protected unlock(): Promise<void> {
    this.forgetProof();
    return this.sendConfirmed();
  }

  /** Unlocks the line as it stands: the key holds its version, so a repeat is the same order. */
  protected override async sendConfirmed(): Promise<void> {
    const { line } = this.state;
    if (line === undefined) return;
    const options = { idempotencyKey: `unlock-${line.id}-${String(line.version)}`, ...this.stepUp };
    try {
      this.act({
        type: 'line-changed',
        line: await this.client.loan.unlockLine({ lineId: line.id }, options),
      });
    } catch (error) {
      if (!this.isChallenged(error)) throw error;
    }
  }

  protected async limit(): Promise<void> {
    const { line, limitText } = this.state;
    const amount = parseMoneyInput(limitText);
    if (line === undefined || !amount.ok) return;
    const request = await this.client.loan.requestLimit({ lineId: line.id, limit: fromFen(amount.fen) });
    this.act({ type: 'limit-decided', request });
    // What can be drawn follows from the new limit; the bank works it out.
    await this.load();
  }
}
