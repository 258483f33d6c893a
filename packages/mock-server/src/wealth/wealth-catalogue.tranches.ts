import { addDays, addMonths, type LocalDate } from '@weidongli/finance';
import { valueProduct, type BankNames } from './wealth-catalogue.kinds.js';
import type { ProductTerms } from './wealth-terms.js';
import { tradingDayFrom, tradingDayUpTo } from './wealth-times.js';

// The bank begins one wealth product of three months every month, whatever its clock shows: subscribed to through the month,
// it begins early in the next. So one can be subscribed to on any day, and others run, without a date in a table.

const CODE = /^98([2-7]\d)(0[1-9]|1[0-2])$/;
const MONTHS = 3;
/** Months after which one that has ended is no longer listed. */
const SHOWN_AFTER = 1;
/** Day of the month from which one begins: behind New Year and the days off of May. */
const VALUE_DAY = '05';

const tranche = (month: string, code: string, names: BankNames): ProductTerms => {
  const first = `${month}-01`;
  const next = addMonths(first, 1);
  const valueDate = tradingDayFrom(`${next.slice(0, 7)}-${VALUE_DAY}`);
  const maturityDate = tradingDayFrom(addMonths(valueDate, MONTHS));
  const benchmark = '0.024000';
  return valueProduct(
    {
      ...{ code, name: `安稳三个月封闭${code.slice(2)}期`, kind: 'BANK_WMP', riskLevel: 'R2' },
      invests: '主要买债券和存单，三个月到期，中途不能赎回。',
      ...{ inceptionDate: valueDate, drift: 0.024, volatility: 0.0012, benchmark },
      ...{ lockMonths: MONTHS, minBuy: '10000.00', planAllowed: false },
      fixedTerm: {
        ...{ months: MONTHS, annualRate: benchmark, earlyRate: null },
        ...{ raiseUntil: tradingDayUpTo(addDays(next, -1)), valueDate, maturityDate },
      },
      announced: first,
      listedUntil: addMonths(maturityDate, SHOWN_AFTER),
    },
    names,
  );
};

/** Returns the wealth product of a code `98YYMM`; `undefined` where the code is none. */
export const trancheOf = (code: string, names: BankNames): ProductTerms | undefined => {
  const [, year, month] = CODE.exec(code) ?? [];
  return year === undefined || month === undefined ? undefined : tranche(`20${year}-${month}`, code, names);
};

/** Lists the codes that may be listed on a day: that of its month and those before that have not long ended. */
export const trancheCodes = (today: LocalDate): readonly string[] =>
  Array.from({ length: MONTHS + SHOWN_AFTER + 3 }, (_, n) => addMonths(`${today.slice(0, 7)}-01`, -n)).map(
    (first) => `98${first.slice(2, 4)}${first.slice(5, 7)}`,
  );
