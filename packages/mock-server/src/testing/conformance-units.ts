import type { EventPage } from '@weidongli/contracts/partner';
import type {
  LedgerStatement,
  RequestPage,
  SandboxCustomer,
  SandboxTransfer,
  SandboxUnitList,
} from '@weidongli/contracts/sandbox';
import { freshKey, type SandboxCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';

const UNITS = '/v1/sandbox/units';
const TRANSFERS = '/v1/sandbox/transfers';

/** Cases of a tenant of several units, of money between them, and of what the sandbox shows of its work. */
export const unitCases: Cases = {
  'puts new customers in the newest unit, and moves nobody': async ({ sandbox }) => {
    const [before, after] = await twoUnits(sandbox);
    const old = await sandbox.customer(before.customerRef);
    const young = await sandbox.customer(after.customerRef);
    await old.draw('500.00');
    const { loan } = await young.draw('600.00');
    await sandbox.advance('PT1M');
    const found = await young.ok<{ readonly status: string }>('GET', `/v1/loan/draws/${loan.id}`);
    equal(found.status, 'ACTIVE', 'loan in the new unit');
    await old.refused('not-found', 'GET', `/v1/loan/draws/${loan.id}`);
    const { data } = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${loan.id}`);
    equal(data.at(-1)?.type, 'loan.disbursed', 'the partner sees all units as one');
    const again = await sandbox.ok<SandboxCustomer>('GET', `/v1/sandbox/customers/${after.id}`);
    equal(again.loans.length, 1, 'loans of the customer');
    await sandbox.balanced();
    await sandbox.refused('invalid-state', 'POST', UNITS, { name: 'main' });
  },
  'refuses a second customer of one name, whatever the unit': async ({ sandbox }) => {
    const [before, after] = await twoUnits(sandbox);
    for (const { customerRef } of [before, after]) {
      const body = { customerRef, persona: 'repeat-borrower' };
      await sandbox.refused('invalid-state', 'POST', '/v1/sandbox/customers', body);
    }
  },
  'carries money to another unit, once, or brings it back': async ({ sandbox }) => {
    const [payer, payee] = await twoUnits(sandbox);
    const [from, to] = [account(payer), account(payee)];
    const key = { 'idempotency-key': freshKey('transfer') };
    const order = { from, to, amount: { amount: '100.00', currency: 'CNY' }, remark: '工资' };
    const sent = await sandbox.ok<SandboxTransfer>('POST', TRANSFERS, order, key);
    equal(sent.status, 'PROCESSING', 'on its way');
    equal((await sandbox.ok<SandboxTransfer>('POST', TRANSFERS, order, key)).id, sent.id, 'repeat');
    await sandbox.advance('PT1S');
    equal(await statusOf(sandbox, sent.id), 'SUCCEEDED', 'arrived');
    equal(await gained(sandbox, payee), '10000', 'payee');
    equal(await gained(sandbox, payer), '-10000', 'payer');

    const nobody = { ...order, to: `${to.slice(0, -4)}0000` };
    const lost = await sandbox.ok<SandboxTransfer>('POST', TRANSFERS, nobody, freshHeader());
    await sandbox.advance('PT1S');
    equal(await statusOf(sandbox, lost.id), 'FAILED', 'nobody there');
    equal(await gained(sandbox, payer), '-10000', 'brought back');
    await requireMirror(sandbox, [sent.id]);
  },
  'moves money within a unit at once, and from outside': async ({ sandbox }) => {
    const customer = await create(sandbox);
    const wages = { to: account(customer), amount: { amount: '3000.00', currency: 'CNY' } };
    const paid = await sandbox.ok<SandboxTransfer>('POST', TRANSFERS, wages, freshHeader());
    equal([paid.status, paid.from], ['SUCCEEDED', null], 'wages');
    equal(await gained(sandbox, customer), '300000', 'balance');
    const too = { from: account(customer), to: `${account(customer).slice(0, -4)}0000` };
    const much = { ...too, amount: { amount: '99999999.00', currency: 'CNY' } };
    await sandbox.refused('insufficient-funds', 'POST', TRANSFERS, much, freshHeader());
    const nothing = { ...wages, amount: { amount: '0.00', currency: 'CNY' } };
    await sandbox.refused('validation-failed', 'POST', TRANSFERS, nothing, freshHeader());
    const path = `/v1/sandbox/statement?account=account/${account(customer)}`;
    const statement = await sandbox.ok<LedgerStatement>('GET', path);
    equal(statement.transfers[0]?.reference, paid.id, 'statement');
    await sandbox.refused('not-found', 'GET', '/v1/sandbox/statement?account=account/nobody');
  },
  'shows what it answered, without secrets': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    await customer.call('GET', '/v1/loan/draws/loa_00000000000000000000000000');
    const page = await sandbox.ok<RequestPage>('GET', '/v1/sandbox/requests?limit=20');
    const [last] = page.data;
    equal([last?.operation, last?.status, last?.problem], ['loan.getDraw', 404, 'not-found'], 'last call');
    equal(last?.requestHeaders['authorization'], '•••', 'credential');
    const { accessToken } = customer.access;
    equal(JSON.stringify(page).includes(accessToken.slice(-20)), false, 'token in the log');
    const some = await sandbox.ok<RequestPage>('GET', '/v1/sandbox/requests?operation=loan.*&status=4xx');
    equal(
      some.data.every(({ status }) => status >= 400 && status < 500),
      true,
      'filtered',
    );
    const id = present(last, 'last call').id;
    await customer.ok('GET', '/v1/loan/lines');
    const next = await sandbox.ok<RequestPage>('GET', `/v1/sandbox/requests?after=${id}`);
    equal(
      next.data.map(({ operation }) => operation),
      ['loan.listLines'],
      'what came after',
    );
  },
};

const create = (sandbox: SandboxCaller): Promise<SandboxCustomer> => {
  const body = { customerRef: freshKey('unit'), persona: 'repeat-borrower' };
  return sandbox.ok('POST', '/v1/sandbox/customers', body);
};

/** Creates a customer, adds a unit, and creates another. */
const twoUnits = async (sandbox: SandboxCaller): Promise<readonly [SandboxCustomer, SandboxCustomer]> => {
  const before = await create(sandbox);
  const { units } = await sandbox.ok<SandboxUnitList>('POST', UNITS, {});
  equal(units.filter(({ open }) => open).length, 1, 'open units');
  return [before, await create(sandbox)];
};

const account = ({ accounts }: SandboxCustomer): string => present(accounts[0], 'account').id;

const freshHeader = (): Readonly<Record<string, string>> => ({ 'idempotency-key': freshKey('transfer') });

const fen = ({ accounts }: SandboxCustomer): bigint =>
  BigInt(present(accounts[0], 'account').available.amount.replace('.', ''));

/** Fen that the account has gained since the customer was read. */
const gained = async (sandbox: SandboxCaller, customer: SandboxCustomer): Promise<string> => {
  const now = await sandbox.ok<SandboxCustomer>('GET', `/v1/sandbox/customers/${customer.id}`);
  return (fen(now) - fen(customer)).toString();
};

const statusOf = async (sandbox: SandboxCaller, id: string): Promise<string> =>
  (await sandbox.ok<SandboxTransfer>('GET', `${TRANSFERS}/${id}`)).status;

/** Requires that what one unit has sent by way of its clearing account, the other has paid. */
const requireMirror = async (sandbox: SandboxCaller, references: readonly string[]): Promise<void> => {
  const { transfers } = await sandbox.ledger();
  for (const reference of references) {
    const legs = transfers.filter((transfer) => transfer.reference === reference);
    const sent = legs.filter(({ credit }) => credit.startsWith('clearing/'));
    const paid = legs.filter(({ debit }) => debit.startsWith('clearing/'));
    equal([sent.length, paid.length, legs.length], [1, 1, 2], 'legs');
    equal(sent[0]?.amount, paid[0]?.amount, 'amounts');
  }
};
