import type {
  AuditEntry,
  AuditEntryPage,
  AuditTrail,
  WebhookEndpointWithSecret,
} from '@weidongli/contracts/partner';
import type { SandboxClock } from '@weidongli/contracts/sandbox';
import { freshKey, type CustomerCaller, type SandboxCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import { createCustomer } from './outcome-steps.js';

const ENTRIES = '/v1/partner/audit-entries';
const TRAIL = '/v1/partner/audit-trail';

/** A customer whose trail nobody else writes. */
interface Own {
  readonly customerRef: string;
  readonly customer: CustomerCaller;
}

const newOwn = async (sandbox: SandboxCaller): Promise<Own> => {
  const { customerRef } = await createCustomer(sandbox);
  return { customerRef, customer: await sandbox.customer(customerRef) };
};

const entriesOf = async (sandbox: SandboxCaller, query: string): Promise<readonly AuditEntry[]> =>
  (await sandbox.ok<AuditEntryPage>('GET', `${ENTRIES}?limit=100&${query}`)).data;

const prove = (sandbox: SandboxCaller, query: string): Promise<AuditTrail> =>
  sandbox.ok('GET', `${TRAIL}?${query}`);

const draw = async ({ customer }: Own, headers: Readonly<Record<string, string>> = {}) => {
  const prepared = await customer.prepare('500.00');
  const token = await customer.stepUp(prepared);
  const all = { ...prepared.key, 'wdl-step-up': token, ...headers };
  const loan = await customer.ok<{ id: string }>('POST', '/v1/loan/draws', prepared.body, all);
  return { loan, prepared, token };
};

/** Cases of the audit trail. */
export const auditCases: Cases = {
  'tells who drew, what for, with which ids and under which trace id': async ({ sandbox }) => {
    const own = await newOwn(sandbox);
    const traceId = '5b0c1d5e-9d0f-4a53-8a39-0f2d1c7f5a11';
    const { loan, prepared } = await draw(own, { 'x-fapi-interaction-id': traceId });
    const [entry] = await entriesOf(sandbox, `customerRef=${own.customerRef}&kind=MONEY`);
    const { action, actor, purpose, result, code, objects, ...rest } = present(entry, 'entry of the draw');
    equal([action, purpose, result, code], ['loan.draw', 'DAILY_CONSUMPTION', 'DONE', null], 'what was done');
    equal(actor, { kind: 'CUSTOMER', id: rest.customerId }, 'who');
    equal(rest.traceId, traceId, 'trace id');
    const { quoteId, cardId, acceptanceId } = prepared.body;
    equal(
      [loan.id, quoteId, cardId, acceptanceId].every((id) => objects.includes(id)),
      true,
      'objects',
    );
  },
  'tells the whole way: session, consent, second factor, money, and what the bank did later': async ({
    sandbox,
  }) => {
    const own = await newOwn(sandbox);
    const { loan } = await draw(own);
    await sandbox.advance('PT50S');
    const told = (await entriesOf(sandbox, `customerRef=${own.customerRef}`)).map(
      ({ kind, action, actor }) => `${kind} ${action} ${actor.kind}`,
    );
    const wanted = [
      'SESSION partner.createSession PARTNER',
      'SESSION partner.exchangeSession PUBLIC',
      'CONSENT partner.acceptAgreements CUSTOMER',
      'STEP_UP identity.verifyChallenge CUSTOMER',
      'MONEY loan.draw CUSTOMER',
      'MONEY loan.disburse BANK',
    ];
    for (const line of wanted) equal(told.includes(line), true, line);
    const byBank = (await entriesOf(sandbox, `customerRef=${own.customerRef}`)).filter(
      ({ actor }) => actor.kind === 'BANK',
    );
    equal(
      byBank.every(({ objects, traceId }) => objects[0] === loan.id && traceId === null),
      true,
      'what the bank did is about the loan, and nobody called',
    );
  },
  'leaves one entry for a draw, however often it is repeated': async ({ sandbox }) => {
    const own = await newOwn(sandbox);
    const { prepared, token } = await draw(own);
    const headers = { ...prepared.key, 'wdl-step-up': token };
    await own.customer.ok('POST', '/v1/loan/draws', prepared.body, headers);
    const draws = (await entriesOf(sandbox, `customerRef=${own.customerRef}`)).filter(
      ({ action }) => action === 'loan.draw',
    );
    equal(draws.length, 1, 'entries');
  },
  'tells of a wrong code, and of no other refusal': async ({ sandbox }) => {
    const { customer, customerRef } = await newOwn(sandbox);
    const { id } = await customer.challenge(await customer.prepare('500.00'));
    const verify = `/v1/identity/challenges/${id}/verify`;
    await customer.refused('otp-incorrect', 'POST', verify, { code: '000001' });
    const lineId = customer.line.id;
    const much = { lineId, principal: { amount: '9999999.00', currency: 'CNY' }, tenor: 5 };
    await customer.refused('amount-out-of-range', 'POST', '/v1/loan/draw-quotes', much);
    const refused = (await entriesOf(sandbox, `customerRef=${customerRef}`)).filter(
      ({ result }) => result === 'REFUSED',
    );
    equal(
      refused.map(({ kind, code, objects }) => [kind, code, objects]),
      [['STEP_UP', 'otp-incorrect', [id]]],
      'refusals',
    );
  },
  'names no person, no card, no amount and no secret': async ({ sandbox }) => {
    const own = await newOwn(sandbox);
    const { token } = await draw(own);
    const text = JSON.stringify(await entriesOf(sandbox, `customerRef=${own.customerRef}`));
    const { panMasked } = own.customer.card;
    const told = own.customer.access.accessToken;
    for (const secret of [panMasked, '林', '10000000900', '****', '500.00', token, told, own.customerRef])
      equal(text.includes(secret), false, `${secret} in the trail`);
  },
  'lists by customer, kind and time, in pages': async ({ sandbox }) => {
    const { customerRef, customer } = await newOwn(sandbox);
    for (const amount of ['500.00', '600.00', '700.00']) await customer.accept(await customer.quote(amount));
    const { now } = await sandbox.ok<SandboxClock>('GET', '/v1/sandbox/clock');
    await sandbox.advance('PT1M');
    await (await sandbox.customer(customerRef)).accept(await customer.quote('500.00'));
    const later = `customerRef=${customerRef}&from=${encodeURIComponent(now)}`;
    const earlier = `customerRef=${customerRef}&to=${encodeURIComponent(now)}`;
    const all = await entriesOf(sandbox, `customerRef=${customerRef}`);
    const parts = [...(await entriesOf(sandbox, later)), ...(await entriesOf(sandbox, earlier))];
    equal(
      parts.map(({ id }) => id),
      all.map(({ id }) => id),
      'both parts of the time together',
    );
    const consents = `${ENTRIES}?limit=3&kind=CONSENT&customerRef=${customerRef}`;
    const first = await sandbox.ok<AuditEntryPage>('GET', consents);
    const cursor = present(first.page.nextCursor, 'cursor');
    const second = await sandbox.ok<AuditEntryPage>('GET', `${consents}&cursor=${cursor}`);
    equal([first.data.length, second.data.length], [3, 1], 'pages');
    equal(second.page.nextCursor, null, 'end');
  },
  'proves that a trail is whole, and that an entry is still in it': async ({ sandbox }) => {
    const own = await newOwn(sandbox);
    const before = await prove(sandbox, `customerRef=${own.customerRef}`);
    const head = present(before.heads[0], 'head');
    await draw(own);
    const after = await prove(sandbox, `customerRef=${own.customerRef}&knownSha256=${head.sha256}`);
    equal([after.intact, after.fault], [true, null], 'whole');
    equal(after.entries > before.entries, true, 'more entries than before');
    const entries = await entriesOf(sandbox, `customerRef=${own.customerRef}`);
    equal(
      [after.entries, after.heads[0]?.sha256],
      [entries.length, entries[0]?.sha256],
      'the list and its end',
    );
    const other = await prove(sandbox, `customerRef=${own.customerRef}&knownSha256=${'0'.repeat(64)}`);
    equal([other.intact, other.fault?.reason], [false, 'UNKNOWN'], 'a digest that was never in it');
  },
  'tells of addresses and keys in the trail of the bank': async ({ sandbox }) => {
    const body = { url: 'http://127.0.0.1:9/hook', eventTypes: ['loan.*'] };
    const key = { 'idempotency-key': freshKey('endpoint') };
    const rotation = { 'idempotency-key': freshKey('rotation') };
    const { id, secret } = await sandbox.ok<WebhookEndpointWithSecret>(
      'POST',
      '/v1/partner/webhook-endpoints',
      body,
      key,
    );
    await sandbox.ok('POST', `/v1/partner/webhook-endpoints/${id}/rotate-secret`, {}, rotation);
    await sandbox.ok('POST', `/v1/partner/webhook-endpoints/${id}/delete`, {});
    const mine = (await entriesOf(sandbox, '')).filter(({ objects }) => objects.includes(id));
    equal(
      mine.map(({ kind, action, customerId }) => [kind, action, customerId]),
      [
        ['WEBHOOK', 'partner.deleteWebhookEndpoint', null],
        ['KEY', 'partner.rotateWebhookSecret', null],
        ['WEBHOOK', 'partner.createWebhookEndpoint', null],
      ],
      'entries, newest first',
    );
    equal(JSON.stringify(mine).includes(secret), false, 'the secret in the trail');
    equal((await prove(sandbox, '')).intact, true, 'trail of the bank');
  },
  'is for the partner only, and knows no customer of nobody': async ({ sandbox }) => {
    const { customer } = await newOwn(sandbox);
    for (const path of [ENTRIES, TRAIL]) {
      await customer.refused('insufficient-scope', 'GET', path);
      await sandbox.refused('not-found', 'GET', `${path}?customerRef=nobody-of-this-name`);
    }
  },
};
