import type {
  Account,
  AccountChangeLimitInput,
  AccountGetLimitsInput,
  AccountLimits,
  AccountNameInput,
} from '@weidongli/contracts/account';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds, type AccountRecord, type CardRecord } from '../engine/records.js';
import { requireStepUp } from '../engine/step-up.js';
import { businessDate } from '../engine/time.js';
import { factorsFor } from '../engine/verification-policy.js';
import { closingObstacles } from './account-closing.js';
import { publicAccount } from './account-home.route.js';
import { judgeLimit, limitsShown } from './account-limits.rules.js';

/** Reads the limits of an account, and what stands in the way of closing it. */
export const getLimits = async ({ accountId }: AccountGetLimitsInput, ctx: Context): Promise<AccountLimits> =>
  showLimits(ctx, await ctx.own(kinds.account, accountId));

const showLimits = async (ctx: Context, account: AccountRecord): Promise<AccountLimits> => {
  const [spending, obstacles] = await Promise.all([
    ctx.get(kinds.spending, account.id),
    closingObstacles(ctx, account),
  ]);
  const shown = limitsShown(account, spending?.windows ?? {}, businessDate(ctx.now));
  return { accountId: account.id, ...shown, closingObstacles: [...obstacles] };
};

/** Changes a limit of the customer's own. Raising one is confirmed in as many ways as the policy asks for. */
export const changeLimit = async (
  { accountId, window, own }: AccountChangeLimitInput,
  ctx: Context,
): Promise<AccountLimits> => {
  const account = await ctx.own(kinds.account, accountId);
  if (account.status === 'CLOSED') throw refuse('account-restricted', { detail: 'The account is closed.' });
  const wish = judgeLimit(account, window, own);
  if (wish === 'out-of-range')
    throw refuse('amount-out-of-range', { detail: 'Choose from 0.00 to the cap of the class.' });
  if (wish === 'same') return showLimits(ctx, account);
  if (wish === 'raise') {
    if (account.status === 'FROZEN')
      throw refuse('account-restricted', { detail: 'Lift the freeze before you raise a limit.' });
    const factors = await factorsFor(ctx, 'LIMIT_CHANGE');
    await requireStepUp(ctx, { purpose: 'LIMIT_CHANGE', confirms: { amount: own }, factors });
  }
  const changed = await keepAccount(
    ctx,
    { ...account, own: { ...account.own, [window]: own } },
    'limit_changed',
  );
  return showLimits(ctx, changed);
};

/** Freezes an account at once. Freezing it again changes nothing: who has lost a phone may well try twice. */
export const freezeAccount = async ({ accountId }: AccountNameInput, ctx: Context): Promise<Account> => {
  const account = await ctx.own(kinds.account, accountId);
  if (account.status === 'CLOSED') throw refuse('invalid-state', { detail: 'The account is closed.' });
  if (account.status === 'FROZEN') return publicAccount(ctx, account);
  return publicAccount(ctx, await keepAccount(ctx, { ...account, status: 'FROZEN' }, 'frozen'));
};

/** Lifts the freeze of an account. */
export const unfreezeAccount = async ({ accountId }: AccountNameInput, ctx: Context): Promise<Account> => {
  const account = await ctx.own(kinds.account, accountId);
  if (account.status !== 'FROZEN') throw refuse('invalid-state', { detail: 'The account is not frozen.' });
  await requireStepUp(ctx, {
    purpose: 'ACCOUNT_UNFREEZE',
    confirms: { payee: account.accountNumberMasked },
  });
  return publicAccount(ctx, await keepAccount(ctx, { ...account, status: 'ACTIVE' }, 'unfrozen'));
};

/** Closes an account for good, and the bank's own cards of it. */
export const closeAccount = async ({ accountId }: AccountNameInput, ctx: Context): Promise<Account> => {
  const account = await ctx.own(kinds.account, accountId);
  if (account.status !== 'ACTIVE')
    throw refuse('invalid-state', { detail: `The account is ${account.status}; it cannot be closed.` });
  const obstacles = await closingObstacles(ctx, account);
  if (obstacles.length > 0)
    throw refuse('account-not-empty', { detail: `In the way: ${obstacles.join(', ')}.` });
  await requireStepUp(ctx, {
    purpose: 'ACCOUNT_CLOSE',
    confirms: { payee: account.accountNumberMasked },
  });
  for (const card of await cardsOf(ctx, account))
    ctx.put(kinds.card, card.id, { ...card, status: 'TERMINATED' });
  return publicAccount(ctx, await keepAccount(ctx, { ...account, status: 'CLOSED' }, 'closed'));
};

/** Reads the cards of an account, so that the commit is guarded by each. */
const cardsOf = async (ctx: Context, account: AccountRecord): Promise<readonly CardRecord[]> => {
  const listed = await ctx.listAll(kinds.card.name, 'customer', account.customerId);
  const cards = await Promise.all(listed.map(({ id }) => ctx.get(kinds.card, id)));
  return cards.filter((card) => card !== undefined).filter((card) => card.accountId === account.id);
};

const keepAccount = async (
  ctx: Context,
  account: AccountRecord,
  event: 'limit_changed' | 'frozen' | 'unfrozen' | 'closed',
): Promise<AccountRecord> => {
  const kept = { ...account, changes: account.changes + 1 };
  ctx.put(kinds.account, kept.id, kept);
  const { version } = await publicAccount(ctx, kept);
  ctx.emit(`account.${event}`, { id: kept.id, status: kept.status, version });
  if (event === 'frozen' || event === 'closed') ctx.reached(`account.${event}`, kept.id);
  return kept;
};
