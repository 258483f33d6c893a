import { bytesOf, toBase64 } from '../base64url.js';
import { digest } from '../suite/digest.js';
import { TrustError } from '../trust-error.js';
import { parseDictionary } from './structured-field.js';

/** The part of the port that content digests need. */
export interface Digester {
  readonly digestAlgorithm: string;
  readonly digest: (bytes: Uint8Array, algorithm?: string) => Promise<Uint8Array>;
}

const standard: Digester = { digestAlgorithm: 'sha-256', digest };
const PART = 'content-digest';

/**
 * Makes the value of the header `Content-Digest` for a body (RFC 9530): `sha-256=:…:`, or by the suite's algorithm.
 */
export const contentDigest = async (body: Uint8Array | string, suite: Digester = standard): Promise<string> =>
  `${suite.digestAlgorithm}=:${toBase64(await suite.digest(bytesOf(body)))}:`;

const entriesOf = (header: string): [string, string][] => {
  try {
    return [...parseDictionary(header)].map(([name, [value]]) => {
      if (!(value instanceof ArrayBuffer)) throw new TypeError('not bytes');
      return [name, toBase64(new Uint8Array(value))];
    });
  } catch {
    throw new TrustError(
      'digest-unsupported',
      'The header Content-Digest is malformed; it looks like sha-256=:<base64>:',
      PART,
    );
  }
};

/**
 * Checks the header `Content-Digest` against the bytes that arrived. Every known algorithm in it must fit, unknown ones
 * are passed over, and one known algorithm must be there.
 *
 * @param header - Undefined when the header did not arrive.
 * @throws {TrustError} `digest-missing`, `digest-unsupported`, `digest-mismatch`.
 */
export const checkContentDigest = async (
  header: string | undefined,
  body: Uint8Array | string,
  suite: Digester = standard,
): Promise<void> => {
  if (header === undefined || header === '')
    throw new TrustError(
      'digest-missing',
      'The header Content-Digest is missing: a proxy may have removed it.',
      PART,
    );
  const known = suite.digestAlgorithm === 'sha-256' ? ['sha-256', 'sha-512'] : [suite.digestAlgorithm];
  const entries = entriesOf(header).filter(([name]) => known.includes(name));
  if (entries.length === 0)
    throw new TrustError(
      'digest-unsupported',
      `The header Content-Digest names none of ${known.join(', ')}.`,
      PART,
    );
  for (const [name, value] of entries)
    if (toBase64(await suite.digest(bytesOf(body), name)) !== value)
      throw new TrustError(
        'digest-mismatch',
        `The body does not fit the ${name} in Content-Digest: one of the two was changed on the way.`,
        PART,
      );
};
