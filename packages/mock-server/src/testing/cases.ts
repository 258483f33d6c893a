import type { SandboxCaller, Send } from './caller.js';

/** What a case may use. */
export interface CaseTools {
  readonly send: Send;
  readonly sandbox: SandboxCaller;
}

/** Cases by their name: behaviour, in the present tense. */
export type Cases = Readonly<Record<string, (tools: CaseTools) => Promise<void>>>;
