import { addFen, daysBetween, fromFen, subtractFen, toFen } from '@weidongli/finance';
import { accountFromJson, availableCredit } from '../engine/ledger.js';
import { kinds, type Kind, type LoanRecord } from '../engine/records.js';
import { businessDate, readInstant } from '../engine/time.js';
import { systemKinds, type Scope, type Store, type StoredPage } from '../engine/store.js';

/** What is found in a portfolio; compare it with {@link PORTFOLIO_FIGURES}. */
export interface PortfolioReport {
  readonly customers: number;
  readonly loans: number;
  readonly openLoans: number;
  /** Mean of the amounts drawn, yuan. */
  readonly meanDraw: number;
  /** Part of the borrowers who owe at most 20,000.00; NaN when nobody owes. */
  readonly owing20k: number;
  /** Part of the borrowers who owe at most 50,000.00. */
  readonly owing50k: number;
  /** Mean days from payout to settlement, over settled loans. */
  readonly meanDays: number;
  /** Part of the settled loans that cost less than 100.00 of interest. */
  readonly interestBelow100: number;
  /** Mean interest of a settled loan, yuan. */
  readonly meanInterest: number;
  /** All principal that is owed, yuan with fen. */
  readonly owed: string;
  /** Part of all that is owed that the largest borrower owes. */
  readonly largestShare: number;
}

const PAGE = 500;

/** Reads a whole scope and works out what its portfolio looks like. */
export const portfolioReport = async (store: Store, scope: Scope): Promise<PortfolioReport> => {
  const loans = await sumLoans(store, scope);
  const { lines, balances } = await readBalances(store, scope);
  const total = addFen(...balances);
  const share = (limit: bigint): number =>
    balances.filter((balance) => balance <= limit).length / balances.length;
  const largest = balances.reduce((most, balance) => (balance > most ? balance : most), 0n);
  return {
    ...{ customers: lines, loans: loans.drawn, openLoans: loans.drawn - loans.settled },
    meanDraw: meanYuan(loans.principal, loans.drawn),
    ...{ owing20k: share(2_000_000n), owing50k: share(5_000_000n) },
    meanDays: loans.days / loans.settled,
    interestBelow100: loans.below100 / loans.settled,
    meanInterest: meanYuan(loans.interest, loans.settled),
    owed: fromFen(total).amount,
    largestShare: Number(largest) / Number(total),
  };
};

/** A statistic, no amount that anybody books. */
const meanYuan = (sum: bigint, count: number): number => Number(sum) / count / 100;

/** Sums over loans; amounts in fen. */
interface LoanSums {
  drawn: number;
  settled: number;
  principal: bigint;
  interest: bigint;
  days: number;
  below100: number;
}

const sumLoans = async (store: Store, scope: Scope): Promise<LoanSums> => {
  const sums: LoanSums = { drawn: 0, settled: 0, principal: 0n, interest: 0n, days: 0, below100: 0 };
  await readAll(store, scope, kinds.loan, async (loan) => addLoan(sums, loan));
  return sums;
};

const addLoan = (sums: LoanSums, loan: LoanRecord): void => {
  const principal = toFen(loan.principal);
  sums.drawn += 1;
  sums.principal = addFen(sums.principal, principal);
  if (loan.status !== 'SETTLED' || loan.settledAt === null) return;
  const paid = addFen(
    ...loan.booked.map((booking) => (booking.type === 'REVERSAL' ? 0n : BigInt(booking.amount))),
  );
  const interest = subtractFen(paid, principal);
  sums.settled += 1;
  sums.interest = addFen(sums.interest, interest);
  sums.days += daysBetween(loan.valueDate, businessDate(readInstant(loan.settledAt) ?? 0));
  if (interest < 10_000n) sums.below100 += 1;
};

const readBalances = async (
  store: Store,
  scope: Scope,
): Promise<{ readonly lines: number; readonly balances: readonly bigint[] }> => {
  const balances: bigint[] = [];
  let lines = 0;
  await readAll(store, scope, kinds.line, async ({ id }) => {
    lines += 1;
    const used = await store.get(scope, systemKinds.account, `line/${id}/used`);
    const balance = used === undefined ? 0n : availableCredit(accountFromJson(used.body));
    if (balance > 0n) balances.push(balance);
  });
  return { lines, balances };
};

const readAll = async <T>(
  store: Store,
  scope: Scope,
  { name }: Kind<T>,
  visit: (body: T) => Promise<void>,
): Promise<void> => {
  let after: string | undefined;
  do {
    const page = { limit: PAGE, order: 'oldest-first' as const, ...(after === undefined ? {} : { after }) };
    const part: StoredPage = await store.list(scope, name, 'all', '', page);
    await Promise.all(part.records.map(({ body }) => visit(body as T)));
    after = part.next ?? undefined;
  } while (after !== undefined);
};
