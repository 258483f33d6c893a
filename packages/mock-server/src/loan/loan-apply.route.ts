import type {
  LoanAcceptOfferInput,
  LoanAppealInput,
  LoanApplication,
  LoanApplicationPage,
  LoanApplyInput,
  LoanGetApplicationInput,
  LoanListApplicationsInput,
  LoanWithdrawApplicationInput,
} from '@weidongli/contracts/loan';
import { isPast } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { listPage } from '../engine/page.js';
import { coversDocuments } from '../engine/documents.js';
import { refuse } from '../engine/problem.js';
import { kinds, type ApplicationRecord } from '../engine/records.js';
import { requireStepUp } from '../engine/step-up.js';
import { wishedOutcome } from '../engine/wished.js';
import { businessDate, instant } from '../engine/time.js';
import { openLine } from './credit-line.js';
import { endApplication, fileApplication, putApplication } from './loan-apply.decision.js';
import { APPLY_STEPS, moveApplication, PENDING, publicApplication } from './loan-apply.rules.js';
import { getInvitation } from './loan-entry.route.js';
import { refuseReached } from './loan-refusals.js';

/** Applies for a line; the consent to the credit report is for this application from now on. */
export const apply = async (input: LoanApplyInput, ctx: Context): Promise<LoanApplication> => {
  const { product, consentId } = input;
  const { customerId } = ctx;
  await getInvitation({ product }, ctx);
  const file = await ctx.get(kinds.creditFile, `${customerId} ${product}`);
  const { applicationId = null, lineId = null, known = false } = file ?? {};
  if (applicationId !== null)
    throw refuse('invalid-state', { detail: `The application ${applicationId} is not finished.` });
  if (lineId !== null) throw refuse('invalid-state', { detail: 'There is a credit line already.' });
  const id = ctx.newId('cap');
  await bindConsent(consentId, id, ctx);
  const wished = await wishedOutcome(ctx, 'loan.apply');
  const at = instant(ctx.now);
  const application: ApplicationRecord = {
    ...{ id, customerId, product, consentId, status: 'SUBMITTED', decision: null, offered: null },
    ...{ appeal: null, statement: null, lineId: null, createdAt: at, version: 1, ...wished },
    decisionBy: instant(ctx.now + APPLY_STEPS.promise),
    statusHistory: [{ from: null, to: 'SUBMITTED', at }],
  };
  putApplication(ctx, application, 'submitted');
  await fileApplication(ctx, application, { applicationId: id });
  ctx.schedule('application.review', id, known ? 0 : APPLY_STEPS.review);
  ctx.schedule('application.decide', id, known ? APPLY_STEPS.decideAgain : APPLY_STEPS.decide);
  return publicApplication(application);
};

/** Binds a consent to an application. It can still be withdrawn until the bank asks for the report. */
const bindConsent = async (consentId: string, applicationId: string, ctx: Context): Promise<void> => {
  const consent = await ctx.get(kinds.consent, consentId);
  const usable =
    consent?.customerId === ctx.customerId &&
    consent.purpose === 'CREDIT_REPORT_QUERY' &&
    consent.status === 'AUTHORISED' &&
    consent.usedFor === null &&
    !isPast(consent.expiresAt, ctx.now);
  if (consent === undefined || !usable) throw refuseReached(ctx, 'consent-required', consentId);
  ctx.put(kinds.consent, consentId, { ...consent, usedFor: applicationId });
};

/** Reads an application. */
export const getApplication = async (
  { applicationId }: LoanGetApplicationInput,
  ctx: Context,
): Promise<LoanApplication> => publicApplication(await ctx.own(kinds.application, applicationId));

/** Lists the applications of the customer, newest first. */
export const listApplications = (
  input: LoanListApplicationsInput,
  ctx: Context,
): Promise<LoanApplicationPage> =>
  listPage(ctx, { kind: kinds.application.name, index: 'customer', key: ctx.customerId }, input, ({ body }) =>
    publicApplication(body as ApplicationRecord),
  );

/** Accepts an offer: the documents, the second factor, the line. */
export const acceptOffer = async (
  { applicationId, acceptanceId }: LoanAcceptOfferInput,
  ctx: Context,
): Promise<LoanApplication> => {
  const application = await ctx.own(kinds.application, applicationId);
  const { offered, status, customerId } = application;
  if (status !== 'APPROVED' || offered === null || offered.validUntil < businessDate(ctx.now))
    throw refuse('invalid-state', { detail: 'There is no offer that can be accepted.' });
  const acceptance = await ctx.own(kinds.acceptance, acceptanceId);
  if (!coversDocuments(applicationId, offered.agreements, acceptance))
    throw refuse('agreement-version-changed');
  const contract = offered.agreements.find(({ kind }) => kind === 'LINE_CONTRACT');
  const confirms = {
    amount: offered.limit,
    ...(contract === undefined ? {} : { contractVersion: contract.sha256 }),
  };
  await requireStepUp(ctx, { purpose: 'LOAN_ACCEPT', confirms });
  const line = openLine(ctx, { customerId, limit: offered.limit, at: ctx.now });
  const accepted = { ...moveApplication(application, 'ACCEPTED', ctx.now), lineId: line.id };
  putApplication(ctx, accepted, 'accepted');
  ctx.emit('credit.line.opened', line);
  ctx.reached('application.accepted', accepted.id);
  await fileApplication(ctx, accepted, { applicationId: null, lineId: line.id });
  const place = `${customerId} ${application.product}`;
  const invitation = await ctx.get(kinds.invitation, place);
  if (invitation !== undefined) ctx.put(kinds.invitation, place, { ...invitation, status: 'OPENED' });
  return publicApplication(accepted);
};

/** Takes an application back, or declines its offer. */
export const withdrawApplication = async (
  { applicationId }: LoanWithdrawApplicationInput,
  ctx: Context,
): Promise<LoanApplication> => {
  const application = await ctx.own(kinds.application, applicationId);
  if (!PENDING.includes(application.status) && application.status !== 'APPROVED')
    throw refuse('invalid-state', { detail: 'The application is finished.' });
  return publicApplication(await endApplication(ctx, application));
};

/** Records an objection; a person answers it. */
export const appeal = async (
  { applicationId, statement }: LoanAppealInput,
  ctx: Context,
): Promise<LoanApplication> => {
  const application = await ctx.own(kinds.application, applicationId);
  if (!publicApplication(application).appealable)
    throw refuse('invalid-state', { detail: 'This decision cannot be objected to now.' });
  const file = await ctx.get(kinds.creditFile, `${ctx.customerId} ${application.product}`);
  if ((file?.applicationId ?? file?.lineId ?? null) !== null)
    throw refuse('invalid-state', { detail: 'There is a newer application or a line.' });
  const wished = await wishedOutcome(ctx, 'loan.appeal');
  const appealed: ApplicationRecord = {
    ...application,
    statement,
    appealCourse: wished.course,
    appealByHeader: wished.byHeader,
    appeal: {
      status: 'OPEN',
      submittedAt: instant(ctx.now),
      answerBy: instant(ctx.now + APPLY_STEPS.manualPromise),
    },
    version: application.version + 1,
  };
  putApplication(ctx, appealed, 'appealed');
  await fileApplication(ctx, appealed, { applicationId });
  ctx.schedule('application.appeal', applicationId, APPLY_STEPS.appeal);
  return publicApplication(appealed);
};
