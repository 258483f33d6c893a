import type { PartnerOperations } from '../generated/partner.js';
import { acceptAgreements, getAgreement } from './partner-agreement.contract.js';
import { grantConsent, withdrawConsent } from './partner-consent.contract.js';
import { listEvents } from './partner-event.contract.js';
import { createSession, exchangeSession, revokeSession } from './partner-session.contract.js';
import { createWebhookEndpoint } from './partner-webhook.contract.js';

/** The partner bank itself: sessions, webhooks, events; and the documents that its customers accept. */
export const partner: PartnerOperations = {
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

export * from '../generated/partner.js';
