import type { Review, SandboxDecideReviewInput } from '@weidongli/contracts/sandbox';
import type { OnboardingRecord } from '../engine/records-onboarding.js';
import { readInstant } from '../engine/time.js';

/** Tells whether a person looks at an application, or has decided about it. */
export const isReviewed = ({ status, decidedBy }: Pick<OnboardingRecord, 'status' | 'decidedBy'>): boolean =>
  isWaiting(status) || decidedBy.length > 0;

/** Tells whether an application waits for a person. */
export const isWaiting = (status: OnboardingRecord['status']): boolean =>
  status === 'IN_REVIEW' || status === 'AWAITING_VIDEO';

/** Says what a look is about; of a past one, what it was about. */
export const kindOf = ({
  status,
  review,
  appointment,
  flags,
  decision,
}: OnboardingRecord): Review['kind'] => {
  if (status === 'AWAITING_VIDEO') return 'VIDEO';
  if (review !== null) return review.kind;
  if (decision !== null && decision.appeal !== null) return 'APPEAL';
  if (appointment?.status === 'HELD') return 'VIDEO';
  if (flags.includes('FACE_BORDERLINE')) return 'FACE';
  return flags.includes('DOCUMENT_DOUBTFUL') ? 'DOCUMENT' : 'SECOND_LOOK';
};

/** By when a person decides: at the end of a call, within the time of a review; of a past look, when it was decided. */
export const dueAt = ({
  status,
  review,
  appointment,
  decision,
  result,
  createdAt,
}: OnboardingRecord): string => {
  if (status === 'AWAITING_VIDEO' && appointment !== null) return appointment.endsAt;
  return review?.answerBy ?? decision?.decidedAt ?? result?.at ?? createdAt;
};

/** Tells whether a decision is late. */
export const isLate = (application: OnboardingRecord, now: number): boolean =>
  isWaiting(application.status) && (readInstant(dueAt(application)) ?? Infinity) < now;

/** Where an application stands in the queue: what is due first comes first. Of letters, digits, `_` and `-`, as cursors need. */
export const queuePlace = (application: OnboardingRecord): string =>
  `${String(readInstant(dueAt(application)) ?? 0).padStart(14, '0')}-${application.id}`;

/** What a verdict lacks, or has too much. */
export const verdictIssues = ({
  verdict,
  items,
  note,
  reason,
}: SandboxDecideReviewInput): readonly { readonly pointer: string; readonly message: string }[] => [
  ...belongs('/items', items, verdict === 'ASK', 'ASK'),
  ...(note === undefined || verdict === 'ASK' ? [] : belongs('/note', note, false, 'ASK')),
  ...belongs('/reason', reason, verdict === 'REJECT', 'REJECT'),
];

const belongs = (
  pointer: string,
  value: unknown,
  isWanted: boolean,
  verdict: string,
): readonly { readonly pointer: string; readonly message: string }[] =>
  (value !== undefined) === isWanted
    ? []
    : [{ pointer, message: `It goes with ${verdict}, and only with it.` }];
