import { createIds } from '../engine/ids.js';
import type { Ports } from '../engine/ports.js';
import type { Kind } from '../engine/records.js';
import { createRng } from '../engine/rng.js';
import type { Scope, Store } from '../engine/store.js';
import type { TenantConfig } from '../engine/tenant.js';
import { DAY } from '../engine/time.js';
import { Unit } from '../engine/unit.js';
import { openBooks } from '../sandbox/books.js';
import type { Book } from './portfolio-book.js';
import { writeCustomer } from './portfolio-customer.js';
import { PORTFOLIO_DAILY_RATE } from './portfolio-figures.js';
import { sumHistory, writeHistory } from './portfolio-history.js';
import { pastLoan } from './portfolio-loan.js';
import { planPortfolio, type PortfolioPlan, type PortfolioSize } from './portfolio-plan.js';

/** How a portfolio is seeded. */
export interface PortfolioOptions extends PortfolioSize {
  readonly store: Store;
  /** Tenant that gets the customers; its own ones are not touched. Open the bank once before, or its stories are missing. */
  readonly tenant: TenantConfig;
  /** @defaultValue `main` */
  readonly unit?: string;
  /** Place of the unit in the tenant's list; it stands in the ids. @defaultValue 0 */
  readonly unitNumber?: number;
  /** The bank's time, milliseconds since 1970. Going on with an interrupted portfolio keeps the first one's. */
  readonly now: number;
  /** Waits in real time. With it a store with a writer of its own writes while the next customers are worked out. */
  readonly sleep?: Ports['sleep'];
  /** Told after each kept unit of work. */
  readonly onProgress?: (progress: PortfolioProgress) => void;
}

/** How far seeding has come. */
export interface PortfolioProgress {
  readonly customersDone: number;
  readonly customers: number;
  readonly loansDone: number;
  readonly loans: number;
}

/** Says what of a scope is synthetic, and how far it was seeded. */
export interface PortfolioRecord extends PortfolioSize {
  readonly synthetic: true;
  /** Moment of seeding, milliseconds since 1970. */
  readonly now: number;
  readonly customersDone: number;
}

/** The record of a portfolio; a scope has one. */
export const portfolioKind: Kind<PortfolioRecord> = { name: 'portfolio', keysOf: () => ({}) };
const PORTFOLIO_ID = 'portfolio';

/** Customers of one unit of work: whole customers, or none of them. */
const CUSTOMERS_A_UNIT = 100;
/** Units on their way at a time; a store that others write to as well may take two in another order, so there it is one. */
const UNDER_WAY = 3;

/**
 * Writes a synthetic portfolio: customers, lines, and loans that were paid out and repaid over the last 18 months. The same
 * options give the same records. When it is interrupted, no customer is there by half, and the same call goes on.
 *
 * @throws {RangeError} The scope has another portfolio, or the size makes no sense.
 */
export const seedPortfolio = async (options: PortfolioOptions): Promise<PortfolioRecord> => {
  const { customers, loans, seed, onProgress } = options;
  const plan = planPortfolio({ customers, loans, seed });
  let { record, version } = await begin(options);
  // While units of work are being kept, the next is worked out.
  const keeping: Promise<unknown>[] = [];
  const most = options.store.shared === true ? 1 : UNDER_WAY;
  while (record.customersDone < customers) {
    const from = record.customersDone;
    const customersDone = Math.min(customers, from + CUSTOMERS_A_UNIT);
    record = { ...record, customersDone };
    const unit = writeStretch(options, plan, record, from);
    unit.putRaw({
      kind: portfolioKind.name,
      id: PORTFOLIO_ID,
      expectedVersion: version,
      body: record,
      keys: {},
    });
    version += 1;
    if (keeping.length >= most) await keeping.shift();
    const progress = { customersDone, customers, loansDone: plan.drawsBefore(customersDone), loans };
    const kept = unit.commit().then(() => onProgress?.(progress));
    // Awaited in a later round; until then a failure is nobody's unhandled rejection.
    kept.catch(() => undefined);
    keeping.push(kept);
    // Stores gather what comes in one turn of the event loop: this unit sets out before the next is worked out.
    await options.sleep?.(0);
  }
  await Promise.all(keeping);
  return record;
};

const scopeOf = ({ tenant, unit = 'main' }: PortfolioOptions): Scope => ({ tenant: tenant.id, unit });

interface Begun {
  readonly record: PortfolioRecord;
  readonly version: number;
}

/** Opens the accounts of the bank, or finds where seeding was interrupted. */
const begin = async (options: PortfolioOptions): Promise<Begun> => {
  const { store, customers, loans, seed, now } = options;
  const scope = scopeOf(options);
  const found = await store.get(scope, portfolioKind.name, PORTFOLIO_ID);
  if (found !== undefined) {
    const record = found.body as PortfolioRecord;
    if (record.customers !== customers || record.loans !== loans || record.seed !== seed)
      throw new RangeError(
        `${scope.tenant} has a portfolio of ${record.customers} customers and ${record.loans} loans from seed ` +
          `${record.seed}, ${record.customersDone} customers of it done. Go on with the same figures, or use an empty store.`,
      );
    return { record, version: found.version };
  }
  const record: PortfolioRecord = { synthetic: true, customers, loans, seed, now, customersDone: 0 };
  const unit = new Unit(store, scope);
  await openBooks(unit);
  unit.put(portfolioKind, PORTFOLIO_ID, record);
  await unit.commit();
  return { record, version: 1 };
};

const writeStretch = (
  options: PortfolioOptions,
  plan: PortfolioPlan,
  { now, customersDone }: PortfolioRecord,
  from: number,
): Unit => {
  const { store, tenant, unitNumber = 0, seed, customers } = options;
  const unit = new Unit(store, scopeOf(options));
  // Ids begin with a millisecond of their stretch shortly before seeding: they grow in the order of writing, which
  // appends to every table, they are the same after an interruption, and below those of all that comes later.
  const stretch = Math.floor(from / CUSTOMERS_A_UNIT);
  const at = now - Math.ceil(customers / CUSTOMERS_A_UNIT) + stretch;
  const ids = createIds(createRng(seed + stretch));
  const book: Book = { tenant, unit, now, newId: (prefix) => ids(prefix, at, unitNumber) };
  for (let index = from; index < customersDone; index += 1) writePlanned(book, plan, index);
  return unit;
};

const writePlanned = (book: Book, plan: PortfolioPlan, index: number): void => {
  const loans = plan.drawsOf(index).map((draw) => pastLoan(draw, PORTFOLIO_DAILY_RATE, book.now));
  const first = loans[0]?.paidOutAt ?? book.now;
  const { mostUsed, interestPaid } = sumHistory(loans);
  const customer = writeCustomer(book, { index, mostUsed, interestPaid, since: first - DAY });
  writeHistory(book, customer, loans, plan.drawsBefore(index));
};
