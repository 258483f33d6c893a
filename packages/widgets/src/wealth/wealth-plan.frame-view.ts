import type { TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { renderTrouble, type StandIn } from '../screen/trouble-view.js';
import type { WealthPlanMessages } from './wealth-plan.messages.js';
import { showRhythm } from './wealth-plan.rhythm.js';
import type { PlanState, PlanStep } from './wealth-plan.state.js';

/** Names the step for the app bar. */
export const barTitle = (step: PlanStep, t: WealthPlanMessages): string => {
  const titles: Partial<Record<PlanStep, string>> = {
    create: t.titleNew,
    refused: t.titleNew,
    risk: t.titleNew,
    warning: t.titleWarning,
    confirm: t.titleConfirm,
    unknown: t.titleResult,
    done: t.titleResult,
    detail: t.titleDetail,
  };
  return titles[step] ?? t.title;
};

/** Repeats what was entered, and that it was not sent. */
const keptRows = (
  { step, amountText, frequency, day }: PlanState,
  t: WealthPlanMessages,
): readonly AmountRow[] => {
  if (step === 'list' || step === 'detail') return [];
  const rows = [
    ...(amountText === '' ? [] : [{ label: t.eachTime, value: t.money(amountText) }]),
    ...(frequency === undefined || day === undefined
      ? []
      : [{ label: t.rhythmRow, value: showRhythm({ frequency, day }, t) }]),
  ];
  return rows.length === 0 ? [] : [...rows, { label: t.submittedRow, value: t.submittedNo }];
};

/** Renders what stands in for the screen, with what was entered. */
export const renderStandIn = (state: PlanState, t: WealthPlanMessages, standIn: StandIn): TemplateResult => {
  const kept = keptRows(state, t);
  const fresh = { ...t, offlineText: t.offlineFresh, expiredText: t.expiredFresh };
  return renderTrouble({ ...standIn, t: kept.length > 0 ? t : fresh, kept });
};
