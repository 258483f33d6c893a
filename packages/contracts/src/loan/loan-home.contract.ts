import * as z from 'zod/mini';
import type {
  CreditLine,
  LimitRequest,
  LoanGetCertificateInput,
  LoanLockLineInput,
  LoanRequestLimitInput,
  LoanUnlockLineInput,
  SettlementCertificate,
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
  sha256,
  text,
} from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { CreditLineShape } from './loan-entry.contract.js';

/** Locks a line. */
export const LoanLockLineInputShape = shape(
  'LoanLockLineInput',
  z.strictObject({
    /** Line, `cln_…`. */
    lineId: id('cln'),
  }),
);

/** Unlocks a line. */
export const LoanUnlockLineInputShape = shape(
  'LoanUnlockLineInput',
  z.strictObject({
    /** Line, `cln_…`. */
    lineId: id('cln'),
  }),
);

/** Asks for another limit, higher or lower. */
export const LoanRequestLimitInputShape = shape(
  'LoanRequestLimitInput',
  z.strictObject({
    /** Line, `cln_…`. */
    lineId: id('cln'),
    /** Limit wanted. */
    limit: MoneyInputShape,
  }),
);

/** A request for another limit. */
export const LimitRequestShape = shape(
  'LimitRequest',
  z.object({
    /** Id, `lrq_…`. */
    id: id('lrq'),
    /** Line. */
    lineId: id('cln'),
    /** Limit asked for. */
    requested: MoneyShape,
    /** What was decided. */
    outcome: openEnum(['APPROVED', 'DECLINED']),
    /** Limit that holds now. */
    limit: MoneyShape,
    /** When it was decided. */
    decidedAt: instant(),
  }),
);

/** Names the loan whose certificate is wanted. */
export const LoanGetCertificateInputShape = shape(
  'LoanGetCertificateInput',
  z.strictObject({
    /** Loan, `loa_…`. */
    drawId: id('loa'),
  }),
);

/** A settlement certificate 结清证明. */
export const SettlementCertificateShape = shape(
  'SettlementCertificate',
  z.object({
    /** Number of the certificate. */
    number: text(30),
    /** Loan. */
    drawId: id('loa'),
    /** Number of the loan. */
    loanNumber: text(20),
    /** Bank that certifies. */
    lender: text(60),
    /** Borrower, masked. */
    nameMasked: text(30),
    /** Amount that was borrowed. */
    principal: MoneyShape,
    /** Day on which the money was paid out. */
    disbursedOn: localDate(),
    /** Day on which the loan was settled. */
    settledOn: localDate(),
    /** When the certificate was issued. */
    issuedAt: instant(),
    /** Digest of everything above, against changes. */
    sha256: sha256(),
  }),
);

/** Locks a line at once: nothing can be drawn until it is unlocked. Loans run on. */
export const lockLine: Operation<LoanLockLineInput, CreditLine> = operation({
  id: 'loan.lockLine',
  summary: 'Lock a credit line',
  method: 'POST',
  path: '/v1/loan/lines/{lineId}/lock',
  actor: 'customer',
  scope: 'loan:write',
  audit: 'CREDIT',
  input: LoanLockLineInputShape,
  output: CreditLineShape,
  errors: ['not-found', 'invalid-state'],
});

/** Unlocks a line that the customer locked. */
export const unlockLine: Operation<LoanUnlockLineInput, CreditLine> = operation({
  id: 'loan.unlockLine',
  summary: 'Unlock a credit line',
  method: 'POST',
  path: '/v1/loan/lines/{lineId}/unlock',
  actor: 'customer',
  scope: 'loan:write',
  idempotent: true,
  stepUp: true,
  audit: 'CREDIT',
  input: LoanUnlockLineInputShape,
  output: CreditLineShape,
  errors: ['not-found', 'invalid-state', 'step-up-required', 'otp-context-mismatch', 'otp-expired'],
});

/** Asks for another limit; a lower one is granted at once. */
export const requestLimit: Operation<LoanRequestLimitInput, LimitRequest> = operation({
  id: 'loan.requestLimit',
  summary: 'Ask for another limit',
  method: 'POST',
  path: '/v1/loan/lines/{lineId}/limit-requests',
  actor: 'customer',
  scope: 'loan:write',
  idempotent: true,
  successStatus: 201,
  audit: 'CREDIT',
  input: LoanRequestLimitInputShape,
  output: LimitRequestShape,
  errors: ['not-found', 'invalid-state', 'amount-out-of-range'],
});

/** Reads the certificate of a settled loan. */
export const getCertificate: Operation<LoanGetCertificateInput, SettlementCertificate> = operation({
  id: 'loan.getCertificate',
  summary: 'Read the settlement certificate of a loan',
  method: 'GET',
  path: '/v1/loan/draws/{drawId}/settlement-certificate',
  actor: 'customer',
  scope: 'loan:read',
  input: LoanGetCertificateInputShape,
  output: SettlementCertificateShape,
  errors: ['not-found', 'invalid-state'],
});
