import { html, nothing, type TemplateResult } from 'lit';
import type { ChipChangeDetail, ChipOption } from '../kit/chip-group.element.js';
import type { ToggleChangeDetail } from '../kit/toggle-chips.element.js';
import type { SheetState } from '../screen/document-view.js';
import { anyWish, maxRiskOf, type BrowseWish, type SortBy } from './wealth-browse.state.js';
import type { BrowseSheet, BrowseView } from './wealth-browse.view.js';

/** Renders the sheet that is open, if one is. */
export const renderSheet = (view: BrowseView, { sheet, close }: SheetState<BrowseSheet>): TemplateResult =>
  html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${sheet === 'sort' ? view.t.sortTitle : view.t.filter}
    .closeLabel=${view.t.close}
    @wdl-close=${close}
  >
    ${sheet === 'sort' ? renderSort(view, close) : nothing}
    ${sheet === 'filter' ? renderFilter(view, close) : nothing}
  </wdl-sheet>`;

const optionsOf = <V extends string>(texts: Readonly<Record<V, string>>): readonly ChipOption[] =>
  Object.entries<string>(texts).map(([value, label]) => ({ value, label }));

const renderSort = ({ state, t, act }: BrowseView, close: () => void): TemplateResult =>
  html`<wdl-option-list
      .label=${t.sortTitle}
      .options=${optionsOf(t.sorts)}
      .value=${state.wish.sort}
      @wdl-change=${({ detail }: CustomEvent<ChipChangeDetail>) => {
        act({ type: 'wished', wish: { sort: detail.value as SortBy } });
      }}
    ></wdl-option-list>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>`;

const riskLevels = ['R1', 'R2', 'R3', 'R4', 'R5'] as const;
const onlySuitable = 'suitable';

const renderFilter = (view: BrowseView, close: () => void): TemplateResult => {
  const { state, found, t, act } = view;
  const { wish } = state;
  const want = (changed: Partial<BrowseWish>): void => {
    act({ type: 'wished', wish: changed });
  };
  const { risks, suitable, minimum, lock } = anyWish;
  return html`${renderRisks(view, want)}
    ${renderChoice(t.minimumLabel, t.minimums, wish.minimum, (value) => {
      want({ minimum: value });
    })}
    ${renderChoice(t.lockLabel, t.locks, wish.lock, (value) => {
      want({ lock: value });
    })}
    <div class="pair">
      <wdl-button
        kind="second"
        .label=${t.clearFilter}
        @click=${() => {
          want({ risks, suitable, minimum, lock });
        }}
      ></wdl-button>
      <wdl-button .label=${t.showFound(found.length)} @click=${close}></wdl-button>
    </div>`;
};

/** Renders a choice of one: what is offered has the names of its texts. */
const renderChoice = <V extends string>(
  label: string,
  texts: Readonly<Record<V, string>>,
  value: V,
  choose: (value: V) => void,
): TemplateResult =>
  group(
    label,
    html`<wdl-chip-group
      .label=${label}
      .options=${optionsOf(texts)}
      .value=${value}
      @wdl-change=${({ detail }: CustomEvent<ChipChangeDetail>) => {
        choose(detail.value as V);
      }}
    ></wdl-chip-group>`,
  );

const group = (title: string, content: TemplateResult): TemplateResult =>
  html`<div class="stack">
    <p class="soft" aria-hidden="true">${title}</p>
    ${content}
  </div>`;

const renderRisks = (
  { state, t }: BrowseView,
  want: (changed: Partial<BrowseWish>) => void,
): TemplateResult => {
  const { wish } = state;
  const maxRisk = maxRiskOf(state);
  return group(
    t.riskLabel,
    html`${
        maxRisk === undefined
          ? nothing
          : html`<wdl-toggle-chips
              .label=${t.suitableLabel}
              .options=${[{ value: onlySuitable, label: t.suitableOnly(maxRisk) }]}
              .values=${wish.suitable ? [onlySuitable] : []}
              @wdl-change=${({ detail }: CustomEvent<ToggleChangeDetail>) => {
                want({ suitable: detail.values.length > 0 });
              }}
            ></wdl-toggle-chips>`
      }
      <wdl-toggle-chips
        .label=${t.riskLabel}
        .options=${riskLevels.map((value) => ({ value, label: t.risks[value] }))}
        .values=${wish.risks}
        @wdl-change=${({ detail }: CustomEvent<ToggleChangeDetail>) => {
          want({ risks: detail.values });
        }}
      ></wdl-toggle-chips>`,
  );
};
