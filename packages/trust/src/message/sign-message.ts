import { utf8 } from '../platform.js';
import type { Key } from '../suite/jwk.js';
import { parseComponent } from './component.js';
import { type MessageSuite, standardMessages } from './message-suite.js';
import { baseLines, lineSum, signatureBase } from './signature-base.js';
import { type InnerList, serializeMember } from './structured-field.js';
import type { SignableMessage } from './signable.js';

/** The parameter of our signatures that carries a sum for each covered component; see `lineSum`. */
export const SUMS = 'wdl-sums';

/** What a message is signed with. */
export interface SignMessageInput {
  readonly key: Key;
  /** RFC 9421 name: `ecdsa-p256-sha256`, `rsa-pss-sha512` or `ed25519`. */
  readonly algorithm: string;
  /** Components in order, such as `['@method', 'content-digest', 'signature;req;key="wdl"']`. */
  readonly components: readonly string[];
  /** Name of the signature in both headers. */
  readonly label: string;
  readonly keyid?: string;
  /** Seconds since 1970. */
  readonly created?: number;
  /** Seconds since 1970. */
  readonly expires?: number;
  readonly nonce?: string;
  readonly tag?: string;
  /** Name the algorithm in the signature as well. Default true. */
  readonly isAlgorithmNamed?: boolean;
  /** Add a sum of each component, so that a refusal can name the one that was changed. Default false. */
  readonly hasSums?: boolean;
  readonly suite?: Pick<MessageSuite, 'sign'>;
}

/** The two headers of a signature. */
export interface SignatureHeaders {
  readonly 'signature-input': string;
  readonly signature: string;
}

const parametersOf = (input: SignMessageInput): Map<string, unknown> => {
  const { created, expires, nonce, algorithm, keyid, tag, isAlgorithmNamed = true } = input;
  const all = { created, expires, nonce, alg: isAlgorithmNamed ? algorithm : undefined, keyid, tag };
  return new Map(Object.entries(all).filter(([, value]) => value !== undefined));
};

/**
 * Signs parts of a message (RFC 9421 §3.1) and gives the two headers to add.
 *
 * @throws {TrustError} `signature-component` for a component that is unknown or not there, `algorithm-refused`,
 * `key-refused`, `no-web-crypto`.
 */
export const signMessage = async (
  message: SignableMessage,
  input: SignMessageInput,
): Promise<SignatureHeaders> => {
  const { key, algorithm, components, label, hasSums = false, suite = standardMessages } = input;
  const covered: InnerList = [components.map(parseComponent), parametersOf(input)];
  const lines = baseLines(message, covered);
  if (hasSums) covered[1].set(SUMS, lines.map(({ text }) => lineSum(text)).join(''));
  const signature = await suite.sign(algorithm, key, utf8(signatureBase(lines, covered)));
  return {
    'signature-input': serializeMember(label, covered),
    signature: serializeMember(label, [signature, new Map()]),
  };
};
