import type { Ports } from '../engine/ports.js';
import { createRng } from '../engine/rng.js';

/** A webhook as it was sent. */
export interface Delivered {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Ports for a test: time that the test moves, reproducible secrets, no waiting, webhooks kept for reading. */
export interface FixedPorts extends Ports {
  /** Real time; assign to move it. */
  at: number;
  readonly delivered: Delivered[];
  /** Milliseconds that were slept. */
  readonly slept: number[];
}

/** Makes ports for a test. */
export const fixedPorts = (at = Date.parse('2026-11-22T10:00:00+08:00')): FixedPorts => {
  const rng = createRng(at);
  const ports: FixedPorts = {
    at,
    delivered: [],
    slept: [],
    realNow: () => ports.at,
    random: (length) => Uint8Array.from({ length }, () => rng.next() & 0xff),
    sleep: async (milliseconds) => {
      ports.slept.push(milliseconds);
    },
    deliver: async (url, headers, body) => {
      ports.delivered.push({ url, headers, body });
      return { status: 204, body: '', durationMs: 0, error: null, retryAfter: null };
    },
  };
  return ports;
};
