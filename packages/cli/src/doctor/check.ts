/** What a check came to. */
export interface Finding {
  readonly verdict: 'ok' | 'warn' | 'fail';
  /** What was found. */
  readonly text: string;
  /** How to mend it; absent where nothing is wrong. */
  readonly fix?: string;
}

/** A finding with the name of its check. */
export interface Check extends Finding {
  readonly name: string;
}

/** Says that all is well. */
export const ok = (text: string): Finding => ({ verdict: 'ok', text });
/** Says that something is unusual. */
export const warn = (text: string, fix: string): Finding => ({ verdict: 'warn', text, fix });
/** Says that something is wrong. */
export const fail = (text: string, fix: string): Finding => ({ verdict: 'fail', text, fix });

/** Runs a check; what it throws is a finding, too. */
export const perform = async (name: string, check: () => Promise<Finding> | Finding): Promise<Check> => {
  try {
    return { name, ...(await check()) };
  } catch (error) {
    const { message, fix } = error as Error & { readonly fix?: string };
    return { name, ...fail(message, fix ?? 'Run it again with WDL_DEBUG=1.') };
  }
};
