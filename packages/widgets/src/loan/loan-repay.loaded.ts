import type { Repayment } from '@weidongli/contracts/loan';
import { type RepayStep, type RepayState, type RepayReads, choicesOf } from './loan-repay.state.js';
import { without } from '../screen/without.js';

const open: readonly string[] = ['ACTIVE', 'OVERDUE'];

const lost: readonly string[] = ['FAILED', 'REVERSED'];

/** Shows a repayment: on its way, done or failed. */
export const withRepayment = (state: RepayState, repayment: Repayment): RepayState => {
  const step =
    repayment.status === 'SUCCEEDED' ? 'done' : lost.includes(repayment.status) ? 'failed' : 'progress';
  return { ...without(state, 'work', 'problem', 'challenge'), step, repayment };
};

const pastChoice: readonly RepayStep[] = ['progress', 'unknown', 'done', 'failed'];

/** Takes what was read: where the customer stands. What was entered stays. */
export const loaded = (
  state: RepayState,
  { loan, plan, cards, quotes, inProgress }: RepayReads,
): RepayState => {
  // The customer went on meanwhile: what was ordered counts, not what was read before.
  if (state.work !== undefined && state.work !== 'refresh') return state;
  // Why the bank was asked again must stay to be read.
  const known = {
    ...(state.work === 'refresh' ? without(state, 'work') : without(state, 'work', 'problem')),
    loan,
    plan,
    cards,
  };
  // A result stays until the customer leaves it; a quote of a part belongs to what was typed.
  if (pastChoice.includes(state.step)) return known;
  if (inProgress !== undefined) return withRepayment(known, inProgress);
  if (!open.includes(loan.status) || cards.length === 0)
    return { ...without(known, 'challenge', 'problem'), step: 'unavailable' };
  const part = state.quotes.PARTIAL;
  const keep = state.step === 'confirm' && part !== undefined;
  // A code that was sent counts for the quote that was on the screen.
  const fresh = state.challenge === undefined ? quotes : { ...quotes, ...state.quotes };
  const next: RepayState = {
    ...known,
    quotes: keep ? { ...fresh, PARTIAL: part } : fresh,
    step: keep ? 'confirm' : 'choose',
  };
  return state.choice === undefined || choicesOf(next).includes(state.choice) ? next : dropChoice(next);
};

const dropChoice = ({ choice: _, ...rest }: RepayState): RepayState => rest;
