import type { RunnerEvent } from '../screen/flow-runner.js';
import { without } from '../screen/without.js';
import type { Challenge } from '@weidongli/contracts';
import type { CreditLine, LimitRequest, Loan, Repayment } from '@weidongli/contracts/loan';
import { addFen, toFen, type MoneyInputProblem } from '@weidongli/finance/money';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';

/** What is looked at. */
export type HomePage = 'home' | 'loans' | 'loan' | 'history' | 'documents' | 'line' | 'certificate';

/** Whether there is anything to look at. */
export type HomeStep = 'loading' | 'failed' | 'ready';

/** What is being waited for; a second press meanwhile does nothing. */
export type HomeWork = 'lock' | 'unlock' | 'verify' | 'limit';

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
  readonly work?: HomeWork;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
}

/** Everything that can happen. */
export type HomeEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | {
      readonly type: 'loaded';
      readonly line: CreditLine | undefined;
      readonly loans: readonly Loan[];
      readonly repayments: readonly Repayment[];
    }
  | { readonly type: 'page-opened'; readonly page: HomePage; readonly drawId?: string }
  | { readonly type: 'back' }
  | { readonly type: 'lock' }
  | { readonly type: 'unlock' }
  | { readonly type: 'line-changed'; readonly line: CreditLine }
  | { readonly type: 'limit-typed'; readonly text: string }
  | { readonly type: 'limit-submitted' }
  | { readonly type: 'limit-decided'; readonly request: LimitRequest };

/** Nothing known yet. */
export const startHome: HomeState = {
  step: 'loading',
  trail: ['home'],
  loans: [],
  repayments: [],
  limitText: '',
};

/** Names the page that is shown. */
export const pageOf = ({ trail }: HomeState): HomePage => trail.at(-1) ?? 'home';

const open: readonly string[] = ['ACTIVE', 'OVERDUE'];

const onTheWay: readonly string[] = ['CREATED', 'APPROVED', 'DISBURSING'];

/** Lists the loans that are being paid back. */
export const openLoans = ({ loans }: HomeState): readonly Loan[] =>
  loans.filter(({ status }) => open.includes(status));

/** Gives the loan whose money is on its way. */
export const arrivingLoan = ({ loans }: HomeState): Loan | undefined =>
  loans.find(({ status }) => onTheWay.includes(status));

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

/** Takes what was read. A second load, after an error, keeps the page and everything typed on it. */
export const loaded = (
  state: HomeState,
  { line, loans, repayments }: Extract<HomeEvent, { type: 'loaded' }>,
): HomeState => {
  const known = { ...without(state, 'problem', 'line'), loans, repayments, step: 'ready' as const };
  return line === undefined ? known : { ...known, line };
};
