import { PORTFOLIO_SHAPE as SHAPE } from './portfolio-figures.js';
import { lognormalQuantile, normalQuantile, spread, STEPS } from './quantiles.js';

/** A draw of a synthetic customer. */
export interface PlannedDraw {
  /** Whole hundreds of yuan, 5 or more. */
  readonly hundreds: number;
  /** Monthly instalments. */
  readonly tenor: number;
  /** Days before the day of seeding on which the money was paid out, 1 or more. */
  readonly daysAgo: number;
  /** Days after the payout on which all was paid back; null while the draw is open. */
  readonly keptDays: number | null;
}

/** Size and seed of a portfolio. */
export interface PortfolioSize {
  readonly customers: number;
  readonly loans: number;
  readonly seed: number;
}

/** What every customer of a portfolio has borrowed. */
export interface PortfolioPlan {
  /** Lists the draws of a customer, oldest first. */
  readonly drawsOf: (customer: number) => readonly PlannedDraw[];
  /** Counts the draws of the customers before one. */
  readonly drawsBefore: (customer: number) => number;
}

const MONTH = 365 / 12;
/** Most customers have few settled draws and some have many: part of the mean that is the same for all. */
const EVEN_PART = 0.4;

/**
 * Plans a portfolio. The same size and seed give the same plan, whichever customer is asked for first.
 *
 * @throws {RangeError} There are no customers, or fewer loans than customers.
 */
export const planPortfolio = ({ customers, loans, seed }: PortfolioSize): PortfolioPlan => {
  if (!Number.isSafeInteger(customers) || customers < 1 || !Number.isSafeInteger(loans) || loans < customers)
    throw new RangeError('A portfolio needs 1 customer or more, and at least as many loans as customers.');
  const start = spread(seed, STEPS.fifth, 0);
  const balances = Array.from({ length: customers }, (_, customer) => balanceOf(customer, start));
  const open = balances.map((balance) => Math.min(SHAPE.openDraws, Math.ceil(balance / SHAPE.owedByDraw)));
  const firstOpen = runningSums(open);
  const settled = loans - (firstOpen[customers] ?? 0);
  const firstSettled = shareOut(settled, customers, start);
  return {
    drawsBefore: (customer) => (firstSettled[customer] ?? 0) + (firstOpen[customer] ?? 0),
    drawsOf: (customer) => {
      const first = firstSettled[customer] ?? 0;
      const past = Array.from({ length: (firstSettled[customer + 1] ?? 0) - first }, (_, n) =>
        settledDraw(first + n, start),
      );
      const draws = open[customer] ?? 0;
      const present = Array.from({ length: draws }, (_, n) =>
        openDraw((balances[customer] ?? 0) / draws, customer * SHAPE.openDraws + n, start),
      );
      return [...past, ...present].sort((a, b) => b.daysAgo - a.daysAgo);
    },
  };
};

/** Returns what a customer owes in yuan, or 0. */
const balanceOf = (customer: number, start: number): number => {
  const part = spread(customer, STEPS.first, start);
  if (part >= SHAPE.borrowing) return 0;
  return lognormalQuantile(SHAPE.balance, normalQuantile(part / SHAPE.borrowing));
};

/** Shares settled draws out among customers; returns the number of the first draw of each, and the total behind them. */
const shareOut = (draws: number, customers: number, start: number): readonly number[] => {
  const weights = Array.from(
    { length: customers },
    (_, customer) => EVEN_PART - (1 - EVEN_PART) * Math.log(1 - spread(customer, STEPS.second, start)),
  );
  const sums = runningSums(weights);
  const total = sums[customers] ?? 1;
  return sums.map((before) => Math.round((draws * before) / total));
};

/** Returns the sum of the members before each, and at the end that of all. */
const runningSums = (members: readonly number[]): readonly number[] => {
  let before = 0;
  return [
    0,
    ...members.map((member) => {
      before += member;
      return before;
    }),
  ];
};

const toHundreds = (yuan: number): number => Math.max(5, Math.round(yuan / 100));

const settledDraw = (n: number, start: number): PlannedDraw => {
  const size = normalQuantile(spread(n, STEPS.first, start));
  const own = normalQuantile(spread(n, STEPS.second, start));
  const { correlation } = SHAPE;
  const kept = lognormalQuantile(SHAPE.days, correlation * size + Math.sqrt(1 - correlation ** 2) * own);
  const keptDays = Math.max(1, Math.round(kept));
  // Paid back two days before seeding at the latest: what would be settled on a due date is settled the day after.
  const daysAgo = keptDays + 2 + Math.floor(spread(n, STEPS.fourth, start) * (SHAPE.history - keptDays));
  return {
    hundreds: toHundreds(lognormalQuantile(SHAPE.draw, size)),
    tenor: tenorFor(spread(n, STEPS.third, start), keptDays),
    daysAgo,
    keptDays,
  };
};

/** Plans a draw of which about so many yuan are owed today: what instalments have repaid was drawn besides. */
const openDraw = (owed: number, n: number, start: number): PlannedDraw => {
  const wanted = -SHAPE.openDays * Math.log(1 - spread(n, STEPS.third, start));
  const daysAgo = Math.min(SHAPE.history, Math.max(1, Math.round(wanted)));
  const tenor = tenorFor(spread(n, STEPS.fourth, start), daysAgo);
  const repaid = Math.floor(daysAgo / MONTH) / tenor;
  return { hundreds: toHundreds(owed / (1 - repaid)), tenor, daysAgo, keptDays: null };
};

/** Chooses a tenor that is longer than the days it has to last. */
const tenorFor = (part: number, days: number): number => {
  const { tenors } = SHAPE;
  const months = Math.ceil((days + 3) / MONTH);
  const parts = tenors.map((_, index) => tenors.slice(0, index + 1).reduce((sum, one) => sum + one.part, 0));
  const wanted = tenors.find((one, index) => part < (parts[index] ?? 1) && one.months >= months);
  return (wanted ?? tenors.find((one) => one.months >= months) ?? tenors[tenors.length - 1])?.months ?? 0;
};
