import { html, nothing, type TemplateResult } from 'lit';
import type * as laterParts from './account-home.later.js';
import { renderMain } from './account-home.main-view.js';
import { pageOf } from './account-home.state.js';
import type { AccountHomeView } from './account-home.view.js';

/** Parts of the screen that come after its first page. */
export type AccountHomeLater = typeof laterParts;

/** Renders the page that is shown; undefined while it needs parts that are not there yet. */
export const renderPage = (
  view: AccountHomeView,
  later: AccountHomeLater | undefined,
): TemplateResult | undefined => {
  const { step } = view.state;
  const page = pageOf(view.state);
  if (step === 'unknown') return later?.renderUnknown(view);
  if (step !== 'ready') return renderLoading(view);
  if (page === 'home')
    return html`${later?.renderProblem(view) ?? nothing} ${later?.renderTabs(view) ?? nothing}
    ${renderMain(view)}`;
  if (later === undefined) return undefined;
  switch (page) {
    case 'transfer':
      return later.renderTransfer(view);
    case 'done':
      return later.renderDone(view);
    case 'statement':
      return later.renderStatement(view);
    case 'cards':
      return later.renderCards(view);
    case 'limits':
      return later.renderLimits(view);
    case 'manage':
      return later.renderManage(view);
    case 'closed':
      return later.renderClosed(view);
  }
};

const renderLoading = ({ t }: AccountHomeView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'hero', 'full', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full']}></wdl-skeleton>
`;
