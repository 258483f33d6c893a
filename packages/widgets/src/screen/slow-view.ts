import { html, nothing, type TemplateResult } from 'lit';

/** Texts about a wait that has become long. */
export interface SlowTexts {
  readonly slow: string;
  readonly leave: string;
}

/** Renders, when a screen takes long, a sentence and the way out. */
export const renderSlow = (
  slow: boolean,
  t: SlowTexts,
  leave: () => void,
): TemplateResult | typeof nothing =>
  slow
    ? html`<wdl-notice .text=${t.slow}></wdl-notice>
        <wdl-button kind="second" .label=${t.leave} @click=${leave}></wdl-button>`
    : nothing;
