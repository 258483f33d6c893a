import type { IdentityApplication } from '@weidongli/contracts';
import type { VerifyClient } from '../provider/verify.client.js';

/** Finds the application that a customer is busy with: the open one, else how the last one ended; undefined without any. */
export const presentApplication = async ({
  identity,
}: Pick<VerifyClient, 'identity'>): Promise<IdentityApplication | undefined> => {
  const [open] = (await identity.listApplications({ state: 'OPEN', limit: 1 })).data;
  return open ?? (await identity.listApplications({ limit: 1 })).data[0];
};
