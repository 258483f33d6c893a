import type { PartnerOperations } from '../generated/partner.js';
import { acceptAgreements, getAgreement } from './partner-agreement.contract.js';
import { grantConsent, withdrawConsent } from './partner-consent.contract.js';
import { exchangeSession } from './partner-session.contract.js';

// By itself, so that only a page on which customers go on with another device carries it.
export { redeemHandOver } from './partner-hand-over.contract.js';

/**
 * What a customer's page calls of the partner bank: its session, and the documents that the customer accepts. A page that takes
 * this instead of the whole feature carries no contracts of servers, such as those of webhooks.
 */
export const partner: Pick<
  PartnerOperations,
  'exchangeSession' | 'getAgreement' | 'acceptAgreements' | 'grantConsent' | 'withdrawConsent'
> = { exchangeSession, getAgreement, acceptAgreements, grantConsent, withdrawConsent };
