import type {
  Agreement,
  AgreementAcceptance,
  PartnerAcceptAgreementsInput,
  PartnerGetAgreementInput,
} from '@weidongli/contracts/partner';
import { isPast } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import { instant } from '../engine/time.js';
import { documentsShown } from '../engine/verification-papers.js';
import { judgeAcceptance, type NeededDocument } from './partner-agreement.rules.js';

/** Reads a document of the customer. */
export const getAgreement = ({ agreementId }: PartnerGetAgreementInput, ctx: Context): Promise<Agreement> =>
  ctx.own(kinds.agreement, agreementId);

/** Records the consent to all documents of a quote or an offer. */
export const acceptAgreements = async (
  { subject, documents }: PartnerAcceptAgreementsInput,
  ctx: Context,
): Promise<AgreementAcceptance> => {
  const verdict = judgeAcceptance(await documentsOf(subject, ctx), documents);
  if (verdict === 'foreign')
    throw refuse('not-found', { detail: 'A document does not belong to this subject.' });
  if (verdict === 'changed') {
    throw refuse('agreement-version-changed', {
      detail: 'Accept every document of the subject with its digest.',
    });
  }
  const acceptance = { id: ctx.newId('acp'), subject, documents, acceptedAt: instant(ctx.now) };
  ctx.put(kinds.acceptance, acceptance.id, { ...acceptance, customerId: ctx.customerId });
  return acceptance;
};

/** Reads a quote by the prefix of its id. */
const quoteOf = (
  subject: string,
  ctx: Context,
): Promise<{ readonly agreements: readonly NeededDocument[]; readonly expiresAt: string }> => {
  if (subject.startsWith('wqt_')) return ctx.own(kinds.wealthQuote, subject);
  if (subject.startsWith('dqt_')) return ctx.own(kinds.depositQuote, subject);
  return ctx.own(kinds.quote, subject);
};

/** Finds the documents that a subject needs: a quote, an application with an offer, a step of a verification, a card to bind. */
const documentsOf = async (subject: string, ctx: Context): Promise<readonly NeededDocument[]> => {
  if (subject.startsWith('onb_')) return documentsShown(await ctx.own(kinds.onboarding, subject));
  if (subject.startsWith('bnd_')) return (await ctx.own(kinds.binding, subject)).agreements;
  if (!subject.startsWith('cap_')) {
    const quote = await quoteOf(subject, ctx);
    if (isPast(quote.expiresAt, ctx.now)) throw refuse('quote-expired');
    return quote.agreements;
  }
  const { status, offered } = await ctx.own(kinds.application, subject);
  if (status !== 'APPROVED' || offered === null)
    throw refuse('quote-expired', { detail: 'There is no offer that can be accepted.' });
  return offered.agreements;
};
