import type { CryptoSuite } from '../suite/crypto-suite.js';
import { digest } from '../suite/digest.js';
import { messageAlgorithmOf, sign, verify } from '../suite/signature.js';

/** The part of the port that messages need. */
export type MessageSuite = Pick<
  CryptoSuite,
  'digestAlgorithm' | 'digest' | 'messageAlgorithmOf' | 'sign' | 'verify'
>;

/** The standard suite without sealed fields, which a page that only signs does not have to load. */
export const standardMessages: MessageSuite = {
  digestAlgorithm: 'sha-256',
  digest,
  messageAlgorithmOf,
  sign,
  verify,
};
