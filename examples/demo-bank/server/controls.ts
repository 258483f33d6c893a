import type { IdentityApplication } from '@weidongli/contracts';
import type { Loan, LoanApplication, LoanSchedule } from '@weidongli/contracts/loan';

/** Steps by which a demo may move the bank's clock. The list is closed: the page cannot ask for another one. */
export const skipSteps = ['40s', '10m', '2h', '1d', 'next-due', 'call-over'] as const;

/** See {@link skipSteps}. */
export type SkipStep = (typeof skipSteps)[number];

/** Says whether something is a step of the closed list. */
export const isSkipStep = (step: unknown): step is SkipStep => skipSteps.some((one) => one === step);

/** What a reviewer at the bank decides. */
export type ReviewDecision = 'approve' | 'decline';

/** Says whether something is a decision. */
export const isReviewDecision = (decision: unknown): decision is ReviewDecision =>
  decision === 'approve' || decision === 'decline';

/** What a person at the bank has to decide. */
export interface OpenReview {
  readonly object: 'application' | 'appeal';
  readonly applicationId: string;
}

/** Where the customer's loans and verification stand, as far as the demo's controls depend on it. */
export interface Standing {
  readonly loans: readonly Loan[];
  readonly repaymentUnderWay: boolean;
  readonly application: LoanApplication | undefined;
  readonly verification: Verification | undefined;
}

/** What counts of the verification that was begun last. */
export type Verification = Pick<IdentityApplication, 'status' | 'review' | 'appointment'>;

/** Controls that make sense now. */
export interface DemoControls {
  readonly steps: readonly SkipStep[];
  readonly review: OpenReview | undefined;
}

const moneyUnderWay: readonly string[] = ['CREATED', 'APPROVED', 'DISBURSING'];
const owed: readonly string[] = ['ACTIVE', 'OVERDUE'];
const decidedByMachine: readonly string[] = ['SUBMITTED', 'UNDER_REVIEW'];

/** Tells whether something is still owed on a loan. */
export const isOwed = ({ status }: Loan): boolean => owed.includes(status);

/** Finds what a reviewer has to decide; undefined for nothing. */
export const openReview = ({ application }: Pick<Standing, 'application'>): OpenReview | undefined => {
  if (application?.status === 'REFERRED') return { object: 'application', applicationId: application.id };
  if (application?.appeal?.status === 'OPEN') return { object: 'appeal', applicationId: application.id };
  return undefined;
};

/** Finds when the video call is over that the customer has booked; undefined without one. */
export const callOver = (verification: Verification | undefined): string | undefined =>
  verification?.status === 'AWAITING_VIDEO' && verification.appointment?.status === 'BOOKED'
    ? verification.appointment.endsAt
    : undefined;

/** Works out which controls do something: a skip that nothing waits for is not offered. */
export const controlsFor = (standing: Standing): DemoControls => {
  const review = openReview(standing);
  const { loans, application, repaymentUnderWay, verification } = standing;
  const paying = repaymentUnderWay || loans.some(({ status }) => moneyUnderWay.includes(status));
  const deciding = application !== undefined && decidedByMachine.includes(application.status);
  const owing = loans.some(isOwed);
  const look = verification?.status === 'IN_REVIEW' ? verification.review : null;
  const offered: Readonly<Record<SkipStep, boolean>> = {
    '40s': paying,
    '10m': deciding,
    // A person looks at a verification within two hours, at an objection the next day.
    '2h': look?.isAppeal === false,
    '1d': owing || review !== undefined || look?.isAppeal === true,
    'next-due': owing,
    'call-over': callOver(verification) !== undefined,
  };
  return { steps: skipSteps.filter((step) => offered[step]), review };
};

/** Time of day at which the bank has just tried to debit what is due, the first time of the day. */
const afterFirstDebit = 'T10:01:00+08:00';

/**
 * Finds the moment to skip to: the next day on which an instalment of these plans falls due, just after its debit.
 *
 * @param now - The bank's clock, as it tells it.
 * @returns undefined when nothing is left to pay.
 */
export const nextDueMoment = (
  plans: readonly Pick<LoanSchedule, 'rows'>[],
  now: string,
): string | undefined => {
  const rows = plans.flatMap((plan) => plan.rows).filter(({ status }) => status !== 'PAID');
  const days = rows.map(({ dueDate }) => dueDate).filter((day) => isAfter(day, now));
  const [first] = days.sort();
  return first === undefined ? undefined : first + afterFirstDebit;
};

const isAfter = (day: string, now: string): boolean => Date.parse(day + afterFirstDebit) > Date.parse(now);
