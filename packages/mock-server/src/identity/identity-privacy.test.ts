import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Erasure } from '@weidongli/contracts/identity';
import type { LoanApplication } from '@weidongli/contracts/loan';
import type { RequestPage } from '@weidongli/contracts/sandbox';
import { createPageBank, inPageTransport } from '../adapters/in-page.js';
import { kinds } from '../engine/records.js';
import { recordsAbout } from '../engine/records-about.js';
import { recordsOf } from '../engine/state-hash.js';
import { systemKinds, type Store, type StoredRecord } from '../engine/store.js';
import { createMemoryStore } from '../store/memory.store.js';
import { freshKey, SandboxCaller } from '../testing/caller.js';
import { applicationBody, consentOf } from '../testing/conformance-apply.js';
import { addPeriod, byPurpose, keptUntil, openIn, purposeOfKind, rules } from './identity-privacy.rules.js';

const scope = { tenant: 'xingqiao', unit: 'main' };
/** What must be gone in the end: a name, a phone and words that nobody else in the sandbox has. */
const MARKS = ['丑*寅', '100****0437', '换到了独一无二的工厂'];
const PERSONA = {
  ...{ story: 'A person who leaves.', nameMasked: '丑*寅', phone: '10000000437', kycLevel: 3 },
  openingBalance: { amount: '0.00', currency: 'CNY' },
};

const textOf = async (store: Store): Promise<string> => {
  const parts: string[] = [];
  for await (const record of recordsOf(store, scope)) parts.push(JSON.stringify(record));
  return parts.join('\n');
};
const marksIn = (text: string): readonly string[] => MARKS.filter((mark) => text.includes(mark));

/** A customer whose application was declined, and who has objected in vain. */
const begin = async () => {
  const store = createMemoryStore();
  const { send } = inPageTransport(createPageBank({ store }));
  const sandbox = new SandboxCaller(send, 'sk_test_xingqiao');
  const wish = { customerRef: 'leaving', persona: PERSONA };
  const { id } = await sandbox.ok<{ id: string }>('POST', '/v1/sandbox/customers', wish);
  const first = await sandbox.customer('leaving');
  const body = applicationBody((await consentOf(first)).id);
  const key = { 'idempotency-key': freshKey('apply') };
  const { id: applicationId } = await first.ok<LoanApplication>('POST', '/v1/loan/applications', body, key);
  await sandbox.advance('PT10M');
  const customer = await sandbox.customer('leaving');
  const appeal = `/v1/loan/applications/${applicationId}/appeals`;
  const again = { 'idempotency-key': freshKey('appeal') };
  await customer.ok('POST', appeal, { statement: '换到了独一无二的工厂' }, again);
  await sandbox.ok('POST', `/v1/sandbox/simulate/appeal/${applicationId}/reject`, {});
  return { store, sandbox, customer, id };
};

describe('what an erasure leaves', () => {
  it('is nothing of the person in any record or stored reply, on the day on which the last law ends', async () => {
    const { store, sandbox, customer, id } = await begin();
    assert.deepEqual(marksIn(await textOf(store)), MARKS, 'it is there before');
    await customer.confirmed<Erasure>('/v1/identity/erasures', { understood: true }, freshKey('erase'));
    await sandbox.advance('P3652D');
    assert.deepEqual(marksIn(await textOf(store)), MARKS, 'it is there still one day before');
    await sandbox.advance('P2D');
    assert.deepEqual(marksIn(await textOf(store)), []);
    const left = (await recordsAbout(store, scope, id)).map(({ kind }) => kind);
    const allowed = [
      'audit-entry',
      'audit-head',
      'customer',
      'erasure',
      'erasure-of',
      'event',
      'idempotency',
      'job',
    ];
    const books = ['ledger-account', 'ledger-transfer', 'webhook-delivery'];
    assert.deepEqual(
      [...new Set(left)].filter((kind) => !allowed.includes(kind) && !books.includes(kind)),
      [],
      'kinds of what is left',
    );
  });

  it('is no copy of a reply and no line in the request log from before', async () => {
    const { store, sandbox, customer, id } = await begin();
    const replies = async (): Promise<number> =>
      (await recordsAbout(store, scope, id)).filter(
        ({ kind, body }) => kind === systemKinds.idempotency && 'reply' in (body as object),
      ).length;
    const logged = async (): Promise<number> => {
      const { data } = await sandbox.ok<RequestPage>('GET', '/v1/sandbox/requests?limit=100');
      return data.filter(({ customerId }) => customerId === id).length;
    };
    assert.equal((await replies()) >= 2, true, 'replies before');
    assert.equal((await logged()) > 2, true, 'log before');
    await customer.confirmed<Erasure>('/v1/identity/erasures', { understood: true }, freshKey('erase'));
    assert.equal(await replies(), 1, 'the reply of the wish itself');
    assert.equal(await logged(), 1, 'the wish itself');
  });
});

describe('records about a customer', () => {
  it('include what only names one of the customer’s, and nothing of others', async () => {
    const { store, id } = await begin();
    const found = await recordsAbout(store, scope, id);
    const names = new Set(found.map(({ kind }) => kind));
    for (const kind of ['session', 'access-token', 'customer-ref', 'ledger-account', 'event'])
      assert.equal(names.has(kind), true, kind);
    const owners = found.map(({ body }) => (body as { customerId?: string }).customerId ?? id);
    assert.deepEqual([...new Set(owners)], [id]);
  });
});

describe('the purposes of data', () => {
  /** Kinds that hold nothing about a customer. */
  const OTHERS: readonly string[] = [
    ...[kinds.client, kinds.partnerToken, kinds.origin, kinds.endpoint, kinds.subscriptions].map(
      ({ name }) => name,
    ),
    // What is said of a product, and of what it may still sell.
    ...[kinds.productState, kinds.wealthQuota, kinds.policy].map(({ name }) => name),
  ];

  it('are thought of for every kind of record', () => {
    const unknown = [...Object.values(kinds).map(({ name }) => name), ...Object.values(systemKinds)].filter(
      (kind) => purposeOfKind(kind) === undefined && !OTHERS.includes(kind),
    );
    assert.deepEqual(unknown, []);
    assert.equal(purposeOfKind('a kind of tomorrow'), undefined);
  });

  const record = ({ name }: { readonly name: string }, id: string, body: object): StoredRecord =>
    ({ kind: name, id, version: 1, body, keys: {} }) as StoredRecord;

  it('wait for what is invested, and for an order on its way', () => {
    const open = (kind: { readonly name: string }, body: object) => openIn([record(kind, 'x', body)]);
    assert.equal(open(kinds.position, { lots: [{}] }), 'OPEN_INVESTMENT');
    assert.equal(open(kinds.position, { lots: [] }), undefined);
    assert.equal(open(kinds.wealthOrder, { status: 'CONFIRMED', side: 'REDEEM' }), 'OPEN_INVESTMENT');
    assert.equal(open(kinds.wealthOrder, { status: 'CONFIRMED', side: 'BUY' }), undefined);
    assert.equal(open(kinds.deposit, { status: 'ACTIVE' }), 'OPEN_INVESTMENT');
    assert.equal(open(kinds.wealthPlan, { status: 'ENDED' }), undefined);
  });

  it('keep the documents of a quote that was ordered, and not those of one that was only looked at', () => {
    const quote = (id: string, usedAs: string | null) =>
      record(kinds.wealthQuote, id, { usedAs, agreements: [{ id: `agr_${id}` }] });
    const sorted = byPurpose([
      ...[quote('wqt_a', 'wor_a'), quote('wqt_b', null)],
      ...['agr_wqt_a', 'agr_wqt_b'].map((id) => record(kinds.agreement, id, {})),
      ...['wqt_a', 'wqt_b'].map((subject) => record(kinds.acceptance, `acp_${subject}`, { subject })),
    ]);
    const ids = (purpose: 'INVESTMENT' | 'OFFERS') => sorted.get(purpose)?.map(({ id }) => id);
    assert.deepEqual(ids('INVESTMENT'), ['wqt_a', 'agr_wqt_a', 'acp_wqt_a']);
    assert.deepEqual(ids('OFFERS'), ['wqt_b', 'agr_wqt_b', 'acp_wqt_b']);
  });

  it('have each a legal basis, and a law where a period is longer than the purpose', () => {
    for (const { legalBasis, keptFor, keptBecause } of Object.values(rules)) {
      assert.match(legalBasis, /《.+》第.+条/);
      assert.equal(keptBecause === null, keptFor === 'PT0S');
    }
  });
});

describe('a period of retention', () => {
  it('ends at the same time of day, on the last day of a shorter month', () => {
    assert.equal(addPeriod('2026-08-31T10:00:00.000+08:00', 'P6M'), '2027-02-28T10:00:00.000+08:00');
    assert.equal(addPeriod('2028-02-29T23:59:59.999+08:00', 'P10Y'), '2038-02-28T23:59:59.999+08:00');
    assert.equal(addPeriod('2026-08-31T10:00:00.000+08:00', 'PT0S'), '2026-08-31T10:00:00.000+08:00');
    assert.throws(() => addPeriod('2026-08-31T10:00:00.000+08:00', 'P1W'), RangeError);
  });

  it('has no end before what it counts from has come', () => {
    const ends = {
      requestedAt: '2026-11-22T10:00:00.000+08:00',
      contractEndedAt: null,
      accountEndedAt: null,
    };
    assert.equal(keptUntil(rules.CONTRACT, ends), undefined);
    assert.equal(keptUntil(rules.IDENTITY, { ...ends, accountEndedAt: ends.requestedAt }), undefined);
    assert.deepEqual(keptUntil(rules.OFFERS, ends), { day: ends.requestedAt });
    assert.deepEqual(keptUntil(rules.BOOKS, ends), { day: null });
  });
});
