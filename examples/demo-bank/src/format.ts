import type { Money } from '@weidongli/contracts';

/** Writes an amount with thousands separators: `8,000.00`. It stays text, so no digit is lost. */
export const moneyText = ({ amount }: Money): string => {
  const [whole = '0', cents = '00'] = amount.replace('-', '').split('.');
  const sign = amount.startsWith('-') ? '−' : '';
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
};

/** Writes the day of a bank instant, which always carries the bank's own offset: `11月22日`. */
export const dayText = (instant: string): string =>
  instant.replace(
    /^\d{4}-(\d\d)-(\d\d).*$/,
    (_, month: string, day: string) => `${parseInt(month, 10)}月${parseInt(day, 10)}日`,
  );

/** Writes date and time of a bank instant: `2026-11-22 14:03:41`. */
export const timeText = (instant: string): string => instant.slice(0, 19).replace('T', ' ');
