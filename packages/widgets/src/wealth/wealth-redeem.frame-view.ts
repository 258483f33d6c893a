import type { TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { renderTrouble, type StandIn } from '../screen/trouble-view.js';
import type { WealthRedeemMessages } from './wealth-redeem.messages.js';
import type { RedeemState, RedeemStep } from './wealth-redeem.state.js';

/** Names the step for the app bar. */
export const barTitle = ({ step, looking }: RedeemState, t: WealthRedeemMessages): string => {
  const result = looking ? t.titleOrder : t.titleResult;
  const titles: Partial<Record<RedeemStep, string>> = {
    confirm: t.titleConfirm,
    unknown: t.titleOrder,
    progress: result,
    done: result,
    cancelled: result,
    failed: result,
  };
  return titles[step] ?? t.title;
};

/** Repeats what was entered, and that it was not sent. */
const keptRows = (state: RedeemState, t: WealthRedeemMessages): readonly AmountRow[] => {
  const { sharesText, side, product } = state;
  const isChoice = side !== undefined && product?.fastRedemption !== null;
  return sharesText === ''
    ? []
    : [
        { label: t.sharesSold, value: t.shares(sharesText) },
        ...(isChoice ? [{ label: t.speedLabel, value: t.speeds[side] }] : []),
        { label: t.submittedRow, value: t.submittedNo },
      ];
};

/** Renders what stands in for the screen, with what was entered. */
export const renderStandIn = (
  state: RedeemState,
  t: WealthRedeemMessages,
  standIn: StandIn,
): TemplateResult => {
  const kept = keptRows(state, t);
  const fresh = { ...t, offlineText: t.offlineFresh, expiredText: t.expiredFresh };
  return renderTrouble({ ...standIn, t: kept.length > 0 ? t : fresh, kept });
};
