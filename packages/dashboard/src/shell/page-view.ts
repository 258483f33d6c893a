import { html, type TemplateResult } from 'lit';
import type { Texts } from '../i18n/texts.js';
import type { Bank } from './bank.js';
import type { Route } from './router.js';

/** Renders the page that an address names. */
export const renderPage = (bank: Bank, t: Texts, route: Route): TemplateResult => {
  const [first, second] = route.parts;
  switch (route.page) {
    case 'overview':
      return html`<wdl-dashboard-overview .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-overview>`;
    case 'customers':
      return first === undefined
        ? html`<wdl-dashboard-customers .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-customers>`
        : html`<wdl-dashboard-customer .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-customer>`;
    case 'reviews':
      return renderReviewPage(bank, t, route);
    case 'policy':
      return html`<wdl-dashboard-policy .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-policy>`;
    case 'loans':
      return second === undefined
        ? html`<wdl-dashboard-loans .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-loans>`
        : html`<wdl-dashboard-loan .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-loan>`;
    case 'ledger':
      return first === 'account'
        ? html`<wdl-dashboard-statement .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-statement>`
        : html`<wdl-dashboard-ledger .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-ledger>`;
    case 'clock':
      return html`<wdl-dashboard-clock .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-clock>`;
    case 'faults':
      return html`<wdl-dashboard-faults .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-faults>`;
    case 'outcomes':
      return html`<wdl-dashboard-outcomes .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-outcomes>`;
    case 'requests':
      return first === undefined
        ? html`<wdl-dashboard-requests .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-requests>`
        : html`<wdl-dashboard-request .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-request>`;
    case 'webhooks':
      return renderWebhookPage(bank, t, route);
    case 'events':
      return renderEventPage(bank, t, route);
    case 'unknown':
      return html`<h1 data-heading>${t.shell.unknownTitle}</h1>
        <wdl-empty .text=${t.shell.unknownText}></wdl-empty>`;
  }
};

const renderReviewPage = (bank: Bank, t: Texts, route: Route): TemplateResult =>
  route.parts[0] === undefined
    ? html`<wdl-dashboard-reviews .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-reviews>`
    : html`<wdl-dashboard-review .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-review>`;

const renderEventPage = (bank: Bank, t: Texts, route: Route): TemplateResult =>
  route.parts[0] === undefined
    ? html`<wdl-dashboard-events .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-events>`
    : html`<wdl-dashboard-event .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-event>`;

const renderWebhookPage = (bank: Bank, t: Texts, route: Route): TemplateResult => {
  const [first, second] = route.parts;
  if (first === 'deliveries' && second !== undefined)
    return html`<wdl-dashboard-delivery .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-delivery>`;
  if (first === 'endpoints' && second !== undefined)
    return html`<wdl-dashboard-endpoint .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-endpoint>`;
  return first === 'endpoints'
    ? html`<wdl-dashboard-endpoints .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-endpoints>`
    : html`<wdl-dashboard-webhooks .bank=${bank} .t=${t} .route=${route}></wdl-dashboard-webhooks>`;
};
