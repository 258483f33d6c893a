import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FinanceError } from '../finance-error.js';
import {
  cumipmt,
  cumprinc,
  fv,
  ipmt,
  irr,
  irrSolutions,
  mirr,
  nper,
  npv,
  pmt,
  ppmt,
  pv,
  rate,
} from './index.js';

const runs = { numRuns: 10_000 };
const near = (actual: number | undefined, expected: number, tolerance = 1e-6): void => {
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)),
  );
};
const when = fc.constantFrom('end' as const, 'begin' as const);
const unitRate = fc.integer({ min: -2_000, max: 30_000 }).map((n) => n / 100_000);
const terms = fc.record({
  rate: unitRate,
  nper: fc.integer({ min: 1, max: 480 }),
  pv: fc.integer({ min: 1_000, max: 10_000_000 }),
  when,
});

describe('annuity functions', () => {
  it('undo one another', () => {
    fc.assert(
      fc.property(terms, (input) => {
        const level = pmt(input);
        assert.ok(level !== undefined);
        near(pv({ ...input, pmt: level }), input.pv, 1e-6);
      }),
      runs,
    );
  });

  it('split every payment into interest and principal', () => {
    fc.assert(
      fc.property(terms, fc.nat(), (input, seed) => {
        const per = 1 + (seed % input.nper);
        near(ipmt({ ...input, per }) + ppmt({ ...input, per }), pmt(input) ?? Number.NaN, 1e-6);
      }),
      runs,
    );
  });

  it('repay the present value in full', () => {
    const loan = { rate: 0.01, nper: 36, pv: 10_000 };
    near(cumprinc({ ...loan, start: 1, end: 36 }), -10_000);
    near(
      cumipmt({ ...loan, start: 1, end: 36 }) + cumprinc({ ...loan, start: 1, end: 36 }),
      36 * (pmt(loan) ?? 0),
    );
  });

  it('find the number of periods, and none where payments never get there', () => {
    near(nper({ rate: 0.01, pmt: pmt({ rate: 0.01, nper: 24, pv: 5_000 }) ?? 0, pv: 5_000 }), 24);
    assert.equal(nper({ rate: 0.01, pmt: -1, pv: 5_000 }), undefined);
    assert.equal(nper({ rate: 0, pmt: 0, pv: 5_000 }), undefined);
  });

  it('refuse what is no finite number, and a result that is none', () => {
    const refuses = (argument: string) => (error: unknown) =>
      error instanceof FinanceError && error.argument === argument;
    assert.throws(() => pv({ rate: Number.NaN, nper: 1, pmt: 1 }), refuses('rate'));
    assert.throws(() => pv({ rate: -1, nper: 1, pmt: 1 }), refuses('rate'));
    assert.throws(() => fv({ rate: 0.5, nper: 10_000, pmt: 1 }), refuses('result'));
    assert.throws(() => ipmt({ rate: 0.1, per: 13, nper: 12, pv: 1 }), refuses('per'));
    assert.throws(() => npv(0.1, [1, Infinity]), refuses('flows'));
  });
});

describe('rate', () => {
  it('finds the rate that a payment was computed from', () => {
    fc.assert(
      fc.property(terms, (input) => {
        fc.pre(Math.abs(input.rate) > 1e-4 && input.nper > 1);
        const level = pmt(input);
        assert.ok(level !== undefined);
        const found = rate({ nper: input.nper, pmt: level, pv: input.pv, when: input.when });
        near(found, input.rate, 1e-7);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives none where no rate solves the terms', () => {
    assert.equal(rate({ nper: 12, pmt: 400, pv: 10_000, fv: 5_000 }), undefined);
    assert.equal(rate({ nper: 12, pmt: 0, pv: 0 }), undefined);
  });
});

describe('irr', () => {
  it('leaves nothing at its rate', () => {
    const payments = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(payments, fc.integer({ min: 50, max: 150 }), (received, percent) => {
        const total = received.reduce((sum, payment) => sum + payment, 0);
        const series = [(-total * percent) / 100, ...received];
        const found = irr(series);
        if (found === undefined) return;
        const gross = series.reduce((sum, flow, n) => sum + Math.abs(flow) * (1 + found) ** -n, 0);
        assert.ok(Math.abs(npv(found, series)) <= 1e-9 * gross);
      }),
      runs,
    );
  });

  it('gives none for flows of one sign and chooses among several as it says', () => {
    assert.equal(irr([-1, -2]), undefined);
    assert.equal(irr([]), undefined);
    assert.equal(irr([-1_000, 100, 900]), 0);
    const series = [-217_500, 600_000, -390_000];
    assert.equal(irrSolutions(series).length, 2);
    near(irr(series), irrSolutions(series)[0] ?? Number.NaN);
  });
});

describe('mirr', () => {
  it('needs flows of both signs', () => {
    assert.equal(mirr([1, 2, 3], 0.1, 0.1), undefined);
    near(mirr([-100, 0, 121], 0.05, 0.08), 0.1);
  });
});
