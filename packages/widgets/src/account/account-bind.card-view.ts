import { groupCardNumber, groupPhone } from '@weidongli/finance/identifiers';
import { html, nothing, type TemplateResult } from 'lit';
import { countStep } from '../screen/application-part.js';
import type * as laterParts from './account-bind.later.js';
import type { BindView } from './account-bind.view.js';

/** Parts of the first screen that its fields can be used without. */
export type CardLater = Pick<
  typeof laterParts,
  | 'cardErrorText'
  | 'issuerLine'
  | 'phoneErrorText'
  | 'renderAgreement'
  | 'renderCancelWay'
  | 'renderErrors'
  | 'renderProblem'
>;

/** Renders the first screen: whose card, its number, the phone that its bank knows, and the agreement. */
export const renderCard = (view: BindView, later: CardLater | undefined): TemplateResult => html`
  ${renderProgress(view)}
  <div class="head">
    <h1 class="head__title" tabindex="-1" data-heading>${view.t.heading}</h1>
    <p class="head__lead">${view.t.lead}</p>
  </div>
  ${later?.renderErrors(view) ?? nothing} ${later?.renderProblem(view) ?? nothing}
  <section class="card">
    <wdl-amount-list
      .rows=${[{ label: view.t.holder, value: view.t.holderSelf(view.state.binding?.holderMasked ?? '') }]}
    ></wdl-amount-list>
    ${renderNumber(view, later)} ${renderPhone(view, later)}
  </section>
  <wdl-notice .text=${view.t.sealed}></wdl-notice>
  ${later?.renderAgreement(view) ?? nothing} ${later?.renderCancelWay(view) ?? nothing}
`;

/** Renders the button of the first screen. */
export const renderCardActions = ({ state, t, act }: BindView): TemplateResult => html`
  <wdl-action-bar slot="footer">
    <wdl-button
      .label=${t.sendCode}
      .busyLabel=${t.asking}
      .busy=${state.work === 'bind'}
      @click=${() => {
        act({ type: 'bind' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderProgress = ({ state, t }: BindView): TemplateResult | typeof nothing => {
  if (state.application === undefined) return nothing;
  const { index, of } = countStep(state.application, 'CARD');
  return html`<div class="pad">
    <wdl-meter text-first .label=${t.stepOf(index, of)} .value=${index} .max=${of}></wdl-meter>
  </div>`;
};

const renderNumber = ({ state, t, act }: BindView, later: CardLater | undefined): TemplateResult =>
  html`<wdl-text-field
    data-field="card"
    keypad="numeric"
    autofill="cc-number"
    .label=${t.cardNumber}
    .value=${state.cardText}
    .group=${groupCardNumber}
    .hint=${later?.issuerLine(state, t) ?? ''}
    .error=${later?.cardErrorText(state, t) ?? ''}
    @wdl-input=${({ detail }: CustomEvent<{ value: string }>) => {
      act({ type: 'card-typed', text: detail.value });
    }}
    @focusout=${() => {
      act({ type: 'left', field: 'card' });
    }}
  ></wdl-text-field>`;

const renderPhone = ({ state, t, act }: BindView, later: CardLater | undefined): TemplateResult =>
  html`<wdl-text-field
    data-field="phone"
    keypad="numeric"
    autofill="tel-national"
    .label=${t.phone}
    .value=${state.phoneText}
    .group=${groupPhone}
    .hint=${t.phoneHint}
    .error=${later?.phoneErrorText(state, t) ?? ''}
    @wdl-input=${({ detail }: CustomEvent<{ value: string }>) => {
      act({ type: 'phone-typed', text: detail.value });
    }}
    @focusout=${() => {
      act({ type: 'left', field: 'phone' });
    }}
  ></wdl-text-field>`;
