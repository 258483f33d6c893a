import { isWdlError } from '@weidongli/client';
import type { Texts } from '../i18n/texts.js';

/** Why something could not be read or done. */
export interface Trouble {
  readonly kind: 'away' | 'refused' | 'signed-out';
  /** Code of the bank, for `refused`. */
  readonly code: string;
  /** What the bank said, in its own words. */
  readonly detail: string;
  readonly traceId: string;
}

/** Tells from an error what went wrong. @throws The error itself when it is none of the client's. */
export const troubleOf = (error: unknown): Trouble => {
  if (!isWdlError(error)) throw error;
  const { code, message, traceId = '' } = error;
  const isAway = error.kind === 'network' || error.kind === 'timeout' || error.kind === 'aborted';
  const kind = code === 'unauthenticated' ? 'signed-out' : isAway ? 'away' : 'refused';
  return { kind, code, detail: message, traceId };
};

/** Says what went wrong. */
export const troubleText = (trouble: Trouble, t: Texts): string =>
  trouble.kind === 'refused' ? t.shell.refused(trouble.code, trouble.detail) : t.shell[trouble.kind];
