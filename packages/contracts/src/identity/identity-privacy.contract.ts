import * as z from 'zod/mini';
import type {
  DataExport,
  Erasure,
  IdentityExportDataInput,
  IdentityGetErasureInput,
  IdentityRequestErasureInput,
} from '../generated/identity.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** What personal data is for; each purpose has its own legal basis and its own end. */
const purposes = [
  'OFFERS',
  'CONFIRMATION',
  'ACCESS',
  'CREDIT',
  'CONTRACT',
  'INVESTMENT',
  'ACCOUNT',
  'IDENTITY',
  'BOOKS',
  'AUDIT',
] as const;

/** Exports the data. */
export const IdentityExportDataInputShape = shape('IdentityExportDataInput', z.strictObject({}));

/** Why and for how long data of one purpose is kept. */
export const RetentionRuleShape = shape(
  'RetentionRule',
  z.object({
    /** What the data is for. */
    purpose: openEnum(purposes),
    /** What allows the bank to hold it, with the article, in Chinese. */
    legalBasis: text(200),
    /** The law that says how long it must be kept, with the article, in Chinese; null where none does. */
    keptBecause: z.nullable(text(200)),
    /** How long: an ISO 8601 period such as `P10Y`, `PT0S` for not beyond its purpose; null for without end. */
    keptFor: z.nullable(text(20)),
    /** What the period counts from. */
    countedFrom: openEnum(['REQUEST', 'END_OF_CONTRACT', 'END_OF_ACCOUNT', 'NEVER_ENDS']),
  }),
);

/** A record about the customer, in masked forms as everywhere. */
export const HeldRecordShape = shape(
  'HeldRecord',
  z.object({
    /** Kind of record, such as `loan` or `session`. */
    kind: text(40),
    /** Its id; what names a secret by its digest has none here. */
    id: z.nullable(z.string()),
    /** What it holds. Members differ by kind, and more may come. */
    data: z.record(z.string(), z.unknown()),
  }),
);

/** What the bank holds for one purpose. */
export const HeldDataShape = shape(
  'HeldData',
  z.object({
    /** Purpose, legal basis and retention. */
    rule: RetentionRuleShape,
    /** Who receives it besides the bank, by name. */
    recipients: z.array(z.string()),
    /** Records, in the order of kind and id. */
    records: z.array(HeldRecordShape),
  }),
);

/** Everything that the bank holds about a customer (PIPL art. 45). */
export const DataExportShape = shape(
  'DataExport',
  z.object({
    /** Customer. */
    customerId: id('cus'),
    /** When it was put together. */
    exportedAt: instant(),
    /** Data by purpose; purposes without records are left out. */
    held: z.array(HeldDataShape),
  }),
);

/** Asks for erasure. */
export const IdentityRequestErasureInputShape = shape(
  'IdentityRequestErasureInput',
  z.strictObject({
    /** Says that the customer was told what it means: sessions end, offers are gone, and no new loan is made. */
    understood: z.literal(true),
  }),
);

/** What became, or will become, of the data of one purpose. */
export const ErasurePartShape = shape(
  'ErasurePart',
  z.object({
    /** Purpose, legal basis and retention. */
    rule: RetentionRuleShape,
    /** `ERASED` is gone. `KEPT` is stored, protected, and used for nothing else (PIPL art. 47). */
    status: openEnum(['ERASED', 'KEPT']),
    /** When it was erased; null while it is kept. */
    erasedAt: z.nullable(instant()),
    /** When it will be erased; null when it is, when it never will be, or while nobody knows: see `waitsFor`. */
    keptUntil: z.nullable(instant()),
    /** What has to end before the period begins; null when nothing does. */
    waitsFor: z.nullable(
      openEnum(['OPEN_LOAN', 'OPEN_REPAYMENT', 'OPEN_APPLICATION', 'OPEN_INVESTMENT', 'OPEN_ACCOUNT']),
    ),
  }),
);

/** The customer's wish to have personal data erased, and what becomes of it. */
export const ErasureShape = shape(
  'Erasure',
  z.object({
    /** Id, `ers_…`. */
    id: id('ers'),
    /** `WAITING` while something open keeps the contract alive, `RETAINING` while a law keeps data, `DONE` when nothing is left. */
    status: openEnum(['WAITING', 'RETAINING', 'DONE']),
    /** When it was asked for. */
    requestedAt: instant(),
    /** When the contract ended; null while it lives. */
    contractEndedAt: z.nullable(instant()),
    /** Each purpose for which there was data. */
    parts: z.array(ErasurePartShape),
  }),
);

/** Reads an erasure. */
export const IdentityGetErasureInputShape = shape(
  'IdentityGetErasureInput',
  z.strictObject({
    /** Erasure, `ers_…`. */
    erasureId: id('ers'),
  }),
);

/** Exports everything that the bank holds about the customer. It reads the whole unit, so it is not for every page view. */
export const exportData: Operation<IdentityExportDataInput, DataExport> = operation({
  id: 'identity.exportData',
  summary: 'Export all personal data',
  method: 'GET',
  path: '/v1/identity/data-export',
  actor: 'customer',
  ui: false,
  scope: 'privacy:read',
  audit: 'PRIVACY',
  input: IdentityExportDataInputShape,
  output: DataExportShape,
});

/** Asks for erasure: what no law keeps goes now, the rest on its day; all sessions end. */
export const requestErasure: Operation<IdentityRequestErasureInput, Erasure> = operation({
  id: 'identity.requestErasure',
  summary: 'Ask for erasure of personal data',
  method: 'POST',
  path: '/v1/identity/erasures',
  actor: 'customer',
  ui: false,
  scope: 'privacy:write',
  idempotent: true,
  stepUp: true,
  audit: 'PRIVACY',
  successStatus: 201,
  input: IdentityRequestErasureInputShape,
  output: ErasureShape,
  errors: ['step-up-required', 'otp-expired', 'otp-context-mismatch', 'invalid-state'],
});

/** Reads what became of an erasure. */
export const getErasure: Operation<IdentityGetErasureInput, Erasure> = operation({
  id: 'identity.getErasure',
  summary: 'Read what became of an erasure',
  method: 'GET',
  path: '/v1/identity/erasures/{erasureId}',
  actor: 'customer',
  ui: false,
  scope: 'privacy:read',
  input: IdentityGetErasureInputShape,
  output: ErasureShape,
  errors: ['not-found'],
});
