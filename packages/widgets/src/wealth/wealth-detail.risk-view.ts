import type { WealthProduct } from '@weidongli/contracts/wealth';
import { formatPercent, rateFromDecimal, rateToDecimal } from '@weidongli/finance/money';
import { html, type TemplateResult } from 'lit';
import { numberRuns } from '../kit/number-run.js';
import type { WealthDetailMessages } from './wealth-detail.messages.js';
import { isDeposit, isMoneyFund, performanceOf } from './wealth-detail.state.js';
import type { DetailView } from './wealth-detail.view.js';

/** Says in yuan what a fall takes of 10,000: the same digits as the percentage with two decimals. */
export const lossOfTenThousand = (drawdown: string): string =>
  rateToDecimal(rateFromDecimal(drawdown), 4)
    .replace('.', '')
    .replace(/^0+(?=\d)/u, '')
    .replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** Says how far a product fell: within a year, or since it exists when that is less. */
const fallOf = (product: WealthProduct, t: WealthDetailMessages): string => {
  const year = performanceOf(product, 'ONE_YEAR');
  const drawdown = (year ?? performanceOf(product, 'SINCE_INCEPTION'))?.maxDrawdown ?? undefined;
  if (drawdown === undefined) return t.riskUnknown;
  if (isMoneyFund(product)) return t.riskMoneyFund;
  const [percent, yuan] = [formatPercent(drawdown, 2), lossOfTenThousand(drawdown)];
  return year === undefined ? t.fellSinceInception(percent, yuan) : t.fellInYear(percent, yuan);
};

/** Renders in plain words what can be lost. */
export const renderRisk = ({ t }: DetailView, product: WealthProduct): TemplateResult =>
  html`<section class="card" aria-labelledby="risk">
    <h2 class="card__title" id="risk">${t.riskTitle}</h2>
    <p class="soft">
      ${numberRuns(t.riskText(product.invests, isDeposit(product) ? t.riskDeposit : fallOf(product, t)))}
    </p>
  </section>`;
