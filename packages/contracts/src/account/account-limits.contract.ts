import * as z from 'zod/mini';
import type {
  AccountChangeLimitInput,
  AccountGetLimitsInput,
  AccountLimits,
  AccountNameInput,
  Account,
} from '../generated/account.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, localDate, MoneyInputShape, MoneyShape, openEnum } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { AccountShape } from './account-home.contract.js';

/** Names an account. */
export const AccountGetLimitsInputShape = shape(
  'AccountGetLimitsInput',
  z.strictObject({
    /** Account, `acc_…`. */
    accountId: id('acc'),
  }),
);

/** A limit and what is used of it. */
export const AccountLimitShape = shape(
  'AccountLimit',
  z.object({
    /** Time that it counts for. */
    window: openEnum(['DAY', 'YEAR']),
    /** Most that the rules of the account's class allow; null for class I, which has none. */
    cap: z.nullable(MoneyShape),
    /** Most that the customer has chosen, never above `cap`; null when none was chosen. */
    own: z.nullable(MoneyShape),
    /** Used so far: payments and transfers to others. Transfers with the customer's own card do not count. */
    used: MoneyShape,
    /** When it begins anew. */
    renewsOn: localDate(),
  }),
);

/** Limits of an account, by the rules of its class (PBoC 银发〔2015〕392号, 〔2016〕302号). */
export const AccountLimitsShape = shape(
  'AccountLimits',
  z.object({
    /** Account. */
    accountId: id('acc'),
    /** Limits. */
    limits: z.array(AccountLimitShape),
    /** Most that the account may hold, of class III; else null. */
    balanceCap: z.nullable(MoneyShape),
    /** What stands in the way of closing it; empty when nothing does. */
    closingObstacles: z.array(
      openEnum(['BALANCE', 'HELD_MONEY', 'OPEN_LOAN', 'OPEN_INVESTMENT', 'OPEN_ORDER', 'LAST_DAY_MOVEMENT']),
    ),
    /**
     * Rule that the limits come from, for the screen to put into words: `NO_LEGAL_LIMIT` for class I; `PBOC_2016_302` is
     * 银发〔2016〕302号 for class II, 10,000.00 a day and 200,000.00 a year; `PBOC_2018_16` is 银发〔2018〕16号 for class III,
     * 2,000.00 on the account and a day, 50,000.00 a year.
     */
    source: openEnum(['NO_LEGAL_LIMIT', 'PBOC_2016_302', 'PBOC_2018_16']),
  }),
);

/** Chooses a limit of the customer's own for transfers to others. */
export const AccountChangeLimitInputShape = shape(
  'AccountChangeLimitInput',
  z.strictObject({
    /** Account, `acc_…`. */
    accountId: id('acc'),
    /** Time that it counts for. */
    window: z.enum(['DAY', 'YEAR']),
    /** Most that may go out, from 0.00 to the cap of the class. */
    own: MoneyInputShape,
  }),
);

/** Names an account that something is done to. */
export const AccountNameInputShape = shape(
  'AccountNameInput',
  z.strictObject({
    /** Account, `acc_…`. */
    accountId: id('acc'),
  }),
);

/** Reads the limits of an account. */
export const getLimits: Operation<AccountGetLimitsInput, AccountLimits> = operation({
  id: 'account.getLimits',
  summary: 'Read the limits of an account',
  method: 'GET',
  path: '/v1/account/accounts/{accountId}/limits',
  actor: 'customer',
  scope: 'accounts:read',
  input: AccountGetLimitsInputShape,
  output: AccountLimitsShape,
  errors: ['not-found'],
});

/** Changes the customer's own limit. Lowering it counts at once; raising it is confirmed as the policy asks. */
export const changeLimit: Operation<AccountChangeLimitInput, AccountLimits> = operation({
  id: 'account.changeLimit',
  summary: 'Change a limit of an account',
  method: 'POST',
  path: '/v1/account/accounts/{accountId}/limits',
  actor: 'customer',
  scope: 'accounts:write',
  idempotent: true,
  stepUp: true,
  audit: 'ACCOUNT',
  input: AccountChangeLimitInputShape,
  output: AccountLimitsShape,
  errors: [
    'not-found',
    'amount-out-of-range',
    'account-restricted',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
    'attempts-exhausted',
  ],
});

/**
 * Freezes an account at once, without a second factor: whoever has lost a phone must not be held up. Freezing it again changes
 * nothing.
 */
export const freezeAccount: Operation<AccountNameInput, Account> = operation({
  id: 'account.freezeAccount',
  summary: 'Freeze an account',
  method: 'POST',
  path: '/v1/account/accounts/{accountId}/freeze',
  actor: 'customer',
  scope: 'accounts:write',
  audit: 'ACCOUNT',
  input: AccountNameInputShape,
  output: AccountShape,
  errors: ['not-found', 'invalid-state'],
});

/** Lifts the freeze of an account. */
export const unfreezeAccount: Operation<AccountNameInput, Account> = operation({
  id: 'account.unfreezeAccount',
  summary: 'Lift the freeze of an account',
  method: 'POST',
  path: '/v1/account/accounts/{accountId}/unfreeze',
  actor: 'customer',
  scope: 'accounts:write',
  idempotent: true,
  stepUp: true,
  audit: 'ACCOUNT',
  input: AccountNameInputShape,
  output: AccountShape,
  errors: [
    'not-found',
    'invalid-state',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
    'attempts-exhausted',
  ],
});

/**
 * Closes an account for good. It must be empty, and nothing may hang on it. It leaves the list of accounts; its statements can
 * still be read.
 */
export const closeAccount: Operation<AccountNameInput, Account> = operation({
  id: 'account.closeAccount',
  summary: 'Close an account',
  method: 'POST',
  path: '/v1/account/accounts/{accountId}/close',
  actor: 'customer',
  scope: 'accounts:write',
  idempotent: true,
  stepUp: true,
  audit: 'ACCOUNT',
  input: AccountNameInputShape,
  output: AccountShape,
  errors: [
    'not-found',
    'invalid-state',
    'account-not-empty',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
    'attempts-exhausted',
  ],
});
