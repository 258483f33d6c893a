import type { SandboxDecideReviewInput } from '@weidongli/contracts/sandbox';

/** What is filled in to decide a review. */
export interface EnteredOpinion {
  readonly reviewer: string;
  readonly verdict: SandboxDecideReviewInput['verdict'];
  readonly items: readonly string[];
  readonly note: string;
  readonly reason: string;
}

/** A form that nobody has touched. */
export const blankOpinion: EnteredOpinion = {
  reviewer: '',
  verdict: 'APPROVE',
  items: [],
  note: '',
  reason: 'NOT_CONFIRMED',
};

/** Member of the form that is missing. */
export type OpinionProblem = 'reviewer' | 'items' | 'note';

const ITEMS = ['ID_FRONT', 'ID_BACK', 'ID_ELEMENTS', 'FACE'] as const;
const REASONS = ['NOT_CONFIRMED', 'UNDER_AGE', 'IDENTITY_MISMATCH', 'DOCUMENT_EXPIRED'] as const;

/** Verdicts that a review takes: who did not come to a call can only be said of a call. */
export const verdictsOf = (kind: string): readonly EnteredOpinion['verdict'][] =>
  kind === 'VIDEO' ? ['APPROVE', 'REJECT', 'MISSED'] : ['APPROVE', 'ASK', 'VIDEO', 'REJECT'];

/** Reads the form; names the first member that is missing. */
export const readOpinion = (
  applicationId: string,
  { reviewer, verdict, items, note, reason }: EnteredOpinion,
): SandboxDecideReviewInput | OpinionProblem => {
  const who = reviewer.trim();
  if (who === '') return 'reviewer';
  const base = { applicationId, reviewer: who, verdict };
  if (verdict === 'REJECT')
    return { ...base, reason: REASONS.find((known) => known === reason) ?? 'NOT_CONFIRMED' };
  if (verdict !== 'ASK') return base;
  const wanted = ITEMS.filter((item) => items.includes(item));
  if (wanted.length === 0) return 'items';
  return note.trim() === '' ? 'note' : { ...base, items: wanted, note: note.trim() };
};
