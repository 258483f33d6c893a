import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { renderCancelWay } from '../screen/cancel-view.js';
import { showDayTime } from '../screen/show-date.js';
import type { AccountBindMessages } from './account-bind.messages.js';
import type { BindState } from './account-bind.state.js';
import type { BindView } from './account-bind.view.js';

const limitRows = ({ card }: BindState, t: AccountBindMessages): readonly AmountRow[] => {
  const limits = card?.quickPay;
  if (limits === undefined || limits === null) return [];
  return [
    { label: t.onceRow, value: t.money(formatMoney(toFen(limits.perTransaction))) },
    { label: t.dayRow, value: t.money(formatMoney(toFen(limits.perDay))) },
    { label: t.monthRow, value: t.money(formatMoney(toFen(limits.perMonth))) },
  ];
};

/** Renders the card that was bound, with what it may move. */
export const renderDone = (view: BindView): TemplateResult => {
  const { state, t, sandbox } = view;
  const { card } = state;
  if (card === undefined) return html``;
  return html`${
      state.problem === undefined
        ? nothing
        : html`<wdl-notice data-problem kind="warning" .text=${t.problemNext}></wdl-notice>`
    }
    <wdl-receipt>
      <wdl-result
        slot="result"
        data-heading
        kind="success"
        .heading=${t.doneTitle}
        .text=${t.doneText}
      ></wdl-result>
      <wdl-amount-list
        .rows=${[{ label: t.cardRow, value: t.cardOf(card.issuer, card.last4) }, ...limitRows(state, t)]}
      ></wdl-amount-list>
    </wdl-receipt>
    ${sandbox ? html`<p class="note center">${t.uncertified}</p>` : nothing} ${renderDoneActions(view)}`;
};

const renderDoneActions = ({ state, t, act, leave }: BindView): TemplateResult =>
  html`<wdl-action-bar slot="footer" plain>
    ${
      state.application === undefined
        ? html`<wdl-button kind="second" .label=${t.finish} @click=${leave}></wdl-button>`
        : html`<wdl-button
            .label=${t.goOn}
            .busyLabel=${t.working}
            .busy=${state.work === 'next'}
            @click=${() => {
              act({ type: 'go-on' });
            }}
          ></wdl-button>`
    }
  </wdl-action-bar>`;

/** Renders that no try is left, and when there is one again. */
export const renderExhausted = (view: BindView): TemplateResult => {
  const { state, t, leave } = view;
  return html`<section class="card">
      <wdl-result
        data-heading
        kind="warning"
        .heading=${t.exhaustedTitle}
        .text=${t.exhaustedText(showDayTime(state.until ?? '', t))}
      ></wdl-result>
    </section>
    ${renderCancelWay(view)}
    <wdl-action-bar slot="footer" plain>
      <wdl-button kind="second" .label=${t.home} @click=${leave}></wdl-button>
    </wdl-action-bar>`;
};

/** Renders the query of a card whose reply never came. */
export const renderUnknown = ({ state, t, act }: BindView): TemplateResult =>
  html`<section class="card">
      <wdl-result data-heading kind="warning" .heading=${t.unknownTitle} .text=${t.unknownText}></wdl-result>
      <wdl-amount-list .rows=${[{ label: t.stateRow, value: t.stateWaiting }]}></wdl-amount-list>
    </section>
    ${
      state.problem === undefined
        ? nothing
        : html`<wdl-notice data-problem kind="warning" .text=${t.unknownOffline}></wdl-notice>`
    }
    <wdl-action-bar slot="footer" plain>
      <wdl-button
        .label=${t.queryAgain}
        .busyLabel=${t.querying}
        .busy=${state.work === 'query'}
        @click=${() => {
          act({ type: 'query' });
        }}
      ></wdl-button>
    </wdl-action-bar>`;
