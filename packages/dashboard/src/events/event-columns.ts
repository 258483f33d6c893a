import { html } from 'lit';
import type { WdlEvent } from '@weidongli/contracts/partner';
import type { Texts } from '../i18n/texts.js';
import type { Column } from '../parts/data-table.element.js';
import { shortId, showInstant } from '../parts/format.js';
import { stateBadge } from '../parts/state-badge.js';

/** Names an event: in words where there are some, and by its code. */
export const eventName = (type: string, t: Texts): unknown => {
  const name = t.events.names[type];
  return name === undefined ? html`<span class="mono">${type}</span>` : name;
};

/** Columns of a list of events. */
export const eventColumns = (t: Texts): readonly Column<WdlEvent>[] => [
  { label: t.events.type, cell: ({ type }) => eventName(type, t), tight: true },
  { label: t.events.code, cell: ({ type }) => type, mono: true, wide: true },
  { label: t.events.subject, cell: ({ subject }) => shortId(subject), mono: true, tight: true },
  { label: t.events.state, cell: ({ data }) => stateBadge(data.status, t) },
  { label: t.events.time, cell: ({ time }) => showInstant(time), figures: true },
];
