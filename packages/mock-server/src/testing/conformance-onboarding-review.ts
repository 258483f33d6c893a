import type { IdentityApplication } from '@weidongli/contracts';
import type { AuditEntryPage } from '@weidongli/contracts/partner';
import type { Review, ReviewPicture } from '@weidongli/contracts/sandbox';
import { base64 } from '../engine/digest.js';
import type { CustomerCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import {
  again,
  book,
  decisionPath,
  eventsOf,
  joinReview,
  joinTo,
  queued,
  readAgain as read,
  rejects,
  REVIEWS,
  say,
  says,
  simulate,
  type Joining,
} from './onboarding-review-steps.js';
import {
  APPLICATIONS,
  jpegOf,
  ON_DOCUMENT,
  passing,
  readApplication,
  throughElements,
  throughFace,
  tryElements,
  uploadPicture,
} from './onboarding-steps.js';
import { keyFor } from './outcome-steps.js';

const appealNow = (customer: CustomerCaller, { application }: Joining): Promise<IdentityApplication> =>
  customer.ok(
    'POST',
    `${APPLICATIONS}/${application.id}/appeal`,
    { statement: '照片是本人的，请再看一遍。' },
    keyFor('appeal'),
  );

/** Cases of reviews by a person, of objections to them, and of who may say what. */
export const onboardingReviewCases: Cases = {
  'answers a review within two hours, with the page closed': async (tools) => {
    const { sandbox } = tools;
    const joining = await joinReview(tools, '林知夏·人工');
    const { application } = joining;
    equal(
      [application.status, application.step, application.ways],
      ['IN_REVIEW', null, ['WAIT', 'VIDEO']],
      'waits',
    );
    const review = present(await queued(sandbox, application), 'review in the queue');
    equal(
      [review.kind, review.flags, review.needs, review.late],
      ['DOCUMENT', ['DOCUMENT_DOUBTFUL'], 1, false],
      'review',
    );
    await sandbox.advance('PT1H59M');
    equal((await read(sandbox, joining)).status, 'IN_REVIEW', 'a minute before');
    await sandbox.advance('PT1M');
    const approved = await read(sandbox, joining);
    equal(
      [approved.status, approved.step, approved.review],
      ['APPROVED', 'DETAILS', null],
      'two hours later',
    );
    equal(approved.result?.evidence.at(-1)?.kind, 'PERSON_REVIEW', 'what it rests on');
    equal(await queued(sandbox, application), undefined, 'nothing in the queue');
    const done = present(await queued(sandbox, application, 'DONE'), 'decided review');
    equal(
      done.opinions.map(({ reviewer, verdict }) => [reviewer, verdict]),
      [['sandbox-1', 'APPROVE']],
      'opinions',
    );
    equal(await eventsOf(sandbox, joining), ['created', 'in_review', 'approved'], 'events');
  },
  'shows how many wait before, and the queue in the order in which answers are due': async (tools) => {
    const { sandbox } = tools;
    const resume = await sandbox.freeze();
    const first = await joinReview(tools, '林知夏·人工');
    await sandbox.advance('PT1M');
    const second = await joinReview(tools, '林知秋·人工');
    equal(second.application.review?.ahead, (first.application.review?.ahead ?? 0) + 1, 'people before');
    const { data } = await sandbox.ok<{ data: Review[] }>('GET', `${REVIEWS}?limit=100`);
    const due = data.map(({ answerBy }) => answerBy);
    equal(due, [...due].sort(), 'order of the queue');
    await simulate(sandbox, first.application, 'approve');
    const after = await readApplication(second.customer, second.application);
    equal(after.review?.ahead, first.application.review?.ahead, 'people before, one less');
    await simulate(sandbox, second.application, 'approve');
    await resume();
  },
  'lets a reviewer be faster, whose word counts': async (tools) => {
    const { sandbox } = tools;
    const joining = await joinReview(tools, '林知夏·人工');
    const { application } = joining;
    for (const lacking of [
      { verdict: 'REJECT' },
      { verdict: 'ASK', note: '请重拍。' },
      { verdict: 'APPROVE', items: ['FACE'] },
    ])
      await sandbox.refused('validation-failed', 'POST', decisionPath(application), {
        reviewer: '甲',
        ...lacking,
      });
    await sandbox.refused('invalid-state', 'POST', decisionPath(application), says('甲', 'MISSED'));
    await say(sandbox, application, rejects('甲'));
    await sandbox.refused('invalid-state', 'POST', decisionPath(application), says('乙', 'APPROVE'));
    await sandbox.advance('PT3H');
    const rejected = await read(sandbox, joining);
    equal([rejected.status, rejected.ways], ['REJECTED', ['APPEAL', 'BRANCH']], 'the reviewer’s word');
    equal(await eventsOf(sandbox, joining), ['created', 'in_review', 'rejected'], 'events');
  },
  'asks for more, and is content with it': async (tools) => {
    const { send, sandbox } = tools;
    const joining = await joinReview(tools, '林知夏·补件');
    await sandbox.advance('PT2H');
    const customer = await again(sandbox, joining);
    const asked = await readApplication(customer, joining.application);
    equal(
      [asked.status, asked.step, asked.wanted?.items],
      ['COLLECTING', 'ID_ELEMENTS', ['ID_FRONT']],
      'asked',
    );
    equal(asked.steps.find(({ name }) => name === 'ID_ELEMENTS')?.reason, 'MORE_WANTED', 'why');
    const shown = await throughElements(send, customer, asked, joining.person);
    equal([shown.status, shown.wanted], ['IN_REVIEW', null], 'looked at again');
    await sandbox.advance('PT2H');
    equal((await read(sandbox, joining)).status, 'APPROVED', 'content');
  },
  'lets somebody else decide about an objection, which there is once': async (tools) => {
    const { sandbox } = tools;
    const joining = await joinReview(tools, '林知夏·人工');
    const { customer, application } = joining;
    const path = `${APPLICATIONS}/${application.id}/appeal`;
    await customer.refused('invalid-state', 'POST', path, { statement: '请快一点。' }, keyFor('appeal'));
    await say(sandbox, application, rejects('甲'));
    const open = await appealNow(customer, joining);
    equal(
      [open.status, open.review?.isAppeal, open.decision?.appeal],
      ['IN_REVIEW', true, 'OPEN'],
      'objection',
    );
    const review = present(await queued(sandbox, application), 'objection in the queue');
    equal([review.kind, review.flags.includes('APPEAL')], ['APPEAL', true], 'kind');
    await sandbox.refused('invalid-state', 'POST', decisionPath(application), says('甲', 'APPROVE'));
    await sandbox.refused('invalid-state', 'POST', decisionPath(application), says('乙', 'VIDEO'));
    await say(sandbox, application, says('乙', 'APPROVE'));
    const upheld = await readApplication(customer, application);
    equal([upheld.status, upheld.decision?.appeal], ['APPROVED', 'UPHELD'], 'upheld');
    await customer.refused('invalid-state', 'POST', path, { statement: '再来一次。' }, keyFor('appeal'));
  },
  'turns an objection down within a day, and shows the branch': async (tools) => {
    const { sandbox } = tools;
    const joining = await joinReview(tools, '林知夏·拒绝');
    await sandbox.advance('PT2H');
    const rejected = await read(sandbox, joining);
    equal(
      [rejected.status, rejected.decision?.reason, rejected.decision?.appealable],
      ['REJECTED', 'NOT_CONFIRMED', true],
      'no',
    );
    await appealNow(await again(sandbox, joining), joining);
    await sandbox.advance('PT24H');
    const final = await read(sandbox, joining);
    equal(
      [final.status, final.decision?.appeal, final.ways],
      ['REJECTED', 'REJECTED', ['BRANCH']],
      'no again',
    );
    const opinions = (await sandbox.ok<Review>('GET', `${REVIEWS}/${final.id}`)).opinions;
    equal(
      opinions.map(({ reviewer }) => reviewer),
      ['sandbox-1', 'sandbox-2'],
      'two people',
    );
  },
  'needs two reviewers in mode ADVANCED, and a third where they differ': async (tools) => {
    const { send, sandbox } = tools;
    const joining = await joinTo(tools, { mode: 'ADVANCED', face: 'DECLINE' });
    const { customer, person, application } = joining;
    await book(customer, application);
    await simulate(sandbox, application, 'approve');
    const seen = await readApplication(customer, application);
    const waiting = await throughElements(send, customer, seen, person);
    equal([waiting.status, waiting.ways.includes('VIDEO')], ['IN_REVIEW', false], 'after the call');
    const first = await say(sandbox, application, says('甲', 'APPROVE'));
    equal([first.application.status, first.needs, first.opinions.length], ['IN_REVIEW', 2, 1], 'one opinion');
    await sandbox.refused('invalid-state', 'POST', decisionPath(application), says('甲', 'APPROVE'));
    const second = await say(sandbox, application, rejects('乙'));
    equal([second.application.status, second.opinions.length], ['IN_REVIEW', 2], 'two that differ');
    const third = await say(sandbox, application, says('丙', 'APPROVE'));
    equal(
      [third.application.status, third.application.result?.assuranceLevel],
      ['APPROVED', 3],
      'the third decides',
    );
  },
  'shows no review of what nobody looked at': async (tools) => {
    const { sandbox } = tools;
    const { application } = await joinTo(tools, { mode: 'STANDARD' });
    const path = `${REVIEWS}/${application.id}`;
    await sandbox.refused('not-found', 'GET', path);
    await sandbox.refused('not-found', 'POST', decisionPath(application), says('甲', 'APPROVE'));
    const picture = `${path}/pictures/upl_01M80FPM8000688C26FFB1MQZX`;
    await sandbox.refused('not-found', 'POST', picture, { reviewer: '甲' });
  },
  'shows pictures to a reviewer as long as there is something to decide': async (tools) => {
    const { send, sandbox } = tools;
    const { customer, application, person } = await joinTo(tools, { name: '林知夏·人工', mode: 'STANDARD' });
    // Larger than one part.
    const front = Uint8Array.from([...jpegOf().slice(0, -2), ...new Uint8Array(160_000), 0xff, 0xd9]);
    const { id: uploadId } = await uploadPicture(send, customer, application, 'ID_FRONT', front);
    await uploadPicture(send, customer, application, 'ID_BACK');
    const { name, idNumber } = person;
    const shown = passing(await tryElements(send, customer, application, { name, idNumber, ...ON_DOCUMENT }));
    const path = `${REVIEWS}/${application.id}/pictures/${uploadId}`;
    await sandbox.refused('not-found', 'POST', path, { reviewer: '甲' });
    equal((await throughFace(send, customer, shown)).status, 'IN_REVIEW', 'waits');
    const { pictures } = present(await queued(sandbox, application), 'review');
    equal(pictures.map(({ kind }) => kind).sort(), ['FACE', 'ID_BACK', 'ID_FRONT'], 'pictures');
    const seen = await sandbox.ok<ReviewPicture>('POST', path, { reviewer: '甲' });
    equal([seen.mediaType, seen.bytes === base64(front)], ['image/jpeg', true], 'picture');
    const { data } = await sandbox.ok<AuditEntryPage>(
      'GET',
      '/v1/partner/audit-entries?kind=IDENTITY&limit=100',
    );
    const looked = data.find(
      ({ action, objects }) => action === 'sandbox.getReviewPicture' && objects.includes(uploadId),
    );
    equal(looked?.objects.includes(application.id), true, 'who looked stands in the trail');
    await say(sandbox, application, says('甲', 'APPROVE'));
    await sandbox.refused('invalid-state', 'POST', path, { reviewer: '甲' });
  },
  'simulates a review, a call and the end, and says what is possible': async (tools) => {
    const { sandbox } = tools;
    const { customer, application } = await joinReview(tools, '林知夏·人工');
    const path = `/v1/sandbox/simulate/identity-application/${application.id}`;
    const refused = await sandbox.refused('invalid-state', 'POST', `${path}/miss`, {});
    equal(refused.detail?.includes('approve, reject, ask, video, expire'), true, 'what is possible');
    equal((await simulate(sandbox, application, 'video')).status, 'COLLECTING', 'a call is wanted');
    equal((await readApplication(customer, application)).step, 'VIDEO', 'step');
    await book(customer, application);
    equal((await simulate(sandbox, application, 'miss')).status, 'COLLECTING', 'nobody came');
    const missed = await readApplication(customer, application);
    equal(missed.steps.find(({ name }) => name === 'VIDEO')?.reason, 'VIDEO_MISSED', 'reason');
    equal([missed.appointment?.status, missed.ways], ['MISSED', ['VIDEO', 'BRANCH']], 'way on');
    await book(customer, application);
    equal((await simulate(sandbox, application, 'expire')).status, 'EXPIRED', 'end');
    const { appointment } = await readApplication(customer, application);
    equal(appointment?.status, 'CANCELLED', 'the time was given back');
    await sandbox.refused('invalid-state', 'POST', `${path}/approve`, {});
  },
};
