import type { CreditLine, Invitation, Loan, LoanApplication } from '@weidongli/contracts/loan';
import { flowProblem, type FlowProblem } from '../screen/flow-problem.js';
import type { LoanClient } from './loan.client.js';

/**
 * What the entry shows: nothing yet, nothing at all (`hidden`: not invited, and it never says why), the line, the way
 * to one (`invited`), an application, or that it could not be read.
 */
export type EntryState =
  | { readonly step: 'loading' }
  | { readonly step: 'hidden' }
  | { readonly step: 'ready'; readonly line: CreditLine; readonly inProgress: Loan | undefined }
  | { readonly step: 'invited' }
  | { readonly step: 'applied'; readonly application: LoanApplication }
  | { readonly step: 'failed'; readonly problem: FlowProblem };

/** States of an application that is over and leads to nothing any more. */
const over: readonly string[] = ['WITHDRAWN', 'OFFER_EXPIRED', 'ACCEPTED'];

/** Reads what a customer without a line sees. */
const readApplication = async (client: LoanClient, { status }: Invitation): Promise<EntryState> => {
  const { data } = await client.loan.listApplications();
  const application = data.find(({ product }) => product === 'consumer');
  if (application !== undefined && !over.includes(application.status))
    return { step: 'applied', application };
  return { step: status === 'ELIGIBLE' ? 'invited' : 'hidden' };
};

/** Reads what the entry shows. */
export const readEntry = async (client: LoanClient): Promise<EntryState> => {
  try {
    const invitation = await client.loan.getInvitation({ product: 'consumer' });
    const [lines, draws] = await Promise.all([
      client.loan.listLines(),
      client.loan.listDraws({ state: 'IN_PROGRESS' }),
    ]);
    const line = lines.data.find(({ product }) => product === 'consumer');
    return line === undefined
      ? await readApplication(client, invitation)
      : { step: 'ready', line, inProgress: draws.data[0] };
  } catch (error) {
    const problem = flowProblem(error);
    return problem.code === 'not-invited' ? { step: 'hidden' } : { step: 'failed', problem };
  }
};
