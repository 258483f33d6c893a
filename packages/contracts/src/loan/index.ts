import type { LoanOperations } from '../generated/loan.js';
import { draw, getDraw, listDraws } from './loan-draw.contract.js';
import { getInvitation, listLines } from './loan-entry.contract.js';
import { getSchedule } from './loan-plan.contract.js';
import { quoteDraw } from './loan-quote.contract.js';

/** Loans: invitation, line, quote, draw and plan. */
export const loan: LoanOperations = {
  getInvitation,
  listLines,
  quoteDraw,
  draw,
  getDraw,
  listDraws,
  getSchedule,
};

export * from '../generated/loan.js';
