import * as z from 'zod/mini';
import type {
  WealthCreatePlanInput,
  WealthEndPlanInput,
  WealthListPlansInput,
  WealthPausePlanInput,
  WealthPlan,
  WealthPlanPage,
  WealthResumePlanInput,
} from '../generated/wealth.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, localDate, MoneyShape, openEnum, pageOf, paging, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { ShownDocumentInputShape } from './wealth-order.contract.js';
import { PlanRhythmShape } from './wealth-quote.contract.js';
import { wealthCode } from './wealth.shapes.js';

/** The customer's order to buy regularly. Send it with the idempotency key `plan-<quoteId>`. */
export const WealthCreatePlanInputShape = shape(
  'WealthCreatePlanInput',
  z.strictObject({
    /** Quote of side `PLAN` that was shown. */
    quoteId: id('wqt'),
    /** Bound card that pays. */
    cardId: id('crd'),
    /** Acceptance of the quote's documents. */
    acceptanceId: id('acp'),
    /** Documents that were on the screen, for the evidence. */
    shown: z.optional(z.array(ShownDocumentInputShape).check(z.maxLength(10))),
  }),
);

/** A plan that buys regularly 定投. */
export const WealthPlanShape = shape(
  'WealthPlan',
  z.object({
    /** Id, `wpl_…`. */
    id: id('wpl'),
    /** Quote that it was made of. */
    quoteId: id('wqt'),
    /** Product. */
    code: wealthCode(),
    /** Its name. */
    name: text(60),
    /** Money of each purchase. */
    amount: MoneyShape,
    /** Rhythm. */
    rhythm: PlanRhythmShape,
    /** State; `SUSPENDED` by the bank: three purchases in a row failed, or the risk type does not count any more. */
    status: openEnum(['ACTIVE', 'PAUSED', 'SUSPENDED', 'ENDED']),
    /** Why the bank suspended it; null for others. */
    suspension: z.nullable(openEnum(['PAYMENT_FAILED', 'SUITABILITY', 'PRODUCT'])),
    /** Card that pays, masked. */
    cardMasked: text(30),
    /** Next day on which it buys; null when it does not. */
    nextDate: z.nullable(localDate()),
    /** Purchases that were ordered. */
    purchases: z.int(),
    /** Purchases in a row that failed. */
    failures: z.int(),
    /** Money invested so far. */
    invested: MoneyShape,
    /** When it was made. */
    createdAt: instant(),
    /** Grows by one with each change. */
    version: z.int(),
  }),
);

/** Lists the customer's plans, newest first. */
export const WealthListPlansInputShape = shape('WealthListPlansInput', z.strictObject({ ...paging }));

/** Plans, newest first. */
export const WealthPlanPageShape = shape('WealthPlanPage', pageOf(WealthPlanShape));

/** Names the plan to pause. */
export const WealthPausePlanInputShape = shape(
  'WealthPausePlanInput',
  z.strictObject({
    /** Plan, `wpl_…`. */
    planId: id('wpl'),
  }),
);

/** Names the plan to resume. */
export const WealthResumePlanInputShape = shape(
  'WealthResumePlanInput',
  z.strictObject({
    /** Plan, `wpl_…`. */
    planId: id('wpl'),
  }),
);

/** Names the plan to end. */
export const WealthEndPlanInputShape = shape(
  'WealthEndPlanInput',
  z.strictObject({
    /** Plan, `wpl_…`. */
    planId: id('wpl'),
  }),
);

/** Starts a plan. Each purchase is an order of its own, on the first trading day from its day on. */
export const createPlan: Operation<WealthCreatePlanInput, WealthPlan> = operation({
  id: 'wealth.createPlan',
  summary: 'Start a plan that buys regularly',
  method: 'POST',
  path: '/v1/wealth/plans',
  actor: 'customer',
  scope: 'wealth:trade',
  idempotent: true,
  stepUp: true,
  successStatus: 201,
  audit: 'MONEY',
  input: WealthCreatePlanInputShape,
  output: WealthPlanShape,
  errors: [
    'not-found',
    'quote-expired',
    'invalid-state',
    'account-restricted',
    'account-class-not-eligible',
    'trading-suspended',
    'suitability-required',
    'suitability-expired',
    'risk-mismatch',
    'cool-off-pending',
    'not-eligible',
    'agreement-version-changed',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
  ],
});

/** Lists plans. */
export const listPlans: Operation<WealthListPlansInput, WealthPlanPage> = operation({
  id: 'wealth.listPlans',
  summary: 'List the plans of the customer',
  method: 'GET',
  path: '/v1/wealth/plans',
  actor: 'customer',
  scope: 'wealth:read',
  numericQuery: ['limit'],
  input: WealthListPlansInputShape,
  output: WealthPlanPageShape,
});

/** Pauses a plan: nothing is bought until it is resumed. */
export const pausePlan: Operation<WealthPausePlanInput, WealthPlan> = operation({
  id: 'wealth.pausePlan',
  summary: 'Pause a plan',
  method: 'POST',
  path: '/v1/wealth/plans/{planId}/pause',
  actor: 'customer',
  scope: 'wealth:trade',
  audit: 'MONEY',
  input: WealthPausePlanInputShape,
  output: WealthPlanShape,
  errors: ['not-found', 'invalid-state'],
});

/** Resumes a plan from its next day on; what was missed is not bought later. */
export const resumePlan: Operation<WealthResumePlanInput, WealthPlan> = operation({
  id: 'wealth.resumePlan',
  summary: 'Resume a plan',
  method: 'POST',
  path: '/v1/wealth/plans/{planId}/resume',
  actor: 'customer',
  scope: 'wealth:trade',
  audit: 'MONEY',
  input: WealthResumePlanInputShape,
  output: WealthPlanShape,
  errors: ['not-found', 'invalid-state', 'suitability-required', 'suitability-expired', 'risk-mismatch'],
});

/** Ends a plan. What it has bought stays. */
export const endPlan: Operation<WealthEndPlanInput, WealthPlan> = operation({
  id: 'wealth.endPlan',
  summary: 'End a plan',
  method: 'POST',
  path: '/v1/wealth/plans/{planId}/end',
  actor: 'customer',
  scope: 'wealth:trade',
  audit: 'MONEY',
  input: WealthEndPlanInputShape,
  output: WealthPlanShape,
  errors: ['not-found', 'invalid-state'],
});
