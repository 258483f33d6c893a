import type { TemplateResult } from 'lit';
import { renderTrouble, type StandIn } from '../screen/trouble-view.js';
import type { WealthBuyMessages } from './wealth-buy.messages.js';
import type { BuyState, BuyStep } from './wealth-buy.state.js';

/** Names the step for the app bar. */
export const barTitle = (step: BuyStep, t: WealthBuyMessages): string => {
  const titles: Partial<Record<BuyStep, string>> = {
    warning: t.titleWarning,
    confirm: t.titleConfirm,
    unknown: t.titleResult,
    refused: t.titleResult,
    progress: t.titleResult,
    done: t.titleResult,
    cancelled: t.titleResult,
    failed: t.titleResult,
  };
  return titles[step] ?? t.title;
};

/** Renders what stands in for the screen, with what was entered and that it was not sent. */
export const renderStandIn = (
  { amountText }: BuyState,
  t: WealthBuyMessages,
  standIn: StandIn,
): TemplateResult => {
  const fresh = { ...t, offlineText: t.offlineFresh, expiredText: t.expiredFresh };
  if (amountText === '') return renderTrouble({ ...standIn, t: fresh, kept: [] });
  const kept = [
    { label: t.amountPaid, value: t.money(amountText) },
    { label: t.submittedRow, value: t.submittedNo },
  ];
  return renderTrouble({ ...standIn, t, kept });
};
