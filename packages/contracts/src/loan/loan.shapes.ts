import * as z from 'zod/mini';
import { id, instant, localDate, MoneyShape, openEnum, rate, sha256, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Product codes of the loan family. */
export const productCode = () => openEnum(['consumer', 'sme', 'car', 'instalment']);

/** One instalment of a repayment plan. Amounts are exact; the rows add up to the totals. */
export const ScheduleRowShape = shape(
  'ScheduleRow',
  z.object({
    /** Number of the instalment, from 1. */
    n: z.int(),
    /** First day that bears interest in this row. */
    periodStart: localDate(),
    /** Day on which the row is due; it bears no interest in this row. */
    dueDate: localDate(),
    /** Days that bear interest. */
    days: z.int(),
    /** Principal outstanding during the period. */
    openingPrincipal: MoneyShape,
    /** Principal that this row repays. */
    principal: MoneyShape,
    /** Interest of the period. */
    interest: MoneyShape,
    /** Fees of the row. */
    fee: MoneyShape,
    /** Penalty interest that has come on top; `0.00` in a quote. */
    penalty: MoneyShape,
    /** Principal, interest, fee and penalty together. */
    total: MoneyShape,
    /** What has been paid of `total`. */
    paid: MoneyShape,
    /** Principal outstanding afterwards. */
    closingPrincipal: MoneyShape,
    /** State of the row. */
    status: openEnum(['PENDING', 'DUE', 'PARTIAL', 'PAID', 'OVERDUE', 'GRACE', 'WAIVED']),
  }),
);

/** A party that puts up part of the money. */
export const FunderShape = shape(
  'Funder',
  z.object({
    /** Name as it stands in the contract. */
    name: text(60),
    /** Share of the principal, a fraction. */
    share: rate(),
  }),
);

/** What a credit costs, in the figures that every credit screen must show (PBoC Announcement [2021] No. 3). */
export const DisclosureShape = shape(
  'Disclosure',
  z.object({
    /** Simple annual rate 年化利率（单利）: daily rate × year basis. */
    annualRate: rate(),
    /** How `annualRate` is made. */
    annualRateMethod: openEnum(['SIMPLE']),
    /** Daily rate. */
    dailyRate: rate(),
    /** Days of a year for the annual rate. */
    yearBasis: z.int(),
    /** All-in annual cost 综合年化成本（IRR）: XIRR of all dated cash flows on 365 days. */
    allInAnnualCost: rate(),
    /** Everything to be repaid. */
    totalRepayment: MoneyShape,
    /** Interest of all rows. */
    totalInterest: MoneyShape,
    /** Fees of all kinds; zero is shown too. */
    totalFees: MoneyShape,
    /** Daily rate on overdue principal; it replaces the normal one. */
    penaltyDailyRate: rate(),
    /** What repaying early costs. */
    prepayment: openEnum(['ANY_TIME_NO_FEE']),
    /** Days after the due date within which payment counts as in time. */
    graceDays: z.int(),
    /** Who lends. */
    funders: z.array(FunderShape),
  }),
);

/** A document that must be accepted, as listed with a quote. */
export const AgreementRefShape = shape(
  'AgreementRef',
  z.object({
    /** Id, `agr_…`; read it with `partner.getAgreement`. */
    id: id('agr'),
    /** Kind of document. */
    kind: openEnum(['LOAN_CONTRACT', 'DEBIT_MANDATE', 'LINE_CONTRACT', 'CREDIT_REPORT_AUTHORISATION']),
    /** Title as shown. */
    title: text(60),
    /** Version of the text. */
    version: text(20),
    /** Digest of the content; accepting repeats it. */
    sha256: sha256(),
  }),
);

/** A change of state. */
export const StatusChangeShape = shape(
  'StatusChange',
  z.object({
    /** State before; null at the start. */
    from: z.nullable(z.string()),
    /** State after. */
    to: z.string(),
    /** When it happened. */
    at: instant(),
  }),
);

/** A loan 借据: one draw on a line. */
export const LoanShape = shape(
  'Loan',
  z.object({
    /** Id, `loa_…`. */
    id: id('loa'),
    /** Number for people, as it stands on the contract: sixteen digits. */
    number: text(20),
    /** Quote that was drawn. */
    quoteId: id('lqt'),
    /** Line that was used. */
    lineId: id('cln'),
    /** Product. */
    product: productCode(),
    /** Amount borrowed. */
    principal: MoneyShape,
    /** Number of monthly instalments. */
    tenor: z.int(),
    /** How principal is repaid. */
    method: openEnum(['EQUAL_PRINCIPAL']),
    /** What the money is for. */
    purpose: openEnum(['DAILY_CONSUMPTION', 'EDUCATION', 'MEDICAL', 'RENOVATION', 'TRAVEL']),
    /** State; UNKNOWN outcomes stay in DISBURSING with `needsReconciliation`. */
    status: openEnum([
      'CREATED',
      'APPROVED',
      'REJECTED',
      'DISBURSING',
      'DISBURSEMENT_FAILED',
      'ACTIVE',
      'OVERDUE',
      'SETTLED',
      'CHARGED_OFF',
      'REVERSED',
    ]),
    /** Says that the paying bank has not answered in time: the bank queries, it never sends twice. */
    needsReconciliation: z.boolean(),
    /** Bound card that receives the money, masked: `999999******2600`. */
    cardMasked: text(30),
    /** What it costs. */
    disclosure: DisclosureShape,
    /** Principal still owed. */
    outstandingPrincipal: MoneyShape,
    /** Everything due by today that has not been paid, penalty included. */
    overdueAmount: MoneyShape,
    /** Days since the oldest unpaid due date; 0 when nothing is overdue. */
    daysPastDue: z.int(),
    /** Next instalment; null when nothing is due any more or the money has not arrived. */
    nextDue: z.nullable(z.lazy(() => NextDueShape)),
    /** Loan contract that was accepted, `agr_…`; read it with `partner.getAgreement`. */
    contractId: id('agr'),
    /** Digest of the loan contract that was accepted. */
    contractSha256: sha256(),
    /** When the customer confirmed. */
    createdAt: instant(),
    /** When the money arrived; null before. */
    disbursedAt: z.nullable(instant()),
    /** When everything had been paid back; null before. */
    settledAt: z.nullable(instant()),
    /** First day that bears interest. */
    valueDate: localDate(),
    /** Every change of state, oldest first. */
    statusHistory: z.array(StatusChangeShape),
    /** Grows by one with each change; orders events. */
    version: z.int(),
  }),
);

/** The next instalment. */
export const NextDueShape = shape(
  'NextDue',
  z.object({
    /** Day on which it is due. */
    date: localDate(),
    /** What is due. */
    amount: MoneyShape,
  }),
);
