import { generateEncryptionKey } from '@weidongli/trust/suite';
import { seal } from '@weidongli/trust/jwe';
import { BankKeys, KEYS_ID, keysKind } from '../engine/bank-keys.js';
import { BANK } from '../engine/bank-scope.js';
import { Unit } from '../engine/unit.js';
import type { WireRequest } from '../engine/wire.js';
import { SANDBOX_PASSWORD } from '../sandbox/sandbox-password.js';
import type { CustomerCaller } from '../testing/caller.js';
import type { Attack } from './attack.testing.js';
import { ORIGIN, said, saidBy, type AttackWorld } from './attack-world.testing.js';
import { protectedCall, registerClient, tokenOf } from './oauth-client.testing.js';

const SESSIONS = '/v1/partner/sessions';
const session = { customerRef: 'repeat-borrower', modules: ['loan'], origins: [ORIGIN] };

/** Creates a session as a registered server, with the message changed on the way. */
const onTheWay =
  (change: (request: WireRequest) => WireRequest) =>
  async (world: AttackWorld): Promise<string> => {
    const client = await registerClient(world);
    const token = await tokenOf(world, client);
    const call = { method: 'POST', path: SESSIONS, body: session };
    const right = said(await world.send(await protectedCall(world, client, token, call)));
    if (right !== '201') return `the right call was answered ${right}`;
    return said(await world.send(change(await protectedCall(world, client, token, call))));
  };

const without = (name: string) => (request: WireRequest) => {
  const { [name]: _, ...headers } = request.headers;
  return { ...request, headers };
};

const withHeader = (name: string, value: string) => (request: WireRequest) => ({
  ...request,
  headers: { ...request.headers, [name]: value },
});

const otherBody = (request: WireRequest): WireRequest => ({
  ...request,
  body: JSON.stringify({ ...session, customerRef: 'first-time' }),
});

/** Draws with a step-up token that was given for something else. */
const drawWith = async (customer: CustomerCaller, amount: string, stepUpToken: string): Promise<string> => {
  const { body, key } = await customer.prepare(amount);
  return saidBy(customer, 'POST', '/v1/loan/draws', body, { ...key, 'wdl-step-up': stepUpToken });
};

const thief = generateEncryptionKey('thief');

/** Attacks on messages on their way, on sealed fields and on the second factor. */
export const messageAttacks: readonly Attack[] = [
  {
    ...{ threat: 'RFC 9421', attack: 'another body under a signature' },
    ...{ expected: '401 invalid-signature', without: ['signature'] },
    attempt: onTheWay(otherBody),
  },
  {
    ...{ threat: 'RFC 9421', attack: 'another address under a signature' },
    ...{ expected: '401 invalid-signature', without: ['signature', 'dpop-url', 'scope'] },
    attempt: onTheWay((request) => ({ ...request, path: `${SESSIONS}?admin=1` })),
  },
  {
    ...{ threat: 'RFC 9421', attack: 'another order name under a signature' },
    ...{ expected: '401 invalid-signature', without: ['signature'] },
    attempt: onTheWay(withHeader('idempotency-key', 'another-order-of-the-thief')),
  },
  ...['signature', 'signature-input', 'content-digest'].map((name): Attack => ({
    ...{ threat: 'RFC 9421', attack: `a signed call without its header ${name}` },
    ...{ expected: '401 invalid-signature', without: ['signature'] },
    attempt: onTheWay(without(name)),
  })),
  {
    ...{ threat: 'RFC 9421', attack: 'a signature that was used before, with a proof that is new' },
    ...{ expected: '401 invalid-signature', without: ['signature-once'] },
    attempt: async (world) => {
      const client = await registerClient(world);
      const token = await tokenOf(world, client);
      const call = { method: 'GET', path: '/v1/partner/events' };
      const first = await protectedCall(world, client, token, call);
      await world.send(first);
      const second = await protectedCall(world, client, token, call);
      return said(await world.send(withHeader('dpop', second.headers['dpop'] ?? '')(first)));
    },
  },
  {
    ...{ threat: 'RFC 9421', attack: 'a signature after its time' },
    ...{ expected: '401 invalid-signature', without: ['signature'] },
    attempt: async (world) => {
      const client = await registerClient(world);
      const token = await tokenOf(world, client);
      const call = { method: 'GET', path: '/v1/partner/events' };
      const old = await protectedCall(world, client, token, call);
      world.ports.at += 120_000;
      const fresh = await protectedCall(world, client, token, call);
      return said(await world.send(withHeader('dpop', fresh.headers['dpop'] ?? '')(old)));
    },
  },
  {
    ...{ threat: 'RFC 9530', attack: 'another body than the digest of the page' },
    ...{ expected: '401 invalid-signature', without: ['content-digest'] },
    attempt: async ({ sandbox, send }) => {
      const customer = await sandbox.customer();
      const body = { lineId: customer.line.id, principal: { amount: '500.00', currency: 'CNY' }, tenor: 5 };
      const request = {
        method: 'POST',
        path: '/v1/loan/draw-quotes',
        headers: {},
        body: JSON.stringify(body),
      };
      const bound = await customer.holder.protect(request, customer.access.accessToken);
      return said(await send({ ...bound, body: request.body.replace('500.00', '900.00') }));
    },
  },
  {
    ...{ threat: 'T9', attack: 'a code that was given for another amount' },
    ...{ expected: '422 otp-context-mismatch', without: ['step-up-binding'] },
    attempt: async ({ sandbox }) => {
      const customer = await sandbox.customer();
      const token = await customer.stepUp(await customer.prepare('500.00'));
      return drawWith(customer, '600.00', token);
    },
  },
  {
    ...{ threat: 'T9', attack: 'a code for a second order' },
    ...{ expected: '403 step-up-required', without: ['step-up-once', 'step-up-binding'] },
    attempt: async ({ sandbox }) => {
      const customer = await sandbox.customer();
      const prepared = await customer.prepare('500.00');
      const token = await customer.stepUp(prepared);
      const headers = { ...prepared.key, 'wdl-step-up': token };
      await customer.ok('POST', '/v1/loan/draws', prepared.body, headers);
      return drawWith(customer, '500.00', token);
    },
  },
  {
    ...{ threat: 'JWE', attack: 'a payment password that was sealed for another key' },
    ...{ expected: '422 validation-failed', without: [] },
    // A bank that has the thief's key among its own.
    plant: async ({ store }) => {
      const { privateKey, publicKey } = await thief;
      const keys = new BankKeys(store, (length) => new Uint8Array(length));
      await keys.encryptionKeys();
      const unit = new Unit(store, BANK);
      const known = await unit.get(keysKind, KEYS_ID);
      if (known === undefined) throw new Error('The bank has no keys.');
      const encryption = [...known.encryption, { privateKey, publicKey }];
      unit.put(keysKind, KEYS_ID, { ...known, encryption });
      await unit.commit();
    },
    attempt: async ({ sandbox }) => {
      const customer = await sandbox.customer();
      const { id } = await customer.challenge(await customer.prepare('500.00'));
      const { publicKey } = await thief;
      const password = { enc: 'jwe', value: await seal(SANDBOX_PASSWORD, publicKey) };
      return saidBy(customer, 'POST', `/v1/identity/challenges/${id}/verify`, { password });
    },
  },
];
