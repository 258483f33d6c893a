import type { Challenge } from '@weidongli/contracts';
import type { Loan, Repayment, RepaymentQuote } from '@weidongli/contracts/loan';
import { fromFen, parseMoneyInput } from '@weidongli/finance';
import { flowProblem } from './flow-problem.js';
import type { LoanClient } from './loan.client.js';
import {
  chosenQuote,
  choicesOf,
  payingCard,
  reduceRepay,
  resumedRepay,
  startRepay,
  type RepayChoice,
  type RepayEvent,
  type RepayState,
  type RepayWork,
} from './loan-repay.flow.js';

/** What a running repayment needs of its surroundings. */
export interface RepaySurroundings {
  readonly client: LoanClient;
  /** Loan that is paid back, `loa_…`. */
  readonly drawId: string;
  /** Runs something once after some milliseconds; returns what calls it off. */
  readonly schedule: (run: () => void, ms: number) => () => void;
  /** Told of every new state. */
  readonly onState: (state: RepayState) => void;
  /** State to go on from, as after re-attachment; what was under way is asked for anew. */
  readonly from?: RepayState;
}

/** A running repayment: the state, and what the customer can do. Neither Lit nor DOM is needed. */
export interface RepaySession {
  readonly state: RepayState;
  /** Takes an action of the customer and performs the calls that follow from it. */
  act(event: RepayEvent): void;
  /** Reads loan, plan, cards, quotes and any repayment under way; at the start and after a failure. */
  load(): Promise<void>;
  /** Goes on after the line, or the log-in, is back: reads anew, or asks for an order without a reply. */
  resume(): void;
  /** Stops asking for news. */
  stop(): void;
}

/** The members of the client's error that decide what comes next. */
interface ErrorLike {
  readonly code?: unknown;
  readonly challenge?: Challenge;
  readonly outcomeUnknown?: unknown;
}

/** Milliseconds between two looks at a repayment under way. */
const lookEveryMs = 1500;

/** Runs a repayment against a client. */
export const runRepay = (surroundings: RepaySurroundings): RepaySession => new RunningRepay(surroundings);

class RunningRepay implements RepaySession {
  state: RepayState;
  private readonly surroundings: RepaySurroundings;
  private readonly client: LoanClient;
  private stopped = false;
  private callOff = (): void => undefined;
  private readonly leaveSession: () => void;
  private proof: { readonly challengeId: string; readonly token: string } | undefined;

  constructor(surroundings: RepaySurroundings) {
    this.surroundings = surroundings;
    this.client = surroundings.client;
    this.state = resumedRepay(surroundings.from ?? startRepay);
    this.leaveSession = this.client.session.onChange((status) => {
      // The customer has logged in anew.
      if (status === 'idle' && this.state.problem?.code === 'unauthenticated') this.resume();
    });
  }

  act(event: RepayEvent): void {
    const before = this.state;
    this.state = reduceRepay(before, event);
    if (this.state !== before && !this.stopped) this.surroundings.onState(this.state);
    const { work } = this.state;
    if (work !== undefined && work !== before.work) void this.attempt(work);
  }

  async load(): Promise<void> {
    const { client } = this;
    const { drawId } = this.surroundings;
    try {
      const [loan, plan, cards, repayments] = await Promise.all([
        client.loan.getDraw({ drawId }),
        client.loan.getSchedule({ drawId }),
        client.account.listCards(),
        client.loan.listRepayments({ drawId, state: 'IN_PROGRESS' }),
      ]);
      const usable = cards.data.filter(({ status, cardType }) => status === 'ACTIVE' && cardType === 'DEBIT');
      const [inProgress] = repayments.data;
      const quotes = inProgress === undefined ? await this.quotesOf(loan) : {};
      this.act({ type: 'loaded', reads: { loan, plan, cards: usable, quotes, inProgress } });
      if (this.state.repayment !== undefined) this.watch(this.state.repayment);
    } catch (error) {
      this.act({ type: 'load-failed', problem: flowProblem(error) });
    }
  }

  resume(): void {
    if (this.state.step === 'unknown') {
      this.act({ type: 'query' });
      return;
    }
    if (this.state.work !== undefined) return;
    this.act({ type: 'reload' });
    void this.load();
  }

  stop(): void {
    this.stopped = true;
    this.leaveSession();
    this.callOff();
  }

  /** Asks for what stands beside the choices. A quote books nothing. */
  private async quotesOf(loan: Loan): Promise<RepayState['quotes']> {
    if (loan.status !== 'ACTIVE' && loan.status !== 'OVERDUE') return {};
    const kinds = choicesOf({ ...startRepay, loan }).filter((kind) => kind !== 'PARTIAL');
    const quotes = await Promise.all(
      kinds.map(async (kind): Promise<[RepayChoice, RepaymentQuote]> => [
        kind,
        await this.client.loan.quoteRepayment({ drawId: loan.id, kind }),
      ]),
    );
    return Object.fromEntries(quotes);
  }

  private async attempt(work: RepayWork): Promise<void> {
    try {
      await this[work]();
    } catch (error) {
      this.act({ type: 'failed', problem: flowProblem(error) });
    }
  }

  private refresh(): Promise<void> {
    return this.load();
  }

  private async quote(): Promise<void> {
    const { choice, amountText, recalculation } = this.state;
    const { drawId } = this.surroundings;
    const amount = parseMoneyInput(amountText);
    if (choice === undefined) return;
    const part =
      choice === 'PARTIAL' && amount.ok && recalculation !== undefined
        ? { amount: fromFen(amount.fen), recalculation }
        : {};
    const quote = await this.client.loan.quoteRepayment({ drawId, kind: choice, ...part });
    this.act({ type: 'quoted', quote });
  }

  private async repay(): Promise<void> {
    this.proof = undefined;
    await this.order();
  }

  /** Answers the challenge, once: the answer is kept for the order that follows it, should that have to be repeated. */
  private async verify(): Promise<void> {
    const { challenge, code } = this.state;
    if (challenge === undefined) return;
    if (this.proof?.challengeId !== challenge.id) {
      const { token } = await this.client.identity.verifyChallenge({ challengeId: challenge.id, code });
      this.proof = { challengeId: challenge.id, token };
    }
    await this.order();
  }

  /** Sends the order. Its key comes from the quote: every repeat, from whatever device, is the same order. */
  private async order(): Promise<void> {
    const quote = chosenQuote(this.state);
    const card = payingCard(this.state);
    if (quote === undefined || card === undefined) return;
    const stepUp = this.proof === undefined ? {} : { stepUpToken: this.proof.token };
    const options = { idempotencyKey: `repay-${quote.id}`, ...stepUp };
    try {
      this.found(await this.client.loan.repay({ quoteId: quote.id, cardId: card.id }, options));
    } catch (error) {
      const { code, challenge, outcomeUnknown } = error as ErrorLike;
      if (outcomeUnknown === true) this.act({ type: 'order-unknown' });
      else if (code === 'step-up-required' && challenge !== undefined)
        this.act({ type: 'challenged', challenge });
      else throw error;
    }
  }

  private async resend(): Promise<void> {
    const { challenge } = this.state;
    if (challenge === undefined) return;
    const next = await this.client.identity.resendChallenge({ challengeId: challenge.id });
    this.act({ type: 'resent', challenge: next });
  }

  private async query(): Promise<void> {
    const quote = chosenQuote(this.state);
    if (quote === undefined) return;
    const { data } = await this.client.loan.listRepayments({ quoteId: quote.id });
    if (data[0] === undefined) this.act({ type: 'not-found' });
    else this.found(data[0]);
  }

  private found(repayment: Repayment): void {
    this.act({ type: 'repayment-read', repayment });
    this.watch(repayment);
    if (this.state.step === 'done') void this.readLoan();
  }

  /** Reads what is left of the loan, for the receipt; without it the receipt is shorter. */
  private async readLoan(): Promise<void> {
    try {
      const { drawId } = this.surroundings;
      this.act({ type: 'loan-read', loan: await this.client.loan.getDraw({ drawId }) });
    } catch {
      // The money has arrived: what is left can be seen on the plan.
    }
  }

  private watch(repayment: Repayment): void {
    this.callOff();
    if (this.stopped || this.state.step !== 'progress') return;
    this.callOff = this.surroundings.schedule(() => void this.look(repayment), lookEveryMs);
  }

  private async look(repayment: Repayment): Promise<void> {
    try {
      this.found(await this.client.loan.getRepayment({ repaymentId: repayment.id }));
    } catch {
      // A look that fails changes nothing: the next one follows, and the screen says what was last known.
      this.watch(repayment);
    }
  }
}
