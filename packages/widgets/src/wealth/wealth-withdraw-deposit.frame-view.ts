import { formatMoney, toFen } from '@weidongli/finance/money';
import type { TemplateResult } from 'lit';
import { renderTrouble, type StandIn } from '../screen/trouble-view.js';
import { amountToWithdraw } from './wealth-withdraw-deposit.amount.js';
import type { WealthWithdrawDepositMessages } from './wealth-withdraw-deposit.messages.js';
import type { WithdrawState, WithdrawStep } from './wealth-withdraw-deposit.state.js';

/** Names the step for the app bar. */
export const barTitle = (step: WithdrawStep, t: WealthWithdrawDepositMessages): string => {
  const titles: Partial<Record<WithdrawStep, string>> = {
    choose: t.titleChoose,
    confirm: t.titleConfirm,
    unknown: t.titleResult,
    done: t.titleResult,
  };
  return titles[step] ?? t.title;
};

/** Renders what stands in for the screen, with what was entered and that it was not sent. */
export const renderStandIn = (
  state: WithdrawState,
  t: WealthWithdrawDepositMessages,
  standIn: StandIn,
): TemplateResult => {
  const amount = amountToWithdraw(state);
  const fresh = { ...t, offlineText: t.offlineFresh, expiredText: t.expiredFresh };
  if (amount === undefined) return renderTrouble({ ...standIn, t: fresh, kept: [] });
  const kept = [
    { label: t.outRow, value: t.money(formatMoney(toFen(amount))) },
    { label: t.submittedRow, value: t.submittedNo },
  ];
  return renderTrouble({ ...standIn, t, kept });
};
