// Recomputes a sandbox bank's books from its transfers and plans, with no code of this repository. Use:
//   node scripts/verify-books.mjs <base URL> <sandbox key> [customer…]   or   … < {ledger, loans, quotes, schedules, repayments}
import { readFileSync } from 'node:fs';
const [base, key, ...named] = process.argv.slice(2);
const known = ['repeat-borrower', 'first-time', 'declined', 'referred', 'overdue', 'suspended-line'];
const fen = ({ amount }) => BigInt(amount.replace('.', ''));
const sum = (values) => values.reduce((total, value) => total + BigInt(value), 0n);
const check = (what, is, wanted) => {
  if (is !== wanted) process.exitCode = 1;
  console.log(is === wanted ? `ok     ${what}: ${is}` : `WRONG  ${what}: ${is}, expected ${wanted}`);
};
// A customer's token counts with the proof of a key (RFC 9449); the sandbox key counts by itself.
const P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const { privateKey, publicKey } = await crypto.subtle.generateKey(P256, false, ['sign', 'verify']);
const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
const sha256 = async (text) => Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text)));
const proofOf = async (token, htm, path) => {
  const head = { alg: 'ES256', typ: 'dpop+jwt', jwk: { kty, crv, x, y } };
  const [jti, iat, htu] = [crypto.randomUUID(), Math.floor(Date.now() / 1000), base + path.split('?')[0]];
  const ath = token && (await sha256(token)).toString('base64url');
  const parts = [head, { jti, iat, htm, htu, ...(ath && { ath }) }];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signature = Buffer.from(await crypto.subtle.sign(P256, privateKey, Buffer.from(text)));
  return `${text}.${signature.toString('base64url')}`;
};
const call = async (token, path, body, method = body ? 'POST' : 'GET') => {
  const text = body && JSON.stringify(body);
  const headers = { 'idempotency-key': crypto.randomUUID() };
  if (token === key) headers.authorization = `Bearer ${key}`;
  else headers.dpop = await proofOf(token, method, path);
  if (token && token !== key) headers.authorization = `DPoP ${token}`;
  if (text) headers['content-digest'] = `sha-256=:${(await sha256(text)).toString('base64')}:`;
  const reply = await fetch(base + path, { method, headers, body: text });
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}. Is the address right, and the key?`);
  return reply.json();
};
const readBank = async (bank = { loans: [], quotes: [], schedules: [], repayments: [] }) => {
  for (const customerRef of named.length > 0 ? named : known) {
    const session = { customerRef, modules: ['loan'], origins: [base] };
    const { clientSecret } = await call(key, '/v1/partner/sessions', session);
    const { accessToken } = await call('', '/v1/partner/sessions/exchange', { clientSecret });
    bank.loans.push(...(await call(accessToken, '/v1/loan/draws?limit=100')).data);
    bank.repayments.push(...(await call(accessToken, '/v1/loan/repayments?limit=100')).data);
    for (const { id } of bank.loans.slice(bank.schedules.length))
      bank.schedules.push(await call(accessToken, `/v1/loan/draws/${id}/schedule`));
  }
  return { ...bank, ledger: await call(key, '/v1/sandbox/ledger') };
};
const bank = base ? await readBank() : JSON.parse(readFileSync(0, 'utf8'));
const { ledger, loans, quotes, schedules, repayments = [] } = bank;
const fits = (like) => (one) => Object.keys(like).every((name) => one[name] === like[name]);
const done = ledger.transfers.filter(fits({ state: 'POSTED' }));
const groups = { debit: new Map(), credit: new Map(), reference: new Map() };
for (const one of done)
  for (const [name, group] of Object.entries(groups)) {
    if (!group.has(one[name])) group.set(one[name], []);
    group.get(one[name]).push(one);
  }
const posted = (like) => {
  const [name, value] = Object.entries(like)[0];
  return sum((groups[name].get(value) ?? []).filter(fits(like)).map(({ amount }) => amount));
};
const net = (id) => posted({ debit: id }) - posted({ credit: id });
const netOf = (like, by = 'id') => sum(ledger.accounts.filter((a) => like.test(a[by])).map((a) => net(a.id)));
for (const { id, debitsPosted, creditsPosted } of ledger.accounts)
  check(`${id} balance told and recomputed`, BigInt(debitsPosted) - BigInt(creditsPosted), net(id));
const units = new Set(['CNY', 'CNY_LIMIT', ...ledger.accounts.map(({ currency }) => currency)]);
for (const unit of units) check(`${unit} sum`, netOf(new RegExp(`^${unit}$`), 'currency'), 0n);
check('principal outstanding = line used', netOf(/^loan\/.+\/principal$/), -netOf(/^line\/.+\/used$/));
if (base) check('loans read', sum(loans.map((one) => fen(one.outstandingPrincipal))), -netOf(/\/used$/));
for (const { id, principal, outstandingPrincipal, disbursedAt, status, quoteId, disclosure } of loans) {
  check(`${id} money received`, posted({ debit: `loan/${id}/principal` }), disbursedAt ? fen(principal) : 0n);
  check(`${id} owed in the ledger`, net(`loan/${id}/principal`), fen(outstandingPrincipal));
  const { rows } = schedules.find(({ drawId }) => drawId === id);
  const plan = (of) => JSON.stringify(of, (name, value) => (name === 'status' ? '' : value));
  for (const q of quotes.filter(fits({ id: quoteId }))) check(`${id} quoted`, plan(rows), plan(q.schedule));
  const rate = BigInt(disclosure.dailyRate.replace('.', '').padEnd(10, '0')); // × 1e9, as the register below
  let [left, register, slack] = [fen(principal), 0n, 0n];
  for (const row of rows) {
    const owed = fen(row.openingPrincipal);
    if (owed !== left) slack = 1n; // a prepayment posted interest: from here the register is known to a fen
    left = owed - fen(row.principal);
    register += owed * rate * BigInt((Date.parse(row.dueDate) - Date.parse(row.periodStart)) / 86_400_000);
    const interest = (register + 500_000_000n) / 1_000_000_000n; // half-up; the rest stays in the register
    register -= interest * 1_000_000_000n;
    check(`${id} row ${row.n} interest`, (fen(row.interest) - interest) ** 2n <= slack, true);
    const parts = sum([row.principal, row.interest, row.penalty, row.fee].map(fen));
    check(`${id} row ${row.n} total`, fen(row.total), parts);
  }
  check(`${id} owed at the end`, status === 'SETTLED' ? net(`loan/${id}/principal`) : left, 0n); // early or planned
}
for (const { id, drawId, amount, allocation } of repayments.filter(fits({ status: 'SUCCEEDED' }))) {
  const { principal } = allocation;
  check(`${id} repaid in parts`, sum(Object.values(allocation).map(fen)), fen(amount));
  check(`${id} repaid by transfers`, posted({ reference: id, currency: 'CNY' }), fen(amount));
  const booked = posted({ reference: id, credit: `loan/${drawId}/principal` });
  check(`${id} repaid of principal`, booked, fen(principal));
}
