/** What a person or program can do about a problem. */
export type Recovery = 'retry' | 'sign-in' | 'change-input' | 'change-method' | 'contact';

/** What is known of a problem code. */
export interface ProblemKind {
  /** HTTP status. */
  readonly status: number;
  /** Says that the same call may succeed later. */
  readonly retryable: boolean;
  readonly recovery: Recovery;
  /** The code in words. */
  readonly title: string;
  /** When it is answered, for the error list. */
  readonly when: string;
}

/** Makes what is known of a code. */
export const kind = (
  status: number,
  recovery: Recovery,
  title: string,
  when: string,
  retryable = false,
): ProblemKind => ({
  status,
  retryable,
  recovery,
  title,
  when,
});
