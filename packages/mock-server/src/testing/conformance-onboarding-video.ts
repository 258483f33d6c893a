import type { IdentityApplication } from '@weidongli/contracts';
import type { Customer } from '@weidongli/contracts/identity';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import {
  again,
  book,
  bookingPath,
  decisionPath,
  eventsOf,
  handOver,
  joinReview,
  joinTo,
  queued,
  readAgain as read,
  redeemHandOver as redeem,
  rejects,
  say,
  says,
  simulate,
  slotsOf,
  toCall,
  wrongCode as wrongFor,
} from './onboarding-review-steps.js';
import { APPLICATIONS, readApplication, throughElements } from './onboarding-steps.js';
import { keyFor } from './outcome-steps.js';

/** Cases of video calls. */
export const onboardingVideoCases: Cases = {
  'lists the same times with a sign-language interpreter as without, for five days': async (tools) => {
    const { customer, application } = await joinTo(tools, { mode: 'STANDARD', face: 'DECLINE' });
    const [agent, sign] = await Promise.all([
      slotsOf(customer, application, 'AGENT'),
      slotsOf(customer, application, 'SIGN_LANGUAGE'),
    ]);
    equal(
      sign.map(({ startsAt }) => startsAt),
      agent.map(({ startsAt }) => startsAt),
      'times',
    );
    // Five days of 24 times, however much of today is left.
    equal(agent.length, 120, 'number of times');
    const hours = agent.map(({ startsAt }) => startsAt.slice(11, 16));
    equal([hours.every((hour) => hour >= '09:00' && hour <= '20:30')], [true], 'hours of the day');
  },
  'gives a time to one, and back when it is cancelled or booked anew': async (tools) => {
    const { sandbox } = tools;
    const one = await joinTo(tools, { mode: 'STANDARD', face: 'DECLINE' });
    const other = await joinTo(tools, { mode: 'STANDARD', face: 'DECLINE' });
    const booked = await book(one.customer, one.application);
    equal([booked.status, booked.ways], ['AWAITING_VIDEO', ['WAIT', 'VIDEO']], 'booked');
    const { startsAt } = present(booked.appointment, 'appointment');
    const wish = { channel: 'AGENT', startsAt };
    const path = bookingPath(other.application);
    await other.customer.refused('slot-taken', 'POST', path, wish, keyFor('book'));
    const isFree = async (): Promise<boolean | undefined> =>
      (await slotsOf(other.customer, other.application)).find((slot) => slot.startsAt === startsAt)?.free;
    equal(await isFree(), false, 'free');
    const later = present(
      (await slotsOf(one.customer, one.application)).find(({ free }) => free),
      'free slot',
    );
    await book(one.customer, one.application, later.startsAt);
    equal(await isFree(), true, 'free after another was booked');
    await book(other.customer, other.application, startsAt);
    const cancelled = await one.customer.ok<IdentityApplication>(
      'POST',
      `${bookingPath(one.application)}/cancel`,
      {},
    );
    equal(
      [cancelled.status, cancelled.step, cancelled.appointment?.status],
      ['COLLECTING', 'ID_DOCUMENT', 'CANCELLED'],
      'as before',
    );
    await one.customer.refused('invalid-state', 'POST', `${bookingPath(one.application)}/cancel`, {});
    equal(await eventsOf(sandbox, one), ['created', 'video_booked', 'video_booked'], 'events');
    await simulate(sandbox, other.application, 'expire');
  },
  'takes only times of the list, and none that have begun': async (tools) => {
    const { customer, application } = await joinTo(tools, { mode: 'STANDARD', face: 'DECLINE' });
    const path = bookingPath(application);
    const wish = (startsAt: string) => ({ channel: 'AGENT', startsAt });
    const [next] = await slotsOf(customer, application);
    const { startsAt } = present(next, 'slot');
    const odd = startsAt.replace(/:(00|30):00\.000/, ':07:00.000');
    await customer.refused('validation-failed', 'POST', path, wish(odd), keyFor('book'));
    const begun = '2026-01-05T09:00:00.000+08:00';
    await customer.refused('slot-taken', 'POST', path, wish(begun), keyFor('book'));
    const far = '2096-01-05T09:00:00.000+08:00';
    await customer.refused('validation-failed', 'POST', path, wish(far), keyFor('book'));
  },
  'takes what the agent has seen for the face and the pictures': async (tools) => {
    const { send, sandbox } = tools;
    const joining = await joinTo(tools, { mode: 'STANDARD', face: 'DECLINE' });
    const booked = await book(joining.customer, joining.application);
    await toCall(sandbox, booked, 'endsAt');
    const customer = await again(sandbox, joining);
    const seen = await readApplication(customer, joining.application);
    equal([seen.status, seen.step, seen.appointment?.status], ['COLLECTING', 'ID_ELEMENTS', 'HELD'], 'seen');
    const approved = await throughElements(send, customer, seen, joining.person);
    equal([approved.status, approved.result?.assuranceLevel], ['APPROVED', 3], 'approved');
    equal(
      approved.result?.evidence.some(({ kind }) => kind === 'VIDEO_CALL'),
      true,
      'evidence',
    );
  },
  'lets the agent say it, once the call has begun': async (tools) => {
    const { sandbox } = tools;
    const joining = await joinTo(tools, { mode: 'STANDARD', face: 'DECLINE' });
    const booked = await book(joining.customer, joining.application);
    const { application } = joining;
    const queue = present(await queued(sandbox, application), 'call in the queue');
    equal([queue.kind, queue.answerBy], ['VIDEO', booked.appointment?.endsAt], 'due at its end');
    await sandbox.refused('invalid-state', 'POST', decisionPath(application), says('甲', 'MISSED'));
    await toCall(sandbox, booked, 'startsAt');
    await say(sandbox, application, says('甲', 'MISSED'));
    await toCall(sandbox, booked, 'endsAt');
    const missed = await read(sandbox, joining);
    equal(
      [missed.status, missed.appointment?.status, missed.step],
      ['COLLECTING', 'MISSED', 'ID_DOCUMENT'],
      'missed',
    );
    const anew = await again(sandbox, joining);
    const second = await book(anew, application);
    await toCall(sandbox, second, 'startsAt');
    await say(sandbox, application, rejects('甲'));
    equal((await read(sandbox, joining)).status, 'REJECTED', 'rejected');
  },
  'shortens a wait by a call, and lets whoever gives it back wait on': async (tools) => {
    const { sandbox } = tools;
    const joining = await joinReview(tools, '林知夏·人工');
    await book(joining.customer, joining.application);
    const path = `${bookingPath(joining.application)}/cancel`;
    const back = await joining.customer.ok<IdentityApplication>('POST', path, {});
    equal(
      [back.status, back.review?.answerBy],
      ['IN_REVIEW', joining.application.review?.answerBy],
      'waits on',
    );
    const booked = await book(joining.customer, joining.application);
    await toCall(sandbox, booked, 'endsAt');
    equal((await read(sandbox, joining)).status, 'APPROVED', 'approved by the call');
  },
};

/** Cases of going on with another device. */
export const onboardingContinueCases: Cases = {
  'goes on with another device where the first one stands': async ({ send, sandbox }) => {
    const joining = await joinTo({ send, sandbox }, { mode: 'STANDARD' });
    const { token, confirmCode } = await handOver(joining.customer, joining.application);
    const { status, body } = await redeem({ send, token, code: confirmCode });
    equal(status, 200, 'redeemed');
    const second = await sandbox.redeem(body.clientSecret);
    equal(second.access.scopes, joining.customer.access.scopes, 'scopes');
    equal(second.access.locale, joining.customer.access.locale, 'language');
    const [mine, theirs] = await Promise.all(
      [joining.customer, second].map((one) => one.ok<Customer>('GET', '/v1/identity/customer')),
    );
    equal(mine?.id, theirs?.id, 'customer');
    equal((await readApplication(second, joining.application)).step, 'ID_DOCUMENT', 'step');
    const path = `${APPLICATIONS}/${joining.application.id}/hand-overs`;
    await second.refused('invalid-state', 'POST', path, {});
  },
  'answers a used, late, unknown, guessed or replaced link alike': async ({ send, sandbox }) => {
    const { customer, application } = await joinTo({ send, sandbox }, { mode: 'STANDARD' });
    const replies: { readonly status: number; readonly body: Readonly<Record<string, unknown>> }[] = [];
    const refused = async (token: string, code: string): Promise<void> => {
      const { status, body } = await redeem({ send, token, code });
      const { traceId: _, ...rest } = body as unknown as Record<string, unknown>;
      replies.push({ status, body: rest });
    };
    const replaced = await handOver(customer, application);
    const used = await handOver(customer, application);
    await refused(replaced.token, replaced.confirmCode);
    equal((await redeem({ send, token: used.token, code: used.confirmCode })).status, 200, 'first');
    await refused(used.token, used.confirmCode);
    const guessed = await handOver(customer, application);
    for (let guess = 0; guess < 3; guess += 1) await refused(guessed.token, wrongFor(guessed.confirmCode));
    await refused(guessed.token, guessed.confirmCode);
    await refused(`${guessed.token.slice(0, -4)}AAAA`, guessed.confirmCode);
    const late = await handOver(customer, application);
    await sandbox.advance('PT5M');
    await refused(late.token, late.confirmCode);
    equal(new Set(replies.map((reply) => JSON.stringify(reply))).size, 1, 'kinds of replies');
    equal([replies[0]?.status, replies[0]?.body['code']], [401, 'unauthenticated'], 'reply');
  },
  'takes the right code after two wrong ones': async ({ send, sandbox }) => {
    const { customer, application } = await joinTo({ send, sandbox }, { mode: 'STANDARD' });
    const { token, confirmCode } = await handOver(customer, application);
    for (let guess = 0; guess < 2; guess += 1)
      equal((await redeem({ send, token, code: wrongFor(confirmCode) })).status, 401, 'guess');
    equal((await redeem({ send, token, code: confirmCode })).status, 200, 'right');
  },
  'opens nothing on a foreign page': async ({ send, sandbox }) => {
    const { customer, application } = await joinTo({ send, sandbox }, { mode: 'STANDARD' });
    const first = await handOver(customer, application);
    const origin = { origin: 'https://copy.example' };
    const foreign = await redeem({ send, token: first.token, code: first.confirmCode }, origin);
    equal([foreign.status, foreign.body.code], [403, 'insufficient-scope'], 'foreign page');
    equal((await redeem({ send, token: first.token, code: first.confirmCode })).status, 200, 'its own page');
  },
  'opens nothing for a session that was revoked': async ({ send, sandbox }) => {
    const { customer, application } = await joinTo({ send, sandbox }, { mode: 'STANDARD' });
    const first = await handOver(customer, application);
    await sandbox.ok('POST', `/v1/partner/sessions/${customer.access.sessionId}/revoke`, {});
    equal((await redeem({ send, token: first.token, code: first.confirmCode })).status, 401, 'revoked');
  },
};
