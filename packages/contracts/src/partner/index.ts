import type { PartnerOperations } from '../generated/partner.js';
import { acceptAgreements, getAgreement } from './partner-agreement.contract.js';
import { listAuditEntries, verifyAuditTrail } from './partner-audit.contract.js';
import {
  createClient,
  disableClient,
  getClient,
  listClients,
  replaceClientKeys,
} from './partner-client.contract.js';
import { getConsent, grantConsent, listConsents, withdrawConsent } from './partner-consent.contract.js';
import { getWebhookDelivery, listWebhookDeliveries, redeliverWebhook } from './partner-delivery.contract.js';
import { getEvent, listEvents } from './partner-event.contract.js';
import { redeemHandOver } from './partner-hand-over.contract.js';
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

export * from '../generated/partner.js';
