import * as z from 'zod/mini';
import type {
  AccountBindCardInput,
  AccountLookUpCardInput,
  AccountPrepareBindingInput,
  AccountUnbindCardInput,
  BoundCard,
  CardBinding,
  CardProduct,
} from '../generated/account.js';
import { IdentityAgreementRefShape } from '../shared/identity.shapes.js';
import { operation } from '../shared/declare-operation.js';
import { EncryptedFieldShape } from '../shared/encrypted-field.js';
import type { Operation } from '../shared/operation.js';
import { id, openEnum, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { BoundCardShape, QuickPayLimitsShape } from './account-cards.contract.js';

/** Asks whose card a number is. */
export const AccountLookUpCardInputShape = shape(
  'AccountLookUpCardInput',
  z.strictObject({
    /** First eight digits of the number: they name the issuer, not the holder. */
    prefix: z.string().check(z.regex(/^\d{8}$/, 'Use the first eight digits.')),
  }),
);

/** What the first digits of a card number tell. */
export const CardProductShape = shape(
  'CardProduct',
  z.object({
    /** Bank that issues such cards; null when it is not known. */
    issuer: z.nullable(text(60)),
    /** Kind of card; null when it is not known. */
    cardType: z.nullable(openEnum(['DEBIT', 'CREDIT'])),
    /** Says that such a card can be bound. */
    accepted: z.boolean(),
    /** Why not; null when it can. */
    reason: z.nullable(openEnum(['CREDIT_CARD', 'ISSUER_UNKNOWN', 'ISSUER_NOT_SUPPORTED'])),
  }),
);

/** Asks for what has to be read before a card is bound. */
export const AccountPrepareBindingInputShape = shape(
  'AccountPrepareBindingInput',
  z.strictObject({
    /** Application that the card is for, `onb_…`; left out by a customer who has an account. */
    applicationId: z.optional(id('onb')),
  }),
);

/** A binding that is prepared: for whom, on which terms. */
export const CardBindingShape = shape(
  'CardBinding',
  z.object({
    /** Id, `bnd_…`. */
    id: id('bnd'),
    /** Holder, masked: only a card of the customer's own is bound. */
    holderMasked: text(80),
    /** Terms. */
    quickPay: QuickPayLimitsShape,
    /** Contracts to accept; the subject of the acceptance is the id of the binding. */
    agreements: z.array(IdentityAgreementRefShape),
  }),
);

/** Binds a card. */
export const AccountBindCardInputShape = shape(
  'AccountBindCardInput',
  z.strictObject({
    /** Prepared binding, `bnd_…`. */
    bindingId: id('bnd'),
    /** Acceptance of its contracts, `acp_…`. */
    acceptanceId: id('acp'),
    /** Card number, digits as UTF-8, sealed in the page. */
    cardNumber: EncryptedFieldShape,
    /** Phone that the issuing bank has on file, digits as UTF-8, sealed in the page. */
    phone: EncryptedFieldShape,
  }),
);

/** Names a card. */
export const AccountUnbindCardInputShape = shape(
  'AccountUnbindCardInput',
  z.strictObject({
    /** Card, `crd_…`. */
    cardId: id('crd'),
  }),
);

/** Tells which bank issues cards with these first digits. */
export const lookUpCard: Operation<AccountLookUpCardInput, CardProduct> = operation({
  id: 'account.lookUpCard',
  summary: 'Look up the issuer of a card',
  method: 'GET',
  path: '/v1/account/card-products',
  actor: 'customer',
  scope: 'accounts:read',
  input: AccountLookUpCardInputShape,
  output: CardProductShape,
});

/** Prepares the binding of a card: names the holder, the limits and the contracts. */
export const prepareBinding: Operation<AccountPrepareBindingInput, CardBinding> = operation({
  id: 'account.prepareBinding',
  summary: 'Prepare the binding of a card',
  method: 'POST',
  path: '/v1/account/card-bindings',
  actor: 'customer',
  scope: 'accounts:write',
  successStatus: 201,
  input: AccountPrepareBindingInputShape,
  output: CardBindingShape,
  errors: ['not-found', 'invalid-state', 'verification-required'],
});

/**
 * Binds a card whose issuer confirms name, identity number, card number and phone; a code goes to that phone. Which of the four
 * does not fit is not told. For an application it passes the step `CARD`.
 */
export const bindCard: Operation<AccountBindCardInput, BoundCard> = operation({
  id: 'account.bindCard',
  summary: 'Bind a card of the customer',
  method: 'POST',
  path: '/v1/account/cards',
  actor: 'customer',
  scope: 'accounts:write',
  idempotent: true,
  stepUp: true,
  audit: 'ACCOUNT',
  successStatus: 201,
  input: AccountBindCardInputShape,
  output: BoundCardShape,
  errors: [
    'not-found',
    'invalid-state',
    'consent-required',
    'card-not-accepted',
    'card-mismatch',
    'attempts-exhausted',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
    'service-unavailable',
  ],
});

/** Ends the quick-pay agreement of a card: nothing can be moved by it any more. */
export const unbindCard: Operation<AccountUnbindCardInput, BoundCard> = operation({
  id: 'account.unbindCard',
  summary: 'Unbind a card',
  method: 'POST',
  path: '/v1/account/cards/{cardId}/unbind',
  actor: 'customer',
  scope: 'accounts:write',
  idempotent: true,
  stepUp: true,
  audit: 'ACCOUNT',
  input: AccountUnbindCardInputShape,
  output: BoundCardShape,
  errors: [
    'not-found',
    'invalid-state',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
    'attempts-exhausted',
  ],
});
