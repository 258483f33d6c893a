import type { SandboxCaller, Send } from './caller.js';

/** What a case may use. */
export interface CaseTools {
  readonly send: Send;
  readonly sandbox: SandboxCaller;
}

/** What a case of the whole suite may use. */
export interface SuiteTools extends CaseTools {
  /** Makes a bank as this one was before the first case: years pass quickly there, for nobody has a loan yet, and not here. */
  readonly elsewhere: () => Promise<SuiteTools>;
}

/** Cases by their name: behaviour, in the present tense. */
export type Cases = Readonly<Record<string, (tools: SuiteTools) => Promise<void>>>;
