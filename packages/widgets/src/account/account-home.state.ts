import type {
  Account,
  AccountLimits,
  AccountStatement,
  BoundCard,
  Transaction,
} from '@weidongli/contracts/account';
import type { Money } from '@weidongli/contracts';
import type { MoneyInputProblem } from '@weidongli/finance/money';
import type { RunnerEvent, RunnerState } from '../screen/flow-runner.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';

/** What is looked at. */
export type AccountPageName =
  'home' | 'transfer' | 'done' | 'statement' | 'cards' | 'limits' | 'manage' | 'closed';

/** Whether there is anything to look at; `unknown` while a transfer without a reply is asked about. */
export type AccountStep = 'loading' | 'failed' | 'ready' | 'unknown';

/** What is being waited for; a second press meanwhile does nothing. */
export type AccountWork = 'read' | 'statement' | 'more' | 'freeze' | 'order' | 'verify' | 'query';

/** Which way money goes: to the account, or from it. */
export type TransferDirection = 'IN' | 'OUT';

/** Time that a limit counts for. */
export type LimitWindow = 'DAY' | 'YEAR';

/** What is wrong with an amount to move. */
export type TransferProblem = MoneyInputProblem | 'zero' | 'above-balance' | 'above-room' | 'above-card';

/** What is wrong with a limit that was typed. */
export type LimitProblem = MoneyInputProblem | 'above-cap' | 'same';

/** What the customer has got wrong on the page that is shown. */
export interface AccountErrors {
  readonly amount?: TransferProblem;
  readonly limit?: LimitProblem;
}

/** Something that the customer orders and may have to confirm; it holds all that its repeats have to be the same in. */
export type AccountOrder =
  | {
      readonly kind: 'transfer';
      readonly accountId: string;
      readonly cardId: string;
      readonly direction: TransferDirection;
      readonly amount: Money;
      readonly version: number;
      /** Movements that were there before: another one like it is this transfer. */
      readonly known: readonly string[];
    }
  | {
      readonly kind: 'limit';
      readonly accountId: string;
      readonly window: LimitWindow;
      readonly own: Money;
      readonly version: number;
    }
  | { readonly kind: 'unfreeze' | 'close'; readonly accountId: string; readonly version: number }
  | { readonly kind: 'unbind'; readonly cardId: string };

/** What was last done. */
export type AccountNews = 'frozen' | 'unfrozen' | 'limit-changed' | 'unbound';

/** A month with its movements, newest first. */
export interface MonthRead {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly statement: AccountStatement;
  readonly movements: readonly Transaction[];
  /** Where older ones begin; null when these are all. */
  readonly nextCursor: string | null;
}

/** State of the home of the accounts; plain values only. */
export interface AccountHomeState extends RunnerState {
  readonly step: AccountStep;
  /** Pages gone through, the present one last; never empty. */
  readonly trail: readonly AccountPageName[];
  readonly accounts: readonly Account[];
  readonly cards: readonly BoundCard[];
  /** Account that is shown. */
  readonly accountId?: string;
  /** Newest movements of that account. */
  readonly recent: readonly Transaction[];
  readonly limits?: AccountLimits;
  /** The bank's date when it was read. */
  readonly today: string;
  /** Month that is looked at. */
  readonly month: string;
  readonly read?: MonthRead;
  readonly direction: TransferDirection;
  /** Card that money is moved with. */
  readonly cardId?: string;
  /** As typed; never rewritten while typing. */
  readonly amountText: string;
  /** Limit that is being changed. */
  readonly window?: LimitWindow;
  readonly limitText: string;
  readonly errors: AccountErrors;
  readonly order?: AccountOrder;
  /** When the transfer that was made last was booked. */
  readonly doneAt?: string;
  readonly news?: AccountNews;
  readonly work?: AccountWork;
}

/** What was read of accounts, cards and the account that is shown. */
export interface AccountLoadedEvent {
  readonly type: 'loaded';
  readonly accounts: readonly Account[];
  readonly cards: readonly BoundCard[];
  /** The account whose movements and limits these are; undefined when there is no account. */
  readonly accountId: string | undefined;
  readonly recent: readonly Transaction[];
  readonly limits: AccountLimits | undefined;
  readonly today: string;
}

/** Everything that can happen. */
export type AccountHomeEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | AccountLoadedEvent
  | { readonly type: 'again' }
  | { readonly type: 'retry' }
  | { readonly type: 'page-opened'; readonly page: AccountPageName; readonly direction?: TransferDirection }
  | { readonly type: 'back' }
  | { readonly type: 'account-chosen'; readonly accountId: string }
  | { readonly type: 'card-chosen'; readonly cardId: string }
  | { readonly type: 'amount-typed'; readonly text: string }
  | { readonly type: 'transfer-submitted' }
  | { readonly type: 'transferred'; readonly bookedAt: string }
  | { readonly type: 'not-found' }
  | { readonly type: 'order-unknown' }
  | { readonly type: 'query' }
  | { readonly type: 'month-chosen'; readonly month: string }
  | { readonly type: 'month-read'; readonly read: MonthRead }
  | { readonly type: 'more' }
  | {
      readonly type: 'more-read';
      readonly movements: readonly Transaction[];
      readonly nextCursor: string | null;
    }
  | { readonly type: 'freeze' }
  | { readonly type: 'unfreeze' }
  | { readonly type: 'account-changed'; readonly account: Account }
  | { readonly type: 'limit-opened'; readonly window: LimitWindow }
  | { readonly type: 'limit-dropped' }
  | { readonly type: 'limit-typed'; readonly text: string }
  | { readonly type: 'limit-submitted' }
  | { readonly type: 'limit-changed'; readonly limits: AccountLimits }
  | { readonly type: 'close' }
  | { readonly type: 'closed' }
  | { readonly type: 'unbind'; readonly cardId: string }
  | { readonly type: 'unbound'; readonly cardId: string };

/** Nothing known yet. */
export const startAccountHome: AccountHomeState = {
  step: 'loading',
  trail: ['home'],
  accounts: [],
  cards: [],
  recent: [],
  today: '',
  month: '',
  direction: 'IN',
  amountText: '',
  limitText: '',
  errors: {},
};

/** Names the page that is shown. */
export const pageOf = ({ trail }: AccountHomeState): AccountPageName => trail.at(-1) ?? 'home';

/** Gives the account that is shown. */
export const shownAccount = ({ accounts, accountId }: AccountHomeState): Account | undefined =>
  accounts.find(({ id }) => id === accountId);
