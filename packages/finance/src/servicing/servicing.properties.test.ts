import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from '../calendar-date.js';
import { equalPrincipalSchedule } from '../equal-principal.js';
import { RATE_ONE } from '../rate.js';
import { roundHalfUp } from '../rounding.js';
import type { LoanEvent } from './loan-event.js';
import type { LoanState } from './loan-state.js';
import { payoffQuote, repaymentQuote } from './quotes.js';
import { applyLoanEvent, loanStateOn, openLoan, replayLoan } from './service-loan.js';
import type { Recalculation } from './servicing-rules.js';

const CASES = { numRuns: 10_000 };

/** Terms from a principal on, which is 1 fen in general. */
const schedules = (least: bigint) =>
  fc
    .record({
      principal: fc.bigInt(least, 10n ** 8n),
      dailyRate: fc.bigInt(0n, 1_000_000n),
      tenor: fc.integer({ min: 1, max: 6 }),
      valueDate: fc.integer({ min: 0, max: 9_000 }).map((n) => addDays('2010-01-01', n)),
    })
    .map(equalPrincipalSchedule);
const anySchedule = schedules(1n);

/**
 * Loans of 500.00 and more, prepaid by 100.00 and more. Equal principal is floored to the fen and the last row takes
 * the remainder, so a prepayment of some fen may move more principal to the last row than it repays.
 */
const usualSchedule = schedules(50_000n);
const LEAST_PREPAYMENT = 10_000n;

/** Days since the event before, a share of what is owed in thousandths, and what kind of event. */
const anySteps = fc.array(
  fc.record({
    gap: fc.integer({ min: 0, max: 50 }),
    share: fc.bigInt(1n, 1_200n),
    kind: fc.constantFrom('SCHEDULED', 'REDUCE_INSTALMENT', 'REDUCE_TERM', 'CHARGE', 'REFUND'),
  }),
  { maxLength: 4 },
);
type Steps = typeof anySteps extends fc.Arbitrary<infer T> ? T : never;

function play(start: LoanState, steps: Steps): { events: LoanEvent[]; state: LoanState } {
  const events: LoanEvent[] = [];
  let state = start;
  for (const [index, { gap, share, kind }] of steps.entries()) {
    const date = addDays(state.date, gap);
    const owed = loanStateOn(state, date).outstanding.total;
    if (owed === 0n) break;
    const base = { id: String(index), date, amount: (owed * share) / 1_000n + 1n };
    const event: LoanEvent =
      kind === 'REDUCE_TERM' || kind === 'REDUCE_INSTALMENT'
        ? { ...base, type: 'EARLY_PARTIAL', recalc: kind }
        : { ...base, type: kind };
    events.push(event);
    state = applyLoanEvent(state, event).state;
  }
  return { events, state };
}

function requireSound(state: LoanState, principal: bigint): void {
  const prepaid = state.prepayments.reduce((sum, entry) => sum + entry.principal, 0n);
  assert.equal(
    state.rows.reduce((sum, row) => sum + row.principal, prepaid),
    principal,
  );
  for (const row of state.rows) {
    for (const parts of [row, row.paid, row.waived, row.outstanding]) {
      const { penalty, fee, interest } = parts;
      assert.ok(
        penalty >= 0n && fee >= 0n && interest >= 0n && parts.principal >= 0n && row.balanceAfter >= 0n,
      );
    }
  }
  assert.equal(state.paid.principal + state.outstanding.principal, principal);
}

describe('servicing, for any loan', () => {
  it('keeps Σ principal and has no negative row after any events', () => {
    fc.assert(
      fc.property(anySchedule, anySteps, (schedule, steps) => {
        requireSound(play(openLoan(schedule), steps).state, schedule.principal);
      }),
      CASES,
    );
  });

  it('replays to the same states, and a reversal restores the state before', () => {
    fc.assert(
      fc.property(anySchedule, anySteps, (schedule, steps) => {
        const { events, state } = play(openLoan(schedule), steps);
        const replayed = replayLoan(schedule, {}, events).at(-1)?.state ?? openLoan(schedule);
        assert.deepEqual(replayed.rows, state.rows);
        const last = events.at(-1);
        if (last === undefined) return;
        const undo: LoanEvent = { id: 'undo', type: 'REVERSAL', date: last.date, eventId: last.id };
        const undone = applyLoanEvent(state, undo).state;
        const before = replayLoan(schedule, {}, events.slice(0, -1)).at(-1)?.state ?? openLoan(schedule);
        const expected = loanStateOn(before, last.date);
        assert.deepEqual(undone.rows, expected.rows);
        assert.deepEqual(undone.outstanding, expected.outstanding);
      }),
      CASES,
    );
  });

  it('settles at once for the principal, and one day on it where the minimum is one day', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const { principal, dailyRate, valueDate } = schedule;
        const atOnce = payoffQuote(openLoan(schedule, { minInterestDays: 0 }), valueDate);
        assert.equal(atOnce.total, principal);
        const oneDay = payoffQuote(openLoan(schedule), valueDate);
        assert.equal(oneDay.total, principal + roundHalfUp(principal * dailyRate, RATE_ONE));
      }),
      CASES,
    );
  });

  it('never costs more interest when the same money comes earlier', () => {
    const recalcs = fc.constantFrom<Recalculation>('REDUCE_INSTALMENT', 'REDUCE_TERM');
    fc.assert(
      fc.property(
        usualSchedule,
        recalcs,
        fc.nat(),
        fc.nat(),
        fc.bigInt(1n, 1_000n),
        (schedule, recalc, a, b, share) => {
          const span = daysBetween(schedule.valueDate, schedule.rows[0]?.dueDate ?? schedule.valueDate);
          const [early, late] = [a % span, b % span]
            .sort((x, y) => x - y)
            .map((n) => addDays(schedule.valueDate, n));
          const amount = (schedule.principal * share) / 1_000n + LEAST_PREPAYMENT;
          const [first, second] = [early, late].map((date) => {
            const request = { type: 'EARLY_PARTIAL', amount, recalc, date: date ?? '' } as const;
            return repaymentQuote(openLoan(schedule), request).after.totals.interest;
          });
          assert.equal(
            (first ?? 0n) <= (second ?? 0n) && (second ?? 0n) <= schedule.totals.interest,
            true,
            'costs more',
          );
        },
      ),
      CASES,
    );
  });

  // Where the shared register rounds up can move by a row, so a later row may gain a fen that an earlier one loses.
  it('never raises the next instalment, nor any principal, by REDUCE_TERM', () => {
    fc.assert(
      fc.property(usualSchedule, fc.nat(150), fc.bigInt(1n, 1_000n), (schedule, day, share) => {
        const state = loanStateOn(openLoan(schedule), addDays(schedule.valueDate, day));
        const amount = (state.outstanding.total * share) / 1_000n + 1n;
        const request = { type: 'EARLY_PARTIAL', amount, date: state.date, recalc: 'REDUCE_TERM' } as const;
        const { after } = repaymentQuote(state, request);
        for (const row of after.rows) {
          const old = state.rows.find((candidate) => candidate.n === row.n)?.outstanding;
          assert.equal(
            old !== undefined && row.outstanding.principal <= old.principal,
            true,
            'principal rose',
          );
          assert.equal(
            row.outstanding.total <= (old?.total ?? 0n) + 1n,
            true,
            'a row rose by more than a fen',
          );
        }
        const next = after.nextDue;
        const before = state.rows.find((row) => row.n === next?.n)?.outstanding.total ?? 0n;
        assert.equal((next?.amount ?? 0n) <= before, true, 'the next instalment rose');
      }),
      CASES,
    );
  });

  it('posts interest that adds up to the exact total rounded once', () => {
    fc.assert(
      fc.property(
        anySchedule,
        fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 4 }),
        (schedule, gaps) => {
          // Each day costs its principal; the events only say how often interest is posted on the way.
          let state = openLoan(schedule, { minInterestDays: 0, futureRule: 'NEXT_INSTALMENT' });
          let exact = 0n;
          for (const [index, gap] of gaps.entries()) {
            const due = state.nextDue?.date ?? state.date;
            const date = addDays(state.date, Math.min(gap % 40, daysBetween(state.date, due)));
            exact += state.outstanding.principal * schedule.dailyRate * BigInt(daysBetween(state.date, date));
            state = loanStateOn(state, date);
            const amount = state.due.total + state.accruedInterest + 7n;
            if (state.outstanding.total === 0n) break;
            state = applyLoanEvent(state, { id: String(index), type: 'SCHEDULED', date, amount }).state;
          }
          assert.equal(state.paid.interest + state.outstanding.interest, roundHalfUp(exact, RATE_ONE));
        },
      ),
      CASES,
    );
  });
});
