import { isLocalDate } from '@weidongli/finance';

/**
 * Reads a moment of the bank as typed, `2026-12-22` or `2026-12-22 09:00:00`, into its wire form.
 *
 * @returns Empty for an empty text; undefined for what is no moment.
 */
export const readBankTime = (text: string): string | undefined => {
  if (text.trim() === '') return '';
  const [, date = '', time = '00:00', seconds = ':00'] =
    /^(\S{10})(?:[ T]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?)?$/.exec(text.trim()) ?? [];
  return isLocalDate(date) ? `${date}T${time}${seconds}.000+08:00` : undefined;
};
