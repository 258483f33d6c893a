import type { LoanOperations } from '../generated/loan.js';
import {
  acceptOffer,
  appeal,
  apply,
  getApplication,
  listApplications,
  withdrawApplication,
} from './loan-apply.contract.js';
import { draw, getDraw, listDraws } from './loan-draw.contract.js';
import { getInvitation, listLines } from './loan-entry.contract.js';
import { getCertificate, lockLine, requestLimit, unlockLine } from './loan-home.contract.js';
import { getSchedule } from './loan-plan.contract.js';
import { quoteDraw } from './loan-quote.contract.js';
import { getRepayment, listRepayments, quoteRepayment, repay } from './loan-repay.contract.js';

/** Loans: invitation, application, line, draw, plan and repayment. */
export const loan: LoanOperations = {
  getInvitation,
  apply,
  getApplication,
  listApplications,
  acceptOffer,
  withdrawApplication,
  appeal,
  listLines,
  lockLine,
  unlockLine,
  requestLimit,
  quoteDraw,
  draw,
  getDraw,
  listDraws,
  getSchedule,
  quoteRepayment,
  repay,
  getRepayment,
  listRepayments,
  getCertificate,
};

export * from '../generated/loan.js';
