import type { PartnerOperations } from '../generated/partner.js';
import { acceptAgreements, getAgreement } from './partner-agreement.contract.js';
import { grantConsent, withdrawConsent } from './partner-consent.contract.js';
import { getWebhookDelivery, listWebhookDeliveries, redeliverWebhook } from './partner-delivery.contract.js';
import { getEvent, listEvents } from './partner-event.contract.js';
import { createSession, exchangeSession, revokeSession } from './partner-session.contract.js';
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookEndpoints,
  replayWebhookEvents,
  rotateWebhookSecret,
  updateWebhookEndpoint,
} from './partner-webhook.contract.js';

/** The partner bank itself: sessions, webhooks, events; and the documents that its customers accept. */
export const partner: PartnerOperations = {
  createSession,
  exchangeSession,
  revokeSession,
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
  withdrawConsent,
};

export * from '../generated/partner.js';
