import type { Ports } from '../engine/ports.js';

// Declared here and not taken from a type library: the package compiles without Node's and without the DOM's.
declare const crypto: { readonly getRandomValues: (bytes: Uint8Array) => Uint8Array };
declare const setTimeout: (callback: () => void, milliseconds: number) => unknown;

/** Connects the engine to real time and secure chance, in a page and in Node alike. It has no network for webhooks. */
export const systemPorts = (): Ports => ({
  realNow: () => Date.now(),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  sleep: (milliseconds) => new Promise((resolve) => void setTimeout(() => resolve(), milliseconds)),
  deliver: null,
});
