import { html, nothing, type TemplateResult } from 'lit';
import { fromFen, subtractFen, toFen } from '@weidongli/finance';
import type { CustomerLine } from '@weidongli/contracts/sandbox';
import type { Texts } from '../i18n/texts.js';
import { showMoney } from '../parts/format.js';
import { stateBadge } from '../parts/state-badge.js';

/** Shows a credit line: what can be drawn, and how much of the limit is taken. */
export const lineMeter = (line: CustomerLine, t: Texts): TemplateResult => {
  const { limit, available, suspension } = line;
  const taken = subtractFen(toFen(limit), toFen(available));
  return html`<wdl-figures
      .figures=${[{ label: t.customers.usable, value: showMoney(available), unit: t.shell.yuan }]}
    ></wdl-figures>
    <wdl-meter
      .label=${t.customers.used(showMoney(fromFen(taken)))}
      .aside=${t.customers.ofLimit(showMoney(limit))}
      .value=${Number(taken)}
      .max=${Number(toFen(limit))}
    ></wdl-meter>
    <p class="actions">
      ${stateBadge(line.status, t)}
      ${suspension === null ? nothing : html`<span>${t.customers.suspensions[suspension] ?? suspension}</span>`}
    </p>`;
};
