import * as z from 'zod/mini';
import type { WealthEvidence, WealthGetEvidenceInput } from '../generated/wealth.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, sha256, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { investorLevel, riskLevel } from './wealth.shapes.js';

/** Names the order whose evidence is wanted. */
export const WealthGetEvidenceInputShape = shape(
  'WealthGetEvidenceInput',
  z.strictObject({
    /** Order, `wor_…`. */
    orderId: id('wor'),
  }),
);

/** A document that the order rests on. */
export const EvidenceDocumentShape = shape(
  'EvidenceDocument',
  z.object({
    /** Document, `agr_…`. */
    agreementId: id('agr'),
    /** Title. */
    title: text(60),
    /** Version. */
    version: text(20),
    /** Digest of what could be read. */
    sha256: sha256(),
    /** Seconds that it was on the screen, as the page told; null when it told nothing. */
    seconds: z.nullable(z.int()),
  }),
);

/** What a sale rests on 销售可回溯记录: what was shown, in which version, and what the customer had answered. */
export const WealthEvidenceShape = shape(
  'WealthEvidence',
  z.object({
    /** Order. */
    orderId: id('wor'),
    /** Assessment that counted, `sui_…`. */
    assessmentId: z.nullable(id('sui')),
    /** Risk type at the time. */
    investorLevel: z.nullable(investorLevel()),
    /** Risk level of the product at the time. */
    riskLevel: riskLevel(),
    /** Digest of the answers. */
    answersSha256: z.nullable(sha256()),
    /** Warning that was read; null where none was needed. */
    warningId: z.nullable(id('wrw')),
    /** Acceptance, `acp_…`; null where there were no documents. */
    acceptanceId: z.nullable(id('acp')),
    /** Documents. */
    documents: z.array(EvidenceDocumentShape),
    /** When the quote was shown. */
    quotedAt: instant(),
    /** When the customer ordered. */
    orderedAt: instant(),
    /** Digest of everything above, against changes. */
    sha256: sha256(),
  }),
);

/** Reads what the sale of an order rests on. */
export const getEvidence: Operation<WealthGetEvidenceInput, WealthEvidence> = operation({
  id: 'wealth.getEvidence',
  summary: 'Read the evidence of an order',
  method: 'GET',
  path: '/v1/wealth/orders/{orderId}/evidence',
  actor: 'customer',
  ui: false,
  scope: 'wealth:read',
  input: WealthGetEvidenceInputShape,
  output: WealthEvidenceShape,
  errors: ['not-found'],
});
