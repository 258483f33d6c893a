import { FinanceError } from './finance-error.js';
import { MAX_FEN } from './money.js';
import type { Fen } from './money.js';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'] as const;
const TEN_THOUSAND = 10_000n;
const HUNDRED_MILLION = 100_000_000n;

/** How {@link formatCapital} writes an amount. */
export interface CapitalOptions {
  /** Whether `人民币` stands before the amount. Default true. */
  readonly currency?: boolean;
}

/**
 * Formats an amount in capital numerals (大写), as contracts and vouchers need it: `人民币捌仟元整`.
 *
 * A gap of zeros reads one 零; zeros at the end of a group, and a zero before 万, 亿, 元 or before 角, read none. 整
 * stands behind 元 only; behind 角 it is left out, and 分 never has it. A negative amount starts with 负.
 *
 * Source: 支付结算办法, annex 1 (正确填写票据和结算凭证的基本规定).
 *
 * @throws {FinanceError} `too-large` - The amount is 10^15 fen or more.
 */
export function formatCapital(amount: Fen, options: CapitalOptions = {}): string {
  if (amount > MAX_FEN || amount < -MAX_FEN) {
    throw new FinanceError('amount', 'too-large', 'Capital numerals need an amount of less than 10^15 fen.');
  }
  const magnitude = amount < 0n ? -amount : amount;
  const prefix = `${options.currency === false ? '' : '人民币'}${amount < 0n ? '负' : ''}`;
  return `${prefix}${writeAmount(magnitude / 100n, Number(magnitude % 100n))}`;
}

function writeAmount(yuan: bigint, cents: number): string {
  const tenths = Math.floor(cents / 10);
  const hundredths = cents % 10;
  const whole = yuan === 0n ? '' : `${writeWhole(yuan)}元`;
  if (cents === 0) return `${whole === '' ? '零元' : whole}整`;
  const gap = tenths === 0 && whole !== '' ? '零' : '';
  return `${whole}${gap}${tenths === 0 ? '' : `${digit(tenths)}角`}${hundredths === 0 ? '' : `${digit(hundredths)}分`}`;
}

/** Writes a whole number above 0; what stands before 亿 or 万 is a number itself. */
function writeWhole(value: bigint): string {
  if (value >= HUNDRED_MILLION) return join(value, HUNDRED_MILLION, '亿');
  if (value >= TEN_THOUSAND) return join(value, TEN_THOUSAND, '万');
  return writeGroup(Number(value));
}

function join(value: bigint, unit: bigint, name: string): string {
  const rest = value % unit;
  const head = `${writeWhole(value / unit)}${name}`;
  if (rest === 0n) return head;
  // The highest place of the rest decides whether zeros lie in between.
  return `${head}${rest < unit / 10n ? '零' : ''}${writeWhole(rest)}`;
}

/** Writes a number from 1 to 9,999. */
function writeGroup(value: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const at = Math.floor(value / 10 ** place) % 10;
    if (at === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${digit(at)}${PLACES[place] ?? ''}`;
    gap = false;
  }
  return text;
}

function digit(value: number): string {
  return DIGITS[value] ?? '';
}
