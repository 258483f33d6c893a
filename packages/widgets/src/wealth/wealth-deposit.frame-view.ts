import type { TemplateResult } from 'lit';
import { renderTrouble, type StandIn } from '../screen/trouble-view.js';
import type { WealthDepositMessages } from './wealth-deposit.messages.js';
import type { DepositState, DepositStep } from './wealth-deposit.state.js';

/** Names the step for the app bar. */
export const barTitle = (step: DepositStep, t: WealthDepositMessages): string => {
  const titles: Partial<Record<DepositStep, string>> = {
    confirm: t.titleConfirm,
    unknown: t.titleResult,
    refused: t.titleResult,
    done: t.titleResult,
  };
  return titles[step] ?? t.title;
};

/** Renders what stands in for the screen, with what was entered and that it was not sent. */
export const renderStandIn = (
  { amountText, renewal }: DepositState,
  t: WealthDepositMessages,
  standIn: StandIn,
): TemplateResult => {
  const fresh = { ...t, offlineText: t.offlineFresh, expiredText: t.expiredFresh };
  if (amountText === '') return renderTrouble({ ...standIn, t: fresh, kept: [] });
  const kept = [
    { label: t.amountRow, value: t.money(amountText) },
    ...(renewal === undefined ? [] : [{ label: t.renewalTitle, value: t.renewals[renewal] }]),
    { label: t.submittedRow, value: t.submittedNo },
  ];
  return renderTrouble({ ...standIn, t, kept });
};
