import type { IdentityOperations } from '../generated/identity.js';
import { resendChallenge, verifyChallenge } from './identity-challenge.contract.js';
import { getCustomer } from './identity-customer.contract.js';
import { registerDevice } from './identity-device.contract.js';
import { exportData, getErasure, requestErasure } from './identity-privacy.contract.js';

/** Who the customer is, and proof that it is really him or her. */
export const identity: IdentityOperations = {
  getCustomer,
  verifyChallenge,
  resendChallenge,
  registerDevice,
  exportData,
  requestErasure,
  getErasure,
};

export * from '../generated/identity.js';
