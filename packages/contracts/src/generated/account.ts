// Generated from the contracts by `npm run generate`. Do not edit.
import type { Operation } from '../shared/operation.js';
import type { Money, Page } from './shared.js';

/** A bank card that the customer has bound. */
export interface BoundCard {
  /** Id, `crd_…`. */
  readonly id: string;
  /** Account behind the card at this bank; null for another bank's card. */
  readonly accountId: string | null;
  /** Number, masked: `999999******2600`. */
  readonly panMasked: string;
  /** Last four digits. */
  readonly last4: string;
  /** Bank that issued it. */
  readonly issuer: string;
  /** Kind of card. */
  readonly cardType: 'DEBIT' | 'CREDIT' | (string & Record<never, never>);
  /** State. */
  readonly status: 'ACTIVE' | 'SUSPENDED' | 'TERMINATED' | (string & Record<never, never>);
}

/** Lists the bound cards. */
export interface AccountListCardsInput {
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Bound cards of the customer. */
export interface BoundCardPage {
  /** Items of this page. */
  readonly data: readonly BoundCard[];
  /** Where to go on. */
  readonly page: Page;
}

/** Balances of an account. */
export interface Balance {
  /** What can be spent. */
  readonly available: Money;
  /** What is booked. */
  readonly ledger: Money;
  /** What is reserved. */
  readonly held: Money;
}

/** A bank account. */
export interface Account {
  /** Id, `acc_…`. */
  readonly id: string;
  /** Class I, II or III of the account rules. */
  readonly class: 'I' | 'II' | 'III' | (string & Record<never, never>);
  /** State. */
  readonly status:
    'PENDING_ACTIVATION' | 'ACTIVE' | 'DORMANT' | 'FROZEN' | 'CLOSED' | (string & Record<never, never>);
  /** Number, masked. */
  readonly accountNumberMasked: string;
  /** Always `CNY`. */
  readonly currency: 'CNY';
  /** Balances. */
  readonly balance: Balance;
  /** Grows by one with each change. */
  readonly version: number;
}

/** Lists the accounts. */
export interface AccountListAccountsInput {
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Accounts of the customer. */
export interface AccountPage {
  /** Items of this page. */
  readonly data: readonly Account[];
  /** Where to go on. */
  readonly page: Page;
}

/** A movement on an account. */
export interface Transaction {
  /** Id, `txn_…`. */
  readonly id: string;
  /** When it was booked. */
  readonly bookedAt: string;
  /** `CREDIT` adds to the balance, `DEBIT` takes from it. */
  readonly direction: 'CREDIT' | 'DEBIT' | (string & Record<never, never>);
  /** Amount, never negative. */
  readonly amount: Money;
  /** What it was for, as a code: texts are the reader's. */
  readonly purpose:
    | 'OPENING_BALANCE'
    | 'LOAN_DISBURSEMENT'
    | 'LOAN_REPAYMENT'
    | 'SALARY'
    | 'CARD_PAYMENT'
    | 'WEALTH_PURCHASE'
    | 'WEALTH_REFUND'
    | 'WEALTH_REDEMPTION'
    | 'WEALTH_DIVIDEND'
    | 'DEPOSIT_OPENING'
    | 'DEPOSIT_PAYOUT'
    | (string & Record<never, never>);
  /** Resource behind it, for example a loan; null when there is none. */
  readonly reference: string | null;
  /** Balance afterwards. */
  readonly balanceAfter: Money;
  /** State. */
  readonly status: 'PENDING' | 'BOOKED' | 'REVERSED' | (string & Record<never, never>);
}

/** Names the account whose movements are wanted. */
export interface AccountListTransactionsInput {
  /** Account, `acc_…`. */
  readonly accountId: string;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Movements, newest first. */
export interface TransactionPage {
  /** Items of this page. */
  readonly data: readonly Transaction[];
  /** Where to go on. */
  readonly page: Page;
}

/** Operations of the feature `account` by method name. */
export type AccountOperations = {
  /**
   * Lists the customer's accounts.
   *
   * `GET /v1/account/accounts`, for a customer’s session, scope `accounts:read`.
   */
  readonly listAccounts: Operation<AccountListAccountsInput, AccountPage, 'customer'>;
  /**
   * Lists movements on an account.
   *
   * `GET /v1/account/accounts/{accountId}/transactions`, for a customer’s session, scope `accounts:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly listTransactions: Operation<AccountListTransactionsInput, TransactionPage, 'customer'>;
  /**
   * Lists the customer's bound cards.
   *
   * `GET /v1/account/cards`, for a customer’s session, scope `accounts:read`.
   */
  readonly listCards: Operation<AccountListCardsInput, BoundCardPage, 'customer'>;
};
