import type { IdentityOperations } from '../generated/identity.js';
import { resendChallenge, verifyChallenge } from './identity-challenge.contract.js';
import { getCustomer } from './identity-customer.contract.js';
import { registerDevice } from './identity-device.contract.js';

/**
 * What the screens call of the identity feature. A page that takes this instead of the whole feature carries no contracts that no
 * screen of it calls: the export and the erasure of personal data.
 */
export const identity: Pick<
  IdentityOperations,
  'getCustomer' | 'verifyChallenge' | 'resendChallenge' | 'registerDevice'
> = { getCustomer, verifyChallenge, resendChallenge, registerDevice };
