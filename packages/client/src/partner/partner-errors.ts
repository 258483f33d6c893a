import { WdlError } from '../errors.js';
import type { TransportRequest, TransportResponse } from '../transport/transport.js';

const traceIdOf = ({ headers }: Pick<TransportResponse, 'headers'>): string | undefined =>
  headers['x-fapi-interaction-id'];

/** Makes the error of a key that cannot be used; `why` ends the sentence and holds nothing of the key. */
export const unusableKey = (why: string): WdlError =>
  new WdlError({
    kind: 'input',
    code: 'validation-failed',
    message: `The private key cannot be used: ${why}. Nothing was sent.`,
    recovery: 'contact',
    issues: [{ pointer: '/privateKey', message: `Cannot be used: ${why}.` }],
  });

/** What the refusals of RFC 6749, 7523 and 9449 mean for whoever runs the server. */
const remedies: Readonly<Record<string, string>> = {
  invalid_client: 'clientId is unknown, or the key is not one that is registered under keyId for this client',
  invalid_scope: 'the client was not registered for the scopes',
  unauthorized_client: 'the client may not ask for tokens in this way',
  invalid_dpop_proof: 'the proof of possession did not arrive as it was sent',
  use_dpop_nonce: 'the bank did not take its own nonce',
};

/** Makes the error of a refused token. `reason` is the bank's word; one that is not known is not repeated. */
export const tokenRefused = (reason: string | undefined, reply: TransportResponse): WdlError => {
  const isKnown = reason !== undefined && Object.hasOwn(remedies, reason);
  const why = isKnown ? `${reason}: ${remedies[reason] ?? ''}` : `status ${String(reply.status)}`;
  return new WdlError({
    kind: 'api',
    code: reason === 'invalid_scope' ? 'insufficient-scope' : 'unauthenticated',
    message: `/oauth/token: the bank gave no access token (${why}).`,
    recovery: 'contact',
    status: reply.status,
    traceId: traceIdOf(reply),
  });
};

/** Makes the error of a reply about tokens or keys that is none. */
export const strangeReply = (path: string, reply: TransportResponse): WdlError => {
  const passes = reply.status === 429 || reply.status >= 500;
  return new WdlError({
    kind: 'contract',
    code: 'contract',
    message: `${path}: the reply with status ${String(reply.status)} is not what was asked for. A gateway may have answered.`,
    recovery: passes ? 'retry' : 'contact',
    retryable: passes,
    status: reply.status,
    traceId: traceIdOf(reply),
  });
};

/** Makes the error of a reply that is not as the bank signed it; `why` is a sentence that names the header. */
export const changedReply = (
  { method, path }: TransportRequest,
  reply: TransportResponse,
  why: string,
): WdlError =>
  new WdlError({
    kind: 'contract',
    code: 'invalid-signature',
    message: `${path.replace(/[?#].*$/s, '')}: the reply was changed on the way. ${why}`,
    recovery: 'contact',
    // Whether the bank obeyed is just what such a reply does not tell.
    outcomeUnknown: method === 'POST',
    status: reply.status,
    traceId: traceIdOf(reply),
  });

/** Makes the error of a change of keys that was not begun, or was taken back. */
export const rotationRefused = (why: string): WdlError =>
  new WdlError({
    kind: 'input',
    code: 'validation-failed',
    message: `rotateKey: ${why} Nothing was changed.`,
    recovery: 'contact',
  });
