import { formatMoney, toFen } from '@weidongli/finance/money';
import type { AccountLimit, AccountLimits } from '@weidongli/contracts/account';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { showDate } from '../screen/show-date.js';
import { canonicalAmount } from './account-home.amount.js';
import {
  limitError,
  renderErrors,
  renderMissing,
  renderNews,
  renderProblem,
} from './account-home.problem-view.js';
import type { LimitWindow } from './account-home.state.js';
import type { AccountHomeView } from './account-home.view.js';

const isWindow = (window: string): window is LimitWindow => window === 'DAY' || window === 'YEAR';

/** Renders how much may go out to others, what is used of it, and how the customer changes that. */
export const renderLimits = (view: AccountHomeView): TemplateResult => {
  const { state, t } = view;
  const { limits } = state;
  return html`
    ${renderErrors(view)} ${renderProblem(view)} ${renderNews(view)}
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${t.limitsHeading}</h1>
      <p class="head__lead">${t.limitsLead}</p>
    </div>
    ${
      limits === undefined
        ? renderMissing(view)
        : html`${renderCap(view, limits)} ${limits.limits.map((limit) => renderLimit(view, limit))}
            <p class="note pad">${limits.source}</p>`
    }
  `;
};

const renderCap = ({ t }: AccountHomeView, { balanceCap }: AccountLimits): TemplateResult | typeof nothing =>
  balanceCap === null
    ? nothing
    : html`<wdl-list
        ><wdl-row .label=${t.balanceCap} .value=${t.money(formatMoney(toFen(balanceCap)))}></wdl-row
      ></wdl-list>`;

const limitRows = (
  { cap, own, used, renewsOn }: AccountLimit,
  t: AccountHomeView['t'],
): readonly AmountRow[] => [
  { label: t.capRow, value: cap === null ? t.noCap : t.money(formatMoney(toFen(cap))) },
  { label: t.ownRow, value: own === null ? t.noOwn : t.money(formatMoney(toFen(own))) },
  { label: t.usedRow, value: t.money(formatMoney(toFen(used))) },
  { label: t.renewsRow, value: showDate(renewsOn, t) },
];

const renderLimit = (view: AccountHomeView, limit: AccountLimit): TemplateResult | typeof nothing => {
  const { state, t, act } = view;
  const { window } = limit;
  // A time that this version does not know can be neither named nor chosen.
  if (!isWindow(window)) return nothing;
  return html`<section class="card" aria-label=${t.windows[window].title}>
    <h2 class="card__title">${t.windows[window].title}</h2>
    <wdl-amount-list .rows=${limitRows(limit, t)}></wdl-amount-list>
    ${
      state.window === window
        ? renderChange(view, window)
        : html`<wdl-button
            kind="second"
            .label=${t.windows[window].change}
            @click=${() => {
              act({ type: 'limit-opened', window });
            }}
          ></wdl-button>`
    }
  </section>`;
};

const renderChange = ({ state, t, act }: AccountHomeView, window: LimitWindow): TemplateResult => {
  const typed = ({ detail }: CustomEvent<{ value: string }>): void => {
    act({ type: 'limit-typed', text: detail.value });
  };
  return html`<wdl-money-field
      data-field="limit"
      .label=${t.windows[window].label}
      .value=${state.limitText}
      sign="¥"
      .hint=${t.limitHint}
      .error=${limitError(state, t)}
      .clearLabel=${t.clearAmount}
      .canonicalise=${canonicalAmount}
      @wdl-input=${typed}
      @wdl-change=${typed}
    ></wdl-money-field>
    <div class="pair">
      <wdl-button
        kind="second"
        .label=${t.keepLimit}
        @click=${() => {
          act({ type: 'limit-dropped' });
        }}
      ></wdl-button>
      <wdl-button
        .label=${t.saveLimit}
        .busyLabel=${t.working}
        .busy=${state.work === 'order'}
        @click=${() => {
          act({ type: 'limit-submitted' });
        }}
      ></wdl-button>
    </div>`;
};
