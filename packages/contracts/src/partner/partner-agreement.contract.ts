import * as z from 'zod/mini';
import type {
  Agreement,
  AgreementAcceptance,
  PartnerAcceptAgreementsInput,
  PartnerGetAgreementInput,
} from '../generated/partner.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, sha256, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** One block of a document. Text only: nothing in it is markup. */
export const DocumentBlockShape = shape(
  'DocumentBlock',
  z.object({
    /** `HEADING`, `PARAGRAPH`, or `TERM` (a label with its value). */
    kind: openEnum(['HEADING', 'PARAGRAPH', 'TERM']),
    /** Label of a term. */
    label: z.optional(z.string()),
    /** Text. */
    text: z.string(),
  }),
);

/** A document to be accepted 协议. */
export const AgreementShape = shape(
  'Agreement',
  z.object({
    /** Id, `agr_…`. */
    id: id('agr'),
    /** Kind of document. */
    kind: openEnum([
      'LOAN_CONTRACT',
      'DEBIT_MANDATE',
      'LINE_CONTRACT',
      'CREDIT_REPORT_AUTHORISATION',
      'WEALTH_CONTRACT',
      'WEALTH_KEY_FACTS',
      'RISK_DISCLOSURE',
      'RISK_WARNING',
      'ELDER_NOTICE',
      'DEPOSIT_CONTRACT',
      'IDENTITY_NOTICE',
      'FACE_CONSENT',
      'ACCOUNT_CONTRACT',
      'TAX_DECLARATION',
      'QUICK_PAY_CONTRACT',
    ]),
    /** Title as shown. */
    title: text(60),
    /** Version of the text. */
    version: text(20),
    /** Content, top to bottom. */
    content: z.array(DocumentBlockShape),
    /** SHA-256 of the content as JSON (RFC 8785 order of members). */
    sha256: sha256(),
  }),
);

/** Names a document. */
export const PartnerGetAgreementInputShape = shape(
  'PartnerGetAgreementInput',
  z.strictObject({
    /** Document, `agr_…`. */
    agreementId: id('agr'),
  }),
);

/** A document with the digest of what was shown, as the customer accepts it. */
export const AcceptedDocumentInputShape = shape(
  'AcceptedDocumentInput',
  z.strictObject({
    /** Document, `agr_…`. */
    agreementId: id('agr'),
    /** Digest of the version that the customer could read. */
    sha256: sha256(),
  }),
);

/** The customer's consent to documents. */
export const PartnerAcceptAgreementsInputShape = shape(
  'PartnerAcceptAgreementsInput',
  z.strictObject({
    /** What they belong to: a quote `lqt_…`, `wqt_…` or `dqt_…`, an application `cap_…` or `onb_…`, or a binding `bnd_…`. */
    subject: text(80),
    /** Documents, all that the subject needs. */
    documents: z.array(AcceptedDocumentInputShape).check(z.minLength(1), z.maxLength(10)),
    /** How consent was given; nothing may be ticked beforehand. */
    method: z.enum(['CHECKBOX']),
  }),
);

/** A document with the digest of what was accepted. */
export const AcceptedDocumentShape = shape(
  'AcceptedDocument',
  z.object({
    /** Document, `agr_…`. */
    agreementId: id('agr'),
    /** Digest of the version that the customer could read. */
    sha256: sha256(),
  }),
);

/** Record of a consent to documents. */
export const AgreementAcceptanceShape = shape(
  'AgreementAcceptance',
  z.object({
    /** Id, `acp_…`. */
    id: id('acp'),
    /** What the documents belong to. */
    subject: text(80),
    /** Documents. */
    documents: z.array(AcceptedDocumentShape),
    /** When. */
    acceptedAt: instant(),
  }),
);

/** Reads a document. */
export const getAgreement: Operation<PartnerGetAgreementInput, Agreement> = operation({
  id: 'partner.getAgreement',
  summary: 'Read a document that must be accepted',
  method: 'GET',
  path: '/v1/partner/agreements/{agreementId}',
  actor: 'customer',
  scope: 'agreements:read',
  input: PartnerGetAgreementInputShape,
  output: AgreementShape,
  errors: ['not-found'],
});

/** Records that the customer accepts documents. */
export const acceptAgreements: Operation<PartnerAcceptAgreementsInput, AgreementAcceptance> = operation({
  id: 'partner.acceptAgreements',
  summary: 'Accept documents',
  method: 'POST',
  path: '/v1/partner/agreement-acceptances',
  actor: 'customer',
  scope: 'agreements:write',
  idempotent: true,
  successStatus: 201,
  audit: 'CONSENT',
  input: PartnerAcceptAgreementsInputShape,
  output: AgreementAcceptanceShape,
  errors: ['not-found', 'agreement-version-changed', 'quote-expired'],
});
