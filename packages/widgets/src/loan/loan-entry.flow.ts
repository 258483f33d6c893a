import type { CreditLine, Loan } from '@weidongli/contracts/loan';
import { flowProblem, type FlowProblem } from './flow-problem.js';
import type { LoanClient } from './loan.client.js';

/**
 * What the entry shows: nothing yet, nothing at all (`hidden`: not invited, and it never says why), the line, or that
 * it could not be read.
 */
export type EntryState =
  | { readonly step: 'loading' }
  | { readonly step: 'hidden' }
  | { readonly step: 'ready'; readonly line: CreditLine; readonly inProgress: Loan | undefined }
  | { readonly step: 'failed'; readonly problem: FlowProblem };

/** Reads what the entry shows. */
export const readEntry = async (client: LoanClient): Promise<EntryState> => {
  try {
    await client.loan.getInvitation({ product: 'consumer' });
    const [lines, draws] = await Promise.all([
      client.loan.listLines(),
      client.loan.listDraws({ state: 'IN_PROGRESS' }),
    ]);
    const line = lines.data.find(({ product }) => product === 'consumer');
    return line === undefined ? { step: 'hidden' } : { step: 'ready', line, inProgress: draws.data[0] };
  } catch (error) {
    const problem = flowProblem(error);
    return problem.code === 'not-invited' ? { step: 'hidden' } : { step: 'failed', problem };
  }
};
