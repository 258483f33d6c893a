import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Loan, LoanApplication, LoanSchedule } from '@weidongli/contracts/loan';
import {
  callOver,
  controlsFor,
  isSkipStep,
  nextDueMoment,
  openReview,
  type Standing,
  type Verification,
} from './controls.js';

const standing = (given: {
  readonly loans?: readonly string[];
  readonly application?: string;
  readonly appeal?: string;
  readonly repaymentUnderWay?: boolean;
  readonly verification?: Verification;
}): Standing => ({
  verification: given.verification,
  loans: (given.loans ?? []).map((status) => ({ status }) as Loan),
  repaymentUnderWay: given.repaymentUnderWay ?? false,
  application:
    given.application === undefined
      ? undefined
      : ({
          id: 'cap_1',
          status: given.application,
          appeal: given.appeal === undefined ? null : { status: given.appeal },
        } as LoanApplication),
});

const plan = (...rows: readonly (readonly [string, string])[]): Pick<LoanSchedule, 'rows'> => ({
  rows: rows.map(([dueDate, status]) => ({ dueDate, status })) as unknown as LoanSchedule['rows'],
});

describe('the controls that make sense', () => {
  it('are none while nothing waits', () => {
    assert.deepEqual(controlsFor(standing({})), { steps: [], review: undefined });
    assert.deepEqual(controlsFor(standing({ loans: ['SETTLED'], application: 'ACCEPTED' })).steps, []);
  });

  it('are seconds for money, minutes for a machine, days for an instalment', () => {
    assert.deepEqual(controlsFor(standing({ loans: ['DISBURSING'] })).steps, ['40s']);
    assert.deepEqual(controlsFor(standing({ application: 'UNDER_REVIEW' })).steps, ['10m']);
    assert.deepEqual(controlsFor(standing({ loans: ['OVERDUE'] })).steps, ['1d', 'next-due']);
    const paying = standing({ loans: ['ACTIVE'], repaymentUnderWay: true });
    assert.deepEqual(controlsFor(paying).steps, ['40s', '1d', 'next-due']);
  });

  it('let a reviewer decide on an application and on an objection, and on nothing else', () => {
    const referred = { object: 'application', applicationId: 'cap_1' };
    assert.deepEqual(openReview(standing({ application: 'REFERRED' })), referred);
    const appeal = { object: 'appeal', applicationId: 'cap_1' };
    assert.deepEqual(openReview(standing({ application: 'DECLINED', appeal: 'OPEN' })), appeal);
    assert.equal(openReview(standing({ application: 'DECLINED', appeal: 'REJECTED' })), undefined);
    assert.equal(openReview(standing({ application: 'UNDER_REVIEW' })), undefined);
  });

  it('are hours for a look at a verification, a day for an objection, and the end of a call', () => {
    const verification = (status: Verification['status'], given: Partial<Verification> = {}): Standing =>
      standing({ verification: { status, review: null, appointment: null, ...given } });
    const look = (isAppeal: boolean) => ({
      review: { isAppeal } as Verification['review'],
    });
    const call = (status: 'BOOKED' | 'HELD') => ({
      appointment: { status, endsAt: '2026-11-24T09:20:00.000+08:00' } as Verification['appointment'],
    });
    assert.deepEqual(controlsFor(verification('IN_REVIEW', look(false))).steps, ['2h']);
    assert.deepEqual(controlsFor(verification('IN_REVIEW', look(true))).steps, ['1d']);
    assert.deepEqual(controlsFor(verification('AWAITING_VIDEO', call('BOOKED'))).steps, ['call-over']);
    assert.deepEqual(controlsFor(verification('AWAITING_VIDEO')).steps, []);
    assert.deepEqual(controlsFor(verification('APPROVED', call('HELD'))).steps, []);
    assert.deepEqual(controlsFor(verification('COLLECTING')).steps, []);
    const { verification: booked } = verification('AWAITING_VIDEO', call('BOOKED'));
    assert.equal(callOver(booked), '2026-11-24T09:20:00.000+08:00');
    assert.equal(callOver(undefined), undefined);
  });

  it('take no step but those of the list', () => {
    assert.ok(isSkipStep('next-due'));
    for (const step of ['P1D', '', undefined, null, 1, ['1d'], 'constructor']) assert.ok(!isSkipStep(step));
  });
});

describe('the way to the next due date', () => {
  const now = '2026-12-22T10:00:30.000+08:00';

  it('leads to the first unpaid one of all loans, just after its debit', () => {
    const plans = [
      plan(['2026-12-01', 'PAID'], ['2027-01-05', 'PENDING']),
      plan(['2026-11-22', 'OVERDUE'], ['2027-01-02', 'PENDING']),
    ];
    assert.equal(nextDueMoment(plans, now), '2027-01-02T10:01:00+08:00');
  });

  it('is today as long as the debit of today is to come', () => {
    const plans = [plan(['2026-12-22', 'DUE'], ['2027-01-22', 'PENDING'])];
    assert.equal(nextDueMoment(plans, now), '2026-12-22T10:01:00+08:00');
    assert.equal(nextDueMoment(plans, '2026-12-22T10:01:00.000+08:00'), '2027-01-22T10:01:00+08:00');
  });

  it('leads nowhere when everything is paid', () => {
    assert.equal(nextDueMoment([plan(['2027-01-22', 'PAID'])], now), undefined);
    assert.equal(nextDueMoment([], now), undefined);
  });
});
