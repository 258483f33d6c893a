import { freshKey, type ApiCaller } from '../testing/caller.js';
import type { Attack } from './attack.testing.js';
import { EXCHANGE, ORIGIN, said, saidBy, type AttackWorld } from './attack-world.testing.js';

const LINES = '/v1/loan/lines';

/** Redeems a secret with a fresh page and says what came back. */
const redeem = async ({ page }: AttackWorld, clientSecret: string, origin = ORIGIN): Promise<string> => {
  const body = JSON.stringify({ clientSecret });
  return said(await (await page()).send({ method: 'POST', path: EXCHANGE, headers: { origin }, body }));
};

const another = (world: AttackWorld) => world.sandbox.customer('first-time');

/** Asks for something of another customer and for something that is not there; both have to look alike, to the store too. */
const asForNothing = async (
  world: AttackWorld,
  known: (id: string) => string,
  id: string,
  by?: ApiCaller,
): Promise<string> => {
  const thief = by ?? (await another(world));
  const seen = async (path: string) => {
    const before = world.reads();
    const { status, body } = await thief.call<Record<string, unknown>>('GET', path);
    const { traceId: _, instance: __, ...rest } = body;
    return { status, text: JSON.stringify(rest), reads: world.reads() - before };
  };
  const nobody = `${id.slice(0, -4)}0000`;
  const [theirs, none] = [await seen(known(id)), await seen(known(nobody))];
  if (theirs.status !== none.status || theirs.text !== none.text) return `${theirs.status}`;
  return theirs.reads === none.reads
    ? `${theirs.status} like nothing`
    : `${theirs.reads} reads, not ${none.reads}`;
};

/** Attacks on sessions, on what they may do, and on what belongs to others. */
export const sessionAttacks: readonly Attack[] = [
  {
    ...{ threat: 'T8', attack: 'a session secret that was used before' },
    ...{ expected: '401 unauthenticated', without: ['secret-once'] },
    attempt: async (world) => {
      const secret = await world.secret();
      const first = await redeem(world, secret);
      return first === '200' ? redeem(world, secret) : `the first was answered ${first}`;
    },
  },
  {
    ...{ threat: 'T8', attack: 'a session secret of a minute ago' },
    ...{ expected: '401 unauthenticated', without: ['secret-life'] },
    attempt: async (world) => {
      const secret = await world.secret();
      await world.sandbox.advance('PT61S');
      return redeem(world, secret);
    },
  },
  {
    ...{ threat: 'T16', attack: 'a session secret on a page that the session does not name' },
    ...{ expected: '403 insufficient-scope', without: ['origin'] },
    attempt: async (world) => redeem(world, await world.secret(), 'https://copy.example'),
  },
  {
    ...{ threat: 'T16', attack: 'a token on a page that the session does not name' },
    ...{ expected: '403 insufficient-scope', without: ['origin'] },
    attempt: async ({ sandbox }) =>
      saidBy(await sandbox.customer(), 'GET', LINES, undefined, { origin: 'https://copy.example' }),
  },
  {
    ...{ threat: 'T8', attack: 'a token after its time' },
    ...{ expected: '401 unauthenticated', without: ['token-life'] },
    attempt: async ({ sandbox }) => {
      const customer = await sandbox.customer();
      await sandbox.advance('PT301S');
      return saidBy(customer, 'GET', LINES);
    },
  },
  {
    ...{ threat: 'T18', attack: 'a token after its session was revoked' },
    ...{ expected: '401 unauthenticated', without: ['session-end'] },
    attempt: async ({ sandbox }) => {
      const customer = await sandbox.customer();
      await sandbox.ok('POST', `/v1/partner/sessions/${customer.access.sessionId}/revoke`, {});
      return saidBy(customer, 'GET', LINES);
    },
  },
  {
    ...{ threat: 'T8', attack: 'an operation that the session has no scope for' },
    ...{ expected: '403 insufficient-scope', without: ['scope'] },
    attempt: async ({ sandbox }) =>
      saidBy(await sandbox.customer('repeat-borrower', ['account']), 'GET', LINES),
  },
  {
    ...{ threat: 'T8', attack: 'a customer’s token at an operation of the partner’s server' },
    ...{ expected: '403 insufficient-scope', without: ['actor', 'scope'] },
    attempt: async ({ sandbox }) => saidBy(await sandbox.customer(), 'GET', '/v1/partner/webhook-endpoints'),
  },
  {
    ...{ threat: 'ids', attack: 'the loan of another customer, by its id' },
    ...{ expected: '404 like nothing', without: ['own-records'] },
    attempt: async (world) => {
      const { loan } = await (await world.sandbox.customer()).draw('500.00');
      return asForNothing(world, (id) => `/v1/loan/draws/${id}`, loan.id);
    },
  },
  {
    ...{ threat: 'ids', attack: 'the movements on the account of another customer' },
    ...{ expected: '404 like nothing', without: ['own-records'] },
    attempt: async (world) => {
      const victim = await world.sandbox.customer();
      const id = victim.first('account.listAccounts').data[0]?.id ?? '';
      return asForNothing(world, (one) => `/v1/account/accounts/${one}/transactions`, id);
    },
  },
  {
    ...{ threat: 'ids', attack: 'a document of another customer’s quote' },
    ...{ expected: '404 like nothing', without: ['own-records'] },
    attempt: async (world) => {
      const quote = await (await world.sandbox.customer()).quote('500.00');
      return asForNothing(world, (id) => `/v1/partner/agreements/${id}`, quote.agreements[0]?.id ?? '');
    },
  },
  {
    ...{ threat: 'ids', attack: 'a webhook endpoint of another tenant, by its id' },
    ...{ expected: '404 like nothing', without: [] },
    plant: (world) => world.forgetTenants(),
    attempt: async (world) => {
      const hook = { url: 'http://127.0.0.1:9/hook', eventTypes: ['loan.*'] };
      const key = { 'idempotency-key': freshKey('attack') };
      const path = '/v1/partner/webhook-endpoints';
      const { id } = await world.sandbox.ok<{ id: string }>('POST', path, hook, key);
      return asForNothing(world, (one) => `${path}/${one}`, id, world.neighbour);
    },
  },
  {
    ...{ threat: 'ids', attack: 'the loan of a customer of another tenant, by its id' },
    ...{ expected: '404 like nothing', without: ['own-records'] },
    plant: (world) => world.forgetTenants(),
    attempt: async (world) => {
      const { loan } = await (await world.sandbox.customer()).draw('500.00');
      const theirs = await world.neighbour.customer();
      return asForNothing(world, (id) => `/v1/loan/draws/${id}`, loan.id, theirs);
    },
  },
  {
    ...{ threat: 'sandbox', attack: 'a control of the sandbox from a web page' },
    ...{ expected: '403 sandbox-only', without: ['local-only'] },
    attempt: ({ sandbox }) =>
      saidBy(sandbox, 'GET', '/v1/sandbox/clock', undefined, { origin: 'https://evil.example' }),
  },
  {
    ...{
      threat: 'sandbox',
      attack: 'a control of the sandbox under a name that was pointed at this machine',
    },
    ...{ expected: '403 sandbox-only', without: ['local-only'] },
    attempt: ({ sandbox }) =>
      saidBy(sandbox, 'GET', '/v1/sandbox/clock', undefined, { host: 'rebound.example:4010' }),
  },
  {
    ...{ threat: 'sandbox', attack: 'the partner’s sandbox key from a web page' },
    ...{ expected: '403 insufficient-scope', without: ['local-only'] },
    attempt: ({ sandbox }) =>
      saidBy(sandbox, 'GET', '/v1/partner/events', undefined, { origin: 'https://evil.example' }),
  },
  {
    ...{ threat: 'T8', attack: 'an idempotency key with another body' },
    ...{ expected: '422 idempotency-key-reused', without: ['idempotency-body'] },
    attempt: async ({ sandbox }) => {
      const key = { 'idempotency-key': freshKey('attack') };
      const body = { customerRef: 'repeat-borrower', modules: ['loan'], origins: [ORIGIN] };
      await sandbox.ok('POST', '/v1/partner/sessions', body, key);
      return saidBy(sandbox, 'POST', '/v1/partner/sessions', { ...body, modules: ['account'] }, key);
    },
  },
  {
    ...{ threat: 'T8', attack: 'a cursor that was changed' },
    ...{ expected: '400 malformed-request', without: ['cursor'] },
    attempt: async ({ sandbox }) => {
      await (await sandbox.customer()).draw('500.00');
      const { page } = await sandbox.ok<Listed>('GET', '/v1/partner/events?limit=1');
      const cursor = (page.nextCursor ?? '').replace(/\w(?=\.[\w-]+$)/, (last) => (last === 'A' ? 'B' : 'A'));
      return saidBy(sandbox, 'GET', `/v1/partner/events?cursor=${cursor}`);
    },
  },
  {
    ...{ threat: 'T8', attack: 'a cursor that another customer was given' },
    ...{ expected: '400 malformed-request', without: ['cursor'] },
    attempt: async (world) => {
      const victim = await world.sandbox.customer();
      await victim.draw('500.00');
      await victim.draw('600.00');
      const { page } = await victim.ok<Listed>('GET', '/v1/loan/draws?limit=1');
      return saidBy(await another(world), 'GET', `/v1/loan/draws?cursor=${page.nextCursor ?? ''}`);
    },
  },
  {
    ...{ threat: 'T8', attack: 'a change of what has changed meanwhile (If-Match of an older version)' },
    ...{ expected: '412 precondition-failed', without: ['version'] },
    attempt: async ({ sandbox }) => {
      const hook = { url: 'http://127.0.0.1:9/hook', eventTypes: ['loan.*'] };
      const key = { 'idempotency-key': freshKey('attack') };
      const { id } = await sandbox.ok<{ id: string }>('POST', '/v1/partner/webhook-endpoints', hook, key);
      const path = `/v1/partner/webhook-endpoints/${id}`;
      const { headers } = await sandbox.call('GET', path);
      await sandbox.ok('POST', path, { eventTypes: ['account.*'] });
      const seen = { 'if-match': headers['etag'] ?? '' };
      return saidBy(sandbox, 'POST', path, { eventTypes: ['*'] }, seen);
    },
  },
];

interface Listed {
  readonly page: { readonly nextCursor: string | null };
}
