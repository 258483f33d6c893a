import type { Context } from '../engine/context.js';
import { IN_PROGRESS, kinds, OPEN, type AccountRecord, type LoanRecord } from '../engine/records.js';
import type {
  DepositRecord,
  PlanRecord,
  PositionRecord,
  WealthOrderRecord,
} from '../engine/records-wealth.js';
import { transfersOf } from './account-home.route.js';
import { obstaclesTo, type Obstacle } from './account-limits.rules.js';

/**
 * Finds what stands in the way of closing an account. No list guards a commit, so the ledger does: no order is made without
 * money held on the account, and no loan without using the line, and both are watched before the lists are read.
 */
export const closingObstacles = async (
  ctx: Context,
  account: AccountRecord,
): Promise<readonly Obstacle[]> => {
  const ledger = await ctx.watchLedger(`account/${account.id}`);
  const hasLoan = await isBorrowing(ctx, account);
  // Orders before positions: one that is confirmed in between is seen as one or as the other.
  const hasOrder = await isOrdering(ctx, account);
  const hasInvestment = await isInvesting(ctx, account);
  const transfers = await transfersOf(ctx, account.id);
  return obstaclesTo({ ledger, transfers, hasLoan, hasOrder, hasInvestment, now: ctx.now });
};

/** Lists the records of a customer under a key, as far as they name the account. */
const ofAccount = async <T extends { readonly accountId: string }>(
  ctx: Context,
  { id }: AccountRecord,
  place: { readonly kind: string; readonly index: string; readonly key: string },
): Promise<readonly T[]> => {
  const records = await ctx.listAll(place.kind, place.index, place.key);
  return records.map(({ body }) => body as T).filter(({ accountId }) => accountId === id);
};

const isBorrowing = async (ctx: Context, account: AccountRecord): Promise<boolean> => {
  const { customerId } = account;
  const lineId = (await ctx.get(kinds.creditFile, `${customerId} consumer`))?.lineId;
  if (typeof lineId === 'string') await ctx.watchLedger(`line/${lineId}/used`);
  const place = { kind: kinds.loan.name, index: 'customer', key: customerId };
  const loans = await ofAccount<LoanRecord>(ctx, account, place);
  return loans.some(({ status }) => [...IN_PROGRESS, ...OPEN].includes(status));
};

const isOrdering = async (ctx: Context, account: AccountRecord): Promise<boolean> => {
  const key = `${account.customerId} IN_PROGRESS`;
  const place = { kind: kinds.wealthOrder.name, index: 'state', key };
  return (await ofAccount<WealthOrderRecord>(ctx, account, place)).length > 0;
};

const isInvesting = async (ctx: Context, account: AccountRecord): Promise<boolean> => {
  const place = { index: 'customer', key: account.customerId };
  const [positions, deposits, plans] = await Promise.all([
    ofAccount<PositionRecord>(ctx, account, { kind: kinds.position.name, ...place }),
    ofAccount<DepositRecord>(ctx, account, { kind: kinds.deposit.name, ...place }),
    ofAccount<PlanRecord>(ctx, account, { kind: kinds.wealthPlan.name, ...place }),
  ]);
  return (
    positions.some(({ lots }) => lots.length > 0) ||
    deposits.some(({ status }) => status === 'ACTIVE') ||
    plans.some(({ status }) => status !== 'ENDED')
  );
};
