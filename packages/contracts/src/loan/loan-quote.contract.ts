import * as z from 'zod/mini';
import type { DrawQuote, LoanQuoteDrawInput } from '../generated/loan.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, localDate, MoneyInputShape, MoneyShape, openEnum } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { AgreementRefShape, DisclosureShape, ScheduleRowShape } from './loan.shapes.js';

/** What the customer wants to borrow. */
export const LoanQuoteDrawInputShape = shape(
  'LoanQuoteDrawInput',
  z.strictObject({
    /** Line to draw on. */
    lineId: id('cln'),
    /** Amount wanted. */
    principal: MoneyInputShape,
    /** Number of monthly instalments, one of the line's `tenors`. */
    tenor: z.int().check(z.gte(1), z.lte(360)),
  }),
);

/** A quote 试算: what a draw would cost. What is shown here is what is booked. */
export const DrawQuoteShape = shape(
  'DrawQuote',
  z.object({
    /** Id, `lqt_…`; a quote can be drawn once. */
    id: id('lqt'),
    /** Line. */
    lineId: id('cln'),
    /** Amount to be borrowed. */
    principal: MoneyShape,
    /** Number of instalments. */
    tenor: z.int(),
    /** How principal is repaid. */
    method: openEnum(['EQUAL_PRINCIPAL']),
    /** First day that bears interest. */
    valueDate: localDate(),
    /** The plan. */
    schedule: z.array(ScheduleRowShape),
    /** What it costs. */
    disclosure: DisclosureShape,
    /** Documents to accept before the draw. */
    agreements: z.array(AgreementRefShape),
    /** When it was made. */
    createdAt: instant(),
    /** When it stops counting: 15 minutes, and never past the value date. */
    expiresAt: instant(),
  }),
);

/** Quotes a draw; books nothing. */
export const quoteDraw: Operation<LoanQuoteDrawInput, DrawQuote> = operation({
  id: 'loan.quoteDraw',
  summary: 'Quote a draw on a credit line',
  method: 'POST',
  path: '/v1/loan/draw-quotes',
  actor: 'customer',
  scope: 'loan:read',
  successStatus: 201,
  input: LoanQuoteDrawInputShape,
  output: DrawQuoteShape,
  errors: ['not-found', 'amount-out-of-range', 'tenor-not-allowed', 'insufficient-credit', 'line-suspended'],
});
