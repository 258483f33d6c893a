import { formatPercent, rateFromDecimal } from '@weidongli/finance/money';

/** Shows an annual rate: two places always. */
export const showAnnualRate = (rate: string): string => formatPercent(rateFromDecimal(rate), 2);

/** Shows a daily rate with the places it needs: `0.04%`, `0.0225%`. */
export const showDailyRate = (rate: string): string => formatPercent(rateFromDecimal(rate));
