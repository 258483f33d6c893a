import * as z from 'zod/mini';
import type {
  Loan,
  LoanDrawInput,
  LoanGetDrawInput,
  LoanListDrawsInput,
  LoanPage,
} from '../generated/loan.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, pageOf, paging } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { LoanShape } from './loan.shapes.js';

/** The customer's order to lend. Send it with the idempotency key `draw-<quoteId>`: a quote can be drawn once. */
export const LoanDrawInputShape = shape(
  'LoanDrawInput',
  z.strictObject({
    /** Quote that was shown. */
    quoteId: id('lqt'),
    /** What the money is for; never property, shares or other investments. */
    purpose: z.enum(['DAILY_CONSUMPTION', 'EDUCATION', 'MEDICAL', 'RENOVATION', 'TRAVEL']),
    /** Bound card that receives the money. */
    cardId: id('crd'),
    /** Acceptance of the quote's documents. */
    acceptanceId: id('acp'),
  }),
);

/** Names a draw. */
export const LoanGetDrawInputShape = shape(
  'LoanGetDrawInput',
  z.strictObject({
    /** Loan, `loa_…`. */
    drawId: id('loa'),
  }),
);

/** Lists the customer's draws, newest first. */
export const LoanListDrawsInputShape = shape(
  'LoanListDrawsInput',
  z.strictObject({
    /** `IN_PROGRESS`: confirmed, money not there yet. `OPEN`: money there, not settled. Absent: all. */
    state: z.optional(z.enum(['IN_PROGRESS', 'OPEN'])),
    /** Only the draw of this quote. */
    quoteId: z.optional(id('lqt')),
    ...paging,
  }),
);

/** Draws of the customer, newest first. */
export const LoanPageShape = shape('LoanPage', pageOf(LoanShape));

/** Draws on a line. Safe to repeat with the same key; the money arrives within 40 seconds, see `loan.disbursed`. */
export const draw: Operation<LoanDrawInput, Loan> = operation({
  id: 'loan.draw',
  summary: 'Draw on a credit line',
  method: 'POST',
  path: '/v1/loan/draws',
  actor: 'customer',
  scope: 'loan:write',
  idempotent: true,
  stepUp: true,
  successStatus: 201,
  audit: 'MONEY',
  input: LoanDrawInputShape,
  output: LoanShape,
  errors: [
    'not-found',
    'quote-expired',
    'invalid-state',
    'account-class-not-eligible',
    'insufficient-credit',
    'line-suspended',
    'purpose-prohibited',
    'agreement-version-changed',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
  ],
});

/** Reads a draw. */
export const getDraw: Operation<LoanGetDrawInput, Loan> = operation({
  id: 'loan.getDraw',
  summary: 'Read a draw',
  method: 'GET',
  path: '/v1/loan/draws/{drawId}',
  actor: 'customer',
  scope: 'loan:read',
  input: LoanGetDrawInputShape,
  output: LoanShape,
  errors: ['not-found'],
});

/** Lists draws. */
export const listDraws: Operation<LoanListDrawsInput, LoanPage> = operation({
  id: 'loan.listDraws',
  summary: 'List the draws of the customer',
  method: 'GET',
  path: '/v1/loan/draws',
  actor: 'customer',
  scope: 'loan:read',
  numericQuery: ['limit'],
  input: LoanListDrawsInputShape,
  output: LoanPageShape,
});
