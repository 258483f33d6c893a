import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Loan, LoanSchedule, Repayment } from '@weidongli/contracts/loan';
import type { SandboxLedger } from '@weidongli/contracts/sandbox';
import type { BankSide } from './bank-side.js';

/** Whose books are looked into. */
export interface BooksOf {
  readonly at: { readonly bank: BankSide };
  /** The sandbox's name of the customer. */
  readonly ref: string;
}

const script = fileURLToPath(new URL('../../../scripts/verify-books.mjs', import.meta.url));

const fen = ({ amount }: { readonly amount: string }): bigint => BigInt(amount.replace('.', ''));
const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

/** What the independent script is given to recompute. */
interface Story {
  readonly ledger: SandboxLedger;
  readonly loans: readonly Loan[];
  readonly schedules: readonly LoanSchedule[];
}

/** Lets the independent script recompute every balance from the transfers, and every plan from its terms. */
const runScript = async (story: Story): Promise<void> => {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stdin.end(JSON.stringify({ ...story, quotes: [] }));
  const [code] = (await once(child, 'close')) as [number | null];
  assert.equal(code, 0, printed);
  assert.match(printed, /^ok /m);
};

/** Sums what is posted between accounts. */
const posted = (
  { transfers }: SandboxLedger,
  fits: (one: SandboxLedger['transfers'][number]) => boolean,
): bigint =>
  sum(transfers.filter((one) => one.state === 'POSTED' && fits(one)).map(({ amount }) => BigInt(amount)));

/** Checks one loan against the ledger, its repayments and its plan, each of which tells the same story. */
const checkLoan = (
  loan: Loan,
  repayments: readonly Repayment[],
  plan: LoanSchedule,
  ledger: SandboxLedger,
): void => {
  const account = `loan/${loan.id}/principal`;
  const lent = posted(ledger, ({ debit }) => debit === account);
  const returned = posted(ledger, ({ credit }) => credit === account);
  assert.equal(lent, fen(loan.principal), 'the money received is the money borrowed');
  assert.equal(lent - returned, fen(loan.outstandingPrincipal), 'what is owed is what is booked');
  const paid = repayments.filter(({ status }) => status === 'SUCCEEDED');
  assert.equal(returned, sum(paid.map(({ allocation }) => fen(allocation.principal))), 'principal returned');
  for (const { id, amount, allocation } of paid) {
    const parts = Object.values(allocation).map(fen);
    assert.equal(sum(parts), fen(amount), `parts of ${id}`);
    assert.equal(
      posted(ledger, ({ reference, currency }) => reference === id && currency === 'CNY'),
      fen(amount),
    );
  }
  const rows = plan.rows.map(({ principal }) => fen(principal));
  assert.ok(sum(rows) <= lent, 'no plan returns more than was lent');
  for (const row of plan.rows)
    assert.equal(
      fen(row.total),
      sum([row.principal, row.interest, row.fee, row.penalty].map(fen)),
      `row ${row.n}`,
    );
  const left = plan.rows
    .filter(({ status }) => status !== 'PAID')
    .map((row) => fen(row.total) - fen(row.paid));
  if (loan.status === 'SETTLED') assert.equal(sum(left), 0n, 'nothing is left to pay');
};

/** Fails unless ledger, loans, repayments, plans and balance of a customer agree. */
export const checkBooks = async ({ at: { bank }, ref }: BooksOf): Promise<void> => {
  const client = bank.customer(ref);
  const [ledger, loans, repayments, accounts] = await Promise.all([
    bank.ledger(),
    client.loan.listDraws({ limit: 100 }),
    client.loan.listRepayments({ limit: 100 }),
    client.account.listAccounts(),
  ]);
  const paidOut = loans.data.filter(({ disbursedAt }) => disbursedAt !== null);
  const schedules = await Promise.all(paidOut.map(({ id }) => client.loan.getSchedule({ drawId: id })));
  await runScript({ ledger, loans: paidOut, schedules });
  for (const total of Object.values(ledger.sums)) assert.equal(total, '0', 'debits are credits');
  paidOut.forEach((loan, index) => {
    const own = repayments.data.filter(({ drawId }) => drawId === loan.id);
    checkLoan(loan, own, schedules[index]!, ledger);
  });
  for (const { id, balance } of accounts.data) {
    const account = `account/${id}`;
    const net =
      posted(ledger, ({ credit }) => credit === account) - posted(ledger, ({ debit }) => debit === account);
    assert.equal(net, fen(balance.ledger), 'the balance is what was booked');
  }
};
