import type { Agreement, DocumentBlock } from '@weidongli/contracts/partner';
import type { Context } from './context.js';
import { sha256OfJson } from './digest.js';
import { kinds, type AcceptanceRecord } from './records.js';

/** A document before it has an id. */
export type RenderedDocument = Omit<Agreement, 'id'>;

/** A document as a quote names it. */
export interface DocumentRef {
  readonly id: string;
  readonly kind: Agreement['kind'];
  readonly title: string;
  readonly version: string;
  readonly sha256: string;
}

const VERSION = '1.0';

/** Seals a document with the digest of its content. */
export const sealed = (
  kind: Agreement['kind'],
  title: string,
  content: readonly DocumentBlock[],
): RenderedDocument => ({
  kind,
  title,
  version: VERSION,
  content,
  sha256: sha256OfJson(content),
});

/** Makes a heading. */
export const heading = (text: string): DocumentBlock => ({ kind: 'HEADING', text });
/** Makes a paragraph. */
export const paragraph = (text: string): DocumentBlock => ({ kind: 'PARAGRAPH', text });
/** Makes a term with its label. */
export const term = (label: string, text: string): DocumentBlock => ({ kind: 'TERM', label, text });

/** Keeps documents for a customer, that of the session unless another one is named, and names them. */
export const keepDocuments = (
  ctx: Context,
  documents: readonly RenderedDocument[],
  customerId = ctx.customerId,
): readonly DocumentRef[] =>
  documents.map((document) => {
    const id = ctx.newId('agr');
    ctx.put(kinds.agreement, id, { ...document, id, customerId });
    const { kind, title, version, sha256 } = document;
    return { id, kind, title, version, sha256 };
  });

/** Tells whether an acceptance is that of a subject and covers all its documents as they were shown. */
export const coversDocuments = (
  subject: string,
  documents: readonly { readonly id: string; readonly sha256: string }[],
  acceptance: AcceptanceRecord,
): boolean => {
  const accepted = new Set(acceptance.documents.map(({ agreementId, sha256 }) => `${agreementId} ${sha256}`));
  return (
    acceptance.subject === subject && documents.every(({ id, sha256 }) => accepted.has(`${id} ${sha256}`))
  );
};
