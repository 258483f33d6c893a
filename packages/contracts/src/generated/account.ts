// Generated from the contracts by `npm run generate`. Do not edit.
import type { Operation } from '../shared/operation.js';
import type {
  EncryptedField,
  IdentityAgreementRef,
  IdentityApplication,
  Money,
  MoneyInput,
  Page,
} from './shared.js';

/** Asks whose card a number is. */
export interface AccountLookUpCardInput {
  /** First eight digits of the number: they name the issuer, not the holder. */
  readonly prefix: string;
}

/** What the first digits of a card number tell. */
export interface CardProduct {
  /** Bank that issues such cards; null when it is not known. */
  readonly issuer: string | null;
  /** Kind of card; null when it is not known. */
  readonly cardType: 'DEBIT' | 'CREDIT' | (string & Record<never, never>) | null;
  /** Says that such a card can be bound. */
  readonly accepted: boolean;
  /** Why not; null when it can. */
  readonly reason:
    'CREDIT_CARD' | 'ISSUER_UNKNOWN' | 'ISSUER_NOT_SUPPORTED' | (string & Record<never, never>) | null;
}

/** Asks for what has to be read before a card is bound. */
export interface AccountPrepareBindingInput {
  /** Application that the card is for, `onb_…`; left out by a customer who has an account. */
  readonly applicationId?: string | undefined;
}

/** A binding that is prepared: for whom, on which terms. */
export interface CardBinding {
  /** Id, `bnd_…`. */
  readonly id: string;
  /** Holder, masked: only a card of the customer's own is bound. */
  readonly holderMasked: string;
  /** Terms. */
  readonly quickPay: QuickPayLimits;
  /** Contracts to accept; the subject of the acceptance is the id of the binding. */
  readonly agreements: readonly IdentityAgreementRef[];
}

/** Binds a card. */
export interface AccountBindCardInput {
  /** Prepared binding, `bnd_…`. */
  readonly bindingId: string;
  /** Acceptance of its contracts, `acp_…`. */
  readonly acceptanceId: string;
  /** Card number, digits as UTF-8, sealed in the page. */
  readonly cardNumber: EncryptedField;
  /** Phone that the issuing bank has on file, digits as UTF-8, sealed in the page. */
  readonly phone: EncryptedField;
}

/** Names a card. */
export interface AccountUnbindCardInput {
  /** Card, `crd_…`. */
  readonly cardId: string;
}

/** What the quick-pay agreement 快捷支付 of a card allows. */
export interface QuickPayLimits {
  /** Most that one payment may move. */
  readonly perTransaction: Money;
  /** Most on one day. */
  readonly perDay: Money;
  /** Most in one month. */
  readonly perMonth: Money;
}

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
  /** Limits of its quick-pay agreement; null for the card of an account at this bank, which needs none. */
  readonly quickPay?: QuickPayLimits | null | undefined;
  /**
   * What the card can be used for at this bank: `REPAY` a loan, `INVEST`, `RECEIVE` a loan or what an investment brings. Empty
   * for the card of another bank; that of an account of class III only repays. A frozen account keeps them, and refuses.
   */
  readonly uses?: readonly ('REPAY' | 'INVEST' | 'RECEIVE' | (string & Record<never, never>))[] | undefined;
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
  /** State. Out of a `FROZEN` account nothing moves until its owner lifts that. */
  readonly status:
    'PENDING_ACTIVATION' | 'ACTIVE' | 'DORMANT' | 'FROZEN' | 'CLOSED' | (string & Record<never, never>);
  /** When it was opened. */
  readonly openedAt: string;
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

/** Names an account. */
export interface AccountGetLimitsInput {
  /** Account, `acc_…`. */
  readonly accountId: string;
}

/** A limit and what is used of it. */
export interface AccountLimit {
  /** Time that it counts for. */
  readonly window: 'DAY' | 'YEAR' | (string & Record<never, never>);
  /** Most that the rules of the account's class allow; null for class I, which has none. */
  readonly cap: Money | null;
  /** Most that the customer has chosen, never above `cap`; null when none was chosen. */
  readonly own: Money | null;
  /** Used so far: payments and transfers to others. Transfers with the customer's own card do not count. */
  readonly used: Money;
  /** When it begins anew. */
  readonly renewsOn: string;
}

/** Limits of an account, by the rules of its class (PBoC 银发〔2015〕392号, 〔2016〕302号). */
export interface AccountLimits {
  /** Account. */
  readonly accountId: string;
  /** Limits. */
  readonly limits: readonly AccountLimit[];
  /** Most that the account may hold, of class III; else null. */
  readonly balanceCap: Money | null;
  /** What stands in the way of closing it; empty when nothing does. */
  readonly closingObstacles: readonly (
    | 'BALANCE'
    | 'HELD_MONEY'
    | 'OPEN_LOAN'
    | 'OPEN_INVESTMENT'
    | 'OPEN_ORDER'
    | 'LAST_DAY_MOVEMENT'
    | (string & Record<never, never>)
  )[];
  /**
   * Rule that the limits come from, for the screen to put into words: `NO_LEGAL_LIMIT` for class I; `PBOC_2016_302` is
   * 银发〔2016〕302号 for class II, 10,000.00 a day and 200,000.00 a year; `PBOC_2018_16` is 银发〔2018〕16号 for class III,
   * 2,000.00 on the account and a day, 50,000.00 a year.
   */
  readonly source: 'NO_LEGAL_LIMIT' | 'PBOC_2016_302' | 'PBOC_2018_16' | (string & Record<never, never>);
}

/** Chooses a limit of the customer's own for transfers to others. */
export interface AccountChangeLimitInput {
  /** Account, `acc_…`. */
  readonly accountId: string;
  /** Time that it counts for. */
  readonly window: 'DAY' | 'YEAR';
  /** Most that may go out, from 0.00 to the cap of the class. */
  readonly own: MoneyInput;
}

/** Names an account that something is done to. */
export interface AccountNameInput {
  /** Account, `acc_…`. */
  readonly accountId: string;
}

/** Says what the bank has to know of an account holder besides who it is. */
export interface AccountSubmitDetailsInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  /** What the customer does for a living. */
  readonly occupation:
    | 'WORKER'
    | 'FARMER'
    | 'DRIVER_OR_COURIER'
    | 'SHOP_OWNER'
    | 'OFFICE'
    | 'TECHNICAL'
    | 'PUBLIC_SERVICE'
    | 'STUDENT'
    | 'RETIRED'
    | 'AT_HOME'
    | 'OTHER';
  /** Where the customer pays tax (CRS 非居民金融账户涉税信息尽职调查管理办法); nothing is chosen beforehand. */
  readonly taxResidency: 'CN' | 'OTHER' | 'BOTH';
  /** What the account is for. */
  readonly purpose: 'DAILY' | 'SALARY' | 'SAVING' | 'BORROWING' | 'BUSINESS';
}

/** Opens the account. */
export interface AccountOpenAccountInput {
  /** Application in step `OPENING`, `onb_…`. */
  readonly applicationId: string;
  /** Acceptance of its contracts, `acp_…`. */
  readonly acceptanceId: string;
  /**
   * Payment password: six digits as UTF-8, sealed in the page or by the host's keyboard. With another account it is the one
   * that there is.
   */
  readonly password: EncryptedField;
  /** Where it was typed: the host's certified keyboard, or a field of the page, which is worth less. */
  readonly typedIn: 'HOST_KEYBOARD' | 'PAGE_FIELD';
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
    | 'TRANSFER_IN'
    | 'TRANSFER_OUT'
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
   * First day wanted.
   * @defaultValue the day of the opening
   */
  readonly from?: string | undefined;
  /**
   * Last day wanted.
   * @defaultValue today
   */
  readonly to?: string | undefined;
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

/** Asks for the statement of a month. */
export interface AccountGetStatementInput {
  /** Account, `acc_…`. */
  readonly accountId: string;
  /** Month, `YYYY-MM`. */
  readonly month: string;
}

/** What a month has brought and taken. Its movements are those of `account.listTransactions` from `from` to `to`. */
export interface AccountStatement {
  /** Account. */
  readonly accountId: string;
  /** First day. */
  readonly from: string;
  /** Last day; today in the month that runs. */
  readonly to: string;
  /** Balance at the beginning of the first day. */
  readonly opening: Money;
  /** All that came in. */
  readonly credits: Money;
  /** All that went out. */
  readonly debits: Money;
  /** Balance at the end of the last day: opening, more credits, less debits. */
  readonly closing: Money;
  /** Number of movements. */
  readonly movements: number;
}

/** Moves money between an account and the customer's own bound card. */
export interface AccountTransferInput {
  /** Account at this bank, `acc_…`. */
  readonly accountId: string;
  /** Bound card of another bank, `crd_…`. */
  readonly cardId: string;
  /** `IN` brings money to the account, `OUT` takes it to the card. */
  readonly direction: 'IN' | 'OUT';
  /** Amount, more than nothing. */
  readonly amount: MoneyInput;
}

/** A movement between an account and a bound card. */
export interface AccountTransfer {
  /** Id, `trf_…`. */
  readonly id: string;
  /** Account. */
  readonly accountId: string;
  /** Card. */
  readonly cardId: string;
  /** Which way. */
  readonly direction: 'IN' | 'OUT' | (string & Record<never, never>);
  /** Amount. */
  readonly amount: Money;
  /** State. */
  readonly status: 'SUCCEEDED' | (string & Record<never, never>);
  /** When it was booked. */
  readonly bookedAt: string;
}

/** Lists transfers, newest first. */
export interface AccountListTransfersInput {
  /** Only of this account. */
  readonly accountId?: string | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Transfers of the customer, newest first. */
export interface AccountTransferPage {
  /** Items of this page. */
  readonly data: readonly AccountTransfer[];
  /** Where to go on. */
  readonly page: Page;
}

/** Names a transfer. */
export interface AccountGetTransferInput {
  /** Transfer, `trf_…`. */
  readonly transferId: string;
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
   * Reads the statement of a month.
   *
   * `GET /v1/account/accounts/{accountId}/statements/{month}`, for a customer’s session, scope `accounts:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getStatement: Operation<AccountGetStatementInput, AccountStatement, 'customer'>;
  /**
   * Reads the limits of an account.
   *
   * `GET /v1/account/accounts/{accountId}/limits`, for a customer’s session, scope `accounts:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getLimits: Operation<AccountGetLimitsInput, AccountLimits, 'customer'>;
  /**
   * Changes the customer's own limit. Lowering it counts at once; raising it is confirmed as the policy asks.
   *
   * `POST /v1/account/accounts/{accountId}/limits`, for a customer’s session, scope `accounts:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `amount-out-of-range`, `account-restricted`, `step-up-required`, `otp-context-mismatch`, `otp-expired`, `attempts-exhausted`
   */
  readonly changeLimit: Operation<AccountChangeLimitInput, AccountLimits, 'customer'>;
  /**
   * Freezes an account at once, without a second factor: whoever has lost a phone must not be held up. Freezing it again changes
   * nothing.
   *
   * `POST /v1/account/accounts/{accountId}/freeze`, for a customer’s session, scope `accounts:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly freezeAccount: Operation<AccountNameInput, Account, 'customer'>;
  /**
   * Lifts the freeze of an account.
   *
   * `POST /v1/account/accounts/{accountId}/unfreeze`, for a customer’s session, scope `accounts:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `step-up-required`, `otp-context-mismatch`, `otp-expired`, `attempts-exhausted`
   */
  readonly unfreezeAccount: Operation<AccountNameInput, Account, 'customer'>;
  /**
   * Closes an account for good. It must be empty, and nothing may hang on it. It leaves the list of accounts; its statements can
   * still be read.
   *
   * `POST /v1/account/accounts/{accountId}/close`, for a customer’s session, scope `accounts:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `account-not-empty`, `step-up-required`, `otp-context-mismatch`, `otp-expired`, `attempts-exhausted`
   */
  readonly closeAccount: Operation<AccountNameInput, Account, 'customer'>;
  /**
   * Passes the step `DETAILS`.
   *
   * `POST /v1/account/applications/{applicationId}/details`, for a customer’s session, scope `accounts:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly submitDetails: Operation<AccountSubmitDetailsInput, IdentityApplication, 'customer'>;
  /**
   * Opens the account of an application whose other steps are passed. The customer can log in, borrow and invest from now on.
   *
   * `POST /v1/account/accounts`, for a customer’s session, scope `accounts:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `consent-required`, `password-too-simple`, `password-incorrect`, `attempts-exhausted`
   */
  readonly openAccount: Operation<AccountOpenAccountInput, Account, 'customer'>;
  /**
   * Lists the customer's bound cards.
   *
   * `GET /v1/account/cards`, for a customer’s session, scope `accounts:read`.
   */
  readonly listCards: Operation<AccountListCardsInput, BoundCardPage, 'customer'>;
  /**
   * Tells which bank issues cards with these first digits.
   *
   * `GET /v1/account/card-products`, for a customer’s session, scope `accounts:read`.
   */
  readonly lookUpCard: Operation<AccountLookUpCardInput, CardProduct, 'customer'>;
  /**
   * Prepares the binding of a card: names the holder, the limits and the contracts.
   *
   * `POST /v1/account/card-bindings`, for a customer’s session, scope `accounts:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `verification-required`
   */
  readonly prepareBinding: Operation<AccountPrepareBindingInput, CardBinding, 'customer'>;
  /**
   * Binds a card whose issuer confirms name, identity number, card number and phone; a code goes to that phone. Which of the four
   * does not fit is not told. For an application it passes the step `CARD`.
   *
   * `POST /v1/account/cards`, for a customer’s session, scope `accounts:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `consent-required`, `card-not-accepted`, `card-mismatch`, `attempts-exhausted`, `step-up-required`, `otp-context-mismatch`, `otp-expired`, `service-unavailable`
   */
  readonly bindCard: Operation<AccountBindCardInput, BoundCard, 'customer'>;
  /**
   * Ends the quick-pay agreement of a card: nothing can be moved by it any more.
   *
   * `POST /v1/account/cards/{cardId}/unbind`, for a customer’s session, scope `accounts:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `step-up-required`, `otp-context-mismatch`, `otp-expired`, `attempts-exhausted`
   */
  readonly unbindCard: Operation<AccountUnbindCardInput, BoundCard, 'customer'>;
  /**
   * Moves money between an account and a bound card at once, within the limits of the quick-pay agreement.
   *
   * `POST /v1/account/transfers`, for a customer’s session, scope `accounts:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `amount-out-of-range`, `insufficient-funds`, `account-restricted`, `account-limit-exceeded`, `balance-cap-exceeded`, `step-up-required`, `otp-context-mismatch`, `otp-expired`, `attempts-exhausted`
   */
  readonly transfer: Operation<AccountTransferInput, AccountTransfer, 'customer'>;
  /**
   * Lists transfers. Who got no reply to one learns here what became of it.
   *
   * `GET /v1/account/transfers`, for a customer’s session, scope `accounts:read`.
   */
  readonly listTransfers: Operation<AccountListTransfersInput, AccountTransferPage, 'customer'>;
  /**
   * Reads a transfer.
   *
   * `GET /v1/account/transfers/{transferId}`, for a customer’s session, scope `accounts:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getTransfer: Operation<AccountGetTransferInput, AccountTransfer, 'customer'>;
};
