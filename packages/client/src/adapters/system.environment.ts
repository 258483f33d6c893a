import type { Environment } from '../environment.js';

/** The globals that browsers, Node and Mini Programs share; typed here because this package knows no DOM. */
interface HostGlobals {
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  readonly crypto: {
    getRandomValues(array: Uint8Array): Uint8Array;
    /** Absent on plain-http pages and in old browsers. */
    readonly randomUUID?: () => string;
  };
}

const host = globalThis as unknown as HostGlobals;

const uuidFrom = (bytes: Uint8Array): string => {
  const hex = [...bytes].map((byte, index) => {
    // Version 4 and variant bits of RFC 9562.
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  const part = (from: number, to: number): string => hex.slice(from, to).join('');
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-');
};

/** The platform's own clock, timers and randomness. */
export const systemEnvironment: Environment = {
  now: () => Date.now(),
  schedule: (run, ms) => {
    const timer = host.setTimeout(run, ms);
    return () => {
      host.clearTimeout(timer);
    };
  },
  random: () => Math.random(),
  uuid: () => host.crypto.randomUUID?.() ?? uuidFrom(host.crypto.getRandomValues(new Uint8Array(16))),
};
