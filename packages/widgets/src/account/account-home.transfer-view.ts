import { formatMoney, toFen } from '@weidongli/finance/money';
import type { Account, BoundCard } from '@weidongli/contracts/account';
import { html, nothing, type TemplateResult } from 'lit';
import { boundCards, canonicalAmount, chosenCard, readTransfer } from './account-home.amount.js';
import { amountError, renderErrors, renderMissing, renderProblem } from './account-home.problem-view.js';
import { quickPayRows } from './account-home.quick-pay.js';
import { roomOf } from './account-home.room.js';
import { pageOf, shownAccount } from './account-home.state.js';
import type { AccountHomeView } from './account-home.view.js';

/** Renders the transfer with the customer's own card: every limit is said before the amount is typed. */
export const renderTransfer = (view: AccountHomeView): TemplateResult => {
  const { state, t } = view;
  const account = shownAccount(state);
  const card = chosenCard(state);
  const isRead = account !== undefined && state.limits !== undefined;
  return html`
    ${renderErrors(view)} ${renderProblem(view)}
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${t.directions[state.direction].heading}</h1>
      <p class="head__lead">${t.ownCardsOnly}</p>
    </div>
    ${isRead ? nothing : renderMissing(view)} ${isRead && card === undefined ? renderNoCard(view) : nothing}
    ${
      isRead && card !== undefined
        ? html`${renderCards(view, card)} ${renderAmount(view, account)} ${renderTerms(view, card)}
          ${renderActions(view)}`
        : nothing
    }
  `;
};

const renderNoCard = ({ t, go }: AccountHomeView): TemplateResult =>
  html`<section class="card">
    <wdl-empty icon="card" .text=${t.noCard}>
      <wdl-button
        kind="second"
        small
        .label=${t.bind}
        @click=${() => {
          go('bind');
        }}
      ></wdl-button>
    </wdl-empty>
  </section>`;

const renderCards = ({ state, t, act }: AccountHomeView, card: BoundCard): TemplateResult => {
  const cards = boundCards(state);
  const { cardLabel } = t.directions[state.direction];
  return cards.length === 1
    ? html`<wdl-list
        ><wdl-row .label=${cardLabel} .value=${t.cardOf(card.issuer, card.last4)}></wdl-row
      ></wdl-list>`
    : html`<wdl-option-list
        .label=${cardLabel}
        .options=${cards.map(({ id, issuer, last4 }) => ({ value: id, label: t.cardOf(issuer, last4) }))}
        .value=${card.id}
        @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
          act({ type: 'card-chosen', cardId: detail.value });
        }}
      ></wdl-option-list>`;
};

const renderAmount = (view: AccountHomeView, account: Account): TemplateResult => {
  const { state, t, act } = view;
  const { direction } = state;
  const room = roomOf(state);
  const typed = ({ detail }: CustomEvent<{ value: string }>): void => {
    act({ type: 'amount-typed', text: detail.value });
  };
  return html`<section class="card">
    <wdl-money-field
      data-field="amount"
      .label=${t.directions[direction].amount}
      .value=${state.amountText}
      sign="¥"
      .hint=${direction === 'IN' && room !== undefined ? t.room(formatMoney(room)) : ''}
      .aside=${direction === 'OUT' ? t.canLeave(formatMoney(toFen(account.balance.available))) : ''}
      .error=${amountError(state, t)}
      .clearLabel=${t.clearAmount}
      .canonicalise=${canonicalAmount}
      @wdl-input=${typed}
      @wdl-change=${typed}
    ></wdl-money-field>
  </section>`;
};

/** Renders what the agreement of the card allows, and what does not count. */
const renderTerms = ({ t }: AccountHomeView, { quickPay = null }: BoundCard): TemplateResult => html`
  <section class="card">
    <h2 class="card__title">${t.cardLimits}</h2>
    ${quickPay === null ? nothing : html`<wdl-amount-list .rows=${quickPayRows(quickPay, t)}></wdl-amount-list>`}
    <p class="soft">${t.ownNotCounted}</p>
  </section>
`;

/** Renders two ways on of the same size; the one that moves money says how much. */
const renderActions = ({ state, t, act }: AccountHomeView): TemplateResult => {
  const amount = readTransfer(state);
  const busy = pageOf(state) === 'transfer' && state.work === 'order';
  return html`<wdl-action-bar slot="footer" pair>
    <wdl-button
      kind="second"
      .label=${t.notNow}
      @click=${() => {
        act({ type: 'back' });
      }}
    ></wdl-button>
    <wdl-button
      .label=${amount.ok ? t.directions[state.direction].submit(formatMoney(amount.fen)) : t.moves[state.direction]}
      .busyLabel=${t.working}
      .busy=${busy}
      @click=${() => {
        act({ type: 'transfer-submitted' });
      }}
    ></wdl-button>
  </wdl-action-bar>`;
};
