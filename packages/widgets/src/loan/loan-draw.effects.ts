import type { Challenge } from '@weidongli/contracts';
import type { Loan, LoanDrawInput } from '@weidongli/contracts/loan';
import { fromFen, parseMoneyInput } from '@weidongli/finance';
import { flowProblem } from './flow-problem.js';
import type { LoanClient } from './loan.client.js';
import { reduceDraw, resumedDraw, startDraw, type DrawEvent, type DrawState } from './loan-draw.flow.js';

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

/** Milliseconds between two looks at a draw under way; the webhook tells the bank's own server, this only the screen. */
const lookEveryMs = 1500;

const firstLine = async (client: LoanClient) =>
  (await client.loan.listLines()).data.find(({ product }) => product === 'consumer');

const firstCard = async (client: LoanClient) =>
  (await client.account.listCards()).data.find(
    ({ status, cardType }) => status === 'ACTIVE' && cardType === 'DEBIT',
  );

const orderOf = (state: DrawState, acceptanceId: string): LoanDrawInput | undefined =>
  state.quote === undefined || state.card === undefined
    ? undefined
    : { quoteId: state.quote.id, purpose: state.purpose, cardId: state.card.id, acceptanceId };

/** The members of the client's error that decide what comes next. */
interface ErrorLike {
  readonly code?: unknown;
  readonly challenge?: Challenge;
  readonly outcomeUnknown?: unknown;
}

/** Runs a draw against a client. */
export const runDraw = ({ client, schedule, onState, from = startDraw }: DrawSurroundings): DrawSession => {
  let state = resumedDraw(from);
  let stopped = false;
  let callOff = (): void => undefined;
  let acceptanceId = '';
  let proof: { readonly challengeId: string; readonly token: string } | undefined;

  const dispatch = (event: DrawEvent): void => {
    const before = state;
    state = reduceDraw(state, event);
    if (state !== before && !stopped) onState(state);
    const { work } = state;
    if (work !== undefined && work !== before.work) void attempt(works[work]);
  };

  const watch = (loan: Loan): void => {
    callOff();
    if (stopped || state.step !== 'progress') return;
    callOff = schedule(() => void look(loan.id), lookEveryMs);
  };

  const found = (loan: Loan): void => {
    dispatch({ type: 'loan-read', loan });
    watch(loan);
  };

  const look = async (drawId: string): Promise<void> => {
    try {
      found(await client.loan.getDraw({ drawId }));
    } catch {
      // A look that fails changes nothing: the next one follows, and the screen says what was last known.
      if (state.loan !== undefined) watch(state.loan);
    }
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: 'failed', problem: flowProblem(error) });
    }
  };

  const quote = async (): Promise<void> => {
    const amount = parseMoneyInput(state.amountText);
    if (!amount.ok || state.line === undefined || state.tenor === undefined) return;
    const input = { lineId: state.line.id, principal: fromFen(amount.fen), tenor: state.tenor };
    dispatch({ type: 'quoted', quote: await client.loan.quoteDraw(input) });
  };

  const accept = async (): Promise<string> => {
    const { quote: quoted } = state;
    if (quoted === undefined) return '';
    const documents = quoted.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
    const acceptance = await client.partner.acceptAgreements(
      { subject: quoted.id, documents, method: 'CHECKBOX' },
      { idempotencyKey: `accept-${quoted.id}` },
    );
    return acceptance.id;
  };

  /** Sends the order. Its key comes from the quote, so that every repeat, from whatever device, is the same order. */
  const order = async (): Promise<void> => {
    const input = orderOf(state, acceptanceId);
    if (input === undefined) return;
    const stepUp = proof === undefined ? {} : { stepUpToken: proof.token };
    try {
      found(await client.loan.draw(input, { idempotencyKey: `draw-${input.quoteId}`, ...stepUp }));
    } catch (error) {
      const { code, challenge, outcomeUnknown } = error as ErrorLike;
      if (outcomeUnknown === true) dispatch({ type: 'order-unknown' });
      else if (code === 'step-up-required' && challenge !== undefined)
        dispatch({ type: 'challenged', challenge });
      else throw error;
    }
  };

  const submit = async (): Promise<void> => {
    proof = undefined;
    acceptanceId = await accept();
    await order();
  };

  /** Answers the challenge, once: an answered one is kept for the order that follows it. */
  const verify = async (): Promise<void> => {
    const { challenge, code } = state;
    if (challenge === undefined) return;
    if (proof?.challengeId !== challenge.id) {
      const { token } = await client.identity.verifyChallenge({ challengeId: challenge.id, code });
      proof = { challengeId: challenge.id, token };
    }
    await order();
  };

  const resend = async (): Promise<void> => {
    if (state.challenge === undefined) return;
    dispatch({
      type: 'resent',
      challenge: await client.identity.resendChallenge({ challengeId: state.challenge.id }),
    });
  };

  const query = async (): Promise<void> => {
    if (state.quote === undefined) return;
    const { data } = await client.loan.listDraws({ quoteId: state.quote.id });
    if (data[0] === undefined) dispatch({ type: 'not-found' });
    else found(data[0]);
  };

  const works = { quote, draw: submit, verify, resend, query };

  return {
    get state() {
      return state;
    },
    act: dispatch,
    load: async () => {
      try {
        const [line, card, draws] = await Promise.all([
          firstLine(client),
          firstCard(client),
          client.loan.listDraws({ state: 'IN_PROGRESS' }),
        ]);
        dispatch({ type: 'loaded', line, card, inProgress: draws.data[0] });
        if (state.loan !== undefined) watch(state.loan);
      } catch (error) {
        dispatch({ type: 'load-failed', problem: flowProblem(error) });
      }
    },
    stop: () => {
      stopped = true;
      callOff();
    },
  };
};
