import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IdentityApplication } from '@weidongli/contracts';
import type { VideoSlot } from '@weidongli/contracts/identity';
import type { Review } from '@weidongli/contracts/sandbox';
import { createBank } from '../create-bank.js';
import { createMemoryStore } from '../store/memory.store.js';
import { SandboxCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import {
  again,
  bookingPath,
  decisionPath,
  eventsOf,
  joinReview,
  joinTo,
  slotsOf,
} from '../testing/onboarding-review-steps.js';
import { readApplication } from '../testing/onboarding-steps.js';
import { keyFor } from '../testing/outcome-steps.js';

const KEY = 'sk_test_xingqiao';

/** Two processes on one store. */
const twoBanks = () => {
  const store = createMemoryStore();
  const open = () => {
    const send = createBank({ store, ports: fixedPorts() }).handle;
    return { send, sandbox: new SandboxCaller(send, KEY) };
  };
  return { one: open(), other: open() };
};

describe('at the same moment', () => {
  it('a reviewer and the script of the sandbox decide once, whoever is faster', async () => {
    const { one, other } = twoBanks();
    const joining = await joinReview(one, '林知夏·人工');
    await one.sandbox.ok('POST', '/v1/sandbox/clock', { mode: 'FROZEN' });
    await one.sandbox.advance('PT1H59M59S');
    const opinion = { reviewer: '甲', verdict: 'REJECT', reason: 'NOT_CONFIRMED' };
    const [said] = await Promise.all([
      other.sandbox.call<Review>('POST', decisionPath(joining.application), opinion),
      one.sandbox.advance('PT1S'),
    ]);
    const after = await readApplication(await again(one.sandbox, joining), joining.application);
    const isReviewer = said.status === 200;
    assert.equal(said.status, isReviewer ? 200 : 409);
    assert.equal(after.status, isReviewer ? 'REJECTED' : 'APPROVED');
    const last = isReviewer ? 'rejected' : 'approved';
    assert.deepEqual(await eventsOf(one.sandbox, joining), ['created', 'in_review', last]);
  });

  it('two reviewers of one review are heard once', async () => {
    const { one, other } = twoBanks();
    const joining = await joinReview(one, '林知夏·人工');
    const path = decisionPath(joining.application);
    const replies = await Promise.all([
      one.sandbox.call<Review>('POST', path, { reviewer: '甲', verdict: 'APPROVE' }),
      other.sandbox.call<Review>('POST', path, {
        reviewer: '乙',
        verdict: 'REJECT',
        reason: 'NOT_CONFIRMED',
      }),
    ]);
    assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 409]);
    assert.equal((await eventsOf(one.sandbox, joining)).length, 3);
  });

  it('two people get one time once, and the other is told', async () => {
    const { one, other } = twoBanks();
    const wish = { mode: 'STANDARD', face: 'DECLINE' } as const;
    const people = [await joinTo(one, wish), await joinTo(one, wish)];
    const [slot] = await slotsOf(people[0]!.customer, people[0]!.application);
    const { startsAt } = slot as VideoSlot;
    const sends = [one.send, other.send];
    const replies = await Promise.all(
      people.map(async ({ customer, application }, place) => {
        const { accessToken } = customer.access;
        const request = {
          ...{ method: 'POST', path: bookingPath(application) },
          headers: { 'content-type': 'application/json', ...keyFor('race') },
          body: JSON.stringify({ channel: 'AGENT', startsAt }),
        };
        return sends[place]!(await customer.holder.protect(request, accessToken));
      }),
    );
    assert.deepEqual(replies.map(({ status }) => status).sort(), [201, 409]);
    const bodies = replies.map(({ body }) => JSON.parse(body) as IdentityApplication & { code?: string });
    assert.deepEqual(bodies.map(({ code, status }) => code ?? status).sort(), [
      'AWAITING_VIDEO',
      'slot-taken',
    ]);
  });
});
