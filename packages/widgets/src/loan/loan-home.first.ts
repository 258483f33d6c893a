import type { LoanClient } from './loan.client.js';
import type { HomeEvent } from './loan-home.state.js';

/** Most loans and repayments that are listed. */
const most = 100;

/** Reads what the first page shows: line, loans and repayments. */
export const readHome = async ({ loan }: LoanClient): Promise<Extract<HomeEvent, { type: 'loaded' }>> => {
  const [lines, loans, repayments] = await Promise.all([
    loan.listLines(),
    loan.listDraws({ limit: most }),
    loan.listRepayments({ limit: most }),
  ]);
  const line = lines.data.find(({ product }) => product === 'consumer');
  return { type: 'loaded', line, loans: loans.data, repayments: repayments.data };
};
