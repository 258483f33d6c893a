import type { account } from '@weidongli/contracts/account';
import type { identity } from '@weidongli/contracts/identity';
import type { loan } from '@weidongli/contracts/loan';
import type { partner } from '@weidongli/contracts/partner';
import type { sandbox } from '@weidongli/contracts/sandbox';
import { listCards } from './account/account-bind.route.js';
import { listAccounts, listTransactions } from './account/account-home.route.js';
import type { JobHandler, Route, RoutesOf } from './engine/context.js';
import { resendChallenge, verifyChallenge } from './identity/identity-challenge.route.js';
import { getCustomer } from './identity/identity-customer.route.js';
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
import { seedCredit } from './loan/loan-seed.js';
import { loanSimulators } from './loan/loan-simulate.js';
import { acceptAgreements, getAgreement } from './partner/partner-agreement.route.js';
import { grantConsent, withdrawConsent } from './partner/partner-consent.route.js';
import { listEvents } from './partner/partner-event.route.js';
import { createSession, exchangeSession, revokeSession } from './partner/partner-session.route.js';
import { createWebhookEndpoint } from './partner/partner-webhook.route.js';
import { createOpenTenant } from './sandbox/open-tenant.js';
import { getClock, setClock } from './sandbox/sandbox-clock.route.js';
import { addFault, clearFaults } from './sandbox/sandbox-fault.route.js';
import { getLedger } from './sandbox/sandbox-ledger.route.js';
import { createSimulate } from './sandbox/sandbox-simulate.route.js';

const partnerRoutes: RoutesOf<typeof partner> = {
  createSession,
  exchangeSession,
  revokeSession,
  createWebhookEndpoint,
  listEvents,
  getAgreement,
  acceptAgreements,
  grantConsent,
  withdrawConsent,
};
const identityRoutes: RoutesOf<typeof identity> = { getCustomer, verifyChallenge, resendChallenge };
const accountRoutes: RoutesOf<typeof account> = { listAccounts, listTransactions, listCards };
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
  clearFaults,
  getLedger,
  simulate: createSimulate(loanSimulators),
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
  ...named('sandbox', sandboxRoutes),
};

/** Every handler by the kind of its job. */
export const allJobs: Readonly<Record<string, JobHandler>> = {
  ...drawJobs,
  ...repaymentJobs,
  ...loanDayJobs,
  ...applicationJobs,
};

/** Writes the first records of a tenant. */
export const openTenant = createOpenTenant(seedCredit);
