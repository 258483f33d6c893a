import { html, nothing, type TemplateResult } from 'lit';
import type { Translation } from '../i18n/catalogue.js';
import type { PartWay } from './application-part.js';
import type { cancelMessages, cancelWayMessages } from './cancel.messages.zh-CN.js';

type WayTexts = Translation<typeof cancelWayMessages> & { readonly working: string };

/** Renders the way to give an application up, quiet and below all else. */
export const renderCancelLink = (t: WayTexts, press: () => void, busy = false): TemplateResult =>
  html`<wdl-button
    kind="link"
    .label=${t.cancelApplication}
    .busy=${busy}
    .busyLabel=${t.working}
    @click=${press}
  ></wdl-button>`;

/** What a part of an application knows of the screen around it. */
export interface CancelWayView {
  readonly t: WayTexts;
  /** Another screen is around this one. */
  readonly isPart: boolean;
  /** Goes on in another way. */
  readonly takeWay: (way: PartWay) => void;
}

/** Renders the same way in a part: only the screen around it can ask and do it, so a page of its own has none. */
export const renderCancelWay = ({ t, isPart, takeWay }: CancelWayView): TemplateResult | typeof nothing =>
  isPart
    ? renderCancelLink(t, () => {
        takeWay('CANCEL');
      })
    : nothing;

/** How the question is answered. */
export interface CancelAnswers {
  /** What stays, where something does. */
  readonly kept?: string | undefined;
  /** Closes the question; nothing changes. */
  readonly keep: () => void;
  /** Gives the application up. */
  readonly cancel: () => void;
}

/** Renders what a sheet asks first: what is deleted, and two answers alike. No is as easy as yes. */
export const renderCancelQuestion = (
  t: Translation<typeof cancelMessages>,
  { kept, keep, cancel }: CancelAnswers,
): TemplateResult => html`
  <p>${t.cancelText}</p>
  ${kept === undefined ? nothing : html`<p>${kept}</p>`}
  <div class="pair">
    <wdl-button kind="second" .label=${t.keepApplication} @click=${keep}></wdl-button>
    <wdl-button
      kind="second"
      .label=${t.cancelYes}
      @click=${() => {
        keep();
        cancel();
      }}
    ></wdl-button>
  </div>
`;
