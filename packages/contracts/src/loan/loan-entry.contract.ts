import * as z from 'zod/mini';
import type {
  CreditLinePage,
  Invitation,
  LoanGetInvitationInput,
  LoanListLinesInput,
} from '../generated/loan.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, localDate, MoneyShape, openEnum, pageOf, paging, rate } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { AgreementRefShape, FunderShape, productCode } from './loan.shapes.js';

/** Asks whether the customer may see a product at all. */
export const LoanGetInvitationInputShape = shape(
  'LoanGetInvitationInput',
  z.strictObject({
    /** Product asked about. */
    product: z.enum(['consumer', 'sme', 'car', 'instalment']),
  }),
);

/** An invitation 白名单邀请. Without one the answer is 404 `not-invited`, and it never says why. */
export const InvitationShape = shape(
  'Invitation',
  z.object({
    /** Id, `inv_…`. */
    id: id('inv'),
    /** Product. */
    product: productCode(),
    /** State. */
    status: openEnum(['ELIGIBLE', 'OPENED', 'EXPIRED', 'WITHDRAWN']),
    /** Last day on which it counts. */
    validUntil: localDate(),
    /** Authorisation of the credit-report query that an application needs; a consent of its own, never ticked beforehand. */
    consentDocument: AgreementRefShape,
  }),
);

/** Lists the customer's credit lines. */
export const LoanListLinesInputShape = shape('LoanListLinesInput', z.strictObject({ ...paging }));

/** A credit line 授信额度. */
export const CreditLineShape = shape(
  'CreditLine',
  z.object({
    /** Id, `cln_…`. */
    id: id('cln'),
    /** Product. */
    product: productCode(),
    /** State. */
    status: openEnum(['ACTIVE', 'SUSPENDED', 'CLOSED', 'EXPIRED']),
    /** Why it is suspended; null while it is not. `CUSTOMER_LOCK` is the customer's own doing and can be undone. */
    suspension: z.nullable(openEnum(['CUSTOMER_LOCK', 'OVERDUE', 'BANK'])),
    /** Most that may be owed at once. */
    limit: MoneyShape,
    /** What can be drawn now: limit − principal outstanding − holds. */
    available: MoneyShape,
    /** Principal outstanding. */
    outstanding: MoneyShape,
    /** Smallest draw. */
    minDraw: MoneyShape,
    /** A draw is a multiple of this. */
    drawStep: MoneyShape,
    /** Numbers of monthly instalments on offer. */
    tenors: z.array(z.int()),
    /** How principal is repaid. */
    method: openEnum(['EQUAL_PRINCIPAL']),
    /** Daily rate. */
    dailyRate: rate(),
    /** Simple annual rate: daily rate × year basis. */
    annualRate: rate(),
    /** Days of a year for the annual rate. */
    yearBasis: z.int(),
    /** Purposes that may be named; the first is preset. */
    purposes: z.array(openEnum(['DAILY_CONSUMPTION', 'EDUCATION', 'MEDICAL', 'RENOVATION', 'TRAVEL'])),
    /** Who lends. */
    funders: z.array(FunderShape),
    /** Value date of a quote made now: a preview of the plan starts here. */
    valueDate: localDate(),
    /** Last day on which the line can be drawn. */
    validUntil: localDate(),
    /** When it was opened. */
    createdAt: instant(),
    /** Grows by one with each change. */
    version: z.int(),
  }),
);

/** Credit lines of the customer. */
export const CreditLinePageShape = shape('CreditLinePage', pageOf(CreditLineShape));

/** Reads the invitation of the customer for a product. */
export const getInvitation: Operation<LoanGetInvitationInput, Invitation> = operation({
  id: 'loan.getInvitation',
  summary: 'Read whether the customer is invited to a product',
  method: 'GET',
  path: '/v1/loan/invitation',
  actor: 'customer',
  scope: 'loan:read',
  input: LoanGetInvitationInputShape,
  output: InvitationShape,
  errors: ['not-invited'],
});

/** Lists the credit lines of the customer. */
export const listLines: Operation<LoanListLinesInput, CreditLinePage> = operation({
  id: 'loan.listLines',
  summary: 'List the credit lines of the customer',
  method: 'GET',
  path: '/v1/loan/lines',
  actor: 'customer',
  scope: 'loan:read',
  numericQuery: ['limit'],
  input: LoanListLinesInputShape,
  output: CreditLinePageShape,
});
