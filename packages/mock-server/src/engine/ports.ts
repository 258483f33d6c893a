import type { WdlEvent } from '@weidongli/contracts/partner';

/** What the engine needs of the outside world. Everything else in it is a function of these and of its seed. */
export interface Ports {
  /** Real time in milliseconds since 1970. */
  readonly realNow: () => number;
  /** Secure random bytes, for secrets only. */
  readonly random: (length: number) => Uint8Array;
  /** Waits in real time; only the latency fault uses it. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Sends a webhook and answers with its status; 0 says that nobody answered. */
  readonly deliver: (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<number>;
}

/** An event as it is stored and sent. */
export type BankEvent = WdlEvent;
