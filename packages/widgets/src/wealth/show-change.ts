import type { Money } from '@weidongli/finance';
import { formatMoney, formatPercent } from '@weidongli/finance/money';

/** Which way a figure went; colour shows it beside the sign. */
export type Tone = 'gain' | 'loss' | 'none';

/** A figure that rose or fell, in words: the sign stands in the text. */
export interface Change {
  /** With `+` or U+2212 in front unless it is zero: `+3.86%`. */
  readonly text: string;
  readonly tone: Tone;
}

const toneOf = (value: string): Tone => {
  if (!/[1-9]/u.test(value)) return 'none';
  return value.startsWith('-') ? 'loss' : 'gain';
};

const signed = (text: string, tone: Tone): Change => ({ text: tone === 'gain' ? `+${text}` : text, tone });

/**
 * Shows a change as a percentage with two decimals: `-0.058800` as `−5.88%`.
 *
 * What rounds to zero is shown as `0.00%`, without sign or colour.
 *
 * @param change - A fraction, as the bank sends it.
 */
export const showChange = (change: string): Change => {
  const text = formatPercent(change, 2);
  const tone = toneOf(text.replace('\u2212', '-'));
  return tone === 'none' ? { text: formatPercent('0', 2), tone } : signed(text, tone);
};

/** Shows money that was won or lost: `0.36` as `+0.36`, `-12.00` as `−12.00`, in yuan without a unit. */
export const showMoneyChange = (money: Money): Change => signed(formatMoney(money), toneOf(money.amount));
