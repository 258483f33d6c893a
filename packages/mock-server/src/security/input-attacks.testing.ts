import { freshKey } from '../testing/caller.js';
import type { Attack } from './attack.testing.js';
import { ORIGIN, said, saidBy, type AttackWorld } from './attack-world.testing.js';

const SESSIONS = '/v1/partner/sessions';

const create = async ({ send }: AttackWorld, body: string): Promise<string> => {
  const headers = { authorization: 'Bearer sk_test_xingqiao', 'idempotency-key': freshKey('input') };
  return said(await send({ method: 'POST', path: SESSIONS, headers, body }));
};

const fields = `"customerRef":"repeat-borrower","modules":["loan"],"origins":["${ORIGIN}"]`;

/** Attacks with input that is too large, too deep, or says two things. */
export const inputAttacks: readonly Attack[] = [
  {
    ...{ threat: 'T7', attack: 'a body of more than 256 KiB' },
    ...{ expected: '400 malformed-request', without: ['size'] },
    attempt: (world) => create(world, `{${fields}${' '.repeat(256 * 1024)}}`),
  },
  {
    ...{ threat: 'T7', attack: 'JSON that is nested 1,000 levels deep' },
    ...{ expected: '400 malformed-request', without: ['json-depth', 'shape'] },
    attempt: (world) => create(world, `{${fields},"x":${'['.repeat(1000)}${']'.repeat(1000)}}`),
  },
  {
    ...{ threat: 'T6', attack: 'a member that stands twice: one reader sees the first, another the second' },
    ...{ expected: '400 malformed-request', without: ['json-members'] },
    attempt: (world) => create(world, `{"customerRef":"first-time",${fields}}`),
  },
  {
    ...{ threat: 'T6', attack: 'members that reach into every object (__proto__, constructor)' },
    ...{ expected: '422 validation-failed; nothing is polluted', without: ['shape'] },
    attempt: async (world) => {
      const polluting = `{${fields},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`;
      const answer = await create(world, polluting);
      return 'polluted' in {} ? 'polluted' : `${answer}; nothing is polluted`;
    },
  },
  {
    ...{ threat: 'T6', attack: 'a member that only the bank may set (mass assignment)' },
    ...{ expected: '422 validation-failed', without: ['shape'] },
    attempt: (world) => create(world, `{${fields},"scopes":["loan:write"],"customerId":"cus_1"}`),
  },
  {
    ...{ threat: 'headers', attack: 'a name of the call that would add a header to the reply' },
    ...{ expected: '200 in one line', without: ['header-text'] },
    attempt: async ({ send }) => {
      const headers = {
        authorization: 'Bearer sk_test_xingqiao',
        'x-fapi-interaction-id': 'trace\r\nset-cookie: stolen=1',
      };
      const reply = await send({ method: 'GET', path: '/v1/partner/events', headers });
      const isPlain = !/[\r\n]/.test(reply.headers['x-fapi-interaction-id'] ?? '');
      return isPlain ? `${said(reply)} in one line` : said(reply);
    },
  },
  {
    ...{ threat: 'T8', attack: 'guessing credentials from one address without end' },
    ...{ expected: '429 rate-limited', without: ['rate'], success: /^401 / },
    attempt: async (world) => {
      let answer = '';
      for (let guess = 0; guess < GUESSES && answer !== '429 rate-limited'; guess += 1) {
        const headers = { authorization: `Bearer sk_test_guess${guess}` };
        answer = said(
          await world.send({ method: 'GET', path: '/v1/partner/events', headers, address: '192.0.2.7' }),
        );
      }
      return answer;
    },
  },
  {
    ...{ threat: 'T9', attack: 'guessing a code without end, over several challenges' },
    ...{ expected: '429 attempts-exhausted', without: ['attempts'] },
    attempt: async ({ sandbox }) => {
      const customer = await sandbox.customer();
      const guess = (id: string, code: string): Promise<string> =>
        saidBy(customer, 'POST', `/v1/identity/challenges/${id}/verify`, { code });
      let last = '';
      for (const amount of ['500.00', '600.00']) {
        const { id } = await customer.challenge(await customer.prepare(amount));
        for (const code of ['000001', '000001', '000001']) await guess(id, code);
        last = id;
      }
      // The guess that would be right.
      return guess(last, '000000');
    },
  },
];

/** More than an address may make in a minute. */
const GUESSES = 60_010;
