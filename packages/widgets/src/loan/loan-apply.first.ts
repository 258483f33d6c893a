import type { Invitation, LoanApplication } from '@weidongli/contracts/loan';
import type { LoanClient } from './loan.client.js';
import type { ApplyEvent } from './loan-apply.state.js';

/** Reads the invitation; undefined for a customer who has none. */
export const invitationOf = async (client: LoanClient): Promise<Invitation | undefined> => {
  try {
    return await client.loan.getInvitation({ product: 'consumer' });
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'not-invited') return undefined;
    throw error;
  }
};

/** Reads the latest application, if there is one. */
export const latestOf = async (client: LoanClient): Promise<LoanApplication | undefined> =>
  (await client.loan.listApplications()).data.find(({ product }) => product === 'consumer');

/** Reads what the first step shows: the invitation and the latest application. */
export const readApply = async (client: LoanClient): Promise<Extract<ApplyEvent, { type: 'loaded' }>> => {
  const [invitation, application] = await Promise.all([invitationOf(client), latestOf(client)]);
  return { type: 'loaded', invitation, application };
};
