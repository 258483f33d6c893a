import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { equalPrincipalSchedule } from '../equal-principal.js';
import { FinanceError } from '../finance-error.js';
import { formatMoney } from '../money.js';
import type { LoanEvent } from './loan-event.js';
import type { LoanState } from './loan-state.js';
import { payoffQuote, repaymentQuote } from './quotes.js';
import { applyLoanEvent, loanStateOn, openLoan, replayLoan } from './service-loan.js';
import { payoffQuoteToWire, repaymentQuoteToWire, loanStateToWire } from './servicing-wire.js';

const schedule = equalPrincipalSchedule({
  principal: 800_000n,
  dailyRate: 400_000n,
  tenor: 5,
  valueDate: '2026-11-22',
});
const opened = openLoan(schedule);

function run(...events: LoanEvent[]): LoanState {
  return replayLoan(schedule, {}, events).at(-1)?.state ?? opened;
}

function pay(date: string, amount: bigint, id = date): LoanEvent {
  return { id, type: 'SCHEDULED', date, amount };
}

describe('openLoan', () => {
  it('starts with the schedule and owes the principal', () => {
    assert.deepEqual(
      opened.rows.map((row) => formatMoney(row.total)),
      schedule.rows.map((row) => formatMoney(row.total)),
    );
    assert.equal(opened.totals.total, schedule.totals.total);
    assert.equal(opened.outstanding.total, 800_000n);
    assert.deepEqual(opened.nextDue, { n: 1, date: '2026-12-22', amount: 169_600n });
  });
});

describe('payoffQuote', () => {
  it('charges one day on the day of payout and the same after one day', () => {
    assert.equal(payoffQuote(opened, '2026-11-22').total, 800_320n);
    assert.equal(payoffQuote(opened, '2026-11-23').total, 800_320n);
    assert.equal(payoffQuote(opened, '2026-11-24').total, 800_640n);
  });

  it('owes exactly the principal at once where the product has no minimum of days', () => {
    assert.equal(payoffQuote(openLoan(schedule, { minInterestDays: 0 }), '2026-11-22').total, 800_000n);
  });

  it('carries interest to the exact day, penalty and what is due', () => {
    const quote = payoffQuote(opened, '2026-12-24');
    const { date, principal, interest, penalty, fee, total, interestSaved } = quote;
    assert.equal(date, '2026-12-24');
    assert.deepEqual([principal, interest, penalty, fee], [800_000n, 10_112n, 192n, 0n]);
    assert.equal(total, 810_304n);
    assert.equal(interestSaved, 29_056n - 10_112n);
    assert.equal(payoffQuoteToWire(quote).penalty.amount, '1.92');
  });
});

describe('a repayment', () => {
  it('on the due date closes the instalment', () => {
    const state = run(pay('2026-12-22', 169_600n));
    assert.deepEqual([state.rows[0]?.status, state.rows[0]?.paidOn], ['PAID', '2026-12-22']);
    assert.equal(state.outstanding.total, 640_000n);
  });

  it('within the grace day costs the same as on the due date', () => {
    const inGrace = run(pay('2026-12-23', 169_600n));
    const inTime = loanStateOn(run(pay('2026-12-22', 169_600n)), '2026-12-23');
    assert.equal(loanStateOn(opened, '2026-12-23').rows[0]?.status, 'GRACE');
    assert.deepEqual(inGrace.totals, inTime.totals);
    assert.deepEqual(inGrace.outstanding, inTime.outstanding);
  });

  it('after grace pays 1.5 times the rate on overdue principal from the due date, and only on it', () => {
    const state = loanStateOn(opened, '2026-12-24');
    assert.equal(state.status, 'OVERDUE');
    assert.equal(state.daysPastDue, 2);
    // 1,600.00 × 0.06 % × 2 days; the other 6,400.00 go on at 0.04 %.
    assert.equal(state.outstanding.penalty, 192n);
    assert.equal(state.accruedInterest, 512n);
    const quote = repaymentQuote(state, { type: 'OVERDUE', date: '2026-12-24' });
    assert.equal(quote.amount, 169_792n);
    assert.equal(quote.after.status, 'ACTIVE');
  });

  it('pays penalty, interest and principal in this order when it is short', () => {
    const state = run(pay('2026-12-24', 9_700n));
    assert.deepEqual(state.rows[0]?.outstanding, {
      penalty: 0n,
      fee: 0n,
      interest: 92n,
      principal: 160_000n,
      total: 160_092n,
    });
  });

  it('may start penalty at the end of grace and may bear on interest', () => {
    const late = openLoan(schedule, { penaltyFrom: 'GRACE_END', penaltyOnInterest: true });
    // (1,600.00 + 96.00) × 0.06 % × 1 day = 1.0176
    assert.equal(loanStateOn(late, '2026-12-24').outstanding.penalty, 102n);
  });

  it('ahead of time goes to the next, the last or all instalments', () => {
    const principals = (futureRule: 'NEXT_INSTALMENT' | 'LAST_INSTALMENT' | 'REAMORTISE') => {
      const steps = replayLoan(schedule, { futureRule }, [pay('2026-11-23', 100_320n)]);
      return steps.at(-1)?.state.rows.map((row) => row.outstanding.principal);
    };
    assert.deepEqual(principals('NEXT_INSTALMENT'), [60_000n, 160_000n, 160_000n, 160_000n, 160_000n]);
    assert.deepEqual(principals('LAST_INSTALMENT'), [160_000n, 160_000n, 160_000n, 160_000n, 60_000n]);
    assert.deepEqual(principals('REAMORTISE'), [140_000n, 140_000n, 140_000n, 140_000n, 140_000n]);
  });

  it('reports money nothing is owed for', () => {
    const [step] = replayLoan(schedule, {}, [pay('2026-11-22', 900_000n)]);
    assert.deepEqual([step?.excess, step?.state.status], [900_000n - 800_320n, 'SETTLED']);
  });
});

describe('a prepayment', () => {
  const request = { type: 'EARLY_PARTIAL', amount: 200_000n, date: '2026-12-10' } as const;

  it('pays interest to the day first and then shrinks every instalment', () => {
    const quote = repaymentQuote(opened, request);
    assert.deepEqual(quote.allocation, [
      { n: 1, penalty: 0n, fee: 0n, interest: 5_760n, principal: 194_240n },
    ]);
    assert.deepEqual(
      quote.after.rows.map((row) => row.principal),
      [121_152n, 121_152n, 121_152n, 121_152n, 121_152n],
    );
    assert.deepEqual(
      quote.after.rows.slice(0, 2).map((row) => [row.openingPrincipal, row.balanceAfter]),
      [
        [800_000n, 484_608n],
        [484_608n, 363_456n],
      ],
    );
    assert.equal(quote.interestSaved, 5_656n);
    assert.equal(quote.after.version, 2);
    assert.equal(repaymentQuoteToWire(quote).after.rows[0]?.total.amount, '1240.60');
  });

  it('can keep the instalments and end sooner', () => {
    const quote = repaymentQuote(opened, { ...request, recalc: 'REDUCE_TERM' });
    assert.deepEqual(
      quote.after.rows.map((row) => row.principal),
      [160_000n, 160_000n, 160_000n, 125_760n],
    );
    assert.equal(quote.interestSaved, 9_909n);
  });

  it('on the day of payout is charged one day on what it repays, and that day never again', () => {
    const first = applyLoanEvent(opened, { ...request, id: 'a', date: '2026-11-22' });
    assert.deepEqual(first.allocation, [{ n: 1, penalty: 0n, fee: 0n, interest: 80n, principal: 199_920n }]);
    // The rest bears its first day as usual: 6,000.80 × 0.04 % = 2.40
    assert.equal(loanStateOn(first.state, '2026-11-23').accruedInterest, 240n);
  });

  it('in full closes the loan', () => {
    const quote = repaymentQuote(opened, { type: 'EARLY_FULL', date: '2026-12-10' });
    assert.equal(quote.amount, 805_760n);
    assert.equal(quote.after.status, 'SETTLED');
    assert.equal(quote.after.outstanding.total, 0n);
    assert.equal(quote.after.paid.total, 805_760n);
    assert.throws(
      () => repaymentQuote(opened, { type: 'EARLY_FULL', date: '2026-12-10', amount: 805_759n }),
      new FinanceError('event.amount', 'conflict', 'The amount does not settle the loan on its date.'),
    );
  });

  it('every day in tiny amounts gains nothing', () => {
    const days = Array.from({ length: 20 }, (_, day) => {
      return {
        id: String(day),
        type: 'EARLY_PARTIAL',
        date: `2026-11-${23 + (day % 8)}`,
        amount: 1n,
      } as const;
    }).slice(0, 8);
    const tiny = openLoan(
      equalPrincipalSchedule({ principal: 500n, dailyRate: 400_000n, tenor: 1, valueDate: '2026-11-22' }),
    );
    const state = days.reduce((at, event) => applyLoanEvent(at, event).state, tiny);
    const exact = days.reduce((sum, _, day) => sum + (500n - BigInt(day)) * 400_000n, 0n);
    assert.ok(state.totals.interest * 1_000_000_000n >= exact, 'interest of the repaid days was lost');
  });
});

describe('other events', () => {
  it('charge a fee that is due with its instalment and can be waived', () => {
    const charged = run({ id: 'c', type: 'CHARGE', date: '2026-12-01', amount: 500n });
    assert.equal(charged.rows[0]?.fee, 500n);
    const waived = run(
      { id: 'c', type: 'CHARGE', date: '2026-12-01', amount: 500n },
      { id: 'w', type: 'WAIVER', date: '2026-12-02', component: 'FEE' },
    );
    assert.deepEqual([waived.rows[0]?.outstanding.fee, waived.rows[0]?.waived.fee], [0n, 500n]);
  });

  it('refund principal from the last instalment backwards and paid interest in proportion', () => {
    const [, step] = replayLoan(schedule, {}, [
      pay('2026-12-22', 169_600n),
      { id: 'r', type: 'REFUND', date: '2026-12-22', amount: 200_000n },
    ]);
    // The paid interest that goes back is 96.00 × 2,000.00 ÷ 8,000.00.
    assert.deepEqual(
      [step?.excess, step?.state.rows.map((row) => row.principal)],
      [2_400n, [160_000n, 160_000n, 160_000n, 120_000n]],
    );
  });

  it('write the debt off: nothing accrues, recoveries still count', () => {
    const state = run({ id: 'w', type: 'WRITE_OFF', date: '2027-06-01' });
    assert.equal(state.status, 'CHARGED_OFF');
    assert.deepEqual(loanStateOn(state, '2027-09-01').outstanding, state.outstanding);
    const recovered = applyLoanEvent(state, pay('2027-09-01', 1_000n)).state;
    assert.equal(recovered.outstanding.total, state.outstanding.total - 1_000n);
  });

  it('reverse a repayment and age the loan again', () => {
    const state = run(pay('2026-12-22', 169_600n, 'a'), {
      id: 'r',
      type: 'REVERSAL',
      date: '2026-12-30',
      eventId: 'a',
    });
    const untouched = loanStateOn(opened, '2026-12-30');
    assert.deepEqual(state.rows, untouched.rows);
    assert.deepEqual(state.outstanding, untouched.outstanding);
    assert.equal(state.version, 2);
  });

  it('survive JSON in their wire form', () => {
    const wire = loanStateToWire(run(pay('2026-12-24', 9_700n)));
    assert.deepEqual(JSON.parse(JSON.stringify(wire)), wire);
    assert.equal(wire.rows[0]?.outstanding.interest.amount, '0.92');
  });
});

describe('bad events', () => {
  const refused: [string, LoanEvent][] = [
    ['event.date', pay('2026-11-21', 1n)],
    ['event.date', pay('2026-11-31', 1n)],
    ['event.amount', pay('2026-11-23', 0n)],
    ['event.amount', pay('2026-11-23', 10n ** 15n)],
    ['event.eventId', { id: 'r', type: 'REVERSAL', date: '2026-11-23', eventId: 'none' }],
    ['event.amount', { id: 'w', type: 'WAIVER', date: '2026-11-23', component: 'FEE', amount: 1n }],
    ['event.dueDate', { id: 'c', type: 'CHARGE', date: '2026-11-23', amount: 1n, dueDate: '2026-13-01' }],
  ];
  for (const [argument, event] of refused) {
    it(`are refused by name: ${event.type} ${argument}`, () => {
      assert.throws(
        () => applyLoanEvent(opened, event),
        (error) => error instanceof FinanceError && error.argument === argument,
      );
    });
  }

  it('are refused when an id repeats or a rule is out of range', () => {
    const state = applyLoanEvent(opened, pay('2026-11-23', 1n, 'a')).state;
    assert.throws(() => applyLoanEvent(state, pay('2026-11-23', 1n, 'a')), FinanceError);
    assert.throws(() => openLoan(schedule, { graceDays: -1 }), FinanceError);
    assert.throws(() => openLoan(schedule, { allocationOrder: ['FEE'] }), FinanceError);
  });
});
