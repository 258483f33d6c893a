import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawing } from '../kit/icons.js';
import { numberRuns } from '../kit/number-run.js';
import type * as laterParts from './wealth-browse.later.js';
import { renderRow } from './wealth-browse.row-view.js';
import { filterCount, kindChoices } from './wealth-browse.state.js';
import type { BrowseView } from './wealth-browse.view.js';

/** Parts of the screen that come after the first products. */
export type BrowseLater = typeof laterParts;

const arrows = drawing(svg`<path d="M8 5v14M4.5 15.5L8 19l3.5-3.5M16 19V5M12.5 8.5L16 5l3.5 3.5"/>`, 's');
/** Lowest risk level: who may buy no other is not told of a range. */
const lowest = 'R1';

/** Renders the shape of the list while it is read. */
export const renderLoading = ({ t }: BrowseView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['full']}></wdl-skeleton>
  <wdl-skeleton
    .lines=${['half', 'full', 'half', 'full', 'half', 'full', 'half', 'full', 'half', 'full']}
  ></wdl-skeleton>
`;

/** Renders the catalogue: search, kinds, what the customer may buy, and the products. */
export const renderList = (view: BrowseView, later: BrowseLater | undefined): TemplateResult => {
  const { state, t, act } = view;
  return html`<h1 class="vh" tabindex="-1" data-heading>${t.title}</h1>
    <wdl-search-field
      .label=${t.searchLabel}
      .placeholder=${t.searchPlaceholder}
      .clearLabel=${t.clearSearch}
      .value=${state.wish.words}
      @wdl-input=${({ detail }: CustomEvent<{ value: string }>) => {
        act({ type: 'wished', wish: { words: detail.value } });
      }}
    ></wdl-search-field>
    ${renderKinds(view)} ${renderTools(view, later)} ${renderProducts(view, later)}
    <p class="note pad">${numberRuns(t.note)}</p>
    ${state.picking ? later?.renderPicking(view) : nothing}`;
};

const renderKinds = ({ state, t, act }: BrowseView): TemplateResult =>
  html`<div class="kinds" role="radiogroup" aria-label=${t.kindLabel}>
    ${kindChoices.map(
      (kind) =>
        html`<label class="kind">
          <input
            class="kind__radio"
            type="radio"
            name="kind"
            .checked=${state.wish.kind === kind}
            @change=${() => {
              act({ type: 'wished', wish: { kind } });
            }}
          />
          <span class="kind__label">${t.kindChoices[kind]}</span>
        </label>`,
    )}
  </div>`;

/** Says what the customer may buy; without an assessment that counts, the way to the questionnaire. */
const renderLevel = ({ state: { suitability }, t, assess }: BrowseView): TemplateResult => {
  const assessment = suitability?.status === 'VALID' ? suitability.assessment : null;
  if (assessment !== null) {
    const { level, maxRisk } = assessment;
    const type = t.investors[level] ?? level;
    return html`<p>${maxRisk === lowest ? t.canBuyLowest(type) : t.canBuy(type, maxRisk)}</p>`;
  }
  return html`<p>${suitability?.status === 'EXPIRED' ? t.assessmentExpired : t.notAssessed}</p>
    <wdl-button kind="link" .label=${t.assess} @click=${assess}></wdl-button>`;
};

const renderTools = (view: BrowseView, later: BrowseLater | undefined): TemplateResult => {
  const { state, t, act, open } = view;
  const { wish, products, picking } = state;
  const filters = filterCount(wish);
  return html`<div class="tools pad">
    <div class="tools__line">${renderLevel(view)}</div>
    <div class="tools__line">
      ${later?.renderCount(view) ?? html`<p class="tools__count">${numberRuns(t.loadedSoFar(products.length))}</p>`}
      <span class="tools__end">
        ${tool(html`${t.sorts[wish.sort]} ${arrows}`, () => {
          open('sort');
        })}
        ${tool(filters === 0 ? t.filter : t.filterCount(filters), () => {
          open('filter');
        })}
        ${tool(
          t.compare,
          () => {
            act({ type: picking ? 'picking-ended' : 'picking-started' });
          },
          picking,
        )}
      </span>
    </div>
  </div>`;
};

const tool = (label: string | TemplateResult, press: () => void, pressed?: boolean): TemplateResult =>
  html`<button class="tool" type="button" aria-pressed=${pressed ?? nothing} @click=${press}>
    ${label}
  </button>`;

/** Most products that are drawn as they are; of more, those that are seen. */
const mostPlain = 60;

const renderProducts = (view: BrowseView, later: BrowseLater | undefined): TemplateResult | undefined => {
  const { found, t } = view;
  if (found.length === 0) return later?.renderNone(view);
  const many = found.length > mostPlain ? later?.renderMany(view) : undefined;
  return html`<section class="card card--flush">
    ${
      many ??
      html`<ul class="products" role="list" aria-label=${t.title}>
        ${found.map((product) => html`<li>${renderRow(product, view)}</li>`)}
      </ul>`
    }
  </section>`;
};
