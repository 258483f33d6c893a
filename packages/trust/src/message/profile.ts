import type { Key } from '../suite/jwk.js';
import type { KeySource } from '../suite/key-source.js';
import { fieldValue } from './component.js';
import { checkContentDigest, contentDigest } from './content-digest.js';
import { type MessageSuite, standardMessages } from './message-suite.js';
import { type SignableReply, type SignableRequest, fieldsOf } from './signable.js';
import { type SignatureHeaders, signMessage } from './sign-message.js';
import { type VerifiedMessage, verifyMessage } from './verify-message.js';

/** A request with the bytes it carries. */
export interface RequestWithBody extends SignableRequest {
  /** Exactly what is sent, or what arrived. Default: nothing. */
  readonly body?: Uint8Array | string | undefined;
}

/** A reply with the bytes it carries and the request it answers. */
export interface ReplyWithBody extends SignableReply {
  readonly body?: Uint8Array | string | undefined;
  /** The request as it was signed, with its headers `signature-input` and `signature`. */
  readonly request: SignableRequest;
}

/** Who signs, and when. */
export interface SignerInput {
  readonly key: Key;
  readonly keyid: string;
  /** Milliseconds since 1970, in real time. */
  readonly now: number;
  /** Life of the signature in milliseconds, at most 300,000. Default 120,000. */
  readonly lifeMs?: number;
  readonly suite?: MessageSuite;
}

/** Who signs a request: also a nonce, fresh and random. */
export interface RequestSignerInput extends SignerInput {
  /** 8 to 128 characters; the receiver takes each once. */
  readonly nonce: string;
}

/** Whose signatures are good, and when. */
export interface VerifierInput {
  readonly keys: KeySource;
  /** Milliseconds since 1970, in real time. */
  readonly now: number;
  readonly suite?: MessageSuite;
}

/** Headers to add to a message that is being signed. */
export interface ProtectionHeaders extends SignatureHeaders {
  /** Absent on a request without body. */
  readonly 'content-digest'?: string;
}

const LABEL = 'wdl';
const TAG = 'wdl-v1';
const LIFE_MS = 120_000;
/** Covered where the request carries them. */
const WHERE_PRESENT = ['authorization', 'content-digest', 'idempotency-key'];
const REPLY_COMPONENTS = [
  '@status',
  'content-digest',
  '@method;req',
  '@target-uri;req',
  `signature;req;key="${LABEL}"`,
];

const requestComponents = (request: SignableRequest): readonly string[] => [
  '@method',
  '@target-uri',
  ...WHERE_PRESENT.filter((name) => fieldValue(request.headers, name) !== undefined),
];

const withDigest = <Message extends SignableRequest | SignableReply>(
  message: Message,
  digest: string,
): Message => {
  const others = fieldsOf(message.headers).filter(([name]) => name !== 'content-digest');
  return { ...message, headers: Object.fromEntries([...others, ['content-digest', [digest]] as const]) };
};

const shared = ({ key, keyid, now, lifeMs = LIFE_MS, suite = standardMessages }: SignerInput) => {
  const created = Math.floor(now / 1000);
  const expires = created + Math.ceil(lifeMs / 1000);
  const algorithm = suite.messageAlgorithmOf(key);
  return { key, keyid, suite, algorithm, created, expires, label: LABEL, tag: TAG, hasSums: true };
};

/**
 * Signs a request as our API wants it: tag `wdl-v1` over method, address, and `authorization`, `content-digest` and
 * `idempotency-key` where present. Gives the headers to add, `content-digest` among them when there is a body.
 *
 * @throws {TrustError} `key-refused`, `signature-component`, `no-web-crypto`.
 */
export const signRequest = async (
  request: RequestWithBody,
  input: RequestSignerInput,
): Promise<ProtectionHeaders> => {
  const { body = '' } = request;
  const digest = body.length > 0 ? await contentDigest(body, input.suite) : undefined;
  const message = digest === undefined ? request : withDigest(request, digest);
  const components = requestComponents(message);
  const signed = await signMessage(message, { ...shared(input), nonce: input.nonce, components });
  return digest === undefined ? signed : { 'content-digest': digest, ...signed };
};

/**
 * Checks a request that {@link signRequest} signed, its body first. Take each `keyid` and `nonce` once.
 *
 * @throws {TrustError} What `checkContentDigest` and `verifyMessage` throw.
 */
export const verifyRequest = async (
  request: RequestWithBody,
  input: VerifierInput,
): Promise<VerifiedMessage> => {
  const { keys, now, suite = standardMessages } = input;
  const { body = '' } = request;
  const digest = fieldValue(request.headers, 'content-digest');
  if (body.length > 0 || digest !== undefined) await checkContentDigest(digest, body, suite);
  const required = requestComponents(request);
  return verifyMessage(request, { keys, now, suite, required, tag: TAG, label: LABEL });
};

/**
 * Signs a reply and binds it to its request: status, body, and method, address and signature of the request.
 *
 * @throws {TrustError} `key-refused`, `signature-component`, `no-web-crypto`.
 */
export const signReply = async (
  reply: ReplyWithBody,
  input: SignerInput,
): Promise<ProtectionHeaders & { readonly 'content-digest': string }> => {
  const digest = await contentDigest(reply.body ?? '', input.suite);
  const signed = await signMessage(withDigest(reply, digest), {
    ...shared(input),
    components: REPLY_COMPONENTS,
  });
  return { 'content-digest': digest, ...signed };
};

/**
 * Checks a reply that {@link signReply} signed against the request that was sent.
 *
 * @throws {TrustError} What `checkContentDigest` and `verifyMessage` throw.
 */
export const verifyReply = async (reply: ReplyWithBody, input: VerifierInput): Promise<VerifiedMessage> => {
  const { keys, now, suite = standardMessages } = input;
  await checkContentDigest(fieldValue(reply.headers, 'content-digest'), reply.body ?? '', suite);
  // The nonce of the request, under its signature, makes this reply the one to it.
  const expected = { keys, now, suite, required: REPLY_COMPONENTS, tag: TAG, label: LABEL };
  return verifyMessage(reply, { ...expected, isNonceRequired: false });
};
