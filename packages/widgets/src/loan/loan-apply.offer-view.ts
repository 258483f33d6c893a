import type { DecisionReason, LoanOffer } from '@weidongli/contracts/loan';
import { formatPercent, rateFromDecimal } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { showAnnualRate, showDailyRate } from './loan-draw.rates.js';
import { limitOf } from './loan-apply.state.js';
import { renderProblem } from './loan-apply.ways-view.js';
import type { ApplyView } from './loan-apply.view.js';
import { showDate } from '../screen/show-date.js';

/** Renders an offer: limit, rates, reasons, until when, and what to sign. */
export const renderOffer = (view: ApplyView): TemplateResult => {
  const { state, t, open } = view;
  const { offer } = state;
  if (offer === undefined) return html``;
  return html`
    ${renderError(view)} ${renderProblem(view)} ${renderLimit(view, offer)}
    <section class="card" aria-label=${t.offerDetails}>
      <wdl-amount-list
        .rows=${[
          { label: t.tenors, value: t.tenorValue(t.list(offer.tenors.map(String))) },
          { label: t.validUntil, value: showDate(offer.validUntil, t) },
        ]}
      ></wdl-amount-list>
    </section>
    ${renderWhy(view)}
    <wdl-list>
      <wdl-row .label=${t.funders} .value=${fundersText(offer, view)}></wdl-row>
      <wdl-row
        interactive
        .label=${t.whyApproved}
        @click=${() => {
          open('reasons');
        }}
      ></wdl-row>
    </wdl-list>
    ${renderTerms(view, offer)}
  `;
};

const fundersText = ({ funders }: LoanOffer, { t }: ApplyView): string =>
  t.list(funders.map(({ name, share }) => t.funder(name, formatPercent(rateFromDecimal(share), 0))));

const renderLimit = ({ state, t }: ApplyView, offer: LoanOffer): TemplateResult =>
  html`<section class="card">
    <wdl-result
      data-heading
      kind="success"
      .heading=${t.approved}
      sign="¥"
      .value=${limitOf(state)}
      .text=${t.approvedText}
    ></wdl-result>
    <wdl-figures
      .figures=${[
        { label: t.annualRate, value: showAnnualRate(offer.annualRate) },
        { label: t.dailyRate, value: showDailyRate(offer.dailyRate) },
      ]}
    ></wdl-figures>
  </section>`;

/** Most reasons that are shown. */
const mostReasons = 4;

/** Renders why the limit is what it is, in short; the advice that goes with each is one tap away. */
const renderWhy = ({ state, t }: ApplyView): TemplateResult | typeof nothing => {
  const reasons = (state.application?.decision?.reasons ?? []).slice(0, mostReasons);
  if (reasons.length === 0) return nothing;
  const of = (effect: string): readonly DecisionReason[] => reasons.filter((one) => one.effect === effect);
  const others = reasons.filter(({ effect }) => effect !== 'POSITIVE' && effect !== 'LIMITING');
  return html`<section class="card">
    <h2 class="card__title">${t.whyThisLimit}</h2>
    ${renderSide(t.reasonsFor, of('POSITIVE'))} ${renderSide(t.reasonsAgainst, of('LIMITING'))}
    ${renderSide(t.reasonsOther, others)}
  </section>`;
};

const renderSide = (title: string, reasons: readonly DecisionReason[]): TemplateResult | typeof nothing =>
  reasons.length === 0
    ? nothing
    : html`<div>
        <h3 class="soft">${title}</h3>
        <ul>
          ${reasons.map(({ text }) => html`<li>${text}</li>`)}
        </ul>
      </div>`;

const renderError = ({ state, t }: ApplyView): TemplateResult | typeof nothing =>
  state.errors.terms === undefined
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(1)}
        .errors=${[{ field: 'terms', text: t.termsMissing }]}
      ></wdl-error-summary>`;

const renderTerms = ({ state, t, act, open }: ApplyView, { agreements }: LoanOffer): TemplateResult => {
  const documents = agreements.map(({ id, title }) => ({ id, label: title }));
  const item = {
    id: agreements.map(({ sha256 }) => sha256).join(),
    title: t.terms(documents.length),
    text: t.termsText,
    documents,
  };
  return html`<section class="card card--flush">
    <div class="bleed">
      <wdl-consent-list
        data-field="terms"
        .label=${t.termsGroup}
        .items=${[item]}
        .error=${state.errors.terms === undefined ? '' : t.termsMissing}
        @wdl-change=${(event: CustomEvent<{ accepted: boolean }>) => {
          act({ type: 'terms-changed', terms: event.detail.accepted });
        }}
        @wdl-document=${(event: CustomEvent<{ documentId: string }>) => {
          open({ agreementId: event.detail.documentId });
        }}
      ></wdl-consent-list>
    </div>
  </section>`;
};

/** Renders no and yes, alike. */
export const renderOfferActions = ({ state, t, act, open }: ApplyView): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button
      kind="second"
      .label=${t.notNow}
      .busy=${state.work === 'withdraw'}
      .busyLabel=${t.working}
      @click=${() => {
        if (state.work === undefined) open('refuse');
      }}
    ></wdl-button>
    <wdl-button
      .label=${t.accept}
      .busy=${state.work === 'accept'}
      .busyLabel=${t.working}
      @click=${() => {
        act({ type: 'accept' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

/** Renders the line that was opened. */
export const renderOpened = ({ state, t }: ApplyView): TemplateResult =>
  html`<section class="card">
    <wdl-result
      data-heading
      kind="success"
      .heading=${t.done}
      .sign=${state.offer === undefined ? '' : '¥'}
      .value=${limitOf(state)}
      .text=${t.doneText}
    ></wdl-result>
    ${
      state.offer === undefined
        ? nothing
        : html`<wdl-figures
            .figures=${[
              { label: t.annualRate, value: showAnnualRate(state.offer.annualRate) },
              { label: t.dailyRate, value: showDailyRate(state.offer.dailyRate) },
            ]}
          ></wdl-figures>`
    }
  </section>`;

/** Renders the two ways on from the line. */
export const renderOpenedActions = ({ t, leave }: ApplyView): TemplateResult => html`
  <wdl-action-bar slot="footer" plain pair>
    <wdl-button
      kind="second"
      .label=${t.notBorrow}
      @click=${() => {
        leave('home');
      }}
    ></wdl-button>
    <wdl-button
      .label=${t.borrow}
      @click=${() => {
        leave('draw');
      }}
    ></wdl-button>
  </wdl-action-bar>
`;
