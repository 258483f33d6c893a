import type { Problem } from '@weidongli/contracts';
import { ApiCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal } from './check.js';

const CONTROLS = [
  ['GET', '/v1/sandbox/clock'],
  ['POST', '/v1/sandbox/clock', { advanceBy: 'PT1S' }],
  ['POST', '/v1/sandbox/snapshots', {}],
  ['GET', '/v1/sandbox/requests'],
] as const;
const SERVER = [
  ['GET', '/v1/partner/events'],
  ['GET', '/v1/partner/audit-entries'],
  [
    'POST',
    '/v1/partner/sessions',
    { customerRef: 'repeat-borrower', modules: ['loan'], origins: ['http://a.test'] },
  ],
] as const;

/** Names that an attacker lets point to this machine, or that only look like it. */
const REBOUND = [
  'rebind.attacker.test',
  'rebind.attacker.test:8600',
  '127.0.0.1.attacker.test',
  'localhost.attacker.test:8600',
  'attacker.test:80@127.0.0.1',
  '0x7f.1',
  '192.168.1.20:8600',
];
/** Origins of pages that have nothing to do with the sandbox. */
const PAGES = [
  'https://attacker.test',
  'http://127.0.0.1.attacker.test:5173',
  'null',
  'file://',
  'https://localhost.attacker.test',
];

/** Cases of the controls of the sandbox: any web page can reach this machine, so they look where a call comes from. */
export const controlCases: Cases = {
  'obeys this machine, by name and by number': async ({ sandbox }) => {
    for (const host of ['127.0.0.1:8600', 'localhost:8600', '[::1]:8600', 'LOCALHOST'])
      await sandbox.ok('GET', '/v1/sandbox/clock', undefined, { host });
    for (const origin of ['http://127.0.0.1:8601', 'http://localhost:8601', 'http://[::1]:8601'])
      await sandbox.ok('GET', '/v1/sandbox/clock', undefined, { origin });
  },
  'obeys no control that was sent to another name: DNS rebinding': async ({ sandbox }) => {
    const before = (await sandbox.ok<{ data: unknown[] }>('GET', '/v1/sandbox/snapshots')).data.length;
    for (const host of REBOUND) {
      for (const [method, path, body] of CONTROLS)
        await sandbox.refused('sandbox-only', method, path, body, { host });
      for (const [method, path, body] of SERVER)
        await sandbox.refused('insufficient-scope', method, path, body, { host });
    }
    equal(
      (await sandbox.ok<{ data: unknown[] }>('GET', '/v1/sandbox/snapshots')).data.length,
      before,
      'snapshots',
    );
  },
  'obeys no control that a web page sends, and shows it nothing': async ({ sandbox }) => {
    for (const origin of PAGES) {
      for (const [method, path, body] of CONTROLS) {
        const reply = await sandbox.call<Problem>(method, path, body, { origin });
        equal([reply.status, reply.body.code], [403, 'sandbox-only'], `${method} ${path} from ${origin}`);
        equal(reply.headers['access-control-allow-origin'], undefined, `CORS for ${origin}`);
      }
      for (const [method, path, body] of SERVER)
        await sandbox.refused('insufficient-scope', method, path, body, { origin });
    }
  },
  'obeys no control without its key': async ({ sandbox, send }) => {
    const customer = await sandbox.customer();
    const nobody = new ApiCaller(send);
    const guesser = new ApiCaller(send, 'sk_test_guessed');
    const empty = new ApiCaller(send, '');
    for (const [method, path, body] of CONTROLS) {
      for (const caller of [nobody, guesser, empty])
        await caller.refused('unauthenticated', method, path, body);
      await customer.refused('insufficient-scope', method, path, body);
    }
  },
  'says on every reply how many calls are left, in structured fields': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const replies = [
      await sandbox.call('GET', '/v1/partner/events'),
      await customer.call('GET', '/v1/loan/lines'),
      await customer.call('GET', '/v1/loan/draws/loa_00000000000000000000000000'),
      await customer.call('POST', '/v1/loan/draw-quotes', {}),
    ];
    equal(
      replies.map(({ status }) => status),
      [200, 200, 404, 422],
      'what the replies say otherwise',
    );
    for (const { headers } of replies) {
      const [, quota] = /^"default";q=(\d+);w=\d+$/.exec(headers['ratelimit-policy'] ?? '') ?? [];
      const [, left] = /^"default";r=(\d+);t=\d+$/.exec(headers['ratelimit'] ?? '') ?? [];
      equal(Number(left) < Number(quota), true, 'calls that are left');
    }
  },
};
