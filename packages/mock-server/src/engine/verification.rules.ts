import type { IdentityApplication, IdentityDecision, IdentityEvidence } from '@weidongli/contracts';
import type {
  ApplicationStatus,
  Mode,
  OnboardingRecord,
  RiskRecord,
  Scene,
  StepName,
  StepReason,
  StepRecord,
} from './records-onboarding.js';
import { DAY, HOUR, instant, MINUTE, readInstant } from './time.js';

/** Times of a verification, in milliseconds of the bank's clock. */
export const VERIFY_TIMES = {
  /** How long an application stays open. */
  application: 30 * DAY,
  /** Within which a person answers, and within which an objection is answered. */
  review: 2 * HOUR,
  appeal: DAY,
  /** How long a failed try counts. */
  tries: DAY,
  /** How long a face check stays open, and a link to another device. */
  liveness: 3 * MINUTE,
  handOver: 5 * MINUTE,
  /** How long pictures and elements of an application stay after it was turned down, for an objection. */
  objection: 7 * DAY,
} as const;

/** Jobs of an application; the subject of each is its id. */
export const VERIFY_JOBS = {
  expire: 'identity.expire',
  review: 'identity.review',
  retention: 'identity.retention',
} as const;

/** Age from which somebody is verified without a guardian, in years. */
export const FULL_AGE = 18;

/** Outcome of a review of these reasons is the last word: nobody can confirm otherwise. */
const FINAL_REASONS: readonly IdentityDecision['reason'][] = [
  'UNDER_AGE',
  'ALREADY_CUSTOMER',
  'DOCUMENT_EXPIRED',
];

/** All steps in the order in which they are asked. */
export const STEP_ORDER: readonly StepName[] = [
  'CONSENTS',
  'PHONE',
  'ID_ELEMENTS',
  'ID_DOCUMENT',
  'FACE',
  'VIDEO',
  'DETAILS',
  'CARD',
  'OPENING',
];

const IDENTIFYING: Readonly<Record<Mode, readonly StepName[]>> = {
  SIMPLE: ['CONSENTS', 'PHONE', 'ID_ELEMENTS'],
  STANDARD: ['CONSENTS', 'PHONE', 'ID_DOCUMENT', 'FACE'],
  ADVANCED: ['CONSENTS', 'PHONE', 'ID_DOCUMENT', 'FACE', 'VIDEO'],
};

const OPENING_STEPS: readonly StepName[] = ['DETAILS', 'CARD', 'OPENING'];

/** Names the steps of a scene in a mode, in their order. A verification by elements alone also asks for a card. */
export const stepsOf = (scene: Scene, mode: Mode): readonly StepName[] => [
  ...IDENTIFYING[mode],
  ...(scene === 'ACCOUNT_OPENING' ? OPENING_STEPS : mode === 'SIMPLE' ? (['CARD'] as const) : []),
];

/** A step that nobody has tried. */
export const newStep = (name: StepName): StepRecord => ({ name, status: 'OPEN', reason: null, failedAt: [] });

/** Tells whether a step says who somebody is; the others belong to the account. */
export const identifies = (scene: Scene, name: StepName): boolean =>
  scene === 'VERIFICATION' || !OPENING_STEPS.includes(name);

const MODES: readonly Mode[] = ['SIMPLE', 'STANDARD', 'ADVANCED'];

/** Picks the mode that asks for the most. */
export const strictest = (...modes: readonly Mode[]): Mode =>
  MODES[Math.max(...modes.map((mode) => MODES.indexOf(mode)))] ?? 'ADVANCED';

const inOrder = (steps: readonly StepRecord[]): readonly StepRecord[] =>
  [...steps].sort((one, other) => STEP_ORDER.indexOf(one.name) - STEP_ORDER.indexOf(other.name));

const isSettled = ({ status }: StepRecord): boolean => status === 'PASSED' || status === 'IN_REVIEW';

/** Puts the steps of a mode in: those that are passed stay, those that the mode does not ask for any more go. */
const withMode = (steps: readonly StepRecord[], scene: Scene, mode: Mode): readonly StepRecord[] => {
  const wanted = stepsOf(scene, mode);
  const kept = steps.filter(
    (step) => isSettled(step) || step.status === 'SKIPPED' || wanted.includes(step.name),
  );
  const missing = wanted.filter((name) => !kept.some((step) => step.name === name)).map(newStep);
  return inOrder([...kept, ...missing]);
};

/** Puts a video call in place of the face: nobody is made to show it to a machine. */
export const videoForFace = (steps: readonly StepRecord[]): readonly StepRecord[] => {
  if (!steps.some(({ name }) => name === 'FACE')) return steps;
  const without = steps.map((step) =>
    step.name === 'FACE' && !isSettled(step) ? { ...step, status: 'SKIPPED' as const } : step,
  );
  return withVideo(without);
};

/** Adds the video call where there is none. */
export const withVideo = (steps: readonly StepRecord[]): readonly StepRecord[] =>
  steps.some(({ name }) => name === 'VIDEO') ? steps : inOrder([...steps, newStep('VIDEO')]);

/**
 * Settles what a video call settles: the face, and doubts about what was shown. Who could show no picture of the document has shown
 * the document to the agent, and types what stands on it.
 */
export const afterVideo = (steps: readonly StepRecord[]): readonly StepRecord[] => {
  const isUnread = steps.some((step) => step.name === 'ID_DOCUMENT' && !isSettled(step));
  const settled = withVideo(steps).map((step): StepRecord => {
    if (step.name === 'VIDEO' || step.status === 'IN_REVIEW') return passed(step);
    const isReplaced = step.name === 'FACE' || step.name === 'ID_DOCUMENT';
    return isReplaced && step.status !== 'PASSED' ? { ...step, status: 'SKIPPED', reason: null } : step;
  });
  const isTyped = settled.some(({ name }) => name === 'ID_ELEMENTS');
  return isUnread && !isTyped ? inOrder([...settled, newStep('ID_ELEMENTS')]) : settled;
};

/** Marks a step as passed. */
export const passed = (step: StepRecord): StepRecord => ({ ...step, status: 'PASSED', reason: null });

/** Changes one step. */
export const changeStep = (
  steps: readonly StepRecord[],
  name: StepName,
  change: (step: StepRecord) => StepRecord,
): readonly StepRecord[] => steps.map((step) => (step.name === name ? change(step) : step));

/**
 * Raises the mode of an application. Its steps grow by what the mode asks for. Who was told that neither document nor face is
 * wanted is told anew and asked about the face. A mode that asks for less changes nothing.
 */
export const raiseMode = (
  record: OnboardingRecord,
  mode: Mode,
  raisedFor: OnboardingRecord['raisedFor'],
): OnboardingRecord => {
  if (strictest(record.mode, mode) === record.mode) return record;
  const grown = withMode(record.steps, record.scene, mode);
  const steps =
    record.mode === 'SIMPLE'
      ? changeStep(grown, 'CONSENTS', ({ name }) => newStep(name))
      : record.faceAllowed === false
        ? videoForFace(grown)
        : grown;
  return { ...record, mode, steps, raisedFor: [...new Set([...record.raisedFor, ...raisedFor])] };
};

/** Finds the next step; none when all are passed, replaced or waiting for a person. */
export const nextStep = ({ steps }: Pick<OnboardingRecord, 'steps'>): StepName | undefined =>
  steps.find(({ status }) => status === 'OPEN' || status === 'FAILED')?.name;

/** Tells whether everything that says who the customer is has been given. */
export const isIdentified = ({ scene, steps }: Pick<OnboardingRecord, 'scene' | 'steps'>): boolean =>
  steps.every((step) => !identifies(scene, step.name) || isSettled(step) || step.status === 'SKIPPED');

/** Tries of a step within a day. What is typed and what is read from the document count together. */
const TRIES: Readonly<
  Partial<Record<StepName, { readonly limit: number; readonly group: readonly StepName[] }>>
> = {
  ID_ELEMENTS: { limit: 5, group: ['ID_ELEMENTS', 'ID_DOCUMENT'] },
  ID_DOCUMENT: { limit: 5, group: ['ID_ELEMENTS', 'ID_DOCUMENT'] },
  FACE: { limit: 3, group: ['FACE'] },
  CARD: { limit: 5, group: ['CARD'] },
};

/** What is left of the tries of a step. */
export interface StepTries {
  /** Null where tries are not counted. */
  readonly left: number | null;
  /** When one more is free; null while some are left. */
  readonly retryAt: string | null;
}

/** Counts the tries that are left. They are the customer's, not the application's: a new application gives no new ones. */
export const stepTries = (failedAt: readonly string[], name: StepName, now: number): StepTries => {
  const limit = TRIES[name]?.limit;
  if (limit === undefined) return { left: null, retryAt: null };
  const counted = failedAt.filter((at) => (readInstant(at) ?? 0) + VERIFY_TIMES.tries > now);
  const left = Math.max(0, limit - counted.length);
  const free = counted[counted.length - limit] ?? '';
  return { left, retryAt: left > 0 ? null : instant((readInstant(free) ?? now) + VERIFY_TIMES.tries) };
};

/** Collects when tries of a step failed, of all failures that count. */
export const failuresOf = (failures: RiskRecord['failures'], name: StepName): readonly string[] => {
  const group = TRIES[name]?.group ?? [name];
  return failures.filter(({ step }) => group.includes(step)).map(({ at }) => at);
};

/** Notes at each step which of a customer's failures count against it. */
export const withFailures = (
  steps: readonly StepRecord[],
  failures: RiskRecord['failures'],
): readonly StepRecord[] => steps.map((step) => ({ ...step, failedAt: failuresOf(failures, step.name) }));

/** Finds a step, or the one that has taken its place when the mode was raised. */
export const stepOrItsHeir = (steps: readonly StepRecord[], name: StepName): StepRecord | undefined =>
  steps.find((step) => step.name === name) ?? steps.find((step) => TRIES[name]?.group.includes(step.name));

/** Steps at which no other way than a camera is left when tries are used up. */
const BY_CAMERA: readonly StepName[] = ['ID_DOCUMENT', 'FACE'];

type Way = IdentityApplication['ways'][number];

const waysAtStep = (step: StepRecord, now: number): readonly Way[] => {
  const canTry = stepTries(step.failedAt, step.name, now).left !== 0;
  if (step.name === 'VIDEO') return ['VIDEO', 'BRANCH'];
  if (BY_CAMERA.includes(step.name)) return canTry ? ['RETRY', 'VIDEO', 'OTHER_DEVICE'] : ['VIDEO', 'WAIT'];
  return canTry ? ['RETRY', 'OTHER_DEVICE'] : ['WAIT', 'BRANCH'];
};

const waysAfterNo = (decision: IdentityDecision | null): readonly Way[] => {
  if (decision?.appealable === true) return ['APPEAL', 'BRANCH'];
  if (decision?.reason === 'UNDER_AGE') return [];
  return decision?.reason === 'DOCUMENT_EXPIRED' ? ['NEW_APPLICATION', 'BRANCH'] : ['BRANCH'];
};

/** Names the ways on from where an application stands, the recommended one first. */
export const waysOf = (record: OnboardingRecord, now: number): readonly Way[] => {
  switch (record.status) {
    case 'COMPLETED':
      return [];
    case 'CANCELLED':
    case 'EXPIRED':
      return ['NEW_APPLICATION'];
    case 'REJECTED':
      return waysAfterNo(record.decision);
    case 'AWAITING_VIDEO':
      return ['WAIT', 'VIDEO'];
    case 'IN_REVIEW':
      return canGoByVideo(record) ? ['WAIT', 'VIDEO'] : ['WAIT', 'BRANCH'];
    default: {
      const step = record.steps.find(({ name }) => name === nextStep(record));
      return step === undefined ? ['WAIT', 'BRANCH'] : waysAtStep(step, now);
    }
  }
};

/** Tells whether a video call can take the place of a wait, or of a camera. */
export const canGoByVideo = (record: OnboardingRecord): boolean => {
  const { status, review } = record;
  if (status === 'IN_REVIEW') return review !== null && !review.isAppeal && review.kind !== 'VIDEO';
  if (status === 'AWAITING_VIDEO') return true;
  const step = nextStep(record);
  return status === 'COLLECTING' && (step === 'VIDEO' || step === 'FACE' || step === 'ID_DOCUMENT');
};

/** States that lead nowhere by themselves. */
export const FINAL: readonly ApplicationStatus[] = ['COMPLETED', 'REJECTED', 'CANCELLED', 'EXPIRED'];

/** Tells whether the reason of a decision lets nobody object. */
export const isFinalReason = (reason: IdentityDecision['reason']): boolean => FINAL_REASONS.includes(reason);

/** Works out what the evidence is worth, 1 to 3. */
export const assuranceOf = (
  mode: Mode,
  evidence: readonly IdentityEvidence[],
): { readonly assuranceLevel: number; readonly kycLevel: number } => {
  const has = (kind: string): boolean => evidence.some((one) => one.kind === kind);
  const byFace = has('ID_DOCUMENT') && has('FACE_MATCH');
  const assuranceLevel =
    has('VIDEO_CALL') || (mode === 'ADVANCED' && has('PERSON_REVIEW')) ? 3 : byFace ? 2 : 1;
  return { assuranceLevel, kycLevel: assuranceLevel + 1 };
};

/** Steps that are asked for anew when a reviewer wants something once more. */
export const stepsForItems = (
  items: readonly ('ID_FRONT' | 'ID_BACK' | 'ID_ELEMENTS' | 'FACE')[],
  steps: readonly StepRecord[],
): readonly StepName[] => {
  const has = (name: StepName): boolean =>
    steps.some((step) => step.name === name && step.status !== 'SKIPPED');
  const document: StepName = has('ID_DOCUMENT') ? 'ID_DOCUMENT' : 'ID_ELEMENTS';
  return [...new Set(items.map((item) => (item === 'FACE' ? 'FACE' : document)))].filter(has);
};

/** Words of a decision, for the customer. */
export const decisionWords: Readonly<Record<string, { readonly text: string; readonly advice: string }>> = {
  NOT_CONFIRMED: {
    text: '这次没有通过核验。',
    advice: '如果您觉得不对，可以提出异议，由另一位工作人员重新看一遍；也可以带身份证到网点办理。',
  },
  IDENTITY_MISMATCH: {
    text: '您填写的信息和证件对不上。',
    advice: '请对照身份证检查姓名和号码。可以提出异议，也可以带身份证到网点办理。',
  },
  DOCUMENT_EXPIRED: {
    text: '您的身份证已经过期。',
    advice: '请先到公安机关换领新的身份证，拿到以后再来办理。',
  },
  UNDER_AGE: {
    text: '您还没有满18岁，现在不能在这里办理。',
    advice: '满18岁以后欢迎再来。需要用卡的话，可以请监护人带您到网点办理。',
  },
  ALREADY_CUSTOMER: {
    text: '您在本行已经有账户了。',
    advice: '请用原来的账户登录。忘了怎么登录，可以带身份证到网点找回。',
  },
};

const COURSE_FLAGS: Readonly<Record<string, OnboardingRecord['flags']>> = {
  'identity.review': ['DOCUMENT_DOUBTFUL'],
  'identity.more-wanted': ['DOCUMENT_DOUBTFUL'],
  'identity.rejected': ['DOCUMENT_DOUBTFUL'],
  'identity.watch-list': ['WATCH_LIST'],
};

/** Doubts that an outcome of the sandbox raises about who the customer is. */
export const flagsOf = (course: string | undefined): OnboardingRecord['flags'] =>
  COURSE_FLAGS[course ?? ''] ?? [];

/** What asks for a person: a device that many have used is only noted. */
export const asksForPerson = (flags: OnboardingRecord['flags']): boolean =>
  flags.some((flag) => flag !== 'SHARED_DEVICE');

/** Marks a step as failed, and why. */
export const failed = (step: StepRecord, reason: StepReason): StepRecord => ({
  ...step,
  ...{ status: 'FAILED', reason },
});
