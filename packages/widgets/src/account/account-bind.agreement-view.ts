import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type { BindView } from './account-bind.view.js';

/** Renders the agreement and its tick; another binding is another item, and that is not ticked. */
export const renderAgreement = ({ state, t, act, open }: BindView): TemplateResult | typeof nothing => {
  const { binding, errors } = state;
  if (binding === undefined) return nothing;
  const { perTransaction, perDay } = binding.quickPay;
  const item = {
    id: binding.id,
    title: t.consent,
    text: t.consentText(formatMoney(toFen(perTransaction)), formatMoney(toFen(perDay))),
    documents: binding.agreements.map(({ id, title }) => ({ id, label: title })),
  };
  return html`<section class="card card--flush">
    <div class="bleed">
      <wdl-consent-list
        data-field="consent"
        .label=${t.consentLabel}
        .items=${[item]}
        .error=${errors.consent === undefined ? '' : t.consentMissing}
        @wdl-change=${({ detail }: CustomEvent<{ acceptedIds: readonly string[] }>) => {
          act({ type: 'consent-changed', consent: detail.acceptedIds.includes(binding.id) });
        }}
        @wdl-document=${({ detail }: CustomEvent<{ documentId: string }>) => {
          open({ agreementId: detail.documentId });
        }}
      ></wdl-consent-list>
    </div>
  </section>`;
};
