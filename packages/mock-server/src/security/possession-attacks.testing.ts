import { createDpopProof, generateDpopKey, type DpopKey } from '@weidongli/trust/dpop';
import { signJws } from '@weidongli/trust/suite';
import type { WireRequest } from '../engine/wire.js';
import type { Attack } from './attack.testing.js';
import { BASE, EXCHANGE, linesWith, said, type AttackWorld } from './attack-world.testing.js';

const T8 = 'T8';
let made = 0;

/** A customer's token with the key that it is bound to, both in the attacker's sight. */
interface Stolen {
  readonly token: string;
  readonly key: DpopKey;
}

/** What a proof says; what is left out is right. */
interface Said {
  readonly method?: string;
  readonly url?: string;
  readonly token?: string;
  readonly key?: DpopKey;
  readonly now?: number;
}

const nextId = (): string => `attack-${String((made += 1)).padStart(8, '0')}`;

const loggedIn = async ({ send, secret, ports }: AttackWorld): Promise<Stolen> => {
  const key = await generateDpopKey();
  const dpop = await createDpopProof({
    ...{ key, method: 'POST', url: BASE + EXCHANGE, jti: nextId(), now: ports.at },
  });
  const body = JSON.stringify({ clientSecret: await secret() });
  const reply = await send({ method: 'POST', path: EXCHANGE, headers: { dpop }, body });
  return { token: (JSON.parse(reply.body) as { readonly accessToken: string }).accessToken, key };
};

const proofFor = ({ ports }: AttackWorld, { token, key }: Stolen, said: Said = {}): Promise<string> =>
  createDpopProof({
    key: said.key ?? key,
    method: said.method ?? 'GET',
    url: said.url ?? `${BASE}/v1/loan/lines`,
    accessToken: said.token ?? token,
    ...{ jti: nextId(), now: said.now ?? ports.at },
  });

const linesWithProof = (token: string, dpop: string): WireRequest =>
  linesWith({ authorization: `DPoP ${token}`, dpop });

/** Reads the lines with a proof that says something else than it should. */
const withProof =
  (change: (world: AttackWorld, stolen: Stolen) => Said | Promise<Said>) =>
  async (world: AttackWorld): Promise<string> => {
    const stolen = await loggedIn(world);
    const dpop = await proofFor(world, stolen, await change(world, stolen));
    return said(await world.send(linesWithProof(stolen.token, dpop)));
  };

/** Reads the lines with a proof that was taken apart and put together again. */
const withForged =
  (header: Readonly<Record<string, unknown>>, forge: (proof: string, stolen: Stolen) => Promise<string>) =>
  async (world: AttackWorld): Promise<string> => {
    const stolen = await loggedIn(world);
    const [head = '', claims = ''] = (await proofFor(world, stolen)).split('.');
    const named = { ...(JSON.parse(Buffer.from(head, 'base64url').toString()) as object), ...header };
    const changed = `${Buffer.from(JSON.stringify(named)).toString('base64url')}.${claims}`;
    return said(await world.send(linesWithProof(stolen.token, await forge(changed, stolen))));
  };

const unsigned = (text: string): Promise<string> => Promise.resolve(`${text}.`);

/** Attacks on the binding of tokens to keys (RFC 9449). */
export const possessionAttacks: readonly Attack[] = [
  {
    ...{ threat: T8, attack: 'a stolen token without any proof' },
    ...{ expected: '401 unauthenticated', without: ['method-of-token', 'dpop-proof'] },
    attempt: async (world) => {
      const { token } = await loggedIn(world);
      return said(await world.send(linesWith({ authorization: `Bearer ${token}` })));
    },
  },
  {
    ...{ threat: T8, attack: 'a stolen token with a proof by the thief’s own key' },
    ...{ expected: '401 invalid-dpop-proof', without: ['token-key'] },
    attempt: withProof(async () => ({ key: await generateDpopKey() })),
  },
  {
    ...{ threat: T8, attack: 'a proof that was used before' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-once'] },
    attempt: async (world) => {
      const stolen = await loggedIn(world);
      const request = linesWithProof(stolen.token, await proofFor(world, stolen));
      const first = said(await world.send(request));
      return first === '200' ? said(await world.send(request)) : `the first was answered ${first}`;
    },
  },
  {
    ...{ threat: T8, attack: 'a proof for another address (htu)' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-url'] },
    attempt: withProof(() => ({ url: `${BASE}/v1/loan/draws` })),
  },
  {
    ...{ threat: T8, attack: 'a proof for another server (htu)' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-url'] },
    attempt: withProof(() => ({ url: 'https://evil.example/v1/loan/lines' })),
  },
  {
    ...{ threat: T8, attack: 'a proof for another method (htm)' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-method'] },
    attempt: withProof(() => ({ method: 'POST' })),
  },
  {
    ...{ threat: T8, attack: 'a proof for another token (ath)' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-token'] },
    attempt: withProof(() => ({ token: 'another-token' })),
  },
  {
    ...{ threat: T8, attack: 'a proof that is two minutes old' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-age'] },
    attempt: withProof(({ ports }) => ({ now: ports.at - 120_000 })),
  },
  {
    ...{ threat: T8, attack: 'a proof made ahead for later' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-age'] },
    attempt: withProof(({ ports }) => ({ now: ports.at + 120_000 })),
  },
  {
    ...{ threat: T8, attack: 'a proof with alg none' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-algorithm', 'dpop-signature'] },
    attempt: withForged({ alg: 'none' }, unsigned),
  },
  {
    ...{ threat: T8, attack: 'a proof with alg HS256, keyed with the public key' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-algorithm', 'dpop-signature'] },
    attempt: withForged({ alg: 'HS256' }, async (text, { key }) => {
      const secret = Buffer.from(JSON.stringify(key.publicKey));
      const hmac = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
      ]);
      const mac = await crypto.subtle.sign('HMAC', hmac, Buffer.from(text));
      return `${text}.${Buffer.from(mac).toString('base64url')}`;
    }),
  },
  {
    ...{ threat: T8, attack: 'a proof with alg RS256' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-algorithm', 'dpop-signature'] },
    attempt: withForged({ alg: 'RS256' }, unsigned),
  },
  {
    ...{ threat: T8, attack: 'a proof of another type of token' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-algorithm', 'dpop-signature'] },
    attempt: withForged({ typ: 'at+jwt' }, (text) => unsigned(text)),
  },
  {
    ...{ threat: T8, attack: 'a proof whose signature is another’s' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-signature'] },
    attempt: withForged({}, async (text) => {
      const thief = await generateDpopKey();
      const foreign = await signJws({ alg: 'ES256' }, text, thief.privateKey);
      return `${text}.${foreign.split('.')[2] ?? ''}`;
    }),
  },
  {
    ...{ threat: T8, attack: 'the exchange of a secret with a proof of an hour ago' },
    ...{ expected: '401 invalid-dpop-proof', without: ['dpop-age'] },
    attempt: async (world) => {
      const body = JSON.stringify({ clientSecret: await world.secret() });
      const old = await createDpopProof({
        ...{ key: await generateDpopKey(), method: 'POST', url: BASE + EXCHANGE },
        ...{ jti: nextId(), now: world.ports.at - 3_600_000 },
      });
      return said(await world.send({ method: 'POST', path: EXCHANGE, headers: { dpop: old }, body }));
    },
  },
];
