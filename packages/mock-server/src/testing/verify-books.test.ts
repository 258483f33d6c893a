import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { DrawQuote, Loan, LoanSchedule, Repayment, RepaymentPage } from '@weidongli/contracts/loan';
import type { SandboxLedger } from '@weidongli/contracts/sandbox';
import { startHttpServer } from '../adapters/http.js';
import { createPageBank } from '../adapters/in-page.js';
import { SandboxCaller } from './caller.js';

const SCRIPT = fileURLToPath(new URL('../../../../scripts/verify-books.mjs', import.meta.url));

interface Books {
  ledger: SandboxLedger;
  loans: Loan[];
  quotes: DrawQuote[];
  schedules: LoanSchedule[];
  repayments: Repayment[];
}

/** Books with paid loans, one on its way and one paid off early, and repayments; the amounts leave remainders of interest behind. */
const readBooks = async (sandbox: SandboxCaller): Promise<Books> => {
  const customer = await sandbox.customer();
  const drawn = [await customer.draw('8000.00'), await customer.draw('777.77', 10)];
  await sandbox.advance('PT40S');
  drawn.push(await customer.draw('1234.56', 20));
  const first = drawn[0]?.loan.id ?? '';
  const extra = await customer.draw('2222.22');
  const early = await customer.draw('3333.33');
  drawn.push(extra, early);
  await sandbox.advance('PT38S');
  await customer.repay(await customer.quoteRepayment(extra.loan.id, 'PARTIAL', '333.33'));
  await customer.repay(await customer.quoteRepayment(first, 'PARTIAL', '100.11'));
  await customer.repay(await customer.quoteRepayment(early.loan.id, 'FULL'));
  await sandbox.advance('PT2S');
  drawn.push(await customer.draw('900.00'));
  const loans = await Promise.all(
    drawn.map(({ loan }) => customer.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`)),
  );
  const schedules = loans.map(({ id }) => customer.ok<LoanSchedule>('GET', `/v1/loan/draws/${id}/schedule`));
  // The plan of a loan that was prepaid is no longer that of its quote.
  const asQuoted = drawn.filter(({ loan }) => loan.id !== extra.loan.id && loan.id !== early.loan.id);
  const quotes = asQuoted.map(({ prepared }) => prepared.quote);
  return {
    ledger: await sandbox.ledger(),
    loans,
    quotes,
    schedules: await Promise.all(schedules),
    repayments: [...(await customer.ok<RepaymentPage>('GET', '/v1/loan/repayments?limit=100')).data],
  };
};

const verify = async (
  args: readonly string[],
  input = '',
): Promise<{ code: unknown; wrong: string[]; ok: number }> => {
  const child = spawn(process.execPath, [SCRIPT, ...args]);
  let printed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [unknown];
  const lines = printed.split('\n');
  return {
    code,
    wrong: lines.filter((line) => line.startsWith('WRONG')),
    ok: lines.filter((line) => line.startsWith('ok')).length,
  };
};

/** Wrong books, each in one place, with what the script must say. */
const PLANTED: Readonly<Record<string, readonly [string, RegExp, (books: Books) => unknown]>> = {
  interest: [
    'a fen of interest',
    /row 1 interest/,
    ({ schedules }) => Object.assign(schedules[0]?.rows[0]?.interest ?? {}, { amount: '96.01' }),
  ],
  quote: [
    'another quote than plan',
    /quoted/,
    ({ quotes }) => Object.assign(quotes[1]?.schedule[3] ?? {}, { days: 99 }),
  ],
  transfer: [
    'a transfer of another amount',
    /money received/,
    ({ ledger, loans }) =>
      Object.assign(
        ledger.transfers.find(
          ({ currency, reference }) => currency === 'CNY' && reference === loans[0]?.id,
        ) ?? {},
        { amount: '1' },
      ),
  ],
  receipt: [
    'a receipt of another amount than was taken',
    /repaid by transfers/,
    ({ repayments }) => Object.assign(repayments[0]?.amount ?? {}, { amount: '0.01' }),
  ],
  allocation: [
    'a receipt that divides the amount otherwise',
    /repaid of principal/,
    ({ repayments }) => Object.assign(repayments[0]?.allocation.principal ?? {}, { amount: '0.01' }),
  ],
  settled: [
    'a settled loan that still owes',
    /owed at the end/,
    ({ loans }) => Object.assign(loans[1] ?? {}, { status: 'SETTLED' }),
  ],
  unsettled: [
    'a plan that ends too early for a loan that runs on',
    /owed at the end/,
    ({ loans }) =>
      Object.assign(loans.find(({ status }) => status === 'SETTLED') ?? {}, { status: 'ACTIVE' }),
  ],
  line: [
    'a limit that was not used',
    /principal outstanding = line used/,
    ({ ledger }) =>
      Object.assign(ledger.transfers.find(({ purpose }) => purpose === 'LOAN_DRAW') ?? {}, {
        state: 'VOIDED',
      }),
  ],
  account: [
    'an account that left the books',
    /CNY sum/,
    ({ ledger }) =>
      (ledger.accounts as unknown[]).splice(
        ledger.accounts.findIndex(({ id }) => id === 'bank/cash'),
        1,
      ),
  ],
};

describe('verify-books', () => {
  it('finds the books of a running bank right', async () => {
    const server = await startHttpServer({ port: 0 });
    try {
      await readBooks(new SandboxCaller(server.bank.handle, 'sk_test_xingqiao'));
      const address = [server.url, 'sk_test_xingqiao'];
      const { code, wrong, ok } = await verify(address);
      assert.deepEqual([code, wrong], [0, []]);
      assert.ok(ok > 80, `${ok} checks`);
      const someOf = await verify([...address, 'repeat-borrower']);
      assert.match(
        someOf.wrong.join(),
        /^WRONG {2}loans read: \d+, expected \d+$/,
        'who else owes is missed',
      );
    } finally {
      await server.close();
    }
  });

  it('finds planted mistakes, and nothing in right books', async () => {
    const books = await readBooks(new SandboxCaller(createPageBank().handle, 'sk_test_xingqiao'));
    assert.deepEqual((await verify([], JSON.stringify(books))).wrong, []);
    for (const [what, line, plant] of Object.values(PLANTED)) {
      const copy = structuredClone(books);
      plant(copy);
      const { code, wrong } = await verify([], JSON.stringify(copy));
      assert.equal(code, 1, what);
      assert.ok(
        wrong.some((text) => line.test(text)),
        `${what}: ${wrong.join('; ')}`,
      );
    }
  });
});
