import type { Challenge } from '@weidongli/contracts';
import type { CreditLine, LimitRequest, Loan, Repayment } from '@weidongli/contracts/loan';
import { addFen, parseMoneyInput, toFen, type MoneyInputProblem } from '@weidongli/finance';
import type { FlowProblem } from './flow-problem.js';

/** What is looked at. */
export type HomePage = 'home' | 'loans' | 'loan' | 'history' | 'documents' | 'line' | 'certificate';

/** Whether there is anything to look at. */
export type HomeStep = 'loading' | 'failed' | 'ready';

/** What is being waited for; a second press meanwhile does nothing. */
export type HomeWork = 'lock' | 'unlock' | 'verify' | 'resend' | 'limit';

/** What is wrong with the limit that was typed. */
export type LimitProblem = MoneyInputProblem | 'zero' | 'same';

/** What was last done to the line. */
export type LineNews = 'locked' | 'unlocked' | 'limit-approved' | 'limit-declined';

/** State of the home of the loans; plain values only. */
export interface HomeState {
  readonly step: HomeStep;
  /** Pages gone through, the present one last; never empty. */
  readonly trail: readonly HomePage[];
  readonly line?: CreditLine;
  /** Newest first. */
  readonly loans: readonly Loan[];
  /** Newest first. */
  readonly repayments: readonly Repayment[];
  /** Loan that is looked at. */
  readonly drawId?: string;
  /** As typed; never rewritten while typing. */
  readonly limitText: string;
  readonly limitError?: LimitProblem;
  readonly limitRequest?: LimitRequest;
  readonly news?: LineNews;
  readonly challenge?: Challenge;
  readonly code: string;
  readonly work?: HomeWork;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
}

/** Everything that can happen. */
export type HomeEvent =
  | {
      readonly type: 'loaded';
      readonly line: CreditLine | undefined;
      readonly loans: readonly Loan[];
      readonly repayments: readonly Repayment[];
    }
  | { readonly type: 'load-failed'; readonly problem: FlowProblem }
  | { readonly type: 'reload' }
  | { readonly type: 'page-opened'; readonly page: HomePage; readonly drawId?: string }
  | { readonly type: 'back' }
  | { readonly type: 'lock' }
  | { readonly type: 'unlock' }
  | { readonly type: 'line-changed'; readonly line: CreditLine }
  | { readonly type: 'limit-typed'; readonly text: string }
  | { readonly type: 'limit-submitted' }
  | { readonly type: 'limit-decided'; readonly request: LimitRequest }
  | { readonly type: 'challenged'; readonly challenge: Challenge }
  | { readonly type: 'code-typed'; readonly code: string }
  | { readonly type: 'code-submitted' }
  | { readonly type: 'resend' }
  | { readonly type: 'resent'; readonly challenge: Challenge }
  | { readonly type: 'challenge-closed' }
  | { readonly type: 'failed'; readonly problem: FlowProblem };

/** Nothing known yet. */
export const startHome: HomeState = {
  step: 'loading',
  trail: ['home'],
  loans: [],
  repayments: [],
  limitText: '',
  code: '',
};

type Optional = 'line' | 'drawId' | 'limitError' | 'limitRequest' | 'news' | 'challenge' | 'work' | 'problem';

/** Copies a state without some of its optional members. */
const without = (state: HomeState, ...names: readonly Optional[]): HomeState =>
  Object.fromEntries(
    Object.entries(state).filter(([name]) => !names.some((left) => left === name)),
  ) as unknown as HomeState;

/** Prepares a state to be gone on from: page and typed text stay, what was under way is dropped. */
export const resumedHome = (state: HomeState): HomeState => without(state, 'work', 'problem');

/** Names the page that is shown. */
export const pageOf = ({ trail }: HomeState): HomePage => trail.at(-1) ?? 'home';

const open: readonly string[] = ['ACTIVE', 'OVERDUE'];
const onTheWay: readonly string[] = ['CREATED', 'APPROVED', 'DISBURSING'];

/** Lists the loans that are being paid back. */
export const openLoans = ({ loans }: HomeState): readonly Loan[] =>
  loans.filter(({ status }) => open.includes(status));

/** Lists the loans that have been paid back. */
export const settledLoans = ({ loans }: HomeState): readonly Loan[] =>
  loans.filter(({ status }) => status === 'SETTLED');

/** Gives the loan whose money is on its way. */
export const arrivingLoan = ({ loans }: HomeState): Loan | undefined =>
  loans.find(({ status }) => onTheWay.includes(status));

/** Gives the loan that is looked at. */
export const shownLoan = ({ loans, drawId }: HomeState): Loan | undefined =>
  loans.find(({ id }) => id === drawId);

/** What is due next, over all loans. */
export interface NextPayment {
  readonly date: string;
  /** In fen. */
  readonly amount: bigint;
  readonly loans: readonly Loan[];
}

/** Adds up what is due on the next day on which something is due. */
export const nextPayment = (state: HomeState): NextPayment | undefined => {
  const dates = openLoans(state).flatMap(({ nextDue }) => (nextDue === null ? [] : [nextDue.date]));
  const [date] = [...dates].sort();
  if (date === undefined) return undefined;
  const loans = openLoans(state).filter(({ nextDue }) => nextDue?.date === date);
  const amount = addFen(...loans.flatMap(({ nextDue }) => (nextDue === null ? [] : [toFen(nextDue.amount)])));
  return { date, amount, loans };
};

/** Lists the loans that are overdue. */
export const overdueLoans = (state: HomeState): readonly Loan[] =>
  openLoans(state).filter(({ daysPastDue }) => daysPastDue > 0);

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
  code: '',
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

const closing: readonly string[] = ['attempts-exhausted', 'otp-context-mismatch', 'unauthenticated'];

const failed = (state: HomeState, problem: FlowProblem): HomeState => {
  const next = { ...without(state, 'work'), problem };
  if (problem.code === 'otp-incorrect' || problem.code === 'otp-expired') return { ...next, code: '' };
  return closing.includes(problem.code) ? { ...without(next, 'challenge'), code: '' } : next;
};

const opened = (state: HomeState, page: HomePage, drawId: string | undefined): HomeState => ({
  ...without(state, 'problem', 'news', 'limitError'),
  trail: page === 'home' ? ['home'] : pageOf(state) === page ? state.trail : [...state.trail, page],
  ...(drawId === undefined ? {} : { drawId }),
});

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Partial<Record<HomeEvent['type'], readonly HomeWork[]>> = {
  'line-changed': ['lock', 'unlock', 'verify'],
  'limit-decided': ['limit'],
  challenged: ['unlock', 'verify'],
  resent: ['resend'],
  failed: ['lock', 'unlock', 'verify', 'resend', 'limit'],
};

const answered = (state: HomeState, event: HomeEvent): HomeState | undefined => {
  switch (event.type) {
    case 'loaded': {
      const { line, loans, repayments } = event;
      // A second load, after an error, keeps the page and everything typed on it.
      const known = { ...without(state, 'problem', 'line'), loans, repayments, step: 'ready' as const };
      return line === undefined ? known : { ...known, line };
    }
    case 'load-failed':
      return { ...state, step: state.step === 'loading' ? 'failed' : state.step, problem: event.problem };
    case 'line-changed':
      return lineChanged(state, event.line);
    case 'limit-decided':
      return limitDecided(state, event.request);
    case 'challenged':
    case 'resent':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge, code: '' };
    case 'failed':
      return failed(state, event.problem);
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceHome = (state: HomeState, event: HomeEvent): HomeState => {
  const awaited = outcomes[event.type];
  if (awaited !== undefined && !awaited.some((work) => work === state.work)) return state;
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
    case 'code-typed':
      return { ...without(state, 'problem'), code: event.code };
    case 'code-submitted':
      return state.challenge !== undefined && state.code.length === state.challenge.length
        ? { ...without(state, 'problem'), work: 'verify' }
        : state;
    case 'resend':
      return state.challenge === undefined
        ? state
        : { ...without(state, 'problem'), work: 'resend', code: '' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the tries are used up: what was said then stays.
      return state.challenge === undefined ? state : { ...without(state, 'challenge', 'problem'), code: '' };
    default:
      return state;
  }
};
