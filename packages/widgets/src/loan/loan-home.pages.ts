import { html, nothing, type TemplateResult } from 'lit';
import { pageOf } from './loan-home.state.js';
import { renderMain } from './loan-home.main-view.js';
import type { HomeView } from './loan-home.view.js';
import type * as laterParts from './loan-home.later.js';

/** Parts of the screen that come after its first page. */
export type HomeLater = typeof laterParts;

/** Renders the page that is shown; undefined while it needs parts that are not there yet. */
export const renderPage = (view: HomeView, later: HomeLater | undefined): TemplateResult | undefined => {
  const page = pageOf(view.state);
  if (view.state.step !== 'ready') return renderLoading(view);
  if (page === 'home') return html`${later?.renderProblem(view) ?? nothing} ${renderMain(view)}`;
  if (later === undefined) return undefined;
  switch (page) {
    case 'loans':
      return later.renderLoans(view);
    case 'loan':
      return later.renderLoan(view);
    case 'history':
      return later.renderHistory(view);
    case 'documents':
      return later.renderDocuments(view);
    case 'line':
      return later.renderLinePage(view);
    case 'certificate':
      return later.renderCertificate(view);
  }
};

const renderLoading = ({ t }: HomeView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'hero', 'full', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full']}></wdl-skeleton>
`;
