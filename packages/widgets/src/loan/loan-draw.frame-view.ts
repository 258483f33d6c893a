import type { TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { renderTrouble, type StandIn } from '../screen/trouble-view.js';
import type { LoanDrawMessages } from './loan-draw.messages.js';
import type { DrawState, DrawStep } from './loan-draw.state.js';

/** Names the step for the app bar. */
export const barTitle = (step: DrawStep, t: LoanDrawMessages): string => {
  const titles: Partial<Record<DrawStep, string>> = {
    confirm: t.titleConfirm,
    progress: t.titleProgress,
    unknown: t.titleProgress,
    done: t.titleResult,
    failed: t.titleResult,
  };
  return titles[step] ?? t.titleAmount;
};

/** Repeats what was entered, and that it was not sent. */
const keptRows = ({ amountText, tenor }: DrawState, t: LoanDrawMessages): readonly AmountRow[] => {
  const rows = [
    ...(amountText === '' ? [] : [{ label: t.amountRow, value: t.money(amountText) }]),
    ...(tenor === undefined ? [] : [{ label: t.term, value: t.months(tenor) }]),
  ];
  return rows.length === 0 ? [] : [...rows, { label: t.submittedRow, value: t.submittedNo }];
};

/** Renders what stands in for the screen, with what was entered. */
export const renderStandIn = (state: DrawState, t: LoanDrawMessages, standIn: StandIn): TemplateResult => {
  const kept = keptRows(state, t);
  const fresh = { ...t, offlineText: t.offlineFresh, expiredText: t.expiredFresh };
  return renderTrouble({ ...standIn, t: kept.length > 0 ? t : fresh, kept });
};
