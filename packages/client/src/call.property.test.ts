import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isWdlError } from './errors.js';
import {
  acceptance,
  acceptInput,
  emptyPage,
  ok,
  openScene,
  refused,
  type Answer,
} from './fake-bank.testing.js';

const answers = (value: unknown): fc.Arbitrary<Answer[]> =>
  fc.array(
    fc.constantFrom<Answer>(
      ok(value, {}, 201),
      'network',
      'timeout',
      'aborted',
      'silence',
      refused('service-unavailable'),
      refused('service-unavailable', {}, { 'retry-after': '3' }),
      refused('rate-limited', {}, { 'retry-after': '600' }),
      refused('idempotency-in-flight', {}, { 'retry-after': '1' }),
      refused('unauthenticated'),
      refused('quote-expired'),
      { status: 502, body: '<html>' },
      { status: 200, body: '{' },
      { status: 700, body: '' },
    ),
    { minLength: 1, maxLength: 6 },
  );

const sessions = fc.constantFrom('given', 'refused', 'hanging', 'lost');
const exchangesOf: Record<string, { exchanges?: Answer[]; fetchSession?: () => Promise<never> }> = {
  given: {},
  refused: { fetchSession: () => Promise.reject(new Error('no')) },
  hanging: { fetchSession: () => new Promise<never>(() => undefined) },
  lost: { exchanges: ['network'] },
};

describe('a call', () => {
  it('settles once, within its deadline, with one key in all it sends', async () => {
    await fc.assert(
      fc.asyncProperty(
        answers(acceptance),
        sessions,
        fc.integer({ min: 1, max: 40_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        async (script, session, timeoutMs, chance) => {
          const scene = openScene({ answers: script, ...exchangesOf[session] });
          const { client, environment, requests } = scene;
          environment.chance = chance;
          const began = environment.now();
          let settled = 0;
          const call = client.partner.acceptAgreements(acceptInput, { timeoutMs });
          call.then(
            () => (settled += 1),
            () => (settled += 1),
          );
          const outcome = await environment.finish(call);
          assert.ok(environment.now() - began <= timeoutMs, 'ends late');
          await environment.advance(100_000);
          assert.equal(settled, 1);
          assert.ok(outcome.ok || isWdlError(outcome.error), 'fails with a strange error');
          const keys = new Set(requests.map(({ headers }) => headers['idempotency-key']));
          assert.ok(keys.size <= 1, 'changes its key');
          assert.ok(
            requests.every(({ headers }) => /^"[\w-]{16,80}"$/.test(headers['idempotency-key'] ?? '')),
          );
          assert.ok(requests.length <= 4, 'sends too often');
          assert.equal(environment.timers, 0, 'leaves a timer');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('without a key is sent once, or twice where the first token was refused', async () => {
    await fc.assert(
      fc.asyncProperty(answers(emptyPage), async (script) => {
        const { client, environment, requests } = openScene({ answers: script });
        const input = { challengeId: 'otp_01JD8Z5X3K9M2N4P6Q8R0S1T00', code: '246810' };
        await environment.finish(client.identity.verifyChallenge(input));
        const isRefused = script[0] !== undefined && JSON.stringify(script[0]).includes('unauthenticated');
        assert.equal(requests.length, isRefused ? 2 : 1);
      }),
      { numRuns: 200 },
    );
  });
});
