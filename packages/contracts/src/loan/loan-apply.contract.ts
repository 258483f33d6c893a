import * as z from 'zod/mini';
import type {
  LoanAcceptOfferInput,
  LoanAppealInput,
  LoanApplication,
  LoanApplicationPage,
  LoanApplyInput,
  LoanGetApplicationInput,
  LoanListApplicationsInput,
  LoanWithdrawApplicationInput,
} from '../generated/loan.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import {
  id,
  instant,
  localDate,
  MoneyInputShape,
  MoneyShape,
  openEnum,
  pageOf,
  paging,
  plainText,
  rate,
  text,
} from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { AgreementRefShape, FunderShape, productCode, StatusChangeShape } from './loan.shapes.js';

/** What the customer says when applying for a line. */
export const LoanApplyInputShape = shape(
  'LoanApplyInput',
  z.strictObject({
    /** Product, as in the invitation. */
    product: z.enum(['consumer']),
    /** Consent to the query of the credit report, `cns_…`; used up by the application. */
    consentId: id('cns'),
    /** How the customer earns a living. */
    employment: z.enum(['EMPLOYED', 'SELF_EMPLOYED', 'FARMING', 'RETIRED', 'OTHER']),
    /** Where the customer works, in the customer's own words; plain text, 1 to 60 characters. */
    workplace: z.optional(plainText(60)),
    /** Income of a usual month. */
    monthlyIncome: MoneyInputShape,
  }),
);

/** A reason for a decision, in words and with what can be done about it. */
export const DecisionReasonShape = shape(
  'DecisionReason',
  z.object({
    /** Reason code: `R01` to `R15` limits, `P01` to `P15` speaks for the customer in the same matter. */
    code: text(8),
    /** Which way it works: for the customer, or against the amount or the approval. */
    effect: openEnum(['POSITIVE', 'LIMITING']),
    /** The reason, for the customer. */
    text: text(200),
    /** What the customer can do. */
    advice: text(200),
  }),
);

/** The bank's decision. A score is never part of it. */
export const LoanDecisionShape = shape(
  'LoanDecision',
  z.object({
    /** What was decided. */
    outcome: openEnum(['APPROVED', 'DECLINED', 'REFERRED']),
    /** Says that no person took part; the customer may ask for one (PIPL art. 24). */
    automated: z.boolean(),
    /**
     * Main reasons, at most four: what speaks for the customer first, and in each part the weightiest first. Empty while
     * a person still has to look.
     */
    reasons: z.array(DecisionReasonShape),
    /** When. */
    decidedAt: instant(),
  }),
);

/** A line on offer. */
export const LoanOfferShape = shape(
  'LoanOffer',
  z.object({
    /** Limit. */
    limit: MoneyShape,
    /** Daily rate. */
    dailyRate: rate(),
    /** Simple annual rate. */
    annualRate: rate(),
    /** Days of a year for the annual rate. */
    yearBasis: z.int(),
    /** Numbers of monthly instalments on offer. */
    tenors: z.array(z.int()),
    /** Who lends. */
    funders: z.array(FunderShape),
    /** Last day on which it can be accepted. */
    validUntil: localDate(),
    /** Documents to accept with it. */
    agreements: z.array(AgreementRefShape),
  }),
);

/** An objection to a decision; a person looks at it. */
export const LoanAppealShape = shape(
  'LoanAppeal',
  z.object({
    /** State. */
    status: openEnum(['OPEN', 'UPHELD', 'REJECTED']),
    /** When it was made. */
    submittedAt: instant(),
    /** By when it will be answered. */
    answerBy: instant(),
  }),
);

/** An application for a line 授信申请. */
export const LoanApplicationShape = shape(
  'LoanApplication',
  z.object({
    /** Id, `cap_…`. */
    id: id('cap'),
    /** Product. */
    product: productCode(),
    /** State. */
    status: openEnum([
      'SUBMITTED',
      'UNDER_REVIEW',
      'REFERRED',
      'APPROVED',
      'DECLINED',
      'ACCEPTED',
      'OFFER_EXPIRED',
      'WITHDRAWN',
    ]),
    /** By when a decision is expected: ten minutes for an automated one, two days for one by a person. */
    decisionBy: instant(),
    /** The decision; null while there is none. */
    decision: z.nullable(LoanDecisionShape),
    /** The offer, while it can be accepted; else null. */
    offer: z.nullable(LoanOfferShape),
    /** The objection; null when there is none. */
    appeal: z.nullable(LoanAppealShape),
    /** Says that the customer may object now. */
    appealable: z.boolean(),
    /** Line that came of it; null before. */
    lineId: z.nullable(id('cln')),
    /** When it was made. */
    createdAt: instant(),
    /** Every change of state, oldest first. */
    statusHistory: z.array(StatusChangeShape),
    /** Grows by one with each change. */
    version: z.int(),
  }),
);

/** Names an application. */
export const LoanGetApplicationInputShape = shape(
  'LoanGetApplicationInput',
  z.strictObject({
    /** Application, `cap_…`. */
    applicationId: id('cap'),
  }),
);

/** Lists applications, newest first. */
export const LoanListApplicationsInputShape = shape(
  'LoanListApplicationsInput',
  z.strictObject({ ...paging }),
);

/** Applications of the customer, newest first. */
export const LoanApplicationPageShape = shape('LoanApplicationPage', pageOf(LoanApplicationShape));

/** Accepts an offer. */
export const LoanAcceptOfferInputShape = shape(
  'LoanAcceptOfferInput',
  z.strictObject({
    /** Application, `cap_…`. */
    applicationId: id('cap'),
    /** Acceptance of the offer's documents; its subject is the application. */
    acceptanceId: id('acp'),
  }),
);

/** Takes an application back, or declines its offer; as easy as accepting. */
export const LoanWithdrawApplicationInputShape = shape(
  'LoanWithdrawApplicationInput',
  z.strictObject({
    /** Application, `cap_…`. */
    applicationId: id('cap'),
  }),
);

/** Objects to a decision. */
export const LoanAppealInputShape = shape(
  'LoanAppealInput',
  z.strictObject({
    /** Application, `cap_…`. */
    applicationId: id('cap'),
    /** What the bank should know, in the customer's own words; plain text, 1 to 500 characters. */
    statement: plainText(500),
  }),
);

/** Applies for a line. The decision follows within ten minutes on the bank's clock. */
export const apply: Operation<LoanApplyInput, LoanApplication> = operation({
  id: 'loan.apply',
  summary: 'Apply for a credit line',
  method: 'POST',
  path: '/v1/loan/applications',
  actor: 'customer',
  scope: 'loan:write',
  idempotent: true,
  successStatus: 201,
  audit: 'CREDIT',
  input: LoanApplyInputShape,
  output: LoanApplicationShape,
  errors: ['not-invited', 'not-found', 'consent-required', 'invalid-state'],
});

/** Reads an application. */
export const getApplication: Operation<LoanGetApplicationInput, LoanApplication> = operation({
  id: 'loan.getApplication',
  summary: 'Read an application',
  method: 'GET',
  path: '/v1/loan/applications/{applicationId}',
  actor: 'customer',
  scope: 'loan:read',
  input: LoanGetApplicationInputShape,
  output: LoanApplicationShape,
  errors: ['not-found'],
});

/** Lists applications. */
export const listApplications: Operation<LoanListApplicationsInput, LoanApplicationPage> = operation({
  id: 'loan.listApplications',
  summary: 'List the applications of the customer',
  method: 'GET',
  path: '/v1/loan/applications',
  actor: 'customer',
  scope: 'loan:read',
  numericQuery: ['limit'],
  input: LoanListApplicationsInputShape,
  output: LoanApplicationPageShape,
});

/** Accepts an offer and opens the line. */
export const acceptOffer: Operation<LoanAcceptOfferInput, LoanApplication> = operation({
  id: 'loan.acceptOffer',
  summary: 'Accept an offer',
  method: 'POST',
  path: '/v1/loan/applications/{applicationId}/accept',
  actor: 'customer',
  scope: 'loan:write',
  idempotent: true,
  stepUp: true,
  audit: 'CREDIT',
  input: LoanAcceptOfferInputShape,
  output: LoanApplicationShape,
  errors: [
    'not-found',
    'invalid-state',
    'agreement-version-changed',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
  ],
});

/** Withdraws an application or declines its offer. */
export const withdrawApplication: Operation<LoanWithdrawApplicationInput, LoanApplication> = operation({
  id: 'loan.withdrawApplication',
  summary: 'Withdraw an application or decline its offer',
  method: 'POST',
  path: '/v1/loan/applications/{applicationId}/withdraw',
  actor: 'customer',
  scope: 'loan:write',
  audit: 'CREDIT',
  input: LoanWithdrawApplicationInputShape,
  output: LoanApplicationShape,
  errors: ['not-found', 'invalid-state'],
});

/** Objects to an automated decision; a person answers within two days on the bank's clock. */
export const appeal: Operation<LoanAppealInput, LoanApplication> = operation({
  id: 'loan.appeal',
  summary: 'Object to a decision',
  method: 'POST',
  path: '/v1/loan/applications/{applicationId}/appeals',
  actor: 'customer',
  scope: 'loan:write',
  idempotent: true,
  audit: 'CREDIT',
  input: LoanAppealInputShape,
  output: LoanApplicationShape,
  errors: ['not-found', 'invalid-state'],
});
