// Recomputes a sandbox bank's books from its transfers and plans, with no code of this repository. Use:
//   node scripts/verify-books.mjs <base URL> <sandbox key>   or   … < {ledger, loans, quotes, schedules} as JSON
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
const [base, key] = process.argv.slice(2);
const fen = ({ amount }) => BigInt(amount.replace('.', ''));
const sum = (values) => values.reduce((total, value) => total + BigInt(value), 0n);
const check = (what, is, wanted) => {
  if (is !== wanted) process.exitCode = 1;
  console.log(is === wanted ? `ok     ${what}: ${is}` : `WRONG  ${what}: ${is}, expected ${wanted}`);
};
const call = async (token, path, body) => {
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
  const method = body ? 'POST' : 'GET';
  const reply = await fetch(base + path, { method, headers, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}. Is the address right, and the key?`);
  return reply.json();
};
const session = { customerRef: 'repeat-borrower', modules: ['loan'], origins: [base] };
const readBank = async () => {
  const { clientSecret } = await call(key, '/v1/partner/sessions', session);
  const { accessToken } = await call('', '/v1/partner/sessions/exchange', { clientSecret });
  const { data: loans } = await call(accessToken, '/v1/loan/draws?limit=100');
  const planOf = ({ id }) => call(accessToken, `/v1/loan/draws/${id}/schedule`);
  const schedules = await Promise.all(loans.map(planOf));
  return { ledger: await call(key, '/v1/sandbox/ledger'), loans, quotes: [], schedules };
};
const { ledger, loans, quotes, schedules } = base ? await readBank() : JSON.parse(readFileSync(0, 'utf8'));
const total = (wanted) => {
  const fits = (one) => Object.keys(wanted).every((name) => one[name] === wanted[name]);
  return sum(ledger.transfers.filter(fits).map(({ amount }) => amount));
};
const net = (id) => total({ debit: id, state: 'POSTED' }) - total({ credit: id, state: 'POSTED' });
const netOf = (pattern, member = 'id') =>
  sum(ledger.accounts.filter((account) => pattern.test(account[member])).map(({ id }) => net(id)));
for (const { id, debitsPosted, creditsPosted } of ledger.accounts)
  check(`${id} balance told and recomputed`, BigInt(debitsPosted) - BigInt(creditsPosted), net(id));
for (const unit of ['CNY', 'CNY_LIMIT']) check(`${unit} sum`, netOf(new RegExp(`^${unit}$`), 'currency'), 0n);
check('principal outstanding = line used', netOf(/^loan\/.+\/principal$/), -netOf(/^line\/.+\/used$/));
for (const { id, principal, outstandingPrincipal, status, quoteId, disclosure } of loans) {
  const received = total({ debit: `loan/${id}/principal`, state: 'POSTED' });
  check(`${id} money received`, received, status === 'ACTIVE' ? fen(principal) : 0n);
  check(`${id} owed in the ledger`, net(`loan/${id}/principal`), fen(outstandingPrincipal));
  const plan = (rows) => JSON.stringify(rows.map((row) => ({ ...row, status: '' })));
  const { rows } = schedules.find(({ drawId }) => drawId === id);
  for (const quote of quotes)
    if (quote.id === quoteId) check(`${id} plan = quote`, plan(rows), plan(quote.schedule));
  const rate = BigInt(disclosure.dailyRate.replace('.', '').padEnd(10, '0')); // × 1e9, as the register below
  let [owed, register] = [fen(principal), 0n];
  for (const row of rows) {
    register += owed * rate * BigInt((Date.parse(row.dueDate) - Date.parse(row.periodStart)) / 86_400_000);
    const interest = (register + 500_000_000n) / 1_000_000_000n; // half-up; the rest stays in the register
    register -= interest * 1_000_000_000n;
    check(`${id} row ${row.n} interest`, fen(row.interest), interest);
    check(`${id} row ${row.n} total`, fen(row.total), fen(row.principal) + interest + fen(row.fee));
    owed -= fen(row.principal);
  }
  check(`${id} owed after the last row`, owed, 0n);
}
