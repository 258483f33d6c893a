import type { DataExport, Erasure, ErasurePart } from '@weidongli/contracts/identity';
import type { LoanApplication } from '@weidongli/contracts/loan';
import type { AuditTrail, ConsentPage } from '@weidongli/contracts/partner';
import type { SandboxCaller } from './caller.js';
import { freshKey, type CustomerCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import { applicationBody, consentOf } from './conformance-apply.js';
import { createCustomer } from './outcome-steps.js';

const EXPORT = '/v1/identity/data-export';
const ERASURES = '/v1/identity/erasures';

/** A person with money on the account, with nothing on it, and with a loan. */
const PERSON = { story: 'A person of a test.', nameMasked: '测*试', phone: '10000000830', kycLevel: 3 };
const yuan = (amount: string) => ({ amount, currency: 'CNY' });
const WITHOUT_MONEY = { ...PERSON, openingBalance: yuan('0.00') };
const WITH_MONEY = { ...PERSON, openingBalance: yuan('88.00') };
const BORROWER = {
  ...{ ...PERSON, openingBalance: yuan('9000.00'), line: {} },
  loans: [{ principal: yuan('1000.00'), tenor: 5, paidOutAgo: 'P3D' }],
};

const begin = async (
  sandbox: SandboxCaller,
  persona: unknown,
): Promise<{ readonly customerRef: string; readonly id: string; readonly customer: CustomerCaller }> => {
  const { customerRef, id } = await createCustomer(sandbox, persona);
  return { customerRef, id, customer: await sandbox.customer(customerRef) };
};
const erase = (customer: CustomerCaller): Promise<Erasure> =>
  customer.confirmed(ERASURES, { understood: true }, freshKey('erase'));
const exported = (customer: CustomerCaller): Promise<DataExport> => customer.ok('GET', EXPORT);
const partOf = ({ parts }: Erasure, purpose: string): ErasurePart =>
  present(
    parts.find(({ rule }) => rule.purpose === purpose),
    `part ${purpose}`,
  );
const kindsIn = ({ held }: DataExport): readonly string[] => [
  ...new Set(held.flatMap(({ records }) => records.map(({ kind }) => kind))),
];

/** Cases of what a customer may ask of personal data: a copy, and an end. */
export const privacyCases: Cases = {
  'exports what it holds by purpose, with the basis, the law that keeps it, and who else has it': async ({
    sandbox,
  }) => {
    const { customer, id } = await begin(sandbox, BORROWER);
    await customer.quote('500.00');
    const data = await exported(customer);
    equal(data.customerId, id, 'customer');
    const wanted = [
      'customer',
      'account',
      'card',
      'line',
      'loan',
      'session',
      'quote',
      'ledger-transfer',
      'audit-entry',
    ];
    const found = kindsIn(data);
    for (const kind of wanted) equal(found.includes(kind), true, kind);
    const contract = present(
      data.held.find(({ rule }) => rule.purpose === 'CONTRACT'),
      'contract',
    );
    equal([contract.rule.keptFor, contract.rule.countedFrom], ['P10Y', 'END_OF_CONTRACT'], 'retention');
    equal(contract.rule.keptBecause?.includes('反洗钱法') === true, true, 'the law is named');
    equal(contract.recipients.length > 0, true, 'banks that lend together');
    equal(
      data.held.every(({ rule }) => rule.legalBasis.length > 0),
      true,
      'legal basis',
    );
  },
  'exports masked forms, no secret, and nothing of anybody else': async ({ sandbox }) => {
    const { customer } = await begin(sandbox, BORROWER);
    const other = await begin(sandbox, BORROWER);
    const prepared = await customer.prepare('500.00');
    const token = await customer.stepUp(prepared);
    const text = JSON.stringify(await exported(customer));
    equal(text.includes('100****0830'), true, 'the phone in its masked form');
    const secrets = [
      token,
      customer.access.accessToken,
      '10000000830',
      '"course"',
      '"binds"',
      '"fingerprint"',
    ];
    const foreign = [other.id, other.customerRef, other.customer.card.id, other.customer.line.id];
    for (const hidden of [...secrets, ...foreign]) equal(text.includes(hidden), false, hidden);
  },
  'asks for a second factor before it erases, and for the word that it was understood': async ({
    sandbox,
  }) => {
    const { customer } = await begin(sandbox, WITHOUT_MONEY);
    const key = { 'idempotency-key': freshKey('erase') };
    const problem = await customer.refused('step-up-required', 'POST', ERASURES, { understood: true }, key);
    equal(problem.challenge?.purpose, 'DATA_ERASURE', 'purpose of the challenge');
    const other = { 'idempotency-key': freshKey('erase') };
    await customer.refused('validation-failed', 'POST', ERASURES, { understood: false }, other);
    await customer.ok('GET', '/v1/identity/customer');
  },
  'erases at once what no law keeps, names the law for the rest, and ends the session': async ({
    sandbox,
  }) => {
    const { customer, customerRef } = await begin(sandbox, WITHOUT_MONEY);
    await customer.ok('GET', '/v1/loan/invitation?product=consumer');
    const erasure = await erase(customer);
    equal(erasure.status, 'RETAINING', 'state');
    equal(erasure.contractEndedAt === null, false, 'the contract has ended');
    equal(
      [partOf(erasure, 'OFFERS').status, partOf(erasure, 'CONFIRMATION').status],
      ['ERASED', 'ERASED'],
      'gone',
    );
    const identity = partOf(erasure, 'IDENTITY');
    equal([identity.status, identity.waitsFor, identity.erasedAt], ['KEPT', null, null], 'identity');
    const years = Number(identity.keptUntil?.slice(0, 4)) - Number(erasure.requestedAt.slice(0, 4));
    equal(years, 10, 'years until the identity goes');
    equal(
      partOf(erasure, 'ACCESS').keptUntil?.slice(0, 4) === identity.keptUntil?.slice(0, 4),
      false,
      'its own day',
    );
    equal(
      [partOf(erasure, 'BOOKS').keptUntil, partOf(erasure, 'AUDIT').keptUntil],
      [null, null],
      'without end',
    );
    await customer.refused('unauthenticated', 'GET', '/v1/identity/customer');
    const later = await sandbox.customer(customerRef);
    equal(await later.ok('GET', `${ERASURES}/${erasure.id}`), erasure, 'read again in a new session');
    await later.refused('not-invited', 'GET', '/v1/loan/invitation?product=consumer');
    const again = { 'idempotency-key': freshKey('erase') };
    await later.refused('invalid-state', 'POST', ERASURES, { understood: true }, again);
  },
  'keeps the contract while a loan is open, and counts from the day on which it is settled': async ({
    elsewhere,
  }) => {
    const { sandbox } = await elsewhere();
    const { customer, customerRef } = await begin(sandbox, BORROWER);
    const { id } = await erase(customer);
    const again = await sandbox.customer(customerRef);
    const waiting = await again.ok<Erasure>('GET', `${ERASURES}/${id}`);
    equal(
      [waiting.status, partOf(waiting, 'CONTRACT').waitsFor],
      ['WAITING', 'OPEN_LOAN'],
      'while the loan is open',
    );
    equal(partOf(waiting, 'CONTRACT').keptUntil, null, 'nobody knows the day yet');
    const { data } = await again.ok<{ data: { id: string }[] }>('GET', '/v1/loan/draws');
    const paid = await again.repay(await again.quoteRepayment(present(data[0], 'loan').id, 'FULL'));
    await sandbox.advance('P31D');
    const ended = await (await sandbox.customer(customerRef)).ok<Erasure>('GET', `${ERASURES}/${id}`);
    equal(ended.status, 'RETAINING', 'after the loan was paid');
    equal(ended.contractEndedAt?.slice(0, 10), paid.createdAt.slice(0, 10), 'the day on which it was paid');
    const last = await sandbox.customer(customerRef);
    equal(last.line.status, 'CLOSED', 'line');
  },
  'keeps account and identity while money lies on the account': async ({ sandbox }) => {
    const { customer } = await begin(sandbox, WITH_MONEY);
    const erasure = await erase(customer);
    const account = partOf(erasure, 'ACCOUNT');
    equal(
      [account.waitsFor, partOf(erasure, 'IDENTITY').waitsFor],
      ['OPEN_ACCOUNT', 'OPEN_ACCOUNT'],
      'waits',
    );
  },
  'erases each part on its day, name and phone last, and the books stay right': async ({ elsewhere }) => {
    const { sandbox } = await elsewhere();
    const { customer, customerRef, id } = await begin(sandbox, WITHOUT_MONEY);
    const { id: consentId } = await consentOf(customer);
    const key = { 'idempotency-key': freshKey('apply') };
    const body = { ...applicationBody(consentId), workplace: '某某测试工厂' };
    const application = await customer.ok<LoanApplication>('POST', '/v1/loan/applications', body, key);
    await customer.ok('POST', `/v1/loan/applications/${application.id}/withdraw`, {});
    const erasure = await erase(customer);
    await sandbox.advance('P200D');
    const half = await sandbox.customer(customerRef);
    const afterHalf = await half.ok<Erasure>('GET', `${ERASURES}/${erasure.id}`);
    equal(
      [partOf(afterHalf, 'ACCESS').status, partOf(afterHalf, 'CREDIT').status],
      ['ERASED', 'KEPT'],
      'half a year',
    );
    equal(
      (await half.ok<ConsentPage>('GET', '/v1/partner/consents')).data.length,
      1,
      'consents that are kept',
    );
    await sandbox.advance('P3650D');
    const sessionBody = { customerRef, modules: ['loan'], origins: ['http://127.0.0.1:5173'] };
    const fresh = { 'idempotency-key': freshKey('session') };
    await sandbox.refused('not-found', 'POST', '/v1/partner/sessions', sessionBody, fresh);
    const shown = await sandbox.call<unknown>('GET', `/v1/sandbox/customers/${id}`);
    for (const gone of ['测*试', '0830', '某某测试工厂']) equal(shown.text.includes(gone), false, gone);
    await sandbox.balanced();
    const trail = await sandbox.ok<AuditTrail>('GET', `/v1/partner/audit-trail?customerId=${id}`);
    equal(trail.intact, true, 'audit trail');
  },
  'needs the scopes of privacy, and shows nobody the erasure of somebody else': async ({ sandbox }) => {
    const { customer, customerRef } = await begin(sandbox, WITHOUT_MONEY);
    const { id } = await erase(customer);
    const other = await begin(sandbox, WITHOUT_MONEY);
    await other.customer.refused('not-found', 'GET', `${ERASURES}/${id}`);
    const narrow = await sandbox.customer(customerRef, ['loan']);
    await narrow.refused('insufficient-scope', 'GET', EXPORT);
  },
};
