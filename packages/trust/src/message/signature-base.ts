import { TrustError } from '../trust-error.js';
import { componentValue, identifierOf, spokenName } from './component.js';
import type { SignableMessage } from './signable.js';
import { type InnerList, serializeInnerList } from './structured-field.js';

/** One covered component with its line in the signature base. */
export interface BaseLine {
  /** The component as people write it. */
  readonly part: string;
  readonly text: string;
}

/**
 * Writes the line of each covered component (RFC 9421 §2.5).
 *
 * @throws {TrustError} `signature-component` when a component is covered twice, is unknown, or did not arrive.
 */
export const baseLines = (message: SignableMessage, [items]: InnerList): readonly BaseLine[] => {
  const seen = new Set<string>();
  return items.map((item) => {
    const identifier = identifierOf(item);
    const part = spokenName(item);
    if (seen.has(identifier)) throw new TrustError('signature-component', `${part} is covered twice.`, part);
    seen.add(identifier);
    const value = componentValue(message, item);
    if (value !== undefined) return { part, text: `${identifier}: ${value}` };
    throw new TrustError(
      'signature-component',
      `${part} is covered by the signature but did not arrive: a proxy may have removed it.`,
      part,
    );
  });
};

/** Joins the lines and the parameters to the text that is signed. */
export const signatureBase = (lines: readonly BaseLine[], covered: InnerList): string =>
  [...lines.map(({ text }) => text), `"@signature-params": ${serializeInnerList(covered)}`].join('\n');

/**
 * Sums up one line in eight hexadecimal digits (FNV-1a). The signer sends these sums so that a verifier whose signature
 * does not fit can name the part that differs. They prove nothing and nothing is decided by them.
 */
export const lineSum = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
};
