import type { CreditLine } from '@weidongli/contracts/loan';
import { scheduleToWire, type ScheduleRowWire } from '@weidongli/finance';
import { readAmount, type AmountProblem } from './loan-draw.amount.js';
import { previewOf, type DrawCost } from './loan-draw.preview.js';
import type { DrawState } from './loan-draw.state.js';

/** What a draw costs and how it is paid back, as texts and decimal strings. */
export interface DrawFigures extends DrawCost {
  /** The plan, one row a month. */
  readonly rows: readonly ScheduleRowWire[];
}

/** Gives the figures of the present choice, or of the quote once there is one; undefined until amount and term are there. */
export const drawFigures = (state: DrawState): DrawFigures | undefined => {
  const preview = previewOf(state);
  if (preview === undefined) return undefined;
  const { schedule, ...cost } = preview;
  return { ...cost, rows: scheduleToWire(schedule).rows };
};

/** Finds what is wrong with a typed amount; undefined when it can be borrowed on the line. */
export const amountProblem = (text: string, line: CreditLine): AmountProblem | undefined => {
  const amount = readAmount(text, line);
  return amount.ok ? undefined : amount.problem;
};
