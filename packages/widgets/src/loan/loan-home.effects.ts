import type { Challenge } from '@weidongli/contracts';
import { fromFen, parseMoneyInput } from '@weidongli/finance';
import { flowProblem } from './flow-problem.js';
import type { LoanClient } from './loan.client.js';
import {
  reduceHome,
  resumedHome,
  startHome,
  type HomeEvent,
  type HomeState,
  type HomeWork,
} from './loan-home.flow.js';

/** What a running home needs of its surroundings. */
export interface HomeSurroundings {
  readonly client: LoanClient;
  /** Told of every new state. */
  readonly onState: (state: HomeState) => void;
  /** State to go on from, as after re-attachment; what was under way is asked for anew. */
  readonly from?: HomeState;
}

/** A running home of the loans: the state, and what the customer can do. Neither Lit nor DOM is needed. */
export interface HomeSession {
  readonly state: HomeState;
  /** Takes an action of the customer and performs the calls that follow from it. */
  act(event: HomeEvent): void;
  /** Reads line, loans and repayments; at the start and after a failure. */
  load(): Promise<void>;
  /** Goes on after the line to the bank, or the log-in, is back. */
  resume(): void;
  /** Stops listening. */
  stop(): void;
}

/** The members of the client's error that decide what comes next. */
interface ErrorLike {
  readonly code?: unknown;
  readonly challenge?: Challenge;
}

/** Most loans and repayments that are listed. */
const most = 100;

/** Runs the home of the loans against a client. */
export const runHome = (surroundings: HomeSurroundings): HomeSession => new RunningHome(surroundings);

class RunningHome implements HomeSession {
  state: HomeState;
  private readonly surroundings: HomeSurroundings;
  private readonly client: LoanClient;
  private stopped = false;
  private readonly leaveSession: () => void;
  private proof: { readonly challengeId: string; readonly token: string } | undefined;

  constructor(surroundings: HomeSurroundings) {
    this.surroundings = surroundings;
    this.client = surroundings.client;
    this.state = resumedHome(surroundings.from ?? startHome);
    this.leaveSession = this.client.session.onChange((status) => {
      // The customer has logged in anew.
      if (status === 'idle' && this.state.problem?.code === 'unauthenticated') this.resume();
    });
  }

  act(event: HomeEvent): void {
    const before = this.state;
    this.state = reduceHome(before, event);
    if (this.state !== before && !this.stopped) this.surroundings.onState(this.state);
    const { work } = this.state;
    if (work !== undefined && work !== before.work) void this.attempt(work);
  }

  async load(): Promise<void> {
    const { loan } = this.client;
    try {
      const [lines, loans, repayments] = await Promise.all([
        loan.listLines(),
        loan.listDraws({ limit: most }),
        loan.listRepayments({ limit: most }),
      ]);
      const line = lines.data.find(({ product }) => product === 'consumer');
      this.act({ type: 'loaded', line, loans: loans.data, repayments: repayments.data });
    } catch (error) {
      this.act({ type: 'load-failed', problem: flowProblem(error) });
    }
  }

  resume(): void {
    if (this.state.work !== undefined) return;
    this.act({ type: 'reload' });
    void this.load();
  }

  stop(): void {
    this.stopped = true;
    this.leaveSession();
  }

  private async attempt(work: HomeWork): Promise<void> {
    try {
      await this[work]();
    } catch (error) {
      this.act({ type: 'failed', problem: flowProblem(error) });
    }
  }

  private async lock(): Promise<void> {
    const { line } = this.state;
    if (line === undefined) return;
    this.act({ type: 'line-changed', line: await this.client.loan.lockLine({ lineId: line.id }) });
  }

  private async unlock(): Promise<void> {
    this.proof = undefined;
    await this.orderUnlock();
  }

  /** Answers the challenge, once: the answer is kept for the order that follows it, should that have to be repeated. */
  private async verify(): Promise<void> {
    const { challenge, code } = this.state;
    if (challenge === undefined) return;
    if (this.proof?.challengeId !== challenge.id) {
      const { token } = await this.client.identity.verifyChallenge({ challengeId: challenge.id, code });
      this.proof = { challengeId: challenge.id, token };
    }
    await this.orderUnlock();
  }

  /** Unlocks the line as it stands: the key holds its version, so a repeat is the same order. */
  private async orderUnlock(): Promise<void> {
    const { line } = this.state;
    if (line === undefined) return;
    const stepUp = this.proof === undefined ? {} : { stepUpToken: this.proof.token };
    const options = { idempotencyKey: `unlock-${line.id}-${String(line.version)}`, ...stepUp };
    try {
      this.act({
        type: 'line-changed',
        line: await this.client.loan.unlockLine({ lineId: line.id }, options),
      });
    } catch (error) {
      const { code, challenge } = error as ErrorLike;
      if (code !== 'step-up-required' || challenge === undefined) throw error;
      this.act({ type: 'challenged', challenge });
    }
  }

  private async resend(): Promise<void> {
    const { challenge } = this.state;
    if (challenge === undefined) return;
    const next = await this.client.identity.resendChallenge({ challengeId: challenge.id });
    this.act({ type: 'resent', challenge: next });
  }

  private async limit(): Promise<void> {
    const { line, limitText } = this.state;
    const amount = parseMoneyInput(limitText);
    if (line === undefined || !amount.ok) return;
    const request = await this.client.loan.requestLimit({ lineId: line.id, limit: fromFen(amount.fen) });
    this.act({ type: 'limit-decided', request });
    // What can be drawn follows from the new limit; the bank works it out.
    await this.load();
  }
}
