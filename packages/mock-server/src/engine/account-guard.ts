import { addFen, fromFen, subtractFen, type Fen } from '@weidongli/finance';
import {
  CLASS_RULES,
  isBeyondCap,
  limitsOf,
  OUT_WINDOWS,
  refuseCard,
  type CardUse,
} from './account.rules.js';
import type { Context } from './context.js';
import { brokenBy, withSpent, type LimitWindow, type WindowLimits } from './limit-windows.js';
import { refuse } from './problem.js';
import { kinds, type AccountCard, type AccountRecord, type CardRecord } from './records.js';
import { businessDate } from './time.js';

/** Reads the account behind a card; `undefined` for the card of another bank. */
export const accountBehind = async (
  ctx: Context,
  { accountId }: CardRecord,
): Promise<AccountRecord | undefined> => (accountId === null ? undefined : ctx.get(kinds.account, accountId));

/**
 * Requires a card that a loan or an investment can use. The account was read, so freezing or closing it at the same moment
 * refuses one of the two.
 *
 * @throws {Refusal} `invalid-state` for a card that is not active or not of this bank, `account-restricted` for an account that
 * nothing leaves, `account-class-not-eligible` for one of class III.
 */
export const requireAccountCard = async (
  ctx: Context,
  card: CardRecord,
  use: CardUse,
): Promise<AccountCard> => {
  const account = await accountBehind(ctx, card);
  const refusal = refuseCard(card, account, use);
  if (refusal !== undefined) throw refuse(refusal.code, { detail: refusal.detail });
  return { ...card, accountId: account?.id ?? '' };
};

/**
 * Requires an account that money may leave by its owner's order.
 *
 * @throws {Refusal} `account-restricted`.
 */
export const requireUnfrozen = ({ status }: AccountRecord): void => {
  if (status !== 'ACTIVE')
    throw refuse('account-restricted', { detail: `The account is ${status}: nothing leaves it.` });
};

/**
 * Requires room for money that comes in. The balance is watched, so two payments at once cannot pass the cap together.
 *
 * @throws {Refusal} `balance-cap-exceeded`.
 */
export const requireRoom = async (ctx: Context, account: AccountRecord, amount: Fen): Promise<void> => {
  if (!(await hasRoom(ctx, account, amount))) throw refuse('balance-cap-exceeded');
};

/** Tells whether an account may hold what comes in; only class III has a cap. */
export const hasRoom = async (ctx: Context, account: AccountRecord, amount: Fen): Promise<boolean> => {
  if (CLASS_RULES[account.class].balanceCap === null) return true;
  const { creditsPosted, creditsPending, debitsPosted } = await ctx.watchLedger(`account/${account.id}`);
  const balance = subtractFen(addFen(creditsPosted, creditsPending), debitsPosted);
  return !isBeyondCap(account, balance, amount);
};

/** An amount that is to count in windows. */
export interface Spending {
  /** Account or card whose record it is counted in. */
  readonly id: string;
  readonly customerId: string;
  readonly windows: readonly LimitWindow[];
  readonly limits: WindowLimits;
  /** Fen. */
  readonly amount: Fen;
}

/**
 * Requires that an amount fits into its limits. Call it before the second factor, and {@link spend} after it: what is written
 * before stays when a second factor is asked for.
 *
 * @throws {Refusal} `account-limit-exceeded`, naming the window.
 */
export const requireWithin = async (ctx: Context, { id, limits, amount }: Spending): Promise<void> => {
  const spent = (await ctx.get(kinds.spending, id))?.windows ?? {};
  const broken = brokenBy(spent, limits, { amount, date: businessDate(ctx.now) });
  if (broken === undefined) return;
  ctx.reached('account.limit-exceeded', id);
  const limit = fromFen(limits[broken] ?? 0n).amount;
  throw refuse('account-limit-exceeded', { detail: `It passes the limit of ${limit} for a ${broken}.` });
};

/**
 * Counts an amount against limits. The count is a record, and its version guards the commit: two payments at once cannot pass a
 * limit together.
 *
 * @throws {Refusal} `account-limit-exceeded`, naming the window.
 */
export const spend = async (ctx: Context, spending: Spending): Promise<void> => {
  await requireWithin(ctx, spending);
  const { id, customerId, windows, amount } = spending;
  const spent = (await ctx.get(kinds.spending, id))?.windows ?? {};
  const counted = withSpent(spent, windows, { amount, date: businessDate(ctx.now) });
  ctx.put(kinds.spending, id, { customerId, windows: counted });
};

/** Counts what goes out of an account to others, by the limits of its class and the customer's own. */
export const spendFrom = (ctx: Context, account: AccountRecord, amount: Fen): Promise<void> =>
  spend(ctx, {
    ...{ id: account.id, customerId: account.customerId, amount },
    ...{ windows: OUT_WINDOWS, limits: limitsOf(account) },
  });

/** Takes back what was counted, when the money did not arrive and came back on the same day. */
export const unspend = async (ctx: Context, accountId: string, amount: Fen, at: number): Promise<void> => {
  const found = await ctx.get(kinds.spending, accountId);
  if (found === undefined || businessDate(at) !== businessDate(ctx.now)) return;
  const date = businessDate(at);
  const windows = withSpent(found.windows, OUT_WINDOWS, { amount: subtractFen(0n, amount), date });
  ctx.put(kinds.spending, accountId, { ...found, windows });
};
