import type { ReviewOpinion } from '@weidongli/contracts/sandbox';
import type { OnboardingRecord } from './records-onboarding.js';

/** What a reviewer, or the agent of a video call, can say. */
export type Verdict = 'APPROVE' | 'ASK' | 'VIDEO' | 'REJECT' | 'MISSED';

/** What ends a review. */
export type Decided = 'APPROVE' | 'REJECT';

/** How many reviewers have to agree: two in mode `ADVANCED`; what was seen in a call is said by its one agent. */
export const neededOpinions = ({ mode, status }: Pick<OnboardingRecord, 'mode' | 'status'>): number =>
  mode === 'ADVANCED' && status !== 'AWAITING_VIDEO' ? 2 : 1;

/**
 * Opinions of the look that goes on. What was said before something more was asked for is history, and so is what was said before an
 * objection: whoever said it has decided.
 */
export const presentOpinions = ({
  opinions,
  review,
  decidedBy,
}: Pick<OnboardingRecord, 'opinions' | 'review' | 'decidedBy'>): readonly ReviewOpinion[] => {
  const lastAsk = opinions.map(({ verdict }) => verdict).lastIndexOf('ASK');
  const isAppeal = review?.isAppeal === true;
  return opinions.slice(lastAsk + 1).filter(({ reviewer }) => !isAppeal || !decidedBy.includes(reviewer));
};

/** Tells whether a reviewer may speak: nobody speaks twice about one thing, nor about an objection to the own decision. */
export const mayReview = (record: OnboardingRecord, reviewer: string): boolean => {
  const name = (text: string): string => text.trim().toLowerCase();
  const isAppeal = record.review?.isAppeal === true;
  const spoke = [
    ...presentOpinions(record).map((opinion) => opinion.reviewer),
    ...(isAppeal ? record.decidedBy : []),
  ];
  return !spoke.some((one) => name(one) === name(reviewer));
};

/** What reviewers agree on; nothing while too few say the same. */
export const agreement = (opinions: readonly ReviewOpinion[], needs: number): Decided | undefined =>
  (['REJECT', 'APPROVE'] as const).find(
    (wanted) => opinions.filter(({ verdict }) => verdict === wanted).length >= needs,
  );

/** What can be said about an application as it stands; nothing where nobody looks. */
export const possibleVerdicts = (record: OnboardingRecord): readonly Verdict[] => {
  const { status, review } = record;
  if (status === 'AWAITING_VIDEO') return ['APPROVE', 'REJECT', 'MISSED'];
  if (status !== 'IN_REVIEW') return [];
  return review?.isAppeal === true ? ['APPROVE', 'REJECT'] : ['APPROVE', 'ASK', 'VIDEO', 'REJECT'];
};

/** Outcomes in which the people of the sandbox turn somebody down. */
const TURNED_DOWN: readonly string[] = ['identity.rejected', 'identity.watch-list'];

/** What the people of the sandbox say by themselves: yes, unless another outcome was asked for. */
export const scriptedVerdict = ({
  course,
  opinions,
  review,
}: Pick<OnboardingRecord, 'course' | 'opinions' | 'review'>): Decided | 'ASK' => {
  if (course !== undefined && TURNED_DOWN.includes(course)) return 'REJECT';
  const asked = opinions.some(({ verdict }) => verdict === 'ASK');
  return course === 'identity.more-wanted' && !asked && review?.isAppeal !== true ? 'ASK' : 'APPROVE';
};

/** Names a person of the sandbox who may speak about an application: `sandbox-1`, `sandbox-2`, … */
export const scriptedReviewer = (record: OnboardingRecord): string => {
  let place = 1;
  while (!mayReview(record, `sandbox-${place}`)) place += 1;
  return `sandbox-${place}`;
};
