import { maskCard, maskPhone } from '@weidongli/finance/identifiers';
import type { EncryptedField } from '@weidongli/contracts';
import type {
  AccountBindCardInput,
  AccountLookUpCardInput,
  AccountPrepareBindingInput,
  AccountUnbindCardInput,
  BoundCard,
  CardBinding,
  CardProduct,
} from '@weidongli/contracts/account';
import { QUICK_PAY } from '../engine/account.rules.js';
import type { Context } from '../engine/context.js';
import { coversDocuments } from '../engine/documents.js';
import { openSealed, refuseSealed } from '../engine/encrypted-field.js';
import { keyedDigest } from '../engine/kept-secret.js';
import { refuse } from '../engine/problem.js';
import { kinds, type CardRecord } from '../engine/records.js';
import type { BindingRecord, OnboardingRecord } from '../engine/records-onboarding.js';
import { requireStepUp } from '../engine/step-up.js';
import { instant } from '../engine/time.js';
import { keepNotices } from '../engine/verification-papers.js';
import { passStep, requireTries, takeStep } from '../engine/verification.js';
import { renderQuickPay } from './account-bind.documents.js';
import { askIssuer } from './account-bind.issuer.js';
import {
  prefixOf,
  readSealedCard,
  readSealedPhone,
  refuseProduct,
  refuseUnbind,
  type SealedDigits,
} from './account-bind.rules.js';
import { publicCard } from './account-cards.route.js';

/** How well a customer must be known to bind a card outside of an application: 2, identity number and card or phone. */
const KNOWN_LEVEL = 2;

/** Tells which bank issues cards with these first digits. */
export const lookUpCard = ({ prefix }: AccountLookUpCardInput, ctx: Context): Promise<CardProduct> =>
  ctx.runtime.identity.cards.lookUp(prefix, ctx.tenant.bankName);

/** Prepares a binding: for an application that is at its card, or for a customer who is known. */
export const prepareBinding = async (
  { applicationId }: AccountPrepareBindingInput,
  ctx: Context,
): Promise<CardBinding> => {
  const holderMasked =
    applicationId === undefined
      ? await requireKnown(ctx)
      : ((await takeStep(ctx, applicationId, 'CARD')).person?.nameMasked ?? '');
  const document = renderQuickPay({ bankName: ctx.tenant.bankName, holderMasked, limits: QUICK_PAY });
  const agreements = keepNotices(ctx, ctx.customerId, [document]);
  const id = ctx.newId('bnd');
  ctx.put(kinds.binding, id, {
    ...{ id, customerId: ctx.customerId, applicationId: applicationId ?? null },
    ...{ agreements, used: false, unanswered: 0 },
  });
  return { id, holderMasked, quickPay: QUICK_PAY, agreements: [...agreements] };
};

/** Requires a customer whose identity is known, and names them, masked. */
const requireKnown = async (ctx: Context): Promise<string> => {
  const customer = await ctx.get(kinds.customer, ctx.customerId);
  if (customer?.status !== 'ACTIVE' || customer.kycLevel < KNOWN_LEVEL) throw refuse('verification-required');
  return customer.nameMasked;
};

/**
 * Binds a card. Its issuer is asked before the code is sent, so that nobody types a code for nothing; which of the four elements
 * does not fit stays with the bank.
 */
export const bindCard = async (input: AccountBindCardInput, ctx: Context): Promise<BoundCard> => {
  const { binding, application } = await requireBinding(input, ctx);
  const cardNumber = await openDigits(ctx, input.cardNumber, '/cardNumber', readSealedCard);
  const phone = await openDigits(ctx, input.phone, '/phone', readSealedPhone);
  const product = await lookUpCard({ prefix: prefixOf(cardNumber) }, ctx);
  const refusal = refuseProduct(product);
  if (refusal !== undefined) throw refuse('card-not-accepted', { detail: refusal });
  const numberKey = keyedDigest(ctx, 'card', cardNumber);
  const place = `${ctx.customerId} ${numberKey}`;
  const bound = await ctx.get(kinds.boundNumber, place);
  const known = typeof bound?.cardId === 'string' ? await ctx.own(kinds.card, bound.cardId) : undefined;
  // For a further account the one card that a customer has will do.
  if (known !== undefined && application === undefined)
    throw refuse('invalid-state', { detail: `The card is bound already as ${known.id}.` });
  await requireTries(ctx, { customerId: ctx.customerId }, 'CARD');
  await askIssuer(ctx, { binding, application, cardNumber, phone });
  const contract = binding.agreements.find(({ kind }) => kind === 'QUICK_PAY_CONTRACT');
  await requireStepUp(ctx, {
    ...{ purpose: 'CARD_BIND', only: ['OTP'], phoneMasked: maskPhone(phone) },
    confirms: {
      payee: maskCard(cardNumber),
      ...(contract === undefined ? {} : { contractVersion: contract.sha256 }),
    },
  });
  const card =
    known ?? keepCard(ctx, newCard(ctx, cardNumber, { issuer: product.issuer ?? '', numberKey }), place);
  ctx.put(kinds.binding, binding.id, { ...binding, used: true });
  if (application !== undefined) await passCard(ctx, application, card);
  return publicCard(ctx, card);
};

/** Keeps a card that was not bound before, and tells of it. */
const keepCard = (ctx: Context, card: CardRecord, place: string): CardRecord => {
  ctx.put(kinds.card, card.id, card);
  ctx.put(kinds.boundNumber, place, { customerId: ctx.customerId, cardId: card.id });
  ctx.emit('card.bound', { id: card.id, status: card.status, version: 1 });
  ctx.reached('card.bound', card.id);
  return card;
};

const requireBinding = async (
  { bindingId, acceptanceId }: AccountBindCardInput,
  ctx: Context,
): Promise<{ readonly binding: BindingRecord; readonly application: OnboardingRecord | undefined }> => {
  const [binding, acceptance] = await Promise.all([
    ctx.own(kinds.binding, bindingId),
    ctx.own(kinds.acceptance, acceptanceId),
  ]);
  if (binding.used) throw refuse('invalid-state', { detail: 'The binding was used already.' });
  const { applicationId } = binding;
  const application = applicationId === null ? undefined : await takeStep(ctx, applicationId, 'CARD');
  if (!coversDocuments(binding.id, binding.agreements, acceptance)) throw refuse('consent-required');
  return { binding, application };
};

const openDigits = async (
  ctx: Context,
  field: EncryptedField,
  pointer: string,
  read: (bytes: Uint8Array) => SealedDigits,
): Promise<string> => {
  const digits = read(await openSealed((sealed) => ctx.openField(sealed), field, pointer));
  if (!digits.ok) throw refuseSealed(pointer, digits.message);
  return digits.digits;
};

/** A card as it is kept: of its number only the masked form, and a digest that only the bank can make. */
const newCard = (
  ctx: Context,
  cardNumber: string,
  { issuer, numberKey }: { readonly issuer: string; readonly numberKey: string },
): CardRecord => ({
  ...{ id: ctx.newId('crd'), customerId: ctx.customerId, accountId: null, issuer, numberKey },
  ...{ panMasked: maskCard(cardNumber), last4: cardNumber.slice(-4) },
  ...{ cardType: 'DEBIT', status: 'ACTIVE', quickPay: QUICK_PAY },
});

const passCard = (
  ctx: Context,
  application: OnboardingRecord,
  { id }: CardRecord,
): Promise<OnboardingRecord> => {
  const { name: provider, certified } = ctx.runtime.identity;
  const seen = { kind: 'CARD_ELEMENTS', provider, certified, at: instant(ctx.now) } as const;
  return passStep(ctx, application, 'CARD', { evidence: [seen], change: { cardId: id } });
};

/** Ends the agreement of a card. It can be bound anew. */
export const unbindCard = async ({ cardId }: AccountUnbindCardInput, ctx: Context): Promise<BoundCard> => {
  const card = await ctx.own(kinds.card, cardId);
  const refusal = refuseUnbind(card);
  if (refusal !== undefined) throw refuse(refusal.code, { detail: refusal.detail });
  await requireStepUp(ctx, { purpose: 'CARD_UNBIND', confirms: { payee: card.panMasked } });
  const ended: CardRecord = { ...card, status: 'TERMINATED' };
  ctx.put(kinds.card, ended.id, ended);
  await forgetNumber(ctx, ended);
  ctx.emit('card.unbound', { id: ended.id, status: ended.status, version: 2 });
  ctx.reached('card.unbound', ended.id);
  return publicCard(ctx, ended);
};

const forgetNumber = async (ctx: Context, { customerId, numberKey = '' }: CardRecord): Promise<void> => {
  const place = `${customerId} ${numberKey}`;
  if ((await ctx.get(kinds.boundNumber, place)) === undefined) return;
  ctx.put(kinds.boundNumber, place, { customerId, cardId: null });
};
