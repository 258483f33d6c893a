import type { WdlEvent } from '@weidongli/contracts/partner';

/** What the engine needs of the outside world. Everything else in it is a function of these and of its seed. */
export interface Ports {
  /** Real time in milliseconds since 1970. */
  readonly realNow: () => number;
  /** Secure random bytes, for secrets only. */
  readonly random: (length: number) => Uint8Array;
  /** Waits in real time; only the latency fault uses it. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Sends a webhook; null says that this bank has no network to send it over. */
  readonly deliver: Deliver | null;
  /** Hosts besides this machine that webhooks may go to. @defaultValue none */
  readonly webhookHosts?: readonly string[];
}

/**
 * Sends one request of a webhook and tells how it was answered. It does not reject, follows no redirect, and gives up after
 * {@link WEBHOOK_TIMEOUT}.
 */
export type Deliver = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
) => Promise<DeliveryReply>;

/** How a request of a webhook was answered. */
export interface DeliveryReply {
  /** HTTP status; null when nobody answered. */
  readonly status: number | null;
  /** Start of the answer's body, as it came. */
  readonly body: string;
  /** Milliseconds of real time until it was answered or given up. */
  readonly durationMs: number;
  /** What went wrong before an answer; null when there was one. */
  readonly error: string | null;
  /** Seconds that the header `Retry-After` asks for; null without it. */
  readonly retryAfter: number | null;
}

/** How long a receiver of a webhook may take, milliseconds of real time. */
export const WEBHOOK_TIMEOUT = 15_000;

/** An event as it is stored and sent. */
export type BankEvent = WdlEvent;
