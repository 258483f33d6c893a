import { formatMoney, toFen } from '@weidongli/finance/money';
import type { TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { renderTrouble, type StandIn } from '../screen/trouble-view.js';
import type { LoanRepayMessages } from './loan-repay.messages.js';
import { chosenQuote, choicesOf, type RepayState } from './loan-repay.state.js';

/** Names the step for the app bar. */
export const barTitle = (state: RepayState, t: LoanRepayMessages): string => {
  const titles: Partial<Record<RepayState['step'], string>> = {
    confirm: t.titleConfirm,
    progress: t.titleProgress,
    unknown: t.titleProgress,
    done: t.titleResult,
    failed: t.titleResult,
  };
  const early = choicesOf(state)[0] === 'FULL';
  return titles[state.step] ?? (early ? t.titleEarly : t.title);
};

/** Repeats what was entered, and that it was not sent. */
const keptRows = (state: RepayState, t: LoanRepayMessages): readonly AmountRow[] => {
  const { choice, amountText } = state;
  const quote = chosenQuote(state);
  const amount = quote === undefined ? amountText : formatMoney(toFen(quote.amount));
  return choice === undefined
    ? []
    : [
        { label: t.kept, value: t.choices[choice] },
        ...(amount === '' ? [] : [{ label: t.amountRow, value: t.money(amount) }]),
        { label: t.submittedRow, value: t.submittedNo },
      ];
};

/** Renders what stands in for the screen, with what was entered. */
export const renderStandIn = (state: RepayState, t: LoanRepayMessages, standIn: StandIn): TemplateResult => {
  const kept = keptRows(state, t);
  const fresh = { ...t, offlineText: t.offlineFresh, expiredText: t.expiredFresh };
  return renderTrouble({ ...standIn, t: kept.length > 0 ? t : fresh, kept });
};
