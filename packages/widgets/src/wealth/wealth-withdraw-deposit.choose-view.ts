import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { canonicalAmount, showBound } from './wealth-buy.amount.js';
import { allowsPart } from './wealth-withdraw-deposit.loaded.js';
import { renderLost, renderQuote } from './wealth-withdraw-deposit.quote-view.js';
import { amountError, renderErrors, renderProblem } from './wealth-withdraw-deposit.problem-view.js';
import type { WithdrawShare } from './wealth-withdraw-deposit.amount.js';
import type { WithdrawView } from './wealth-withdraw-deposit.view.js';

/** Renders how much is taken out, and what that pays and costs. */
export const renderChoose = (view: WithdrawView): TemplateResult => html`
  ${renderErrors(view)} ${renderProblem(view)}
  <div class="head"><h1 class="head__title" data-heading tabindex="-1">${view.t.headingChoose}</h1></div>
  ${renderShare(view)} ${renderPart(view)} ${renderFigures(view)}
`;

/** Renders two ways on of the same size: leave the money where it is, or go on. */
export const renderChooseActions = ({ state, t, act, leave }: WithdrawView): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button kind="second" .label=${t.notNow} @click=${leave}></wdl-button>
    <wdl-button
      .label=${t.next}
      .busyLabel=${t.calculating}
      .busy=${state.work === 'quote' || state.work === 'refresh'}
      @click=${() => {
        act({ type: 'next' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderShare = ({ state, t, act }: WithdrawView): TemplateResult => {
  const { deposit } = state;
  const end = deposit === undefined ? '' : t.money(formatMoney(toFen(deposit.principal)));
  const all = { value: 'ALL', label: t.all, sub: t.allText, end };
  const part = { value: 'PART', label: t.part, sub: t.partText };
  return html`<wdl-option-list
    data-field="share"
    .label=${t.headingChoose}
    .options=${allowsPart(state) ? [all, part] : [all]}
    .value=${state.share ?? ''}
    .error=${state.errors.share === undefined ? '' : t.partMissing}
    @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
      const share: WithdrawShare = detail.value === 'PART' ? 'PART' : 'ALL';
      act({ type: 'share-chosen', share });
    }}
  ></wdl-option-list>`;
};

const renderPart = ({ state, t, act }: WithdrawView): TemplateResult | typeof nothing => {
  if (state.share !== 'PART') return nothing;
  const typed = ({ detail }: CustomEvent<{ value: string }>): void => {
    act({ type: 'amount-typed', text: detail.value });
  };
  return html`<section class="card">
    <wdl-money-field
      data-field="amount"
      .label=${t.partLabel}
      .value=${state.amountText}
      sign="¥"
      .hint=${t.partHint(showBound(state.product?.minBuy))}
      .error=${amountError(state, t)}
      .clearLabel=${t.clearAmount}
      .canonicalise=${canonicalAmount}
      @wdl-input=${typed}
      @wdl-change=${typed}
    ></wdl-money-field>
  </section>`;
};

const renderFigures = (view: WithdrawView): TemplateResult =>
  html`<section class="card">
      <h2 class="card__title">${view.t.figures}</h2>
      ${view.state.quote === undefined ? html`<p class="soft">${view.t.fillFirst}</p>` : renderQuote(view)}
    </section>
    ${renderLost(view)}`;
