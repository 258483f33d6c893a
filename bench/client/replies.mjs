// What the server answers with: one loan of about 2 kB, and a page of 100 movements of about 27.5 kB.

const ulid = (n) => `01JD8Z5X3K9M2N4P6Q8R0S${String(n).padStart(4, '0')}`;
const money = (amount) => ({ amount, currency: 'CNY' });
const at = (minute) => `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000+08:00`;

/** Id of the loan that every contestant asks for. */
export const drawId = `loa_${ulid(1)}`;

const disclosure = {
  annualRate: '0.146000',
  annualRateMethod: 'SIMPLE',
  dailyRate: '0.000400',
  yearBasis: 365,
  allInAnnualCost: '0.156200',
  totalRepayment: money('8290.56'),
  totalInterest: money('290.56'),
  totalFees: money('0.00'),
  penaltyDailyRate: '0.000600',
  prepayment: 'ANY_TIME_NO_FEE',
  graceDays: 1,
  funders: [
    { name: '星桥银行股份有限公司', share: '0.700000' },
    { name: '合川农村商业银行股份有限公司（合川总行）', share: '0.300000' },
  ],
};

/** A loan that was late twice has a long history. */
const states = [
  ...[null, 'CREATED', 'APPROVED', 'DISBURSING', 'ACTIVE'],
  ...['OVERDUE', 'ACTIVE', 'OVERDUE', 'ACTIVE', 'SETTLED'],
];

/** A loan, as `loan.getDraw` answers. */
export const loan = {
  id: drawId,
  number: '20261122000000000001',
  quoteId: `lqt_${ulid(2)}`,
  lineId: `cln_${ulid(3)}`,
  product: 'consumer',
  principal: money('8000.00'),
  tenor: 5,
  method: 'EQUAL_PRINCIPAL',
  purpose: 'DAILY_CONSUMPTION',
  status: 'ACTIVE',
  needsReconciliation: false,
  cardMasked: '999999******2600',
  disclosure,
  outstandingPrincipal: money('8000.00'),
  overdueAmount: money('0.00'),
  daysPastDue: 0,
  nextDue: { date: '2026-12-22', amount: money('1696.00') },
  contractId: `agr_${ulid(4)}`,
  contractSha256: '0f'.repeat(32),
  createdAt: at(0),
  disbursedAt: at(6),
  settledAt: null,
  valueDate: '2026-11-22',
  statusHistory: states.slice(1).map((to, index) => ({ from: states[index], to, at: at(index) })),
  version: 10,
};

const movement = (_, n) => ({
  id: `txn_${ulid(n)}`,
  bookedAt: at(n % 60),
  direction: n % 3 === 0 ? 'CREDIT' : 'DEBIT',
  amount: money(`${100 + n}.00`),
  purpose: n % 3 === 0 ? 'SALARY' : 'CARD_PAYMENT',
  reference: n % 2 === 0 ? null : drawId,
  balanceAfter: money(`${12_000 + n}.35`),
  status: 'BOOKED',
});

/** 100 movements, as `account.listTransactions` answers. */
export const movements = {
  data: Array.from({ length: 100 }, movement),
  page: { nextCursor: null },
};

/** The account of {@link movements}. */
export const accountId = `acc_${ulid(5)}`;

/** What the exchange of a secret gives. */
export const access = {
  sessionId: `ses_${ulid(6)}`,
  accessToken: 'wat_bench_0123456789abcdef',
  tokenType: 'DPoP',
  expiresIn: 300,
  scopes: ['loan:read', 'accounts:read'],
  sandbox: true,
  locale: 'zh-CN',
  bootstrap: [],
};
