import { html, type TemplateResult } from 'lit';
import type { Tone } from '@weidongli/widgets/kit';
import type { Texts } from '../i18n/texts.js';

const tones: Readonly<Record<string, Tone>> = {
  ACTIVE: 'success',
  APPROVED: 'success',
  SUCCEEDED: 'success',
  SETTLED: 'success',
  DELIVERED: 'success',
  ENABLED: 'success',
  PAID: 'success',
  OPEN: 'info',
  PENDING: 'info',
  PROCESSING: 'info',
  DISBURSING: 'info',
  CREATED: 'info',
  DUE: 'info',
  OFFERED: 'info',
  SUBMITTED: 'info',
  SUSPENDED: 'warning',
  UNKNOWN: 'warning',
  PARTIAL: 'warning',
  GRACE: 'warning',
  REFERRED: 'warning',
  IN_REVIEW: 'warning',
  DISABLED: 'warning',
  VOIDED: 'warning',
  OVERDUE: 'danger',
  DECLINED: 'danger',
  REJECTED: 'danger',
  FAILED: 'danger',
  EXHAUSTED: 'danger',
  DISBURSEMENT_FAILED: 'danger',
};

/** Names a state of anything at the bank: in words where there are some, else by its code. */
export const stateBadge = (state: string, t: Texts): TemplateResult =>
  html`<wdl-badge .label=${t.shell.states[state] ?? state} kind=${tones[state] ?? ''}></wdl-badge>`;
