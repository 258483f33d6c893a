import { html, nothing, type TemplateResult } from 'lit';
import { cancelTitle, renderCancel } from './order-result-view.js';
import { isCancelable } from './order-state.js';
import { problemText } from './wealth-holdings.problem.js';
import { placeOf, type DividendMode, type HoldingsQuestion } from './wealth-holdings.state.js';
import type { HoldingsView } from './wealth-holdings.view.js';

const modes: readonly DividendMode[] = ['REINVEST', 'CASH'];

/** Value of the choice of all products; codes have six digits. */
const all = 'all';

/** Finds the question that can still be answered: an order that is past its cut-off is not cancelled. */
const openQuestion = ({ state, now }: HoldingsView): HoldingsQuestion | undefined => {
  const { asked, order, position } = state;
  if (asked === 'cancel') return order !== undefined && isCancelable(order, now) ? asked : undefined;
  return asked === 'mode' && position === undefined ? undefined : asked;
};

const titleOf = ({ state, t }: HoldingsView, question: HoldingsQuestion): string => {
  if (question === 'cancel') return state.order === undefined ? '' : cancelTitle(state.order, t);
  return question === 'mode' ? t.dividendMode : t.chooseProduct;
};

/** Renders the question over the page, if there is one. */
export const renderSheet = (view: HoldingsView): TemplateResult => {
  const { t, act } = view;
  const question = openQuestion(view);
  const close = (): void => {
    act({ type: 'question-closed' });
  };
  return html`<wdl-sheet
    .open=${question !== undefined}
    .heading=${question === undefined ? '' : titleOf(view, question)}
    .closeLabel=${t.close}
    @wdl-close=${close}
  >
    ${question === 'mode' ? renderModes(view, close) : nothing}
    ${question === 'cancel' ? renderCancelling(view, close) : nothing}
    ${question === 'product' ? renderProducts(view, close) : nothing}
  </wdl-sheet>`;
};

const errorOf = ({ state, t }: HoldingsView): string =>
  state.problem === undefined ? '' : problemText(state.problem, t);

const renderModes = (view: HoldingsView, close: () => void): TemplateResult => {
  const { state, t, act } = view;
  const now = state.position?.holding.dividendMode ?? '';
  const chosen = state.choice ?? now;
  const error = errorOf(view);
  return html`
    ${error === '' ? nothing : html`<wdl-notice kind="warning" .text=${error}></wdl-notice>`}
    <wdl-option-list
      .label=${t.dividendMode}
      .options=${modes.map((mode) => ({ value: mode, label: t.modes[mode], sub: t.modeTexts[mode] }))}
      .value=${chosen}
      @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
        const mode = modes.find((one) => one === detail.value);
        if (mode !== undefined) act({ type: 'mode-chosen', mode });
      }}
    ></wdl-option-list>
    <p class="note">${t.modeNote}</p>
    <div class="pair">
      <wdl-button kind="second" .label=${t.keepMode} @click=${close}></wdl-button>
      <wdl-button
        .label=${chosen === now ? t.confirmMode : (t.changeTo[chosen] ?? t.confirmMode)}
        .busyLabel=${t.working}
        .busy=${state.work === 'mode'}
        @click=${() => {
          act({ type: 'mode-confirmed' });
        }}
      ></wdl-button>
    </div>
  `;
};

const renderCancelling = (view: HoldingsView, close: () => void): TemplateResult | typeof nothing => {
  const { state, t, act } = view;
  const { order, work } = state;
  if (order === undefined) return nothing;
  return renderCancel({
    ...{ order, t, close, busy: work === 'cancel', error: errorOf(view) },
    cancel: () => {
      act({ type: 'cancel-confirmed' });
    },
  });
};

const renderProducts = ({ state, t, act }: HoldingsView, close: () => void): TemplateResult => html`
  <wdl-option-list
    .label=${t.chooseProduct}
    .options=${[
      { value: all, label: t.allProducts },
      ...(state.home?.holdings ?? []).map(({ code, name }) => ({ value: code, label: name })),
    ]}
    .value=${placeOf(state).id ?? all}
    @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
      act({ type: 'product-chosen', code: detail.value === all ? undefined : detail.value });
    }}
  ></wdl-option-list>
  <wdl-button .label=${t.showIncome} @click=${close}></wdl-button>
`;
