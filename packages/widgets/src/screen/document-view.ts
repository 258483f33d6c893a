import type { Agreement } from '@weidongli/contracts/partner';
import { html, type TemplateResult } from 'lit';

/** A document on its way, there, or not to be had. */
export type DocumentReading = Agreement | 'reading' | 'failed';

/** Which sheet of a screen is open, and what it shows. */
export interface SheetState<H> {
  readonly sheet: H | undefined;
  /** The document that was asked for last. */
  readonly document: DocumentReading;
  readonly close: () => void;
}

/** Texts around a document. */
export interface DocumentTexts {
  readonly reading: string;
  readonly documentFailed: string;
  readonly version: (version: string) => string;
  readonly gotIt: string;
}

/** Renders a document to be read, inside a sheet. */
export const renderDocument = (
  t: DocumentTexts,
  document: DocumentReading,
  close: () => void,
): TemplateResult => {
  if (document === 'reading')
    return html`<wdl-skeleton .label=${t.reading} .lines=${['half', 'full', 'full']}></wdl-skeleton>`;
  if (document === 'failed') {
    return html`<wdl-notice kind="warning" .text=${t.documentFailed}></wdl-notice>
      <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>`;
  }
  const blocks = document.content.map(({ kind, text, label }) => ({
    kind: kind.toLowerCase(),
    text,
    ...(label === undefined ? {} : { label }),
  }));
  return html`
    <wdl-agreement-reader
      full
      .version=${t.version(document.version)}
      .blocks=${blocks}
    ></wdl-agreement-reader>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  `;
};
