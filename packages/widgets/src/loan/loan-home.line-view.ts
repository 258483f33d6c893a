import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { canonicalAmount } from './loan-draw.amount.js';
import { renderProblem } from './loan-home.problem-view.js';
import type { HomeView } from './loan-home.view.js';
import { showDate, showDateTime } from '../screen/show-date.js';

/** Renders what the customer can do with the line: lock or unlock it, ask for another limit. */
export const renderLinePage = (view: HomeView): TemplateResult => {
  const { state, t } = view;
  return html`
    <h1 class="vh" tabindex="-1" data-heading>${t.titles.line}</h1>
    ${renderErrors(view)} ${renderProblem(view)} ${renderNews(view)}
    ${state.line === undefined ? nothing : html`${renderLock(view)} ${renderLimit(view)}`}
  `;
};

const renderErrors = ({ state, t }: HomeView): TemplateResult | typeof nothing =>
  state.limitError === undefined
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(1)}
        .errors=${[{ field: 'limit', text: t.limitProblem(state.limitError) }]}
      ></wdl-error-summary>`;

const renderNews = ({ state, t }: HomeView): TemplateResult | typeof nothing => {
  const { news, line } = state;
  if (news === undefined || line === undefined) return nothing;
  return html`<wdl-notice
    data-news
    .kind=${news === 'limit-declined' ? 'info' : 'success'}
    .text=${t.news(news, formatMoney(toFen(line.limit)))}
  ></wdl-notice>`;
};

const renderLock = ({ state, t, act }: HomeView): TemplateResult | typeof nothing => {
  const { line, work } = state;
  if (line?.suspension === 'CUSTOMER_LOCK')
    return html`<section class="card">
      <h2 class="card__title">${t.unlockTitle}</h2>
      <p class="soft">${t.unlockText}</p>
      <wdl-button
        kind="second"
        .label=${t.unlock}
        .busyLabel=${t.unlocking}
        .busy=${work === 'unlock'}
        @click=${() => {
          act({ type: 'unlock' });
        }}
      ></wdl-button>
    </section>`;
  if (line?.status !== 'ACTIVE')
    return html`<wdl-notice .text=${t.suspended[line?.suspension ?? ''] ?? t.suspended.BANK}></wdl-notice>`;
  return html`<section class="card">
    <h2 class="card__title">${t.lockTitle}</h2>
    <p class="soft">${t.lockText}</p>
    <wdl-button
      kind="second"
      .label=${t.lock}
      .busyLabel=${t.locking}
      .busy=${work === 'lock'}
      @click=${() => {
        act({ type: 'lock' });
      }}
    ></wdl-button>
  </section>`;
};

const renderLimit = ({ state, t, act }: HomeView): TemplateResult | typeof nothing => {
  const { line, limitError } = state;
  if (line === undefined || line.status === 'CLOSED' || line.status === 'EXPIRED') return nothing;
  const typed = (event: CustomEvent<{ value: string }>): void => {
    act({ type: 'limit-typed', text: event.detail.value });
  };
  return html`<section class="card">
    <h2 class="card__title">${t.limitTitle}</h2>
    <p class="soft">${t.limitText}</p>
    <wdl-money-field
      data-field="limit"
      .label=${t.limitLabel}
      .value=${state.limitText}
      sign="¥"
      .aside=${t.limitAside(formatMoney(toFen(line.limit)))}
      .error=${limitError === undefined ? '' : t.limitProblem(limitError)}
      .clearLabel=${t.clearAmount}
      .canonicalise=${canonicalAmount}
      @wdl-input=${typed}
      @wdl-change=${typed}
    ></wdl-money-field>
    <wdl-button
      kind="second"
      .label=${t.askLimit}
      .busyLabel=${t.asking}
      .busy=${state.work === 'limit'}
      @click=${() => {
        act({ type: 'limit-submitted' });
      }}
    ></wdl-button>
  </section>`;
};

/** Renders the certificate of a settled loan as a page that can be printed. */
export const renderCertificate = ({ certificate, t, print }: HomeView): TemplateResult => {
  if (certificate === 'reading')
    return html`<wdl-skeleton .label=${t.reading} .lines=${['hero', 'full', 'full', 'full']}></wdl-skeleton>`;
  if (certificate === 'failed')
    return html`<h1 class="vh" tabindex="-1" data-heading>${t.certificate}</h1>
      <wdl-notice kind="warning" .text=${t.documentFailed}></wdl-notice>`;
  const { nameMasked, principal, disbursedOn, settledOn } = certificate;
  const amount = formatMoney(toFen(principal));
  return html`
    <section class="card certificate">
      <h1 class="head__title center" tabindex="-1" data-heading>${t.certificateHeading}</h1>
      <p>${t.certificateText(nameMasked, showDate(disbursedOn, t), amount, showDate(settledOn, t))}</p>
      <wdl-amount-list
        .rows=${[
          { label: t.borrower, value: nameMasked },
          { label: t.number, value: certificate.loanNumber.replace(/(\d{4})(?=\d)/g, '$1 ') },
          { label: t.borrowed, value: t.money(amount) },
          { label: t.borrowedDay, value: showDate(disbursedOn, t) },
          { label: t.settledDay, value: showDate(settledOn, t) },
          { label: t.lender, value: certificate.lender },
          { label: t.certificateNumber, value: certificate.number },
          { label: t.issuedAt, value: showDateTime(certificate.issuedAt) },
        ]}
      ></wdl-amount-list>
      <p class="note">${t.digest} <span>${certificate.sha256}</span></p>
    </section>
    <wdl-action-bar slot="footer" plain>
      <wdl-button kind="second" .label=${t.print} @click=${print}></wdl-button>
    </wdl-action-bar>
  `;
};
