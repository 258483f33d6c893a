import { cardPrefix, readCardNumber, readPhone } from '@weidongli/finance/identifiers';
import type { BindErrors, BindState, CardProblem, NumberError, PhoneProblem } from './account-bind.state.js';

const missingOf = (entry: object): number =>
  'missing' in entry && typeof entry.missing === 'number' ? entry.missing : 0;

const productProblems: readonly CardProblem[] = ['CREDIT_CARD', 'ISSUER_UNKNOWN', 'ISSUER_NOT_SUPPORTED'];

/** Says why the bank does not take such a card, once its first digits have told that. */
export const productError = ({
  cardText,
  product: known,
}: Pick<BindState, 'cardText' | 'product'>): NumberError<CardProblem> | undefined => {
  if (known === undefined || known.prefix !== cardPrefix(cardText) || known.product.accepted)
    return undefined;
  // A reason that this version does not know: such cards are not bound here.
  const problem = productProblems.find((one) => one === known.product.reason) ?? 'ISSUER_NOT_SUPPORTED';
  return { problem, missing: 0 };
};

/** Judges the card number as typed; undefined when nothing is wrong with it. */
export const cardError = (
  state: Pick<BindState, 'cardText' | 'product'>,
): NumberError<CardProblem> | undefined => {
  const entry = readCardNumber(state.cardText);
  return productError(state) ?? (entry.ok ? undefined : { problem: entry.reason, missing: missingOf(entry) });
};

/** Judges the phone number as typed; undefined when nothing is wrong with it. */
export const phoneError = ({
  phoneText,
}: Pick<BindState, 'phoneText'>): NumberError<PhoneProblem> | undefined => {
  const entry = readPhone(phoneText);
  return entry.ok ? undefined : { problem: entry.reason, missing: missingOf(entry) };
};

/** Judges the whole screen. */
export const checkedBind = (state: BindState): BindErrors => {
  const card = cardError(state);
  const phone = phoneError(state);
  return {
    ...(card === undefined ? {} : { card }),
    ...(phone === undefined ? {} : { phone }),
    ...(state.consent ? {} : { consent: 'missing' }),
  };
};
