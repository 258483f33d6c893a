// Measures @weidongli/finance beside its peers: npm run bench -- finance
import { equalPrincipalSchedule, fenFromDecimal, rateFromDecimal, xirr } from '@weidongli/finance';
import { irr } from '@weidongli/finance/tvm';
import { irr as financialIrr, ipmt, ppmt } from 'financial';
import loanjs from 'loanjs';
import nodeIrr from 'node-irr';
import npmXirr from 'xirr';
import { compare, print } from './measure.mjs';
import { bigSchedule, decimalSchedule, dineroFen, dineroSchedule, numberSchedule } from './schedules.mjs';

const TERM = 36;
const loan = { principal: '50000.00', rate: '0.0005', valueDate: '2026-11-22' };
const fen = fenFromDecimal(loan.principal);
const dailyRate = rateFromDecimal(loan.rate);
const terms = { principal: fen, dailyRate, tenor: TERM, valueDate: loan.valueDate };
const schedule = equalPrincipalSchedule(terms);
const periods = schedule.rows.map(({ n, periodStart, dueDate, days }) => ({ n, periodStart, dueDate, days }));
const given = { ...loan, periods };
const scaled = { fen, rateScaled: 5n, rateScale: 4n, periods };

/** Counts the fen by which the interest of rows differs from the package's, row by row. */
const lostFen = (interests) =>
  interests.reduce((sum, interest, index) => {
    const difference = interest - schedule.rows[index].interest;
    return sum + (difference < 0n ? -difference : difference);
  }, 0n);
const toFen = (value) => BigInt(Math.round(Number(value) * 100));

function checkSchedules() {
  const exact = [
    ['decimal.js', decimalSchedule(given), toFen],
    ['big.js', bigSchedule(given), toFen],
    ['dinero.js', dineroSchedule(scaled), dineroFen],
  ];
  for (const [name, rows, read] of exact) {
    const same = rows.every((row, index) => {
      const own = schedule.rows[index];
      return (
        read(row.total) === own.total &&
        read(row.closing) === own.closingPrincipal &&
        row.dueDate === own.dueDate
      );
    });
    if (!same) throw new Error(`${name} computes another schedule; the bench compares nothing.`);
  }
}

function benchSchedule() {
  checkSchedules();
  const rows = compare([
    {
      name: '@weidongli/finance',
      run: () => equalPrincipalSchedule(terms),
      note: 'exact; works out the dates',
    },
    { name: 'decimal.js', run: () => decimalSchedule(given), note: 'exact; dates given' },
    { name: 'big.js', run: () => bigSchedule(given), note: 'exact; dates given' },
    { name: 'dinero.js/bigint', run: () => dineroSchedule(scaled), note: 'exact; dates given' },
    {
      name: 'loanjs',
      run: () => new loanjs.Loan(50_000, TERM, 18.25, 'diminishing'),
      note: 'inexact; by month',
    },
    { name: 'financial ipmt+ppmt', run: financialSchedule, note: 'inexact; level payments' },
    { name: 'plain numbers', run: () => numberSchedule(given), note: 'inexact; dates given' },
  ]);
  print(`Schedule of ${TERM} instalments on 50,000.00`, rows);
}

function financialSchedule() {
  const rows = [];
  for (let n = 1; n <= TERM; n += 1) {
    rows.push([ipmt(0.1825 / 12, n, TERM, 50_000), ppmt(0.1825 / 12, n, TERM, 50_000)]);
  }
  return rows;
}

function flowsOf() {
  const payout = { date: loan.valueDate, amount: fen };
  return [payout, ...schedule.rows.map((row) => ({ date: row.dueDate, amount: -row.total }))];
}

function benchRates() {
  const flows = flowsOf();
  const values = flows.map(({ amount }) => Number(amount) / 100);
  const dated = flows.map(({ date, amount }) => ({ when: new Date(date), amount: Number(amount) / 100 }));
  const forNodeIrr = flows.map(({ date, amount }) => ({
    date: date.replaceAll('-', ''),
    amount: Number(amount) / 100,
  }));
  print(
    'IRR of its 37 flows',
    compare([
      { name: '@weidongli/finance/tvm', run: () => irr(values), note: showRate(irr(values)) },
      { name: 'node-irr', run: () => nodeIrr.irr(values), note: showRate(nodeIrr.irr(values)) },
      { name: 'financial', run: () => financialIrr(values), note: showRate(financialIrr(values)) },
    ]),
  );
  const daily = nodeIrr.xirr(forNodeIrr).rate;
  print(
    'XIRR of its 37 dated flows',
    compare([
      {
        name: '@weidongli/finance',
        run: () => xirr(flows),
        note: `${showRate(Number(xirr(flows)) / 1e9)}; dates as text`,
      },
      { name: 'xirr', run: () => npmXirr(dated), note: `${showRate(npmXirr(dated))}; dates read before` },
      {
        name: 'node-irr',
        run: () => nodeIrr.xirr(forNodeIrr),
        note: `${showRate((1 + daily) ** 365 - 1)}; dates as text`,
      },
    ]),
  );
}

const showRate = (rate) => `${(rate * 100).toFixed(9)} %`;
const yuan = (value) => (Number(value) / 100).toFixed(2);

function showLosses() {
  console.log('\nWhat inexact peers lose');
  const numbers = numberSchedule(given);
  const posted = numbers.map((row) => toFen(row.interest));
  const drift = posted.reduce((sum, value) => sum + value, 0n) - schedule.totals.interest;
  console.log(
    `  plain numbers: the interest of rows is wrong by ${lostFen(posted)} fen, their total by ${drift} fen`,
  );
  const rows = new loanjs.Loan(50_000, TERM, 18.25, 'diminishing').installments;
  const repaid = rows.reduce((total, row) => total + toFen(row.capital), 0n);
  console.log(`  loanjs: its rows repay ${yuan(repaid)} of 50,000.00, ${repaid - fen} fen too much`);
  const level = financialSchedule().map(([interest, part]) => [toFen(-interest), toFen(-part)]);
  const paid = level.reduce((total, [, part]) => total + part, 0n);
  const uneven = new Set(level.map(([interest, part]) => interest + part)).size;
  console.log(
    `  financial: unrounded; in fen its rows repay ${yuan(paid)}, and its one level payment takes ${uneven} values`,
  );
}

console.log(`Node ${process.version}; medians of interleaved rounds; × is the time of the first row.`);
benchSchedule();
benchRates();
showLosses();
