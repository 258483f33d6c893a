import { html, type TemplateResult } from 'lit';
import type { Tone } from '@weidongli/widgets/kit';
import type { Texts } from '../i18n/texts.js';

/** Where a customer can stand as a borrower. */
export const standings = ['NOT_INVITED', 'INVITED', 'APPLYING', 'ACTIVE', 'SUSPENDED', 'OVERDUE'] as const;

const tones: Readonly<Record<string, Tone>> = {
  INVITED: 'info',
  APPLYING: 'info',
  ACTIVE: 'success',
  SUSPENDED: 'warning',
  OVERDUE: 'danger',
};

/** Names where a customer stands. */
export const standingBadge = (standing: string, t: Texts): TemplateResult =>
  html`<wdl-badge
    .label=${t.customers.standings[standing] ?? standing}
    kind=${tones[standing] ?? ''}
  ></wdl-badge>`;
