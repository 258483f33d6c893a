import type { Money } from '@weidongli/contracts';
import { formatMoney, toFen } from '@weidongli/finance/money';
import type { Figure } from '../kit/figures.element.js';
import { showMoneyChange, type Change } from './show-change.js';
import type { HoldingsView } from './wealth-holdings.view.js';

/** Shows an amount that is owned, without a unit, or that it is hidden. */
export const shownSum = ({ state, t }: HoldingsView, money: Money): string =>
  state.hidden ? t.hiddenSum : formatMoney(toFen(money));

/** Shows an amount that is owned with its unit, or that it is hidden. */
export const shownMoney = (view: HoldingsView, money: Money): string =>
  view.state.hidden ? view.t.hiddenSum : view.t.money(shownSum(view, money));

/** Shows what was won or lost, or that it is hidden. */
export const shownChange = ({ state, t }: HoldingsView, money: Money): Change =>
  state.hidden ? { text: t.hiddenSum, tone: 'none' } : showMoneyChange(money);

/** Shows what was won or lost with its unit, or that it is hidden. */
export const shownMoneyChange = (view: HoldingsView, money: Money): Change => {
  const { text, tone } = shownChange(view, money);
  return { text: view.state.hidden ? text : view.t.moneyChange(text), tone };
};

/** Shows what was won or lost as a key figure. */
export const changeOf = (view: HoldingsView, label: string, money: Money): Figure => {
  const { text: value, tone } = shownMoneyChange(view, money);
  return tone === 'none' ? { label, value } : { label, value, tone };
};
