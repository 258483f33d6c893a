import type { Loan } from '@weidongli/contracts/loan';
import { type HomeState } from './loan-home.state.js';
import { without } from '../screen/without.js';

/** Prepares a state to be gone on from: page and typed text stay, what was under way is dropped. */
export const resumedHome = (state: HomeState): HomeState => without(state, 'work', 'problem');

/** Lists the loans that have been paid back. */
export const settledLoans = ({ loans }: HomeState): readonly Loan[] =>
  loans.filter(({ status }) => status === 'SETTLED');

/** Gives the loan that is looked at. */
export const shownLoan = ({ loans, drawId }: HomeState): Loan | undefined =>
  loans.find(({ id }) => id === drawId);
