import * as z from 'zod/mini';
import type { LoanGetScheduleInput, LoanSchedule } from '../generated/loan.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, localDate, MoneyShape, rate } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { ScheduleRowShape } from './loan.shapes.js';

/** Names the draw whose plan is wanted. */
export const LoanGetScheduleInputShape = shape(
  'LoanGetScheduleInput',
  z.strictObject({
    /** Loan, `loa_…`. */
    drawId: id('loa'),
  }),
);

/** The repayment plan 还款计划 of a loan. */
export const LoanScheduleShape = shape(
  'LoanSchedule',
  z.object({
    /** Loan. */
    drawId: id('loa'),
    /** Version of the plan; grows with each prepayment. */
    version: z.int(),
    /** Business date on which it was read. */
    asOf: localDate(),
    /** Daily rate. */
    dailyRate: rate(),
    /** Card that is debited, masked. */
    cardMasked: z.string(),
    /** Days after the due date within which payment counts as in time. */
    graceDays: z.int(),
    /** Rows, first due first. */
    rows: z.array(ScheduleRowShape),
    /** Principal of all rows. */
    totalPrincipal: MoneyShape,
    /** Interest of all rows. */
    totalInterest: MoneyShape,
    /** Everything to be repaid. */
    totalRepayment: MoneyShape,
    /** Principal still owed. */
    outstandingPrincipal: MoneyShape,
    /** Penalty interest so far. */
    totalPenalty: MoneyShape,
    /** What has been paid so far. */
    totalPaid: MoneyShape,
  }),
);

/** Reads the plan of a loan. */
export const getSchedule: Operation<LoanGetScheduleInput, LoanSchedule> = operation({
  id: 'loan.getSchedule',
  summary: 'Read the repayment plan of a draw',
  method: 'GET',
  path: '/v1/loan/draws/{drawId}/schedule',
  actor: 'customer',
  scope: 'loan:read',
  input: LoanGetScheduleInputShape,
  output: LoanScheduleShape,
  errors: ['not-found'],
});
