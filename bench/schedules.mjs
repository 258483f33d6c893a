// The same schedule in other libraries: equal principal, interest by day from one exact register, posted half-up.
// These libraries have no calendar: they are given the dates and days of every period, which the package works out.
import Big from 'big.js';
import { Decimal } from 'decimal.js';
import { add, dinero, halfUp, multiply, subtract, toSnapshot, transformScale } from 'dinero.js/bigint';

const CNY = { code: 'CNY', base: 10n, exponent: 2n };

/** Builds a row of the same nine fields as the package's; written out, because that is the fastest. */
function row({ n, periodStart, dueDate, days }, opening, principal, interest, total, closing) {
  return { n, periodStart, dueDate, days, opening, principal, interest, total, closing };
}

export function decimalSchedule({ principal, rate, periods }) {
  const daily = new Decimal(rate);
  let open = new Decimal(principal);
  let register = new Decimal(0);
  const share = open.div(periods.length).toDecimalPlaces(2, Decimal.ROUND_DOWN);
  return periods.map((period) => {
    const opening = open;
    const count = period.days;
    register = register.plus(open.times(daily).times(count));
    const interest = register.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    register = register.minus(interest);
    const repaid = period.n === periods.length ? open : share;
    open = open.minus(repaid);
    return row(period, opening, repaid, interest, repaid.plus(interest), open);
  });
}

export function bigSchedule({ principal, rate, periods }) {
  const daily = new Big(rate);
  let open = new Big(principal);
  let register = new Big(0);
  const share = open.div(periods.length).round(2, Big.roundDown);
  return periods.map((period) => {
    const opening = open;
    const count = period.days;
    register = register.plus(open.times(daily).times(count));
    const interest = register.round(2, Big.roundHalfUp);
    register = register.minus(interest);
    const repaid = period.n === periods.length ? open : share;
    open = open.minus(repaid);
    return row(period, opening, repaid, interest, repaid.plus(interest), open);
  });
}

export function dineroSchedule({ fen, rateScaled, rateScale, periods }) {
  const money = (amount, scale = 2n) => dinero({ amount, currency: CNY, scale });
  let open = money(fen);
  let register = money(0n);
  const share = money(fen / BigInt(periods.length));
  return periods.map((period) => {
    const opening = open;
    const count = period.days;
    const factor = { amount: rateScaled * BigInt(count), scale: rateScale };
    register = add(register, multiply(open, factor));
    const interest = transformScale(register, 2n, halfUp);
    register = subtract(register, interest);
    const repaid = period.n === periods.length ? open : share;
    open = subtract(open, repaid);
    return row(period, opening, repaid, interest, add(repaid, interest), open);
  });
}

/** Reads a dinero object back into fen. */
export const dineroFen = (value) => {
  const { amount, scale } = toSnapshot(transformScale(value, 2n, halfUp));
  return scale === 2n ? amount : amount * 10n ** (2n - scale);
};

/** The schedule in plain numbers, rounded as people do: no library, and not exact. */
export function numberSchedule({ principal, rate, periods }) {
  const cents = (value) => Math.round(value * 100) / 100;
  let open = Number(principal);
  const share = Math.floor((open / periods.length) * 100) / 100;
  return periods.map((period) => {
    const opening = open;
    const count = period.days;
    const interest = cents(open * Number(rate) * count);
    const repaid = period.n === periods.length ? open : share;
    open -= repaid;
    return row(period, opening, repaid, interest, repaid + interest, open);
  });
}
