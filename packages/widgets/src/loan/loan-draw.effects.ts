import type { Challenge } from '@weidongli/contracts';
import type { Loan } from '@weidongli/contracts/loan';
import { fromFen, parseMoneyInput } from '@weidongli/finance';
import { flowProblem } from './flow-problem.js';
import type { LoanClient } from './loan.client.js';
import {
  reduceDraw,
  resumedDraw,
  startDraw,
  type DrawEvent,
  type DrawState,
  type DrawWork,
} from './loan-draw.flow.js';

/** What a running draw needs of its surroundings. */
export interface DrawSurroundings {
  readonly client: LoanClient;
  /** Runs something once after some milliseconds; returns what calls it off. */
  readonly schedule: (run: () => void, ms: number) => () => void;
  /** Told of every new state. */
  readonly onState: (state: DrawState) => void;
  /** State to go on from, as after re-attachment; what was under way is asked for anew. */
  readonly from?: DrawState;
}

/** A running draw: the state, and what the customer can do. Neither Lit nor DOM is needed. */
export interface DrawSession {
  readonly state: DrawState;
  /** Takes an action of the customer and performs the calls that follow from it. */
  act(event: DrawEvent): void;
  /** Reads line, card and any draw under way; at the start and after a failure. */
  load(): Promise<void>;
  /** Stops asking for news. */
  stop(): void;
}

/** The members of the client's error that decide what comes next. */
interface ErrorLike {
  readonly code?: unknown;
  readonly challenge?: Challenge;
  readonly outcomeUnknown?: unknown;
}

/** Milliseconds between two looks at a draw under way; the webhook tells the bank's own server, this only the screen. */
const lookEveryMs = 1500;

const firstLine = async (client: LoanClient) =>
  (await client.loan.listLines()).data.find(({ product }) => product === 'consumer');

const firstCard = async (client: LoanClient) =>
  (await client.account.listCards()).data.find(
    ({ status, cardType }) => status === 'ACTIVE' && cardType === 'DEBIT',
  );

/** Runs a draw against a client. */
export const runDraw = (surroundings: DrawSurroundings): DrawSession => new RunningDraw(surroundings);

class RunningDraw implements DrawSession {
  state: DrawState;
  private readonly surroundings: DrawSurroundings;
  private readonly client: LoanClient;
  private stopped = false;
  private callOff = (): void => undefined;
  private acceptanceId = '';
  private proof: { readonly challengeId: string; readonly token: string } | undefined;

  constructor(surroundings: DrawSurroundings) {
    this.surroundings = surroundings;
    this.client = surroundings.client;
    this.state = resumedDraw(surroundings.from ?? startDraw);
  }

  act(event: DrawEvent): void {
    const before = this.state;
    this.state = reduceDraw(before, event);
    if (this.state !== before && !this.stopped) this.surroundings.onState(this.state);
    const { work } = this.state;
    if (work !== undefined && work !== before.work) void this.attempt(work);
  }

  async load(): Promise<void> {
    const { client } = this;
    try {
      const [line, card, draws] = await Promise.all([
        firstLine(client),
        firstCard(client),
        client.loan.listDraws({ state: 'IN_PROGRESS' }),
      ]);
      this.act({ type: 'loaded', line, card, inProgress: draws.data[0] });
      if (this.state.loan !== undefined) this.watch(this.state.loan);
    } catch (error) {
      this.act({ type: 'load-failed', problem: flowProblem(error) });
    }
  }

  stop(): void {
    this.stopped = true;
    this.callOff();
  }

  private async attempt(work: DrawWork): Promise<void> {
    try {
      await this[work]();
    } catch (error) {
      this.act({ type: 'failed', problem: flowProblem(error) });
    }
  }

  private async quote(): Promise<void> {
    const { line, tenor, amountText } = this.state;
    const amount = parseMoneyInput(amountText);
    if (!amount.ok || line === undefined || tenor === undefined) return;
    const input = { lineId: line.id, principal: fromFen(amount.fen), tenor };
    this.act({ type: 'quoted', quote: await this.client.loan.quoteDraw(input) });
  }

  private async draw(): Promise<void> {
    const { quote } = this.state;
    if (quote === undefined) return;
    this.proof = undefined;
    const documents = quote.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
    const acceptance = await this.client.partner.acceptAgreements(
      { subject: quote.id, documents, method: 'CHECKBOX' },
      { idempotencyKey: `accept-${quote.id}` },
    );
    this.acceptanceId = acceptance.id;
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
    const { quote, card, purpose } = this.state;
    if (quote === undefined || card === undefined) return;
    const input = { quoteId: quote.id, purpose, cardId: card.id, acceptanceId: this.acceptanceId };
    const stepUp = this.proof === undefined ? {} : { stepUpToken: this.proof.token };
    try {
      this.found(await this.client.loan.draw(input, { idempotencyKey: `draw-${quote.id}`, ...stepUp }));
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
    const { quote } = this.state;
    if (quote === undefined) return;
    const { data } = await this.client.loan.listDraws({ quoteId: quote.id });
    if (data[0] === undefined) this.act({ type: 'not-found' });
    else this.found(data[0]);
  }

  private found(loan: Loan): void {
    this.act({ type: 'loan-read', loan });
    this.watch(loan);
  }

  private watch(loan: Loan): void {
    this.callOff();
    if (this.stopped || this.state.step !== 'progress') return;
    this.callOff = this.surroundings.schedule(() => void this.look(loan), lookEveryMs);
  }

  private async look(loan: Loan): Promise<void> {
    try {
      this.found(await this.client.loan.getDraw({ drawId: loan.id }));
    } catch {
      // A look that fails changes nothing: the next one follows, and the screen says what was last known.
      this.watch(loan);
    }
  }
}
