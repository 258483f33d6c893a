import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIdle, startRun, type FlowRun, type RunStart } from '../screen/flow-run.testing.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import { neighbourOf, openReview, simulate } from './application.testing.js';
import { runAppointment } from './identity-appointment.effects.js';
import {
  daysOf,
  slotsOfDay,
  type AppointmentEvent,
  type AppointmentState,
  type CallChannel,
} from './identity-appointment.state.js';

type Run = FlowRun<AppointmentState, AppointmentEvent, TestBank>;

const start = (from: RunStart<TestBank>): Promise<Run> => startRun(openTestBank, runAppointment, from);

const opened = async () => {
  const { bank, application } = await openReview();
  return { bank, application, run: await start({ bank }) };
};

const until = (run: Run, step: AppointmentState['step']): Promise<AppointmentState> =>
  run.until((state) => isIdle(state) && state.step === step);

const toTimes = async (run: Run, channel: CallChannel = 'AGENT'): Promise<AppointmentState> => {
  run.session.act({ type: 'channel-chosen', channel });
  run.session.act({ type: 'next' });
  return until(run, 'time');
};

/** Chooses the first free time of the day that is shown. */
const chooseFirst = ({ session }: Run): string => {
  const startsAt = slotsOfDay(session.state).find(({ free }) => free)?.startsAt ?? '';
  session.act({ type: 'slot-chosen', startsAt });
  return startsAt;
};

const book = async (run: Run, channel?: CallChannel): Promise<AppointmentState> => {
  await toTimes(run, channel);
  chooseFirst(run);
  run.session.act({ type: 'book' });
  return until(run, 'booked');
};

/** Somebody else books a time first. */
const takeAway = async (bank: TestBank, startsAt: string): Promise<void> => {
  const other = neighbourOf(bank);
  const { application } = await openReview({ bank: other });
  await other.client.identity.bookVideo({ applicationId: application.id, channel: 'AGENT', startsAt });
};

describe('identity-appointment against the bank', () => {
  it('chooses nothing beforehand, and says what is missing', async () => {
    const { run } = await opened();
    assert.equal(run.session.state.step, 'channel');
    assert.equal(run.session.state.channel, undefined);
    run.session.act({ type: 'next' });
    assert.deepEqual(run.session.state.errors, { channel: 'missing' });
    await toTimes(run);
    run.session.act({ type: 'book' });
    assert.deepEqual(run.session.state.errors, { time: 'missing' });
  });

  for (const channel of ['AGENT', 'SIGN_LANGUAGE'] as const) {
    it(`offers as many times with the one as with the other, and books: ${channel}`, async () => {
      const { run } = await opened();
      const { slots, day } = await toTimes(run, channel);
      assert.equal(slots.length, 120);
      assert.equal(daysOf({ slots })[0], day);
      const startsAt = chooseFirst(run);
      run.session.act({ type: 'book' });
      run.session.act({ type: 'book' });
      const { application } = await until(run, 'booked');
      assert.equal(application?.appointment?.startsAt, startsAt);
      assert.equal(application.appointment.channel, channel);
      assert.equal(run.bank.requests.filter((request) => request.endsWith('/video-appointments')).length, 1);
    });
  }

  it('forgets the time when the channel changes, and goes back step by step', async () => {
    const { run } = await opened();
    await toTimes(run);
    chooseFirst(run);
    run.session.act({ type: 'back' });
    assert.equal(run.session.state.step, 'channel');
    run.session.act({ type: 'channel-chosen', channel: 'SIGN_LANGUAGE' });
    assert.equal(run.session.state.startsAt, undefined);
    const before = run.session.state;
    run.session.act({ type: 'back' });
    assert.equal(run.session.state, before);
  });

  it('reads the times anew when somebody was faster, and books another one', async () => {
    const { bank, run } = await opened();
    await toTimes(run);
    await takeAway(bank, chooseFirst(run));
    const lists = (): number => bank.requests.filter((request) => request.includes('video-slots')).length;
    const before = lists();
    const taken = run.session.state.startsAt;
    run.session.act({ type: 'book' });
    const state = await run.until(({ slots }) =>
      slots.some(({ startsAt, free }) => startsAt === taken && !free),
    );
    assert.ok(lists() > before);
    assert.equal(state.startsAt, undefined);
    // Why the list has changed stays to be read.
    assert.equal(state.problem?.code, 'slot-taken');
    chooseFirst(run);
    run.session.act({ type: 'book' });
    await until(run, 'booked');
  });

  it('asks what became of a booking whose reply was lost, and books nothing twice', async () => {
    const { bank, run } = await opened();
    await toTimes(run);
    await bank.control.sandbox.addFault({ operation: 'identity.bookVideo', dropAfterCommit: true, times: 3 });
    const startsAt = chooseFirst(run);
    run.session.act({ type: 'book' });
    assert.equal((await until(run, 'booked')).application?.appointment?.startsAt, startsAt);
  });

  it('moves a call and gives the first time back; looking for another one can be given up', async () => {
    const { bank, run } = await opened();
    const first = (await book(run)).application?.appointment;
    run.session.act({ type: 'change' });
    run.session.act({ type: 'back' });
    assert.equal(run.session.state.step, 'booked');
    run.session.act({ type: 'change' });
    assert.equal(run.session.state.step, 'channel');
    const second = (await book(run, 'SIGN_LANGUAGE')).application?.appointment;
    assert.notEqual(second?.id, first?.id);
    const { data } = await bank.client.identity.listVideoSlots({
      applicationId: run.session.state.application?.id ?? '',
      channel: 'AGENT',
    });
    assert.equal(data.find(({ startsAt }) => startsAt === first?.startsAt)?.free, true);
  });

  it('cancels a call: the customer waits for a person again, and may book anew', async () => {
    const { run } = await opened();
    await book(run);
    run.session.act({ type: 'cancel' });
    const { application } = await until(run, 'channel');
    assert.equal(application?.status, 'IN_REVIEW');
    assert.equal(application.appointment?.status, 'CANCELLED');
  });

  it('shows what is booked on any device, and that a call was missed', async () => {
    const { bank, application, run } = await opened();
    await book(run);
    const other = await start({ bank });
    assert.equal(other.session.state.step, 'booked');
    await simulate(bank, application, 'miss');
    run.session.act({ type: 'seen', visible: false });
    run.session.act({ type: 'seen', visible: true });
    assert.equal((await until(run, 'channel')).application?.appointment?.status, 'MISSED');
  });

  it('says when no call has a place', async () => {
    const { bank, application } = await openReview();
    await bank.client.identity.cancelApplication({ applicationId: application.id });
    assert.equal((await start({ bank })).session.state.step, 'none');
  });
});
