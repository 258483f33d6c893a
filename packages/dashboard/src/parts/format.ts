import { formatMoney } from '@weidongli/finance';

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Shows a moment on the bank's wall: `2026-12-22 14:03:41` in Asia/Shanghai; what is no moment stays as it is. */
export const showInstant = (instant: string): string => {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : wall.format(at);
};

/** Shows fen, a decimal integer as the ledger writes it, as yuan: `8,000.00`. */
export const showFen = (fen: string): string => formatMoney(BigInt(fen));

/** Shows an amount of the wire: `8,000.00`. */
export const showMoney = (money: { readonly amount: string; readonly currency: 'CNY' }): string =>
  formatMoney(money);

/** Shows a byte count or any other plain number with separators. */
export const showNumber = (value: number): string => value.toLocaleString('en-US');

/** Shortens an id for a narrow column: the kind and the last characters, which differ. */
export const shortId = (id: string): string => id.replace(/([a-z]{3}_)[0-9A-Z]{20}([0-9A-Z]{6})/g, '$1…$2');

/** Shows milliseconds: whole ones from 1 up, and that it was less below. */
export const showDuration = (ms: number): string => (ms < 1 ? '<1' : String(Math.round(ms)));
