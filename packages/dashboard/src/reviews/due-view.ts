import { html, type TemplateResult } from 'lit';
import type { Review } from '@weidongli/contracts/sandbox';
import type { Texts } from '../i18n/texts.js';
import { showInstant } from '../parts/format.js';

const MINUTE = 60_000;

/** Whole minutes until a moment of the bank's clock; 0 when it has passed or the bank's time is not known. */
export const minutesLeft = (answerBy: string, bankTime: string): number => {
  const left = Date.parse(answerBy) - Date.parse(bankTime);
  return Number.isNaN(left) ? 0 : Math.max(0, Math.floor(left / MINUTE));
};

/** Renders by when a review is to be decided, with how long that is on the bank's clock, or that it is late. */
export const dueView = (
  { answerBy, late, application }: Pick<Review, 'answerBy' | 'late' | 'application'>,
  bankTime: string,
  { reviews: t }: Texts,
): TemplateResult => {
  const isOpen = application.status === 'IN_REVIEW' || application.status === 'AWAITING_VIDEO';
  if (!isOpen) return html`<span class="num">${showInstant(answerBy)}</span>`;
  if (late) return html`<wdl-badge kind="danger" .label=${t.late}></wdl-badge>`;
  const minutes = minutesLeft(answerBy, bankTime);
  return html`<span class="num">${showInstant(answerBy)}</span>
    <span class="soft">${t.left(t.hours(Math.floor(minutes / 60), minutes % 60))}</span>`;
};
