import type { CreditLine, LimitRequest, Loan, Repayment } from '@weidongli/contracts/loan';
import { parseMoneyInput, toFen } from '@weidongli/finance/money';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, type Outcomes } from '../screen/outcomes.js';
import {
  type HomePage,
  type HomeWork,
  type LimitProblem,
  type HomeState,
  type HomeEvent,
  pageOf,
  loaded,
} from './loan-home.state.js';
import { without } from '../screen/without.js';

/** Something that was borrowed or paid back. */
export type HistoryEntry =
  | { readonly kind: 'draw'; readonly at: string; readonly loan: Loan }
  | { readonly kind: 'repayment'; readonly at: string; readonly repayment: Repayment };

/** Lists draws and repayments together, newest first. */
export const historyOf = ({ loans, repayments }: HomeState): readonly HistoryEntry[] =>
  [
    ...loans.map((loan): HistoryEntry => ({ kind: 'draw', at: loan.createdAt, loan })),
    ...repayments.map((repayment): HistoryEntry => ({
      kind: 'repayment',
      at: repayment.createdAt,
      repayment,
    })),
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

const readLimit = ({ limitText, line }: HomeState): LimitProblem | undefined => {
  const input = parseMoneyInput(limitText);
  if (!input.ok) return input.reason;
  if (input.fen <= 0n) return 'zero';
  return line !== undefined && input.fen === toFen(line.limit) ? 'same' : undefined;
};

const lineChanged = (state: HomeState, line: CreditLine): HomeState => ({
  ...without(state, 'work', 'problem', 'challenge', 'limitRequest'),

  line,
  news: line.suspension === 'CUSTOMER_LOCK' ? 'locked' : 'unlocked',
});

const limitDecided = (state: HomeState, request: LimitRequest): HomeState => {
  const { line } = state;
  const approved = request.outcome === 'APPROVED';
  return {
    ...without(state, 'work', 'problem'),
    limitRequest: request,
    limitText: approved ? '' : state.limitText,
    news: approved ? 'limit-approved' : 'limit-declined',
    ...(line === undefined ? {} : { line: { ...line, limit: request.limit } }),
  };
};

const closing: readonly string[] = [
  'attempts-exhausted',
  'otp-context-mismatch',
  'otp-expired',
  'unauthenticated',
];

const failed = (state: HomeState, problem: FlowProblem): HomeState => {
  const next = { ...without(state, 'work'), problem };
  return closing.includes(problem.code) ? without(next, 'challenge') : next;
};

const opened = (state: HomeState, page: HomePage, drawId: string | undefined): HomeState => ({
  ...without(state, 'problem', 'news', 'limitError'),
  trail: page === 'home' ? ['home'] : pageOf(state) === page ? state.trail : [...state.trail, page],
  ...(drawId === undefined ? {} : { drawId }),
});

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<HomeEvent['type'], HomeWork> = {
  'line-changed': ['lock', 'unlock', 'verify'],
  'limit-decided': ['limit'],
  challenged: ['unlock', 'verify'],
  failed: ['lock', 'unlock', 'verify', 'limit'],
};

const answered = (state: HomeState, event: HomeEvent): HomeState | undefined => {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event);
    case 'load-failed':
      return { ...state, step: state.step === 'loading' ? 'failed' : state.step, problem: event.problem };
    case 'line-changed':
      return lineChanged(state, event.line);
    case 'limit-decided':
      return limitDecided(state, event.request);
    case 'challenged':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge };
    case 'failed':
      return failed(state, event.problem);
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceHome = (state: HomeState, event: HomeEvent): HomeState => {
  if (isStray(outcomes, event, state)) return state;
  return answered(state, event) ?? (state.work === undefined ? acted(state, event) : state);
};

const acted = (state: HomeState, event: HomeEvent): HomeState => {
  switch (event.type) {
    case 'reload':
      return { ...without(state, 'problem'), step: state.step === 'failed' ? 'loading' : state.step };
    case 'page-opened':
      return opened(state, event.page, event.drawId);
    case 'back':
      return state.trail.length > 1
        ? { ...without(state, 'problem', 'news', 'limitError'), trail: state.trail.slice(0, -1) }
        : state;
    default:
      return state.line === undefined ? state : onLine(state, event);
  }
};

/** Actions of the customer on the line. */
const onLine = (state: HomeState, event: HomeEvent): HomeState => {
  const clear = without(state, 'problem', 'news');
  switch (event.type) {
    case 'lock':
      return state.line?.status === 'ACTIVE' ? { ...clear, work: 'lock' } : state;
    case 'unlock':
      return state.line?.suspension === 'CUSTOMER_LOCK' ? { ...clear, work: 'unlock' } : state;
    case 'limit-typed':
      return { ...without(clear, 'limitError'), limitText: event.text };
    case 'limit-submitted': {
      const problem = readLimit(state);
      return problem === undefined
        ? { ...without(clear, 'limitError'), work: 'limit' }
        : { ...clear, limitError: problem };
    }
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    default:
      return state;
  }
};
