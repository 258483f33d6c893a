import type {
  IdentityApplication,
  IdentityEvidence,
  IdentityWanted,
  ProblemCode,
} from '@weidongli/contracts';
import type { Context } from './context.js';
import { refuse, type Refusal } from './problem.js';
import { kinds } from './records.js';
import type { OnboardingRecord, PictureKind, StepName, StepReason } from './records-onboarding.js';
import { readInstant } from './time.js';
import {
  approve,
  keepApplication,
  needVideo,
  reject,
  toReview,
  type ReviewKind,
} from './verification-outcome.js';
import { documentsShown, withContracts, withNotices } from './verification-papers.js';
import { noteFailure, policyFor } from './verification-policy.js';
import { countedFailures, reasonsToRaise } from './verification-policy.rules.js';
import {
  afterVideo,
  asksForPerson,
  changeStep,
  failed,
  failuresOf,
  isIdentified,
  nextStep,
  passed,
  raiseMode,
  stepOrItsHeir,
  stepTries,
  waysOf,
  withFailures,
} from './verification.rules.js';

/**
 * Reads an application of the customer whose next step is one of some.
 *
 * @throws {Refusal} `not-found`, or `invalid-state` when another step is next, or nothing can be done.
 */
export const takeStep = async (
  ctx: Context,
  applicationId: string,
  ...names: readonly StepName[]
): Promise<OnboardingRecord> => {
  const application = await ctx.own(kinds.onboarding, applicationId);
  const step = nextStep(application);
  const isOpen = application.status === 'COLLECTING' || application.status === 'APPROVED';
  if (!isOpen || step === undefined || !names.includes(step))
    throw refuse('invalid-state', {
      detail: `The application is ${application.status}; its next step is ${isOpen ? (step ?? 'none') : 'none'}.`,
    });
  return application;
};

/**
 * Requires that a try of a step is left. Tries are the customer's: another application gives no new ones.
 *
 * @throws {Refusal} `attempts-exhausted` with the time after which one is free.
 */
export const requireTries = async (
  ctx: Context,
  { customerId }: Pick<OnboardingRecord, 'customerId'>,
  name: StepName,
): Promise<void> => {
  const failedAt = failuresOf(countedFailures(await ctx.get(kinds.risk, customerId), ctx.now), name);
  const { left, retryAt } = stepTries(failedAt, name, ctx.now);
  if (left === 0 && ctx.runtime.guards.holds('attempts')) throw refuseTries(retryAt, ctx.now);
};

const refuseTries = (retryAt: string | null, now: number): Refusal => {
  const wait = (readInstant(retryAt ?? '') ?? now) - now;
  return refuse('attempts-exhausted', { attemptsLeft: 0, retryAfter: Math.ceil(wait / 1000), keep: true });
};

/** Makes the refusal of a try that has failed and is counted already; the last one says when the next is free. */
export const refuseTry = (
  record: Pick<OnboardingRecord, 'steps'>,
  name: StepName,
  code: ProblemCode,
  now: number,
): Refusal => {
  const { failedAt = [] } = stepOrItsHeir(record.steps, name) ?? {};
  const { left, retryAt } = stepTries(failedAt, name, now);
  if (left === 0) return refuseTries(retryAt, now);
  return refuse(code, { ...(left === null ? {} : { attemptsLeft: left }), keep: true });
};

/** What a passed step brings. */
export interface StepPass {
  readonly evidence?: readonly IdentityEvidence[];
  /** Doubts that a person has to settle: the step waits for a review until then. */
  readonly flags?: OnboardingRecord['flags'];
  readonly change?: Partial<OnboardingRecord>;
}

/** Passes a step and goes on: to the next one, to a person, or to the result. */
export const passStep = async (
  ctx: Context,
  application: OnboardingRecord,
  name: StepName,
  { evidence = [], flags = [], change = {} }: StepPass = {},
): Promise<OnboardingRecord> => {
  const before = { ...application, ...change };
  const isDoubtful = asksForPerson(flags);
  const steps =
    name === 'VIDEO'
      ? afterVideo(before.steps)
      : changeStep(before.steps, name, (step) =>
          isDoubtful ? { ...step, status: 'IN_REVIEW', reason: null } : passed(step),
        );
  const after: OnboardingRecord = {
    ...before,
    steps,
    evidence: [...before.evidence, ...evidence],
    flags: [...new Set([...before.flags, ...flags])],
  };
  return goOn(ctx, { ...after, wanted: stillWanted(after) });
};

/** A reviewer's wish counts until all steps that it has opened are passed. */
const stillWanted = ({ wanted, steps }: OnboardingRecord): IdentityWanted | null =>
  steps.some(({ status, reason }) => reason === 'MORE_WANTED' && status !== 'PASSED') ? wanted : null;

const goOn = async (ctx: Context, application: OnboardingRecord): Promise<OnboardingRecord> => {
  if (application.status === 'APPROVED') return keepApplication(ctx, withContracts(ctx, application));
  const collecting: OnboardingRecord = { ...application, status: 'COLLECTING', review: null };
  return isIdentified(collecting) ? conclude(ctx, collecting) : keepApplication(ctx, collecting);
};

/** Decides about somebody who has shown everything: at once, or by a person. */
const conclude = async (ctx: Context, application: OnboardingRecord): Promise<OnboardingRecord> => {
  const isSeen = application.steps.some(({ name, status }) => name === 'VIDEO' && status === 'PASSED');
  if (await isSomebodyElse(ctx, application)) return reject(ctx, application, 'ALREADY_CUSTOMER');
  if (application.course === 'identity.video' && !isSeen) return needVideo(ctx, application);
  if (application.mode === 'ADVANCED')
    return toReview(ctx, application, { kind: 'VIDEO', flags: ['ADVANCED_MODE'] });
  if (isSeen || !asksForPerson(application.flags)) return approve(ctx, application);
  return toReview(ctx, application, { kind: reviewKind(application) });
};

const reviewKind = ({ flags, opinions }: OnboardingRecord): ReviewKind => {
  if (opinions.length > 0) return 'SECOND_LOOK';
  if (flags.includes('FACE_BORDERLINE')) return 'FACE';
  return flags.includes('DOCUMENT_DOUBTFUL') ? 'DOCUMENT' : 'SECOND_LOOK';
};

/** Tells whether the person is a customer under another name of a partner. */
const isSomebodyElse = async (
  ctx: Context,
  { personKey, customerId }: OnboardingRecord,
): Promise<boolean> => {
  if (personKey === null) return false;
  const known = await ctx.inMain((main) => main.get(kinds.person, personKey));
  return known !== undefined && known.customerId !== customerId;
};

/** Counts a try that has failed and says so at the step; risk may raise what is asked. */
export const failStep = async (
  ctx: Context,
  application: OnboardingRecord,
  name: StepName,
  reason: StepReason,
  change: Partial<OnboardingRecord> = {},
): Promise<OnboardingRecord> => {
  const { customerId } = application;
  // What the other side could not answer is nobody's failure.
  if (reason !== 'AUTHORITY_UNAVAILABLE') await noteFailure(ctx, customerId, name);
  const before = { ...application, ...change };
  const steps = changeStep(before.steps, name, (step) => failed(step, reason));
  const raised = await raisedByRisk(ctx, { ...before, steps });
  return keepApplication(ctx, await withTries(ctx, raised));
};

/** Notes at each step how often the customer has failed, in this application or in another one. */
export const withTries = async (ctx: Context, application: OnboardingRecord): Promise<OnboardingRecord> => {
  const failures = countedFailures(await ctx.get(kinds.risk, application.customerId), ctx.now);
  return { ...application, steps: withFailures(application.steps, failures) };
};

/** Raises the mode of an application to what the policy asks for in the present situation. */
export const raisedByRisk = async (
  ctx: Context,
  application: OnboardingRecord,
): Promise<OnboardingRecord> => {
  // Who is approved has shown enough: only what the account needs is missing.
  if (application.status !== 'COLLECTING' || !ctx.runtime.guards.holds('policy')) return application;
  const { row, situation } = await policyFor(ctx, application.scene, application);
  const mode = (row.mode ?? 'SIMPLE') as OnboardingRecord['mode'];
  const flagged: OnboardingRecord =
    situation.device === 'SHARED' && !application.flags.includes('SHARED_DEVICE')
      ? { ...application, flags: [...application.flags, 'SHARED_DEVICE'] }
      : application;
  return raise(ctx, flagged, mode, reasonsToRaise(application.mode, mode, situation));
};

/** Raises the mode of an application; who was told that less is asked is told anew. */
export const raise = (
  ctx: Context,
  application: OnboardingRecord,
  mode: OnboardingRecord['mode'],
  reasons: OnboardingRecord['raisedFor'] = [],
): OnboardingRecord => {
  const raised = raiseMode(application, mode, reasons);
  return raised !== application && application.mode === 'SIMPLE' ? withNotices(ctx, raised) : raised;
};

const pictureKinds: readonly PictureKind[] = ['ID_FRONT', 'ID_BACK', 'FACE'];

/** Shows an application to its customer, masked as it is. */
export const publicApplication = async (
  ctx: Context,
  kept: OnboardingRecord,
): Promise<IdentityApplication> => {
  const application = await withTries(ctx, kept);
  const { status, steps, review, pictures } = application;
  const isMoving = status === 'COLLECTING' || status === 'APPROVED';
  return {
    ...application,
    steps: steps.map(({ name, status: state, reason, failedAt }) => {
      const { left, retryAt } = stepTries(failedAt, name, ctx.now);
      return { name, status: state, reason, attemptsLeft: left, retryAt };
    }),
    step: isMoving ? (nextStep(application) ?? null) : null,
    ways: [...waysOf(application, ctx.now)],
    documents: [...documentsShown(application)],
    pictures: pictureKinds.filter((name) => pictures[name] !== undefined),
    review:
      review === null
        ? null
        : { ...review, ahead: await countAhead(ctx, review.submittedAt, application.id) },
  };
};

/** Counts who has waited longer, in all units of the tenant; for the eyes only. */
const countAhead = async (ctx: Context, submittedAt: string, id: string): Promise<number> => {
  const waiting = await ctx.as({ kind: 'partner' }).listAll(kinds.onboarding.name, 'review', 'OPEN');
  return waiting.filter((record) => {
    const { status, review } = record.body as OnboardingRecord;
    return status === 'IN_REVIEW' && record.id !== id && (review?.submittedAt ?? '9') < submittedAt;
  }).length;
};
