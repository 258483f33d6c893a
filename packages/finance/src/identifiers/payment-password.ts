import type { LocalDate } from '../calendar-date.js';

/** What is known of the person, so that a password made of it can be refused. */
export interface PasswordOwner {
  readonly birthDate?: LocalDate | undefined;
  /** 11 digits. */
  readonly phone?: string | undefined;
  /** 18 characters; its birth date counts as well. */
  readonly idNumber?: string | undefined;
}

/** Whether a payment password may be chosen: `ok`, or the first reason against it in the order listed. */
export type PaymentPasswordVerdict =
  | 'ok'
  | 'not-six-digits'
  /** `000000`. */
  | 'all-same'
  /** Each digit one up or one down, round the ten: `123456`, `654321`, `567890`. */
  | 'sequence'
  /** Two different digits only, three pairs, or two halves alike or mirrored: `121212`, `112233`, `123123`, `123321`. */
  | 'repeated'
  /** The birth date in a form of six digits, in any order of its parts. */
  | 'birth-date'
  /** Six digits of the phone number in a row. */
  | 'from-phone'
  /** The last six digits of the resident ID number, an `X` not counted. */
  | 'from-id';

/**
 * Judges a payment password of six digits before it is set.
 *
 * The patterns refuse about one in two hundred of the million passwords, and those are the ones tried first. The bank
 * judges again; here the person hears of it while typing.
 */
export function judgePaymentPassword(digits: string, owner: PasswordOwner = {}): PaymentPasswordVerdict {
  if (!/^\d{6}$/.test(digits)) return 'not-six-digits';
  if (/^(\d)\1{5}$/.test(digits)) return 'all-same';
  if (isSequence(digits)) return 'sequence';
  if (isRepeated(digits)) return 'repeated';
  const { birthDate, phone, idNumber } = owner;
  const dates = [birthDate?.replace(/-/g, ''), idNumber?.slice(6, 14)];
  if (dates.some((date) => date !== undefined && birthDateForms(date).includes(digits))) return 'birth-date';
  if (phone?.includes(digits) === true) return 'from-phone';
  return idNumber?.replace(/\D/g, '').endsWith(digits) === true ? 'from-id' : 'ok';
}

function isSequence(digits: string): boolean {
  return '012345678901234'.includes(digits) || '987654321098765'.includes(digits);
}

function isRepeated(digits: string): boolean {
  return (
    new Set(digits).size === 2 ||
    /^(\d)\1(\d)\2(\d)\3$/.test(digits) ||
    /^(\d{3})\1$/.test(digits) ||
    /^(\d)(\d)(\d)\3\2\1$/.test(digits)
  );
}

/** Lists what people make of `YYYYMMDD` when six digits are asked for. */
function birthDateForms(date: string): string[] {
  const year = date.slice(0, 4);
  const yy = date.slice(2, 4);
  const month = date.slice(4, 6);
  const day = date.slice(6, 8);
  const shortMonth = month.replace(/^0/, '');
  const shortDay = day.replace(/^0/, '');
  return [...orders(yy, month, day), ...orders(year, shortMonth, shortDay), year + month, month + year];
}

function orders(year: string, month: string, day: string): string[] {
  const parts = [month + day, day + month];
  return [...parts.flatMap((pair) => [year + pair, pair + year]), month + year + day, day + year + month];
}
