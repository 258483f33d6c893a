import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RateLimiter, type RateLimits } from './rate-limit.js';

const START = 1_000_000;

/** A limiter with a clock that the test moves. */
const limiter = (): { readonly limits: RateLimiter; readonly clock: { now: number } } => {
  const clock = { now: START };
  return { limits: new RateLimiter(() => clock.now), clock };
};
const tenant = (rateLimits?: RateLimits) => ({
  id: 'a',
  ...(rateLimits === undefined ? {} : { rateLimits }),
});
const two = tenant({ session: { quota: 2, seconds: 10 } });

describe('the limit of calls', () => {
  it('says in structured fields what is left and when it begins anew', () => {
    const { limits, clock } = limiter();
    assert.deepEqual(limits.take(two, 'session', 's').headers, {
      'ratelimit-policy': '"default";q=2;w=10',
      ratelimit: '"default";r=1;t=10',
    });
    clock.now += 3_400;
    assert.equal(limits.take(two, 'session', 's').headers['ratelimit'], '"default";r=0;t=7');
  });

  it('refuses what is beyond the quota, with the seconds to wait, and takes calls again after them', () => {
    const { limits, clock } = limiter();
    limits.take(two, 'session', 's');
    limits.take(two, 'session', 's');
    const { refusal, headers } = limits.take(two, 'session', 's');
    assert.equal(refusal?.code, 'rate-limited');
    assert.equal(refusal.details.retryAfter, 10);
    assert.equal(headers['ratelimit'], '"default";r=0;t=10');
    clock.now += 9_999;
    assert.equal(limits.take(two, 'session', 's').refusal?.details.retryAfter, 1);
    clock.now += 1;
    assert.equal(limits.take(two, 'session', 's').refusal, undefined);
  });

  it('counts every caller and every tenant apart', () => {
    const { limits } = limiter();
    for (let call = 0; call < 3; call += 1) limits.take(two, 'session', 's');
    assert.equal(limits.take(two, 'session', 'other').refusal, undefined);
    assert.equal(limits.take(two, 'address', 's').refusal, undefined);
    assert.equal(limits.take({ ...two, id: 'b' }, 'session', 's').refusal, undefined);
  });

  it('counts nothing without a limit, and nothing when it is off', () => {
    const { limits, clock } = limiter();
    assert.deepEqual(limits.take(tenant({ session: null }), 'session', 's'), { headers: {} });
    assert.deepEqual(new RateLimiter(() => clock.now, false).take(two, 'session', 's'), { headers: {} });
    assert.match(
      limits.take(undefined, 'address', '127.0.0.1').headers['ratelimit-policy'] ?? '',
      /q=60000;w=60/,
    );
  });

  it('shuts nobody out for longer than a window when the clock of the machine is set back', () => {
    const { limits, clock } = limiter();
    for (let call = 0; call < 3; call += 1) limits.take(two, 'session', 's');
    clock.now -= 3_600_000;
    assert.equal(limits.take(two, 'session', 's').refusal, undefined);
  });

  it('remembers a bounded number of callers and forgets the oldest window first', () => {
    const { limits } = limiter();
    const one = tenant({ address: { quota: 1, seconds: 10 } });
    const isRefused = (caller: string): boolean => limits.take(one, 'address', caller).refusal !== undefined;
    for (let caller = 0; caller <= 50_000; caller += 1) isRefused(`a${caller}`);
    assert.equal(isRefused('a50000'), true, 'the newest is remembered');
    assert.equal(isRefused('a0'), false, 'the oldest is not');
  });
});
