import { html, nothing, type TemplateResult } from 'lit';
import type { BoundCard } from '@weidongli/contracts/account';
import { boundCards } from './account-home.amount.js';
import { renderNews, renderProblem } from './account-home.problem-view.js';
import { quickPayRows } from './account-home.quick-pay.js';
import type { AccountHomeView } from './account-home.view.js';

/** Renders the bank's own cards, and those of other banks that money is moved with. */
export const renderCards = (view: AccountHomeView): TemplateResult => {
  const { state, t, go } = view;
  const own = state.cards.filter(({ accountId }) => accountId !== null);
  const bound = boundCards(state);
  return html`
    <h1 class="vh" tabindex="-1" data-heading>${t.titles.cards}</h1>
    ${renderProblem(view)} ${renderNews(view)}
    ${
      own.length === 0
        ? nothing
        : html`<wdl-list
            >${own.map(
              ({ issuer, last4 }) =>
                html`<wdl-row .label=${t.cardOf(issuer, last4)} .sub=${t.ownCard} icon="card"></wdl-row>`,
            )}</wdl-list
          >`
    }
    ${
      bound.length === 0
        ? html`<section class="card"><wdl-empty icon="card" .text=${t.noCard}></wdl-empty></section>`
        : bound.map((card) => renderBound(view, card))
    }
    <wdl-action-bar slot="footer" plain>
      <wdl-button
        .kind=${bound.length === 0 ? 'primary' : 'second'}
        .label=${bound.length === 0 ? t.bind : t.bindAnother}
        @click=${() => {
          go('bind');
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

const renderBound = ({ state, t, open }: AccountHomeView, card: BoundCard): TemplateResult => {
  const { id, issuer, last4, quickPay = null } = card;
  const { order, work } = state;
  return html`<section class="card">
    <h2 class="card__title">${t.cardOf(issuer, last4)}</h2>
    ${quickPay === null ? nothing : html`<wdl-amount-list .rows=${quickPayRows(quickPay, t)}></wdl-amount-list>`}
    <wdl-button
      kind="second"
      .label=${t.unbind}
      .accessibleLabel=${t.unbindCard(last4)}
      .busyLabel=${t.working}
      .busy=${work === 'order' && order?.kind === 'unbind' && order.cardId === id}
      @click=${() => {
        open({ kind: 'unbind', cardId: id });
      }}
    ></wdl-button>
  </section>`;
};
