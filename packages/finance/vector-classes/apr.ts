import assert from 'node:assert/strict';
import { aprAnnexI, aprAppendixJ, fenFromDecimal } from '../src/index.js';
import type { AnnexTimeBasis, DatedFlow, Rate, UnitPeriod } from '../src/index.js';
import { assertClose, flows, text } from './vector.js';
import type { TextFlow, VectorClass } from './vector.js';

const TIME_BASES: readonly (readonly [RegExp, AnnexTimeBasis])[] = [
  [/actual days/i, 'ACT/365F'],
  [/week/i, 'week'],
  [/month/i, 'month'],
  [/year/i, 'year'],
];

/** Annual percentage rates under US and EU law. */
export const aprClasses: Readonly<Record<string, VectorClass>> = {
  'apr.us.appendixJ'({ input, expected, tolerance }) {
    const prepaid = input['prepaidFinanceCharge'];
    const rate = aprAppendixJ({
      advances: flows(input, 'advances').map(readFlow),
      payments: flows(input, 'payments').map(readFlow),
      unitPeriod: readUnitPeriod(text(input, 'unitPeriod')),
      ...(typeof prepaid === 'string' ? { prepaidFinanceCharge: fenFromDecimal(prepaid) } : {}),
    });
    assertClose(toPercent(rate), expected['aprPercent'], tolerance);
  },
  'apr.eu.annexI'({ input, expected, tolerance }) {
    const basis = text(input, 'timeBasis');
    const timeBasis = TIME_BASES.find(([pattern]) => pattern.test(basis))?.[1];
    assert.ok(timeBasis, `no time basis "${basis}"`);
    const rate = aprAnnexI({
      drawdowns: flows(input, 'drawdowns').map(readFlow),
      repayments: flows(input, 'repayments').map(readFlow),
      timeBasis,
    });
    assertClose(toPercent(rate), expected['aprPercent'], tolerance);
  },
};

function readFlow({ date, amount }: TextFlow): DatedFlow {
  return { date, amount: fenFromDecimal(amount) };
}

function readUnitPeriod(value: string): UnitPeriod {
  const match = /^(\d+) (day|week|month|year)s?$/.exec(value);
  assert.ok(match, `no unit-period "${value}"`);
  return { count: Number(match[1]), unit: match[2] as UnitPeriod['unit'] };
}

function toPercent(rate: Rate | undefined): number | undefined {
  return rate === undefined ? undefined : Number(rate) / 1e7;
}
