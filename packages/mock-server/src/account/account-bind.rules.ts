import { readCardNumber, readPhone } from '@weidongli/finance/identifiers';
import type { BoundCard, CardProduct } from '@weidongli/contracts/account';
import { fromUtf8 } from '../engine/digest.js';
import type { ProblemCode } from '@weidongli/contracts';

/** Digits that were sealed, or why they are none. */
export type SealedDigits =
  { readonly ok: true; readonly digits: string } | { readonly ok: false; readonly message: string };

/** Reads a card number as it was typed: 16 to 19 digits with the right check digit. */
export const readSealedCard = (bytes: Uint8Array): SealedDigits => {
  const entry = readCardNumber(fromUtf8(bytes) ?? '');
  if (entry.ok) return { ok: true, digits: entry.number };
  return {
    ok: false,
    message: `No card number of 16 to 19 digits with the right check digit: ${entry.reason}.`,
  };
};

/** Reads a phone number as it was typed. */
export const readSealedPhone = (bytes: Uint8Array): SealedDigits => {
  const entry = readPhone(fromUtf8(bytes) ?? '');
  if (entry.ok) return { ok: true, digits: entry.phone };
  return { ok: false, message: `No mobile phone number of mainland China: ${entry.reason}.` };
};

/** First digits that name the issuer. */
export const prefixOf = (cardNumber: string): string => cardNumber.slice(0, 8);

/** Says why cards of a product are not bound; nothing when they are. */
export const refuseProduct = ({ accepted, reason }: CardProduct): string | undefined =>
  accepted ? undefined : `Such cards cannot be bound: ${reason ?? 'unknown'}.`;

/** Says why a card cannot be unbound; nothing when it can. The card of an account goes with the account. */
export const refuseUnbind = ({
  status,
  quickPay,
}: Pick<BoundCard, 'status' | 'quickPay'>):
  { readonly code: Extract<ProblemCode, 'invalid-state'>; readonly detail: string } | undefined => {
  if (status === 'TERMINATED') return { code: 'invalid-state', detail: 'The card is not bound any more.' };
  if (quickPay === undefined || quickPay === null)
    return {
      code: 'invalid-state',
      detail: 'The card belongs to an account at this bank; close the account.',
    };
  return undefined;
};
