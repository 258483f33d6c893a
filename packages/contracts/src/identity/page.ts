import type { IdentityOperations } from '../generated/identity.js';
import { resendChallenge, verifyChallenge } from './identity-challenge.contract.js';
import { getCustomer } from './identity-customer.contract.js';

/**
 * What the screens of loans and wealth call of the identity feature, and the customer's own name for the page around them. A page that
 * takes this instead of the whole feature carries no contracts that no screen of it calls: verification, devices, the export and the
 * erasure of personal data.
 */
export const identity: Pick<IdentityOperations, 'getCustomer' | 'verifyChallenge' | 'resendChallenge'> = {
  getCustomer,
  verifyChallenge,
  resendChallenge,
};
