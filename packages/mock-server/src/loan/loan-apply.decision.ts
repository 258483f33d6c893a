import type { LoanApplication } from '@weidongli/contracts/loan';
import { isPast } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { kinds, type ApplicationRecord } from '../engine/records.js';
import { businessDate, DAY, instant, momentOf } from '../engine/time.js';
import { renderLineContract } from './loan-apply.documents.js';
import {
  APPLY_STEPS,
  decisionOf,
  moveApplication,
  offerOf,
  OFFER_DAYS,
  scoreOf,
} from './loan-apply.rules.js';

/** Finds the score of an applicant. It stays in the bank. */
export const scoreFor = async (ctx: Context, customerId: string): Promise<number> =>
  scoreOf((await ctx.get(kinds.customer, customerId))?.phoneMasked ?? '');

/** Writes an application and tells the partner what happened to it. */
export const putApplication = (ctx: Context, application: ApplicationRecord, event: string): void => {
  ctx.put(kinds.application, application.id, application);
  ctx.emit(`credit.application.${event}`, application);
};

/** Notes whether the customer has an application that is not finished. */
export const fileApplication = async (
  ctx: Context,
  { customerId, product }: Pick<LoanApplication, 'product'> & { readonly customerId: string },
  change: { readonly applicationId?: string | null; readonly lineId?: string; readonly known?: boolean },
): Promise<void> => {
  const place = `${customerId} ${product}`;
  const file = await ctx.get(kinds.creditFile, place);
  const before = file ?? { customerId, applicationId: null, lineId: null, known: false };
  ctx.put(kinds.creditFile, place, { ...before, ...change });
};

/**
 * Asks for the credit report, which uses the consent up. Where the customer has withdrawn it, or it has expired, the bank may
 * not ask, and the application ends.
 *
 * @returns Whether the bank may go on.
 */
export const queryReport = async (ctx: Context, application: ApplicationRecord): Promise<boolean> => {
  const consent = await ctx.get(kinds.consent, application.consentId);
  if (consent === undefined || consent.status === 'CONSUMED') return true;
  if (consent.status === 'AUTHORISED' && !isPast(consent.expiresAt, ctx.now)) {
    ctx.put(kinds.consent, consent.id, { ...consent, status: 'CONSUMED' });
    return true;
  }
  await endApplication(ctx, application);
  return false;
};

/** Ends an application that was taken back. */
export const endApplication = async (
  ctx: Context,
  application: ApplicationRecord,
): Promise<ApplicationRecord> => {
  const withdrawn = moveApplication(application, 'WITHDRAWN', ctx.now);
  putApplication(ctx, withdrawn, 'withdrawn');
  ctx.reached('application.withdrawn', withdrawn.id);
  await fileApplication(ctx, withdrawn, { applicationId: null });
  return withdrawn;
};

/** Approves: an offer with its contract, for 30 days. */
export const approve = async (
  ctx: Context,
  application: ApplicationRecord,
  automated: boolean,
): Promise<ApplicationRecord> => {
  const { customerId } = application;
  const score = await scoreFor(ctx, customerId);
  const customer = await ctx.get(kinds.customer, customerId);
  const terms = offerOf(ctx.tenant, score, ctx.now);
  const document = renderLineContract(ctx.tenant.bankName, customer?.nameMasked ?? '', terms);
  const agreementId = ctx.newId('agr');
  ctx.put(kinds.agreement, agreementId, { ...document, id: agreementId, customerId });
  const { kind, title, version, sha256 } = document;
  const approved: ApplicationRecord = {
    ...moveApplication(application, 'APPROVED', ctx.now),
    decision: decisionOf('APPROVED', score, automated, ctx.now),
    offered: { ...terms, agreements: [{ id: agreementId, kind, title, version, sha256 }] },
  };
  putApplication(ctx, approved, 'approved');
  ctx.reached(application.appeal === null ? 'application.approved' : 'appeal.upheld', approved.id);
  await fileApplication(ctx, approved, { applicationId: approved.id, known: true });
  const end = momentOf(businessDate(ctx.now + (OFFER_DAYS + 1) * DAY), '00:00:00');
  ctx.schedule('application.expire', approved.id, end - ctx.now);
  return approved;
};

/** Declines, with reasons and what the customer can do. */
export const decline = async (
  ctx: Context,
  application: ApplicationRecord,
  automated: boolean,
): Promise<ApplicationRecord> => {
  const score = await scoreFor(ctx, application.customerId);
  const declined: ApplicationRecord = {
    ...moveApplication(application, 'DECLINED', ctx.now),
    decision: decisionOf('DECLINED', score, automated, ctx.now),
  };
  putApplication(ctx, declined, 'declined');
  ctx.reached(automated ? 'application.declined' : 'application.referred-then-declined', declined.id);
  await fileApplication(ctx, declined, { applicationId: null, known: true });
  return declined;
};

/** Hands an application to a person. */
export const refer = async (ctx: Context, application: ApplicationRecord): Promise<ApplicationRecord> => {
  const score = await scoreFor(ctx, application.customerId);
  const referred: ApplicationRecord = {
    ...moveApplication(application, 'REFERRED', ctx.now),
    decision: decisionOf('REFERRED', score, true, ctx.now),
    decisionBy: instant(ctx.now + APPLY_STEPS.manualPromise),
  };
  putApplication(ctx, referred, 'referred');
  ctx.reached('application.referred', referred.id);
  ctx.schedule('application.manual', referred.id, APPLY_STEPS.manual);
  return referred;
};

/** Ends an offer that nobody accepted. */
export const expireOffer = async (
  ctx: Context,
  application: ApplicationRecord,
): Promise<ApplicationRecord> => {
  const expired = moveApplication(application, 'OFFER_EXPIRED', ctx.now);
  putApplication(ctx, expired, 'offer_expired');
  await fileApplication(ctx, expired, { applicationId: null });
  ctx.reached('application.offer-expired', expired.id);
  return expired;
};

/** Answers an objection: upheld, the customer gets an offer after all. */
export const answerAppeal = async (
  ctx: Context,
  application: ApplicationRecord,
  upheld: boolean,
): Promise<ApplicationRecord> => {
  if (application.appeal === null) throw new TypeError('Only an appeal can be answered.');
  const appeal = { ...application.appeal, status: upheld ? ('UPHELD' as const) : ('REJECTED' as const) };
  const answered: ApplicationRecord = { ...application, appeal, version: application.version + 1 };
  if (upheld) return approve(ctx, answered, false);
  putApplication(ctx, answered, 'appeal_rejected');
  ctx.reached('appeal.rejected', answered.id);
  await fileApplication(ctx, answered, { applicationId: null });
  return answered;
};
