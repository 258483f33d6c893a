import type {
  DividendPage,
  Holding,
  HoldingDetail,
  HoldingPage,
  IncomeCalendar,
  WealthGetHoldingInput,
  WealthGetSummaryInput,
  WealthListDividendsInput,
  WealthListHoldingsInput,
  WealthListIncomeInput,
  WealthSetDividendModeInput,
  WealthSummary,
} from '@weidongli/contracts/wealth';
import { addFen, fromFen, sharesFromDecimal, toFen, type Fen, type Shares } from '@weidongli/finance';
import { isPast } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { cursorAfter, listPage, pageRequest } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import {
  ORDER_UNDER_WAY,
  type CreditRecord,
  type DividendRecord,
  type PositionRecord,
  type SuitabilityRecord,
  type WealthOrderRecord,
} from '../engine/records-wealth.js';
import { instant } from '../engine/time.js';
import { catalogueOf } from './wealth-catalogue.js';
import { activeDeposits } from './wealth-deposit.route.js';
import {
  cumulativeOf,
  detailOf,
  figuresOf,
  holdingOf,
  incomeCalendar,
  incomeOf,
  latestCreditedDay,
  latestIncomeDay,
  monthsBetween,
  type Held,
  type HoldingFigures,
} from './wealth-holdings.rules.js';
import { positionId } from './wealth-position.js';
import { requireRange } from './wealth-range.js';
import { suitabilityOf } from './wealth-suitability.js';

/** Positions on a page unless more are wanted. */
const PAGE = 50;
/** Days that can be asked for at once. */
const MOST_DAYS = 366;

/** Reads all positions of the customer, with the income of some months. */
const heldPositions = async (ctx: Context, months: readonly string[]): Promise<readonly Held[]> => {
  const [positions, credits] = await Promise.all([
    ctx.listAll(kinds.position.name, 'customer', ctx.customerId),
    creditsOf(ctx, months),
  ]);
  return positions.flatMap(({ body }) => heldOne(ctx, body as PositionRecord, credits));
};

const creditsOf = async (
  ctx: Context,
  months: readonly string[],
): Promise<ReadonlyMap<string, CreditRecord[]>> => {
  const lists = await Promise.all(
    months.map((month) => ctx.listAll(kinds.credit.name, 'month', `${ctx.customerId} ${month}`)),
  );
  const byCode = new Map<string, CreditRecord[]>();
  for (const { body } of lists.flat()) {
    const credit = body as CreditRecord;
    const known = byCode.get(credit.code);
    if (known === undefined) byCode.set(credit.code, [credit]);
    else known.push(credit);
  }
  return byCode;
};

const heldOne = (
  ctx: Context,
  position: PositionRecord,
  credits: ReadonlyMap<string, readonly CreditRecord[]>,
): readonly Held[] => {
  const terms = catalogueOf(ctx.tenant).get(position.code);
  return terms === undefined ? [] : [{ terms, position, credits: credits.get(position.code) ?? [] }];
};

/** Months whose income the latest figures need. */
const latestMonths = ({ now }: Context): readonly string[] =>
  monthsBetween(latestIncomeDay({ kind: 'BOND_FUND' }, now), latestCreditedDay(now));

/** Orders on their way, for figures of a reply; what decides reads the ledger. */
const ordersUnderWay = async (ctx: Context): Promise<readonly WealthOrderRecord[]> => {
  const records = await ctx.listAll(kinds.wealthOrder.name, 'state', `${ctx.customerId} IN_PROGRESS`);
  return records.map(({ body }) => body as WealthOrderRecord);
};

/** Counts the units of a product that redemptions hold. */
const frozenOf = (orders: readonly WealthOrderRecord[], code: string): Shares =>
  addFen(
    ...orders
      .filter((order) => order.code === code && ORDER_UNDER_WAY.includes(order.status))
      .map(({ shares }) => sharesFromDecimal(shares ?? '0')),
  );

/** A position with its figures. */
interface Valued {
  readonly held: Held;
  readonly figures: HoldingFigures;
}

/** Values positions of which something is left, the largest first. */
const valued = (held: readonly Held[], now: number): readonly Valued[] =>
  held
    .filter(({ position }) => position.lots.length > 0)
    .map((one) => ({ held: one, figures: figuresOf(one, now) }))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));

const isBefore = (a: Valued, b: Valued): boolean => {
  if (a.figures.marketValue !== b.figures.marketValue) return a.figures.marketValue > b.figures.marketValue;
  return a.held.position.code < b.held.position.code;
};

/** Lists positions, the largest value first. */
export const listHoldings = async (input: WealthListHoldingsInput, ctx: Context): Promise<HoldingPage> => {
  const { limit, after } = pageRequest({ limit: PAGE, ...input }, ctx);
  const [held, orders] = await Promise.all([heldPositions(ctx, latestMonths(ctx)), ordersUnderWay(ctx)]);
  const all = valued(held, ctx.now);
  const rest = after === undefined ? all : all.filter((one) => comesAfter(one, after));
  const page = rest.slice(0, limit);
  const last = rest.length > limit ? page.at(-1) : undefined;
  return {
    data: page.map((one) => holdingOf(one.held, one.figures, frozenOf(orders, one.held.position.code))),
    page: { nextCursor: last === undefined ? null : cursorAfter(placeOf(last), ctx) },
  };
};

/** The place of a position in the list: it stays where it is when the one on which a page has ended is gone. */
const placeOf = ({ held, figures }: Valued): string => `${figures.marketValue}:${held.position.code}`;

const comesAfter = (one: Valued, place: string): boolean => {
  const [value = '', code = ''] = place.split(':');
  const { marketValue } = one.figures;
  return marketValue < BigInt(value) || (marketValue === BigInt(value) && one.held.position.code > code);
};

/** Reads a position of the customer with the figures of now. */
const readOne = async (ctx: Context, code: string): Promise<Valued> => {
  const position = await ctx.own(kinds.position, positionId({ customerId: ctx.customerId, code }));
  const [held] = heldOne(ctx, position, await creditsOf(ctx, latestMonths(ctx)));
  if (held === undefined)
    throw refuse('not-found', { detail: 'The product is not in the catalogue any more.' });
  return { held, figures: figuresOf(held, ctx.now) };
};

/** Reads a position with its lots. */
export const getHolding = async ({ code }: WealthGetHoldingInput, ctx: Context): Promise<HoldingDetail> => {
  const { held, figures } = await readOne(ctx, code);
  const frozen = frozenOf(await ordersUnderWay(ctx), code);
  return detailOf(held, figures, { frozen, now: ctx.now });
};

/** Reads everything that the customer has invested in one figure. */
export const getSummary = async (_input: WealthGetSummaryInput, ctx: Context): Promise<WealthSummary> => {
  const [held, orders, deposits, suitability] = await Promise.all([
    heldPositions(ctx, latestMonths(ctx)),
    ordersUnderWay(ctx),
    activeDeposits(ctx),
    suitabilityOf(ctx, ctx.customerId),
  ]);
  const positions = valued(held, ctx.now);
  const holdings = addFen(...positions.map(({ figures }) => figures.marketValue));
  const deposited = addFen(...deposits.map(({ principal }) => toFen(principal)));
  const buys = orders.filter(({ status }) => ORDER_UNDER_WAY.includes(status));
  const { income, date } = latestOf(positions, held, ctx.now);
  return {
    total: fromFen(addFen(holdings, deposited)),
    holdings: fromFen(holdings),
    deposits: fromFen(deposited),
    inProgressBuys: fromFen(addFen(...buys.map(({ amount }) => (amount === null ? 0n : toFen(amount))))),
    inProgressOrders: orders.length,
    positions: positions.length,
    latestIncome: fromFen(income),
    latestIncomeDate: date,
    cumulativeIncome: fromFen(addFen(...held.map((one) => cumulativeOf(one, ctx.now)))),
    suitability: standingOf(suitability, ctx.now),
    asOf: instant(ctx.now),
  };
};

const standingOf = ({ assessment }: SuitabilityRecord, now: number): WealthSummary['suitability'] => {
  if (assessment === null) return 'NONE';
  return isPast(assessment.validUntil, now) ? 'EXPIRED' : 'VALID';
};

/** Adds up the income of the latest day on which all positions have one: a trading day, unless only money funds are held. */
const latestOf = (
  positions: readonly Valued[],
  held: readonly Held[],
  now: number,
): { readonly income: Fen; readonly date: string | null } => {
  const [date] = positions.map(({ figures }) => figures.latestDay).sort();
  if (date === undefined) return { income: 0n, date: null };
  const incomes = held.flatMap((one) => incomeOf(one, { from: date, to: date }, now));
  return { income: addFen(...incomes.map(({ income }) => income)), date };
};

/** Lists income by day. */
export const listIncome = async (input: WealthListIncomeInput, ctx: Context): Promise<IncomeCalendar> => {
  const { from, to, code } = input;
  requireRange({ from, to }, MOST_DAYS);
  const held = await heldPositions(ctx, monthsBetween(from, to));
  const wanted = held.filter(({ position }) => code === undefined || position.code === code);
  const data = incomeCalendar(wanted.map((one) => incomeOf(one, { from, to }, ctx.now)));
  return { data: [...data], total: fromFen(addFen(...data.map(({ income }) => toFen(income)))) };
};

/** Lists dividends, newest first. */
export const listDividends = (input: WealthListDividendsInput, ctx: Context): Promise<DividendPage> =>
  listPage(
    ctx,
    { kind: kinds.dividend.name, index: 'customer', key: ctx.customerId },
    input,
    ({ body }) => body as DividendRecord,
  );

/** Changes what happens with the dividends of a position. */
export const setDividendMode = async (
  { code, mode }: WealthSetDividendModeInput,
  ctx: Context,
): Promise<Holding> => {
  const { held, figures } = await readOne(ctx, code);
  if (!held.terms.dividendModes.includes(mode))
    throw refuse('invalid-state', { detail: 'This product does not pay dividends out.' });
  const { position } = held;
  const changed = { ...position, dividendMode: mode, version: position.version + 1 };
  ctx.put(kinds.position, positionId(changed), changed);
  const frozen = frozenOf(await ordersUnderWay(ctx), code);
  return holdingOf({ ...held, position: changed }, figures, frozen);
};
