import type { WealthQuoteDepositInput } from '@weidongli/contracts/wealth';
import type { OptionRow } from '../kit/option-list.element.js';
import type { RenewalMessages } from './deposit.messages.zh-CN.js';

/** What happens when a deposit matures. */
export type Renewal = WealthQuoteDepositInput['renewal'];

const renewals: readonly Renewal[] = ['NONE', 'PRINCIPAL', 'PRINCIPAL_AND_INTEREST'];

/** Tells whether a value from elsewhere says what happens at maturity. */
export const isRenewal = (value: string | undefined): value is Renewal =>
  renewals.some((one) => one === value);

/** Lists what can happen at maturity, in plain words. */
export const renewalOptions = ({
  renewals: names,
  renewalTexts: texts,
}: Pick<RenewalMessages, 'renewals' | 'renewalTexts'>): readonly OptionRow[] =>
  renewals.map((value) => ({ value, label: names[value], sub: texts[value] }));
