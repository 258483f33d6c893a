import { checkContentDigest, signReply, TrustError, verifyRequest } from '@weidongli/trust/message';
import type { Jwk } from '@weidongli/trust/suite';
import type { Guards } from './guards.js';
import type { Possession, PossessionParts } from './possession.js';
import { refuse, type Refusal } from './problem.js';
import type { ClientRecord } from './records.js';
import type { WireRequest, WireResponse } from './wire.js';

/** A signed request, which its reply has to be bound to. */
export interface Signed {
  readonly method: string;
  /** Public address, with its query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Turns what is wrong with a message into an answer; anything else is a fault of the bank. */
const asRefusal = (error: unknown): Refusal => {
  if (!(error instanceof TrustError)) throw error;
  return refuse('invalid-signature', { detail: error.message });
};

/**
 * Requires the header `Content-Digest` (RFC 9530) of a call with a body, and that the body fits.
 *
 * @throws {Refusal} `invalid-signature`.
 */
export const requireDigest = async (
  { method, headers, body = '' }: WireRequest,
  guards: Guards,
): Promise<void> => {
  const digest = headers['content-digest'];
  if (!guards.holds('content-digest') || ((method === 'GET' || body === '') && digest === undefined)) return;
  try {
    await checkContentDigest(digest, body);
  } catch (error) {
    throw asRefusal(error);
  }
};

/**
 * Requires the signature of a partner's server (RFC 9421) by a key that its client has registered.
 *
 * @returns What the reply is to be bound to.
 * @throws {Refusal} `invalid-signature`, which names the header that is missing or was changed.
 */
export const requireSignature = async (
  { guards, proofs, realNow }: PossessionParts,
  { tenant, request, url, client }: Possession & { readonly client: ClientRecord },
): Promise<Signed | undefined> => {
  const { method, headers, body } = request;
  const signed: Signed = { method, url, headers };
  try {
    const { keys } = client.jwks;
    const { keyid, nonce } = await verifyRequest(
      { ...signed, body },
      { keys: keys as readonly Jwk[], now: realNow() },
    );
    const isNew = await proofs.take(tenant, `signature ${client.id} ${keyid} ${nonce ?? ''}`);
    if (!isNew && guards.holds('signature-once'))
      throw refuse('invalid-signature', {
        detail: 'The signature was used before. Sign each request anew, each with its own nonce.',
      });
  } catch (error) {
    const refusal = error instanceof TrustError ? asRefusal(error) : error;
    if (guards.holds('signature') || !(error instanceof TrustError)) throw refusal;
    return undefined;
  }
  return signed;
};

/** Adds digest and signature of the bank to a reply. */
export const signedReply = async (
  reply: WireResponse,
  request: Signed,
  signer: { readonly key: Jwk; readonly keyid: string; readonly now: number },
): Promise<WireResponse> => {
  const { status, headers, body } = reply;
  const added = await signReply({ status, headers, body, request }, signer);
  return { ...reply, headers: { ...headers, ...added } };
};
