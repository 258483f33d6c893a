import { html, nothing, type TemplateResult } from 'lit';
import { showShares } from './show-shares.js';
import type * as laterParts from './wealth-redeem.later.js';
import type { RedeemView } from './wealth-redeem.view.js';

/** Parts of the first screen that units must be typed for. */
export type ChooseLater = Pick<
  typeof laterParts,
  | 'canonicalShares'
  | 'renderErrors'
  | 'renderEstimate'
  | 'renderOpen'
  | 'renderProblem'
  | 'renderSpeeds'
  | 'sharesError'
>;

/** Leaves units as typed. */
const asTyped = (): undefined => undefined;

/** Into how many parts the chips divide what is held. */
const partChoices = ['1', '2', '4'];

/** Renders the first screen: how many units, how the money comes, and what that costs; the last once `later` is there. */
export const renderChoose = (view: RedeemView, later: ChooseLater | undefined): TemplateResult => html`
  <h1 class="vh" tabindex="-1" data-heading>${view.t.heading(view.state.product?.name ?? '')}</h1>
  ${later?.renderErrors(view) ?? nothing} ${later?.renderProblem(view) ?? nothing}
  ${renderShares(view, later)} ${later?.renderSpeeds(view) ?? nothing}
  ${later?.renderEstimate(view) ?? nothing} ${later?.renderOpen(view) ?? nothing}
`;

/** Renders the button of the first screen. */
export const renderChooseActions = ({ state, t, act }: RedeemView): TemplateResult => html`
  <wdl-action-bar slot="footer">
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

const renderShares = ({ state, t, act }: RedeemView, later: ChooseLater | undefined): TemplateResult => {
  const { holding, product, parts } = state;
  const typed = (event: CustomEvent<{ value: string }>): void => {
    act({ type: 'shares-typed', text: event.detail.value });
  };
  const minHold = product?.minHold ?? '0.00';
  return html`<section class="card">
    <wdl-money-field
      data-field="shares"
      .label=${t.heading(product?.name ?? '')}
      .value=${state.sharesText}
      .aside=${holding === undefined ? '' : t.available(showShares(holding.holding.shares.available))}
      .hint=${/[1-9]/u.test(minHold) ? t.minHold(showShares(minHold)) : t.anyShares}
      .error=${later?.sharesError(state, t) ?? ''}
      .clearLabel=${t.clearShares}
      .canonicalise=${later?.canonicalShares ?? asTyped}
      @wdl-input=${typed}
      @wdl-change=${typed}
    ></wdl-money-field>
    <wdl-chip-group
      .label=${t.partsLabel}
      .options=${partChoices.map((value) => ({ value, label: t.parts[value] ?? value }))}
      .value=${parts === undefined ? '' : String(parts)}
      @wdl-change=${(event: CustomEvent<{ value: string }>) => {
        act({ type: 'part-chosen', parts: parseInt(event.detail.value, 10) });
      }}
    ></wdl-chip-group>
  </section>`;
};
