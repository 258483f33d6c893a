import type { VerifyClient } from '../provider/verify.client.js';
import type { PasswordLoadedEvent } from './identity-password.state.js';

/** Reads whether the customer has an account: the first password is set when that is opened. */
export const readPassword = async ({ identity }: VerifyClient): Promise<PasswordLoadedEvent> => {
  const { status } = await identity.getCustomer();
  return { type: 'loaded', isCustomer: status === 'ACTIVE' };
};
