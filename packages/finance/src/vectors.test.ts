import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { accrue, settle } from './accrual.js';
import { equalPrincipalSchedule } from './equal-principal.js';
import { fenFromDecimal } from './money.js';
import { rateFromDecimal } from './rate.js';
import { xirr, xirrSolutions } from './xirr.js';
import type { DatedFlow } from './xirr.js';

interface TextFlow {
  readonly date: string;
  readonly amount: string;
}

/** One case as the files hold it; a class uses the fields it needs. */
interface Vector {
  readonly id: string;
  readonly source: string;
  readonly class: string;
  readonly input: {
    readonly principal: string;
    readonly dailyRatePercent: string;
    readonly days: number;
    readonly disbursedOn: string;
    readonly dueDates: readonly string[];
    readonly dayCount: string;
    readonly timeBasis: string;
    readonly flows: readonly TextFlow[];
    readonly drawdowns: readonly TextFlow[];
    readonly repayments: readonly TextFlow[];
  };
  readonly expected: {
    readonly daysCharged: number;
    readonly interest: string;
    readonly rate: string;
    readonly aprPercent: string;
    readonly periods: readonly { n: number; days: number; principal: string; interest: string }[];
  };
  readonly tolerance: string;
}

const folder = new URL('../vectors/', import.meta.url);

/** Cases whose flows several rates solve: the source's own rate is one of them, and `xirr` gives none. */
const AMBIGUOUS = new Set(
  ['14', '18', '21', '24', '26', '4', '47', '7', '8']
    .map((n) => `xirr-case_30_${n}`)
    .concat('xirr-close_to_minus_0_993'),
);

/** Reads an amount of up to 18 decimals exactly; the unit does not matter to a rate. */
function readExactly({ date, amount }: TextFlow): DatedFlow {
  const [whole = '', fraction = ''] = amount.split('.');
  return { date, amount: BigInt(whole + fraction.padEnd(18, '0')) };
}

function dailyRate(percent: string): bigint {
  return rateFromDecimal(percent) / 100n;
}

const runners: Record<string, (vector: Vector) => void> = {
  'loan.dailyInterest.payoff'({ input, expected }) {
    const register = accrue(
      0n,
      fenFromDecimal(input.principal),
      dailyRate(input.dailyRatePercent),
      input.days,
    );
    assert.equal(input.days, expected.daysCharged);
    assert.equal(settle(register).posted, fenFromDecimal(expected.interest));
  },
  'loan.dailyInterest.equalPrincipal'({ input, expected }) {
    const { rows } = equalPrincipalSchedule({
      principal: fenFromDecimal(input.principal),
      dailyRate: dailyRate(input.dailyRatePercent),
      tenor: input.dueDates.length,
      valueDate: input.disbursedOn,
    });
    const periods = expected.periods.map(({ n, days, principal, interest }) => {
      return { n, days, principal: fenFromDecimal(principal), interest: fenFromDecimal(interest) };
    });
    assert.deepEqual(
      rows.map(({ n, days, principal, interest }) => ({ n, days, principal, interest })),
      periods,
    );
    assert.deepEqual(
      rows.map((row) => row.dueDate),
      input.dueDates,
    );
  },
  'tvm.xirr'({ id, input, expected, tolerance }) {
    const flows = input.flows.map(readExactly);
    const close = (rate: bigint): boolean =>
      Math.abs(Number(rate) / 1e9 - Number(expected.rate)) <= Number(tolerance);
    const solutions = xirrSolutions(flows);
    assert.equal(solutions.filter(close).length, 1, `${expected.rate} is not among ${solutions.join(', ')}`);
    assert.equal(solutions.length > 1, AMBIGUOUS.has(id));
    assert.equal(xirr(flows), AMBIGUOUS.has(id) ? undefined : solutions[0]);
  },
  'apr.eu.annexI'({ input, expected, tolerance }) {
    const paid = input.repayments.map(readExactly).map(({ date, amount }) => ({ date, amount: -amount }));
    const rate = xirr([...input.drawdowns.map(readExactly), ...paid]);
    assert.ok(rate !== undefined);
    assert.ok(Math.abs(Number(rate) / 1e7 - Number(expected.aprPercent)) <= Number(tolerance));
  },
};

/** Names why a case cannot run yet; `false` when it can. */
function skipReason({ class: kind, input }: Vector): string | false {
  if (kind !== 'tvm.xirr' || input.dayCount === 'act/365F') return false;
  return `day count ${input.dayCount} is not built yet`;
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const suite = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
    count: number;
    vectors: Vector[];
  };
  describe(`vectors of ${file}`, () => {
    it('name their number and their sources', () => {
      assert.equal(suite.vectors.length, suite.count);
      assert.ok(suite.vectors.every((vector) => vector.source.length > 0));
    });
    for (const vector of suite.vectors) {
      it(`reproduces ${vector.id}`, { skip: skipReason(vector) }, () => {
        const run = runners[vector.class];
        assert.ok(run, `no runner for the class ${vector.class}`);
        run(vector);
      });
    }
  });
}
