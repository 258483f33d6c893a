import type { Challenge } from '@weidongli/contracts';
import type { Invitation, LoanApplication, LoanDecision, LoanOffer } from '@weidongli/contracts/loan';

const ulid = '01JD9Z3V6Q8R5T7W9X1Y2Z3A4B';
const sha256 = 'a'.repeat(64);

/** The invitation of the first-time borrower. */
export const invitation: Invitation = {
  id: `inv_${ulid}`,
  product: 'consumer',
  status: 'ELIGIBLE',
  validUntil: '2027-11-22',
  consentDocument: {
    id: `agr_${ulid}`,
    kind: 'CREDIT_REPORT_AUTHORISATION',
    title: '个人征信查询授权书',
    version: '1.0',
    sha256,
  },
};

/** The offer of the first-time borrower. */
export const offer: LoanOffer = {
  limit: { amount: '35000.00', currency: 'CNY' },
  dailyRate: '0.000400',
  annualRate: '0.146000',
  yearBasis: 365,
  tenors: [5, 10, 20],
  funders: [{ name: '星桥银行', share: '1.0000' }],
  validUntil: '2026-12-22',
  agreements: [
    { id: `agr_${ulid}`, kind: 'LINE_CONTRACT', title: '个人消费额度合同', version: '1.0', sha256 },
  ],
};

/** A challenge whose code was just sent. */
export const challenge: Challenge = {
  id: `otp_${ulid}`,
  method: 'OTP',
  methods: ['OTP', 'PAYMENT_PASSWORD'],
  purpose: 'LOAN_ACCEPT',
  confirms: { amount: { amount: '8000.00', currency: 'CNY' }, payee: '999999******2600' },
  binds: '0'.repeat(64),
  phoneMasked: '100****0830',
  length: 6,
  expiresAt: '2026-11-22T14:05:00.000+08:00',
  resendAfter: '2026-11-22T14:01:00.000+08:00',
  attemptsLeft: 5,
};

const refusal: LoanDecision = {
  outcome: 'DECLINED',
  automated: true,
  reasons: [{ code: 'R02', effect: 'LIMITING', text: '信用记录较少。', advice: '保持按时还款，再申请。' }],
  decidedAt: '2026-11-22T14:08:00.000+08:00',
};

/** An application in some state; `change` replaces members. */
export const applicationIn = (
  status: LoanApplication['status'],
  change: Partial<LoanApplication> = {},
): LoanApplication => ({
  id: `cap_${ulid}`,
  product: 'consumer',
  status,
  decisionBy: '2026-11-22T14:10:00.000+08:00',
  decision: status === 'DECLINED' ? refusal : null,
  offer: status === 'APPROVED' ? offer : null,
  appeal: null,
  appealable: status === 'DECLINED',
  lineId: status === 'ACCEPTED' ? `cln_${ulid}` : null,
  createdAt: '2026-11-22T14:00:00.000+08:00',
  statusHistory: [{ from: null, to: status, at: '2026-11-22T14:00:00.000+08:00' }],
  version: 1,
  ...change,
});
