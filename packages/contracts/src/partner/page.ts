import type { PartnerOperations } from '../generated/partner.js';
import { acceptAgreements, getAgreement } from './partner-agreement.contract.js';
import { grantConsent, withdrawConsent } from './partner-consent.contract.js';
import { redeemHandOver as handOver } from './partner-hand-over.contract.js';
import { exchangeSession } from './partner-session.contract.js';

/**
 * What a customer's page calls of the partner bank: its session, and the documents that the customer accepts. A page that takes
 * this instead of the whole feature carries no contracts of servers, such as those of webhooks.
 */
export const partner: Pick<
  PartnerOperations,
  'exchangeSession' | 'getAgreement' | 'acceptAgreements' | 'grantConsent' | 'withdrawConsent'
> = { exchangeSession, getAgreement, acceptAgreements, grantConsent, withdrawConsent };

/** Goes on with another device. By itself, so that only a page on which customers do so carries it. */
export const redeemHandOver: PartnerOperations['redeemHandOver'] = handOver;
