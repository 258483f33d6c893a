import assert from 'node:assert/strict';
import { FinanceError, xirr, xirrSolutions } from '../src/index.js';
import type { DatedFlow, DayCount } from '../src/index.js';
import * as tvm from '../src/tvm/index.js';
import { assertClose, flows, text } from './vector.js';
import type { TextFlow, Vector, VectorClass } from './vector.js';

/** Day counts by the names of the source. */
const DAY_COUNTS: Readonly<Record<string, DayCount>> = {
  'act/act': 'ACT/ACT',
  'act/act isda': 'ACT/ACT',
  'act/365f': 'ACT/365F',
  'act/365.25': 'ACT/365.25',
  'act/364': 'ACT/364',
  'act/360': 'ACT/360',
  '30/360': '30/360',
  '30/360 isda': '30/360',
  '30/360 sia': '30/360 SIA',
  '30u/360': '30/360 SIA',
  '30e/360': '30E/360',
  '30e+/360': '30E+/360',
  '30e/360 isda': '30E/360 ISDA',
  'nl/365': 'NL/365',
  'nl/360': 'NL/360',
};

type Numbers = Readonly<Record<string, number>>;
type Annuity = Parameters<typeof tvm.pv>[0] & Parameters<typeof tvm.fv>[0] & Parameters<typeof tvm.pmt>[0];

/** Each function of the class `tvm.<name>` on the vector's numbers and flows. */
const FUNCTIONS: Readonly<
  Record<string, (input: Annuity & Numbers, series: readonly number[]) => number | undefined>
> = {
  pv: (input) => tvm.pv(input),
  fv: (input) => tvm.fv(input),
  pmt: (input) => tvm.pmt(input),
  nper: (input) => tvm.nper(input),
  rate: (input) => tvm.rate(input),
  ipmt: (input) => tvm.ipmt({ ...input, per: number(input, 'per') }),
  ppmt: (input) => tvm.ppmt({ ...input, per: number(input, 'per') }),
  cumprinc: (input) => tvm.cumprinc({ ...input, start: number(input, 'start'), end: number(input, 'end') }),
  cumipmt: (input) => tvm.cumipmt({ ...input, start: number(input, 'start'), end: number(input, 'end') }),
  npv: (input, series) => tvm.npv(input.rate, series),
  irr: (_, series) => tvm.irr(series),
  mirr: (input, series) => tvm.mirr(series, number(input, 'financeRate'), number(input, 'reinvestRate')),
};

/** Time value of money, and the dated internal rate. */
export const cashFlowClasses: Readonly<Record<string, VectorClass>> = {
  ...Object.fromEntries(
    Object.keys(FUNCTIONS).map((name) => [
      `tvm.${name}`,
      (vector) => {
        runTvm(name, vector);
      },
    ]),
  ),
  'tvm.xirr'({ input, expected, tolerance }) {
    const dayCount = DAY_COUNTS[text(input, 'dayCount').toLowerCase()];
    assert.ok(dayCount, `no day count "${text(input, 'dayCount')}"`);
    const dated = flows(input, 'flows').map(readExactly);
    // Where several rates solve the flows, the source's rule is Newton's method from its own guess.
    const rate = xirr(dated, { dayCount, choose: 'newton' });
    if (expected['rate'] === null) {
      assert.equal(rate, undefined);
      return;
    }
    assertClose(rate === undefined ? undefined : Number(rate) / 1e9, expected['rate'], tolerance);
    const solutions = xirrSolutions(dated, dayCount);
    assert.equal(xirr(dated, { dayCount }), solutions.length === 1 ? solutions[0] : undefined);
  },
};

function runTvm(name: string, { input, expected, tolerance }: Vector): void {
  const run = FUNCTIONS[name];
  assert.ok(run, `no function "${name}"`);
  const series = Array.isArray(input['flows']) ? (input['flows'] as unknown[]).map(quotient) : [];
  const entries = Object.entries(input)
    .filter(([key]) => key !== 'flows')
    .map(([key, value]) => [key, key === 'when' ? value : quotient(value)]);
  const value = valueOrNone(() => run(Object.fromEntries(entries) as Annuity & Numbers, series));
  if (expected['value'] === null) assert.equal(value, undefined);
  else assertClose(value, expected['value'], tolerance);
}

/** A refusal is no value: the sources answer the same terms with "not a number". */
function valueOrNone(run: () => number | undefined): number | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof FinanceError) return undefined;
    throw error;
  }
}

/** Reads `"0.05/12"`, `"0.07"` and plain numbers. */
function quotient(value: unknown): number {
  const [top = '', bottom = '1'] = String(value).split('/');
  return Number(top) / Number(bottom);
}

function number(input: Numbers, key: string): number {
  const value = input[key];
  assert.ok(value !== undefined, `the vector has no number "${key}"`);
  return value;
}

/** Reads an amount of up to 18 decimals exactly; the unit does not matter to a rate. */
function readExactly({ date, amount }: TextFlow): DatedFlow {
  const [whole = '', fraction = ''] = amount.split('.');
  return { date, amount: BigInt(whole + fraction.padEnd(18, '0')) };
}
