import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { showDateTime } from '../screen/show-date.js';
import { shownAccount, type AccountHomeState } from './account-home.state.js';
import type { AccountHomeMessages } from './account-home.messages.js';
import type { AccountHomeView } from './account-home.view.js';

/** Lists between what money was moved. */
const placeRows = (state: AccountHomeState, t: AccountHomeMessages): readonly AmountRow[] => {
  const { order, cards, direction } = state;
  const account = shownAccount(state);
  const card = order?.kind === 'transfer' ? cards.find(({ id }) => id === order.cardId) : undefined;
  return [
    ...(card === undefined
      ? []
      : [{ label: t.directions[direction].cardLabel, value: t.cardOf(card.issuer, card.last4) }]),
    ...(account === undefined ? [] : [{ label: t.account, value: account.accountNumberMasked }]),
  ];
};

const amountOf = ({ order }: AccountHomeState): string =>
  order?.kind === 'transfer' ? formatMoney(toFen(order.amount)) : '';

const renderBack = ({ t, act }: AccountHomeView): TemplateResult =>
  html`<wdl-action-bar slot="footer" plain>
    <wdl-button
      kind="second"
      .label=${t.toAccount}
      @click=${() => {
        act({ type: 'back' });
      }}
    ></wdl-button>
  </wdl-action-bar>`;

/** Renders that money was moved: how much, between what, and when. */
export const renderDone = (view: AccountHomeView): TemplateResult => {
  const { state, t } = view;
  const time = { label: t.time, value: showDateTime(state.doneAt ?? '') };
  return html`<wdl-receipt>
      <wdl-result
        slot="result"
        data-heading
        kind="success"
        .heading=${t.directions[state.direction].done}
        sign="¥"
        .value=${amountOf(state)}
      ></wdl-result>
      <wdl-amount-list
        .rows=${[...placeRows(state, t), ...(state.doneAt === undefined ? [] : [time])]}
      ></wdl-amount-list>
    </wdl-receipt>
    ${renderBack(view)}`;
};

/** Renders that a transfer was sent and no reply came: from here on only questions are asked. */
export const renderUnknown = ({ state, t, act }: AccountHomeView): TemplateResult => {
  const { problem, work } = state;
  return html`<section class="card">
      <wdl-result data-heading kind="warning" .heading=${t.unknownTitle} .text=${t.unknownText}></wdl-result>
      <wdl-amount-list
        .rows=${[
          { label: t.directions[state.direction].amount, value: t.money(amountOf(state)) },
          ...placeRows(state, t),
          { label: t.stateRow, value: t.stateWaiting },
        ]}
      ></wdl-amount-list>
    </section>
    ${
      problem === undefined
        ? nothing
        : html`<wdl-notice
            data-problem
            kind="warning"
            .text=${problem.code === 'unauthenticated' ? t.problemSignIn : t.unknownOffline}
          ></wdl-notice>`
    }
    <wdl-action-bar slot="footer" plain>
      <wdl-button
        .label=${t.queryAgain}
        .busyLabel=${t.querying}
        .busy=${work === 'query'}
        @click=${() => {
          act({ type: 'query' });
        }}
      ></wdl-button>
    </wdl-action-bar>`;
};

/** Renders that an account was closed. */
export const renderClosed = (view: AccountHomeView): TemplateResult => {
  const { state, t } = view;
  return html`<wdl-receipt>
      <wdl-result
        slot="result"
        data-heading
        kind="success"
        .heading=${t.closedTitle}
        .text=${t.closedText}
      ></wdl-result>
      <wdl-amount-list .rows=${placeRows(state, t)}></wdl-amount-list>
    </wdl-receipt>
    ${renderBack(view)}`;
};
