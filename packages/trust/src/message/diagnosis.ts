import { TrustError } from '../trust-error.js';
import { SUMS } from './sign-message.js';
import { type BaseLine, lineSum } from './signature-base.js';
import type { InnerList } from './structured-field.js';

const SUM_LENGTH = 8;

const advice = (part: string): string => {
  if (/^@(target-uri|authority|scheme|path|request-target)/.test(part))
    return 'The signer called another address than the one seen here: behind a proxy set publicBaseUrl.';
  return 'It was changed on the way, or after it was signed.';
};

const refuse = (message: string, part?: string): TrustError =>
  new TrustError('signature-invalid', `The signature does not fit. ${message}`, part);

/**
 * Explains a signature that does not fit. With the sums of our own signers it names the part that differs; without them
 * it lists what may differ.
 */
export const whatDiffers = (lines: readonly BaseLine[], [, parameters]: InnerList): TrustError => {
  const sums = parameters.get(SUMS);
  if (typeof sums !== 'string' || sums.length !== lines.length * SUM_LENGTH) {
    const parts = lines.map(({ part }) => part).join(', ');
    return refuse(`The key is another one, or one of ${parts} is not what was signed.`);
  }
  const sumAt = (index: number): string => sums.slice(index * SUM_LENGTH, (index + 1) * SUM_LENGTH);
  const changed = lines.find(({ text }, index) => lineSum(text) !== sumAt(index));
  if (changed) return refuse(`${changed.part} is not what was signed. ${advice(changed.part)}`, changed.part);
  return refuse(
    'All parts are what was signed: the key is another one, or the signature was changed.',
    'signature',
  );
};
