import type { IdentityDecision } from '@weidongli/contracts';
import type { Context } from './context.js';
import { refuse } from './problem.js';
import { kinds } from './records.js';
import type { OutcomeId } from '../outcomes/outcomes.js';
import type { OnboardingRecord } from './records-onboarding.js';
import { instant } from './time.js';
import { withContracts } from './verification-papers.js';
import { trustDevice } from './verification-policy.js';
import {
  assuranceOf,
  changeStep,
  decisionWords,
  FINAL,
  isFinalReason,
  isIdentified,
  passed,
  stepsForItems,
  VERIFY_JOBS,
  VERIFY_TIMES,
  videoForFace,
  withVideo,
} from './verification.rules.js';

/** What happened to an application, as its event says it. */
type ApplicationEvent =
  | 'created'
  | 'in_review'
  | 'more_wanted'
  | 'video_booked'
  | 'approved'
  | 'rejected'
  | 'completed'
  | 'cancelled'
  | 'expired';

type Reason = 'NOT_CONFIRMED' | 'UNDER_AGE' | 'IDENTITY_MISMATCH' | 'DOCUMENT_EXPIRED' | 'ALREADY_CUSTOMER';

/**
 * Writes a changed application, tells the partner, and keeps the mark of the open one: a customer has one of a scene.
 *
 * @throws {Refusal} `invalid-state` when it would be open beside another one.
 */
export const keepApplication = async (
  ctx: Context,
  next: OnboardingRecord,
  event?: ApplicationEvent,
): Promise<OnboardingRecord> => {
  const kept = { ...next, version: next.version + 1 };
  await markOpen(ctx, kept);
  ctx.put(kinds.onboarding, kept.id, kept);
  if (event !== undefined) ctx.emit(`identity.application.${event}`, kept);
  return kept;
};

const markOpen = async (ctx: Context, { id, customerId, scene, status }: OnboardingRecord): Promise<void> => {
  const place = `${customerId} ${scene}`;
  const open = (await ctx.get(kinds.openApplication, place))?.applicationId ?? null;
  const isOpen = !FINAL.includes(status);
  if (isOpen && open !== null && open !== id)
    throw refuse('invalid-state', { detail: `The application ${open} is open.` });
  const after = isOpen ? id : open === id ? null : open;
  if (after !== open) ctx.put(kinds.openApplication, place, { customerId, applicationId: after });
};

/** What a person looks at. */
export type ReviewKind = NonNullable<OnboardingRecord['review']>['kind'];

/** How a person comes to look. */
export interface ToReview {
  readonly kind: ReviewKind;
  readonly flags?: OnboardingRecord['flags'];
  readonly isAppeal?: boolean;
}

/** Hands an application to a person, who answers within two hours, about an objection within a day. */
export const toReview = async (
  ctx: Context,
  application: OnboardingRecord,
  { kind, flags = [], isAppeal = false }: ToReview,
): Promise<OnboardingRecord> => {
  const within = isAppeal ? VERIFY_TIMES.appeal : VERIFY_TIMES.review;
  ctx.schedule(VERIFY_JOBS.review, application.id, within);
  const review = { submittedAt: instant(ctx.now), answerBy: instant(ctx.now + within), kind, isAppeal };
  const next: OnboardingRecord = {
    ...application,
    ...{ status: 'IN_REVIEW', review },
    flags: [...new Set([...application.flags, ...flags])],
  };
  return keepApplication(ctx, next, 'in_review');
};

/** Writes what a reviewer's yes settles: what was in doubt, and an objection. */
const settled = (application: OnboardingRecord, reviewer: string | undefined): OnboardingRecord => {
  const { steps, decision, decidedBy } = application;
  return {
    ...application,
    steps: steps.map((step) => (step.status === 'IN_REVIEW' ? passed(step) : step)),
    decision: decision === null ? null : { ...decision, appealable: false, appeal: 'UPHELD' },
    decidedBy: reviewer === undefined ? decidedBy : [...decidedBy, reviewer],
    ...{ review: null, wanted: null },
  };
};

/**
 * Approves an application: the customer is known from now on. Somebody who is a customer already under another name is turned
 * down instead, and somebody who was turned down before all was shown goes on showing it.
 *
 * @param reviewer - Who decides; left out when nobody had to.
 */
export const approve = async (
  ctx: Context,
  application: OnboardingRecord,
  reviewer?: string,
): Promise<OnboardingRecord> => {
  const agreed = settled(application, reviewer);
  if (!isIdentified(agreed)) return keepApplication(ctx, { ...agreed, status: 'COLLECTING' }, 'more_wanted');
  if (!(await claimPerson(ctx, application))) return reject(ctx, application, 'ALREADY_CUSTOMER', reviewer);
  const at = instant(ctx.now);
  const seen = { kind: 'PERSON_REVIEW', provider: 'sandbox', certified: false, at } as const;
  const evidence = [...application.evidence, ...(reviewer === undefined ? [] : [seen])];
  const { mode } = application;
  const { assuranceLevel, kycLevel } = assuranceOf(mode, evidence);
  const approved = await keepApplication(
    ctx,
    withContracts(ctx, {
      ...agreed,
      ...{ status: 'APPROVED', evidence },
      result: { assuranceLevel, mode, evidence, at },
    }),
    'approved',
  );
  ctx.schedule(VERIFY_JOBS.retention, approved.id, 0);
  ctx.reached(approvedAs(approved), approved.id);
  await knowCustomer(ctx, approved, kycLevel);
  return approved.scene === 'VERIFICATION' ? complete(ctx, approved) : approved;
};

/** Names the outcome that an approval is, by what was asked for. */
const approvedAs = ({ course }: OnboardingRecord): OutcomeId =>
  course === 'identity.review' || course === 'identity.face-borderline' ? course : 'identity.approved';

/** Names the outcome that a refusal is. */
const rejectedAs = ({ course }: OnboardingRecord, reason: Reason): OutcomeId => {
  if (reason === 'UNDER_AGE') return 'identity.under-age';
  if (reason === 'ALREADY_CUSTOMER') return 'identity.already-customer';
  return course === 'identity.watch-list' ? course : 'identity.rejected';
};

/** Takes a person for a customer, in the one place of the tenant where two customers would meet. */
const claimPerson = async (
  ctx: Context,
  { personKey, nameKey, customerId }: OnboardingRecord,
): Promise<boolean> => {
  if (personKey === null || nameKey === null) return true;
  return ctx.inMain(async (main) => {
    const known = await main.get(kinds.person, personKey);
    if (known !== undefined) return known.customerId === customerId;
    main.put(kinds.person, personKey, { customerId, nameKey });
    return true;
  });
};

const knowCustomer = async (ctx: Context, application: OnboardingRecord, kycLevel: number): Promise<void> => {
  const { customerId, person, birthDate, personKey, phoneMasked } = application;
  const customer = await ctx.get(kinds.customer, customerId);
  if (customer === undefined) return;
  ctx.put(kinds.customer, customerId, {
    ...customer,
    nameMasked: person?.nameMasked ?? customer.nameMasked,
    phoneMasked: phoneMasked ?? customer.phoneMasked,
    kycLevel: Math.max(customer.kycLevel, kycLevel),
    ...(birthDate === null ? {} : { birthDate }),
    ...(personKey === null ? {} : { personKey }),
  });
};

/** Ends an application that has reached what it was for; its device is known from now on. */
export const complete = async (
  ctx: Context,
  application: OnboardingRecord,
  change: Partial<OnboardingRecord> = {},
): Promise<OnboardingRecord> => {
  await trustDevice(ctx, application);
  const done: OnboardingRecord = { ...application, ...change, status: 'COMPLETED', elements: null };
  ctx.schedule(VERIFY_JOBS.retention, done.id, 0);
  return keepApplication(ctx, done, 'completed');
};

/**
 * Turns an application down. The customer may object once, unless the reason is final.
 *
 * @param reviewer - Who decides; left out when nobody had to.
 */
export const reject = async (
  ctx: Context,
  application: OnboardingRecord,
  reason: Reason,
  reviewer?: string,
): Promise<OnboardingRecord> => {
  const isAppeal = application.review?.isAppeal === true;
  const appealable = !isAppeal && !isFinalReason(reason);
  const words = decisionWords[reason] ?? { text: '', advice: '' };
  const decision: IdentityDecision = {
    ...{ reason, ...words, decidedAt: instant(ctx.now), appealable },
    appeal: isAppeal ? 'REJECTED' : null,
  };
  const next: OnboardingRecord = {
    ...application,
    ...{ status: 'REJECTED', review: null, wanted: null, decision },
    decidedBy: reviewer === undefined ? application.decidedBy : [...application.decidedBy, reviewer],
    elements: appealable ? application.elements : null,
  };
  ctx.reached(rejectedAs(application, reason), next.id);
  ctx.schedule(VERIFY_JOBS.retention, next.id, appealable ? VERIFY_TIMES.objection : 0);
  return keepApplication(ctx, next, 'rejected');
};

/** Asks for something once more: its steps are open again. */
export const askMore = async (
  ctx: Context,
  application: OnboardingRecord,
  items: readonly ('ID_FRONT' | 'ID_BACK' | 'ID_ELEMENTS' | 'FACE')[],
  note: string,
): Promise<OnboardingRecord> => {
  const names = stepsForItems(items, application.steps);
  if (names.length === 0)
    throw refuse('invalid-state', {
      detail: 'Nothing of this was shown, so it cannot be asked for once more.',
    });
  const steps = application.steps.map((step) =>
    names.includes(step.name) ? { ...step, status: 'OPEN' as const, reason: 'MORE_WANTED' as const } : step,
  );
  const next: OnboardingRecord = {
    ...application,
    ...{ status: 'COLLECTING', review: null, steps },
    wanted: { items: [...items], note, at: instant(ctx.now) },
    // A picture that is wanted once more does not count any more.
    pictures: Object.fromEntries(
      Object.entries(application.pictures).filter(([kind]) => !items.some((item) => item === kind)),
    ),
    livenessId: names.includes('FACE') ? null : application.livenessId,
  };
  ctx.reached('identity.more-wanted', next.id);
  return keepApplication(ctx, next, 'more_wanted');
};

/** Asks for a video call: it takes the place of the face, and settles what was in doubt. */
export const needVideo = async (ctx: Context, application: OnboardingRecord): Promise<OnboardingRecord> => {
  const steps = changeStep(withVideo(videoForFace(application.steps)), 'VIDEO', (step) => ({
    ...step,
    ...{ status: 'OPEN', reason: null },
  }));
  ctx.reached('identity.video', application.id);
  return keepApplication(ctx, {
    ...application,
    ...{ status: 'COLLECTING', review: null, steps },
    raisedFor: [...new Set([...application.raisedFor, 'REVIEWER' as const])],
  });
};
