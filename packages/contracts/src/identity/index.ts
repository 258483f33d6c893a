import { resendChallenge, verifyChallenge } from './identity-challenge.contract.js';
import { getCustomer } from './identity-customer.contract.js';

/** Who the customer is, and proof that it is really him or her. */
export const identity = { getCustomer, verifyChallenge, resendChallenge };

export type * from '../generated/identity.js';
