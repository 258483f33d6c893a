import type { LocalDate } from '../calendar-date.js';
import type { Fen } from '../money.js';
import { RATE_ONE } from '../rate.js';
import { divideRounded, roundHalfUp } from '../rounding.js';
import { FACTOR_ONE } from '../schedule/annuity.js';
import { duePeriods } from '../schedule/due-dates.js';
import { periodFactor } from '../schedule/period-factor.js';
import type { Period } from '../schedule/period-factor.js';
import { repaymentSchedule } from '../schedule/repayment-schedule.js';
import { NO_DEBT, addParts } from '../servicing/debt-parts.js';
import type { PlannedLoanTerms, PlannedRow } from './planned-loan.js';

/** Principal and interest of one planned instalment. */
export interface PlannedSplit {
  readonly principal: Fen;
  readonly interest: Fen;
}

/** Works out the share of a drawdown that is payable at once. */
export function downPaymentOf(terms: PlannedLoanTerms, amount: Fen): Fen {
  return divideRounded(amount * terms.downPaymentShare, RATE_ONE, terms.rounding);
}

/** Opens the rows of a loan's first drawdown: the down payment, if any, and the instalments. */
export function openRows(terms: PlannedLoanTerms, date: LocalDate, amount: Fen): PlannedRow[] {
  const atOnce = downPaymentOf(terms, amount);
  const periods = duePeriods(date, terms.instalments, terms);
  const splits = planSplits(terms, date, amount, atOnce, periods);
  const rows = periods.map((period, index) =>
    newRow(period, splits[index] ?? { principal: 0n, interest: 0n }),
  );
  return atOnce === 0n ? rows : [downPaymentRow(date, atOnce), ...rows];
}

/** Adds a later drawdown: its down payment as a row of its own, the rest to the instalments that are still to come. */
export function addDrawdown(
  terms: PlannedLoanTerms,
  rows: readonly PlannedRow[],
  date: LocalDate,
  amount: Fen,
): PlannedRow[] {
  const atOnce = downPaymentOf(terms, amount);
  const regular = rows.filter((row) => !row.downPayment);
  const coming = regular.filter((row) => row.due > date && row.charged.principal > 0n);
  const drawn = regular.reduce((sum, row) => sum + row.charged.principal, amount - atOnce);
  const open = coming.reduce((sum, row) => sum + row.charged.principal, amount - atOnce);
  const even =
    terms.scheduleType === 'PROGRESSIVE'
      ? evenShare(terms, open, coming.length)
      : evenShare(terms, drawn, terms.instalments);
  let left = open;
  const replanned = rows.map((row) => {
    const index = coming.indexOf(row);
    if (index < 0) return row;
    const principal = index === coming.length - 1 || even > left ? left : even;
    left -= principal;
    return reopened({ ...row, charged: { ...row.charged, principal } });
  });
  if (atOnce === 0n) return replanned;
  const at = replanned.findIndex((row) => row.due > date);
  const before = at < 0 ? replanned.length : at;
  return [...replanned.slice(0, before), downPaymentRow(date, atOnce), ...replanned.slice(before)];
}

/** Attaches a charge to the instalment it falls due in; after the last one it gets a row of its own. */
export function addCharge(rows: readonly PlannedRow[], dueDate: LocalDate, amount: Fen, penalty: boolean) {
  const part = penalty ? { penalty: amount } : { fee: amount };
  const target = rows.find((row) => !row.downPayment && row.due >= dueDate);
  const last = rows.at(-1);
  if (target === undefined && last !== undefined) {
    const extra = newRow({ from: last.due, due: dueDate }, { principal: 0n, interest: 0n });
    return [...rows, { ...extra, charged: addParts(extra.charged, part) }];
  }
  return rows.map((row) =>
    row === target ? reopened({ ...row, charged: addParts(row.charged, part) }) : row,
  );
}

/** Makes a row of a period with nothing paid. */
export function newRow(period: Period, { principal, interest }: PlannedSplit): PlannedRow {
  const charged = { ...NO_DEBT, principal, interest };
  return { ...period, downPayment: false, charged, paid: NO_DEBT, inAdvance: 0n, late: 0n };
}

function downPaymentRow(date: LocalDate, amount: Fen): PlannedRow {
  return { ...newRow({ from: date, due: date }, { principal: amount, interest: 0n }), downPayment: true };
}

/** A row that owes something again has not been paid. */
function reopened(row: PlannedRow): PlannedRow {
  const { paidOn, ...open } = row;
  const owes = Object.entries(row.charged).some(
    ([part, amount]) => amount > row.paid[part as keyof typeof row.paid],
  );
  return owes || paidOn === undefined ? open : row;
}

function planSplits(
  terms: PlannedLoanTerms,
  date: LocalDate,
  amount: Fen,
  atOnce: Fen,
  periods: readonly Period[],
): readonly PlannedSplit[] {
  if (terms.interestType === 'FLAT') return flatSplits(terms, amount, atOnce, periods);
  const { amortisation, annualRate, basis, frequency, rounding, multiple, graceOnPrincipal } = terms;
  const { rows } = repaymentSchedule({
    method: amortisation,
    principal: amount - atOnce,
    valueDate: date,
    annualRate,
    basis,
    frequency,
    rounding,
    graceOnPrincipal,
    instalments: terms.instalments,
    posting: 'ROW',
    instalmentRate: terms.scheduleType === 'CUMULATIVE' ? 'FIRST_PERIOD' : 'EACH_PERIOD',
    shareRounding: rounding,
    ...(amortisation === 'EQUAL_INSTALMENT' ? { multiple } : {}),
  });
  return rows;
}

/** Plans flat interest: every row bears the same on all that was drawn, the last row takes both remainders. */
function flatSplits(
  terms: PlannedLoanTerms,
  amount: Fen,
  atOnce: Fen,
  periods: readonly Period[],
): PlannedSplit[] {
  const exact = periods.map(
    (period) => amount * periodFactor(terms.annualRate, terms.basis, terms.frequency, period),
  );
  const total = exact.reduce((sum, interest) => sum + interest, 0n);
  const share = divideRounded(amount - atOnce, BigInt(periods.length), terms.rounding);
  let principalLeft = amount - atOnce;
  let interestLeft = divideRounded(total, FACTOR_ONE, terms.rounding);
  return exact.map((raw, index) => {
    const last = index === exact.length - 1;
    const interest = last ? interestLeft : divideRounded(raw, FACTOR_ONE, terms.rounding);
    const planned = toMultiple(terms, share + interest) - interest;
    const principal = last || planned > principalLeft ? principalLeft : planned;
    principalLeft -= principal;
    interestLeft -= interest;
    return { principal, interest };
  });
}

function evenShare(terms: PlannedLoanTerms, amount: Fen, count: number): Fen {
  return count === 0 ? 0n : toMultiple(terms, divideRounded(amount, BigInt(count), terms.rounding));
}

function toMultiple({ multiple }: PlannedLoanTerms, amount: Fen): Fen {
  return roundHalfUp(amount, multiple) * multiple;
}
