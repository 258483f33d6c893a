import type { IdentityOperations } from '../generated/identity.js';
import { resendChallenge, verifyChallenge } from './identity-challenge.contract.js';
import { getCustomer } from './identity-customer.contract.js';

/** Who the customer is, and proof that it is really him or her. */
export const identity: IdentityOperations = { getCustomer, verifyChallenge, resendChallenge };

export * from '../generated/identity.js';
