import type { loan } from '@weidongli/contracts/loan';
import type { partner } from '@weidongli/contracts/partner';
import type { sandbox } from '@weidongli/contracts/sandbox';
import { createAccountRoutes } from './account/account.routes.js';
import type { JobHandler, Route, RoutesOf } from './engine/context.js';
import { identityJobs } from './identity/identity.jobs.js';
import { identityRoutes } from './identity/identity.routes.js';
import { identitySimulators } from './identity/identity-simulate.js';
import { applicationJobs } from './loan/loan-apply.jobs.js';
import {
  acceptOffer,
  appeal,
  apply,
  getApplication,
  listApplications,
  withdrawApplication,
} from './loan/loan-apply.route.js';
import { loanDayJobs } from './loan/loan-day.jobs.js';
import { drawJobs } from './loan/loan-draw.jobs.js';
import { draw, getDraw, listDraws } from './loan/loan-draw.route.js';
import { getInvitation, listLines } from './loan/loan-entry.route.js';
import { getCertificate, lockLine, requestLimit, unlockLine } from './loan/loan-home.route.js';
import { getSchedule } from './loan/loan-plan.route.js';
import { quoteDraw } from './loan/loan-quote.route.js';
import { repaymentJobs } from './loan/loan-repay.jobs.js';
import { getRepayment, listRepayments, quoteRepayment, repay } from './loan/loan-repay.route.js';
import { invitationJobs, inviteByPhone } from './loan/loan-invitation.js';
import { seedCredit } from './loan/loan-seed.js';
import { daysPastDue } from './loan/loan-servicing.rules.js';
import { loanSimulators } from './loan/loan-simulate.js';
import { acceptAgreements, getAgreement } from './partner/partner-agreement.route.js';
import {
  createClient,
  disableClient,
  getClient,
  listClients,
  replaceClientKeys,
} from './partner/partner-client.route.js';
import { listAuditEntries, verifyAuditTrail } from './partner/partner-audit.route.js';
import { getConsent, grantConsent, listConsents, withdrawConsent } from './partner/partner-consent.route.js';
import { deliveryJobs } from './partner/partner-delivery.jobs.js';
import {
  getWebhookDelivery,
  listWebhookDeliveries,
  redeliverWebhook,
} from './partner/partner-delivery.route.js';
import { getEvent, listEvents } from './partner/partner-event.route.js';
import { redeemHandOver } from './partner/partner-hand-over.route.js';
import { createSession, exchangeSession, revokeSession } from './partner/partner-session.route.js';
import { partnerSimulators } from './partner/partner-simulate.js';
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookEndpoints,
  replayWebhookEvents,
  rotateWebhookSecret,
  updateWebhookEndpoint,
} from './partner/partner-webhook.route.js';
import { createBeginStory, withStories } from './sandbox/begin-story.js';
import { createOpenTenant, type CustomerSeeder } from './sandbox/open-tenant.js';
import { getClock, setClock } from './sandbox/sandbox-clock.route.js';
import { createCreateCustomer, createGetCustomer, listCustomers } from './sandbox/sandbox-customer.route.js';
import { addFault, clearFaults, listFaults, removeFault } from './sandbox/sandbox-fault.route.js';
import { getLedger } from './sandbox/sandbox-ledger.route.js';
import { listOutcomes, resetOutcomes } from './sandbox/sandbox-outcome.route.js';
import { listPersonas } from './sandbox/sandbox-persona.route.js';
import { changePolicy, explainPolicy, getPolicy } from './sandbox/sandbox-policy.route.js';
import { listRequests } from './sandbox/sandbox-request.route.js';
import { decideReview, getReview, getReviewPicture, listReviews } from './sandbox/sandbox-review.route.js';
import { createSimulate } from './sandbox/sandbox-simulate.route.js';
import {
  createSnapshot,
  deleteSnapshot,
  forkSnapshot,
  listSnapshots,
  restoreSnapshot,
} from './sandbox/sandbox-snapshot.route.js';
import { getState } from './sandbox/sandbox-state.route.js';
import { getStatement } from './sandbox/sandbox-statement.route.js';
import { transferJobs } from './sandbox/sandbox-transfer.jobs.js';
import { createTransfer, getTransfer } from './sandbox/sandbox-transfer.route.js';
import { addUnit, listUnits } from './sandbox/sandbox-unit.route.js';
import { seedWealth, storyIssuesOf } from './wealth/wealth-seed.js';
import { wealthJobs } from './wealth/wealth.jobs.js';
import { wealthRoutes } from './wealth/wealth.routes.js';
import { wealthSimulators } from './wealth/wealth-simulate.js';

/** Gives a customer what each feature begins with. */
const seedFeatures: CustomerSeeder = (seed, card, ctx) => {
  seedCredit(seed, card, ctx);
  seedWealth(seed, card, ctx);
};

/** Lets the owner of a new account begin: to borrow takes an invitation, to invest an assessment of the customer's own. */
const accountRoutes = createAccountRoutes(async ({ customer, account }, ctx) => {
  if (account.class !== 'III') await inviteByPhone(ctx, customer);
});

/** Begins a story: what a customer has with each feature. */
const beginStory = createBeginStory(seedFeatures);

const partnerRoutes: RoutesOf<typeof partner> = {
  createSession: withStories(beginStory, createSession),
  exchangeSession,
  redeemHandOver,
  revokeSession,
  createClient,
  listClients,
  getClient,
  replaceClientKeys,
  disableClient,
  createWebhookEndpoint,
  listWebhookEndpoints,
  getWebhookEndpoint,
  updateWebhookEndpoint,
  deleteWebhookEndpoint,
  rotateWebhookSecret,
  replayWebhookEvents,
  listWebhookDeliveries,
  getWebhookDelivery,
  redeliverWebhook,
  listEvents,
  getEvent,
  getAgreement,
  acceptAgreements,
  grantConsent,
  listConsents,
  getConsent,
  withdrawConsent,
  listAuditEntries,
  verifyAuditTrail,
};
const loanRoutes: RoutesOf<typeof loan> = {
  getInvitation,
  apply,
  getApplication,
  listApplications,
  acceptOffer,
  withdrawApplication,
  appeal,
  listLines,
  lockLine,
  unlockLine,
  requestLimit,
  quoteDraw,
  draw,
  getDraw,
  listDraws,
  getSchedule,
  quoteRepayment,
  repay,
  getRepayment,
  listRepayments,
  getCertificate,
};
const sandboxRoutes: RoutesOf<typeof sandbox> = {
  getClock,
  setClock,
  addFault,
  listFaults,
  removeFault,
  clearFaults,
  listOutcomes,
  resetOutcomes,
  listPersonas,
  createCustomer: createCreateCustomer(beginStory, daysPastDue, storyIssuesOf),
  listCustomers,
  getCustomer: createGetCustomer(daysPastDue),
  getLedger,
  getStatement,
  listRequests,
  createSnapshot,
  listSnapshots,
  restoreSnapshot,
  forkSnapshot,
  deleteSnapshot,
  getState,
  createTransfer,
  getTransfer,
  listUnits,
  addUnit,
  listReviews,
  getReview,
  getReviewPicture,
  decideReview,
  getPolicy,
  changePolicy,
  explainPolicy,
  simulate: createSimulate({
    ...loanSimulators,
    ...identitySimulators,
    ...partnerSimulators,
    ...wealthSimulators,
  }),
};

const named = (
  feature: string,
  routes: Readonly<Record<string, Route<never, unknown>>>,
): Readonly<Record<string, Route<never, unknown>>> =>
  Object.fromEntries(Object.entries(routes).map(([method, route]) => [`${feature}.${method}`, route]));

/** Every route by the id of its operation; the compiler asks for one for each operation of the contracts. */
export const allRoutes: Readonly<Record<string, Route<never, unknown>>> = {
  ...named('partner', partnerRoutes),
  ...named('identity', identityRoutes),
  ...named('account', accountRoutes),
  ...named('loan', loanRoutes),
  ...named('wealth', wealthRoutes),
  ...named('sandbox', sandboxRoutes),
};

/** Every handler by the kind of its job. */
export const allJobs: Readonly<Record<string, JobHandler>> = {
  ...drawJobs,
  ...repaymentJobs,
  ...loanDayJobs,
  ...applicationJobs,
  ...invitationJobs,
  ...deliveryJobs,
  ...identityJobs,
  ...transferJobs,
  ...wealthJobs,
};

/** Writes the first records of a tenant. */
export const openTenant = createOpenTenant(seedFeatures);
