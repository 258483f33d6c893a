import type { Loan, RepaymentQuote } from '@weidongli/contracts/loan';
import { isCardFor } from '../screen/card-for.js';
import type { LoanClient } from './loan.client.js';
import {
  choicesOf,
  startRepay,
  type RepayChoice,
  type RepayEvent,
  type RepayState,
} from './loan-repay.state.js';

/** Asks for what stands beside the choices. A quote books nothing. */
const quotesOf = async (client: LoanClient, loan: Loan): Promise<RepayState['quotes']> => {
  if (loan.status !== 'ACTIVE' && loan.status !== 'OVERDUE') return {};
  const kinds = choicesOf({ ...startRepay, loan }).filter((kind) => kind !== 'PARTIAL');
  const quotes = await Promise.all(
    kinds.map(async (kind): Promise<[RepayChoice, RepaymentQuote]> => [
      kind,
      await client.loan.quoteRepayment({ drawId: loan.id, kind }),
    ]),
  );
  return Object.fromEntries(quotes);
};

/** Reads what the first step shows: loan, plan, cards, quotes and any repayment under way. */
export const readRepay = async (
  client: LoanClient,
  drawId: string,
): Promise<Extract<RepayEvent, { type: 'loaded' }>> => {
  const [loan, plan, cards, repayments] = await Promise.all([
    client.loan.getDraw({ drawId }),
    client.loan.getSchedule({ drawId }),
    client.account.listCards(),
    client.loan.listRepayments({ drawId, state: 'IN_PROGRESS' }),
  ]);
  const usable = cards.data.filter(isCardFor('REPAY'));
  const [inProgress] = repayments.data;
  const quotes = inProgress === undefined ? await quotesOf(client, loan) : {};
  return { type: 'loaded', reads: { loan, plan, cards: usable, quotes, inProgress } };
};
