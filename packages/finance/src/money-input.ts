import { MAX_FEN, fromFen } from './money.js';
import type { Fen } from './money.js';

/** Why a typed amount was refused. */
export type MoneyInputProblem =
  'empty' | 'not-a-number' | 'negative' | 'too-many-decimals' | 'decimal-comma' | 'too-large';

/** What a typed amount means: the exact amount and its canonical text, or the reason it was refused. */
export type MoneyInput =
  | { readonly ok: true; readonly fen: Fen; readonly canonical: string }
  | { readonly ok: false; readonly reason: MoneyInputProblem };

const ALLOWED = /^[\d., \u00a0\u2009\u202f\u3000]+$/;
const PLAIN = /^\d*\.?\d*$/;
// A group may not start with 0: "0,500" is half a yuan to some readers and five hundred to others.
const GROUPED = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d*)?$/;

/**
 * Reads an amount as a person types or pastes it.
 *
 * Folds full-width digits and punctuation, outer spaces, thousands grouping by comma or space, a leading ¥ and a
 * trailing 元. Whatever could be read as two different amounts is refused instead of guessed: `8.000,00` and
 * `8000,5` are `decimal-comma`. A third decimal is accepted only if it and all that follow are zero.
 */
export function parseMoneyInput(text: string): MoneyInput {
  const folded = stripMarks(foldWidth(text).trim());
  if (folded === '') return refuse('empty');
  const unsigned = folded.replace(/^-\s*/, '');
  const negative = unsigned !== folded;
  const body = negative ? stripMarks(unsigned) : unsigned;
  const problem = findProblem(body);
  if (negative) return refuse(problem === 'not-a-number' ? 'not-a-number' : 'negative');
  return problem === undefined ? readPlain(body.replace(/[, ]/g, '')) : refuse(problem);
}

/** Maps full-width forms (U+FF01–U+FF5E), the ideographic full stop, wide yuan signs and wide spaces to ASCII. */
function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3002/g, '.')
    .replace(/\uffe5/g, '\u00a5')
    .replace(/\u2212/g, '-')
    .replace(/[\u00a0\u2009\u202f\u3000]/g, ' ');
}

function stripMarks(text: string): string {
  return text
    .replace(/^\u00a5/, '')
    .replace(/\u5143$/, '')
    .trim();
}

function findProblem(body: string): MoneyInputProblem | undefined {
  if (!ALLOWED.test(body) || !/\d/.test(body)) return 'not-a-number';
  if (PLAIN.test(body) || GROUPED.test(body)) return undefined;
  return looksLikeDecimalComma(body) ? 'decimal-comma' : 'not-a-number';
}

/** Tells a comma that may stand for a decimal point from other malformed grouping. */
function looksLikeDecimalComma(body: string): boolean {
  const comma = body.lastIndexOf(',');
  if (comma < 0) return false;
  const pointBefore = body.lastIndexOf('.', comma) >= 0;
  const tail = /^\d*/.exec(body.slice(comma + 1))?.[0] ?? '';
  return pointBefore || tail.length !== 3 || /^0+,/.test(body);
}

/** Reads digits with at most one point, grouping already removed. */
function readPlain(digits: string): MoneyInput {
  const [whole = '', fraction = ''] = digits.split('.');
  if (/[1-9]/.test(fraction.slice(2))) return refuse('too-many-decimals');
  const wholeDigits = whole.replace(/^0+/, '');
  if (wholeDigits.length > 13) return refuse('too-large');
  const fen = BigInt(`${wholeDigits}${fraction.slice(0, 2).padEnd(2, '0')}`);
  return fen > MAX_FEN ? refuse('too-large') : { ok: true, fen, canonical: fromFen(fen).amount };
}

function refuse(reason: MoneyInputProblem): MoneyInput {
  return { ok: false, reason };
}
