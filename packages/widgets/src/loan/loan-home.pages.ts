import { html, type TemplateResult } from 'lit';
import { pageOf } from './loan-home.flow.js';
import { renderCertificate, renderLinePage, renderProblem } from './loan-home.line-view.js';
import { renderDocuments, renderHistory, renderLoan, renderLoans } from './loan-home.lists-view.js';
import { renderMain } from './loan-home.main-view.js';
import type { HomeView } from './loan-home.view.js';

/** Renders the page that is shown. */
export const renderPage = (view: HomeView): TemplateResult => {
  switch (pageOf(view.state)) {
    case 'home':
      return html`${renderProblem(view)} ${renderMain(view)}`;
    case 'loans':
      return renderLoans(view);
    case 'loan':
      return renderLoan(view);
    case 'history':
      return renderHistory(view);
    case 'documents':
      return renderDocuments(view);
    case 'line':
      return renderLinePage(view);
    case 'certificate':
      return renderCertificate(view);
  }
};
