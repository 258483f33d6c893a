import { formatMoney, formatPercent, rateFromDecimal } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { renderProblem } from './loan-draw.problem-view.js';
import type { DrawState } from './loan-draw.state.js';
import { principalOf } from './loan-draw.quote.js';
import type { LoanDrawMessages } from './loan-draw.messages.js';
import type { DrawView } from './loan-draw.view.js';
import { showDate } from '../screen/show-date.js';

/** Renders the second screen: everything that will be signed, once, on one page. */
export const renderConfirm = (view: DrawView): TemplateResult => html`
  ${renderConsentError(view)} ${renderProblem(view)} ${renderTerms(view)} ${renderDetails(view)}
  ${renderConsent(view)}
`;

/** Renders the button of the second screen; it says how much. */
export const renderConfirmActions = ({ state, t, act }: DrawView): TemplateResult => html`
  <wdl-action-bar slot="footer">
    <wdl-button
      .label=${t.borrow(principalOf(state))}
      .busyLabel=${t.working}
      .busy=${state.work === 'draw'}
      @click=${() => {
        act({ type: 'confirm' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderConsentError = ({ state, t }: DrawView): TemplateResult | typeof nothing =>
  state.errors.consent === undefined
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(1)}
        .errors=${[{ field: 'consent', text: t.consentMissing }]}
      ></wdl-error-summary>`;

const renderTerms = ({ state, preview, t }: DrawView): TemplateResult => {
  const first = preview?.schedule.rows[0];
  return html`<section class="card">
    <wdl-hero
      data-heading
      label-is-heading
      .label=${t.headingConfirm}
      sign="¥"
      .value=${principalOf(state)}
    ></wdl-hero>
    <wdl-figures
      .figures=${[
        { label: t.annualRate, value: preview?.annualRate ?? '' },
        { label: t.dailyRate, value: preview?.dailyRate ?? '' },
      ]}
    ></wdl-figures>
    <wdl-amount-list
      .rows=${[
        { label: t.term, value: t.termValue(t.months(state.quote?.tenor ?? 0)) },
        { label: t.totalInterest, value: t.money(preview?.totalInterest ?? '') },
        { label: t.allInCost, value: preview?.allInAnnualCost ?? '' },
        ...(first === undefined
          ? []
          : [
              {
                label: t.firstRepayment,
                value: t.firstRepaymentValue(showDate(first.dueDate, t), formatMoney(first.total)),
              },
            ]),
        { label: t.total, value: t.money(preview?.totalRepayment ?? ''), total: true },
      ]}
    ></wdl-amount-list>
  </section>`;
};

const fundersText = (state: DrawState, t: LoanDrawMessages): string =>
  t.list(
    (state.quote?.disclosure.funders ?? []).map(({ name, share }) =>
      t.funder(name, formatPercent(rateFromDecimal(share), 0)),
    ),
  );

const renderDetails = ({ state, t, open }: DrawView): TemplateResult =>
  html`<wdl-list>
    <wdl-row .label=${t.account} .value=${t.card(state.card?.last4 ?? '')}></wdl-row>
    <wdl-row
      interactive
      .label=${t.purpose}
      .value=${t.purposes[state.purpose]}
      @click=${() => {
        open('purpose');
      }}
    ></wdl-row>
    <wdl-row .label=${t.funders} .value=${fundersText(state, t)}></wdl-row>
  </wdl-list>`;

const renderConsent = ({ state, t, act, open }: DrawView): TemplateResult => {
  const documents = (state.quote?.agreements ?? []).map(({ id, title }) => ({ id, label: title }));
  return html`<section class="card card--flush">
    <div class="bleed">
      <wdl-consent-list
        data-field="consent"
        .label=${t.consentLabel}
        .items=${[{ id: 'contract', title: t.consent(documents.length), text: t.consentText, documents }]}
        .error=${state.errors.consent === undefined ? '' : t.consentMissing}
        @wdl-change=${(event: CustomEvent<{ accepted: boolean }>) => {
          act({ type: 'consent-changed', consent: event.detail.accepted });
        }}
        @wdl-document=${(event: CustomEvent<{ documentId: string }>) => {
          open({ agreementId: event.detail.documentId });
        }}
      ></wdl-consent-list>
    </div>
  </section>`;
};
