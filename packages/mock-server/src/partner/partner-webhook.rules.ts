import type { WebhookEndpoint } from '@weidongli/contracts/partner';
import { isLoopback } from '../engine/callers.js';
import type { EndpointRecord } from '../engine/records.js';
import { chaosInUrl, readChaos } from '../engine/webhook-chaos.js';
import { keysAt } from '../engine/webhook-attempt.js';

/** Endpoints that a tenant may have enabled at once: each wanted event is written for each of them. */
export const MOST_ENDPOINTS = 16;

/** Something wrong with an endpoint as it was wished for. */
export interface EndpointIssue {
  readonly pointer: '/url' | '/chaos';
  readonly message: string;
}

/**
 * Tells what is wrong with an address. The sandbox calls this machine, and hosts that whoever started it has allowed;
 * what is connected to is checked again when a delivery is made.
 *
 * @param allowed - Hosts besides this machine, lower case, without port.
 */
export const urlIssue = (url: string, allowed: readonly string[]): EndpointIssue | undefined => {
  const [, origin = '', host = ''] =
    /^(https?:\/\/([^/?:]+|\[[^/?]+\])(?::\d{1,5})?)(?:[/?]|$)/.exec(url) ?? [];
  if (isLoopback(origin) || allowed.includes(host.toLowerCase())) return chaosIssue(chaosInUrl(url), '/url');
  const message =
    'The sandbox delivers to this machine, http://127.0.0.1 or http://localhost, and to hosts it was started with.';
  return { pointer: '/url', message };
};

/** Tells what is wrong with a wish for chaos. */
export const chaosIssue = (
  chaos: string | null,
  pointer: EndpointIssue['pointer'],
): EndpointIssue | undefined => {
  if (readChaos(chaos) !== undefined) return undefined;
  return {
    pointer,
    message: 'Chaos knows dup, reorder, delay:5s, drop:1, corrupt and badsig, joined by commas.',
  };
};

/** Writes an endpoint as the partner reads it: public keys only. */
export const publicEndpoint = (record: EndpointRecord, now: number): WebhookEndpoint => {
  const { id, url, eventTypes, status, disabledReason, failingSince, chaos, createdAt } = record;
  const publicKeys = keysAt(record, now).map(({ publicKey }) => publicKey);
  return { id, url, eventTypes, status, disabledReason, failingSince, chaos, publicKeys, createdAt };
};
