import * as z from 'zod/mini';
import type {
  AuditEntryPage,
  AuditTrail,
  PartnerListAuditEntriesInput,
  PartnerVerifyAuditTrailInput,
} from '../generated/partner.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, pageOf, paging, sha256, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

const auditKinds = [
  'SESSION',
  'IDENTITY',
  'ACCOUNT',
  'CONSENT',
  'STEP_UP',
  'MONEY',
  'CREDIT',
  'KEY',
  'WEBHOOK',
  'PRIVACY',
  'SANDBOX',
] as const;

/** Who did something. */
export const AuditActorShape = shape(
  'AuditActor',
  z.object({
    /** `PUBLIC` is whoever held the single-use secret of a session; `BANK` is work of the bank's own, when it was due. */
    kind: openEnum(['CUSTOMER', 'PARTNER', 'BANK', 'SANDBOX', 'PUBLIC']),
    /** Customer `cus_…`, client `cli_…`; null for a key, the bank and the public. */
    id: z.nullable(z.string()),
  }),
);

/**
 * One entry of the audit trail. Entries are never changed. It holds ids and names of operations only: no name, no number, no
 * amount, no secret.
 */
export const AuditEntryShape = shape(
  'AuditEntry',
  z.object({
    /** Id, `aud_…`. */
    id: id('aud'),
    /** Number within its trail, from 1. Each customer has a trail; what concerns no customer stands in the bank's own. */
    sequence: z.int(),
    /** Customer whose trail it stands in; null for the bank's own. */
    customerId: z.nullable(id('cus')),
    /** When it happened, on the bank's clock. */
    at: instant(),
    /** What kind of thing it was. */
    kind: openEnum(auditKinds),
    /** Operation, such as `loan.draw`, or the bank's own work, such as `loan.disburse`. */
    action: text(80),
    /** Who did it. */
    actor: AuditActorShape,
    /** What for: what the request named, such as `CREDIT_REPORT_QUERY`, or what such an action is for in general. */
    purpose: text(60),
    /** Ids of what was used and made. */
    objects: z.array(z.string()),
    /** `REFUSED` stands for a second factor that was not fulfilled; other refusals change nothing and leave no entry. */
    result: openEnum(['DONE', 'REFUSED']),
    /** Problem code of a refusal; null when it was done. */
    code: z.nullable(z.string()),
    /** `X-FAPI-Interaction-ID` of the call; null for the bank's own work. */
    traceId: z.nullable(z.string()),
    /** `sha256` of the entry before it in its trail; null in the first. */
    previousSha256: z.nullable(sha256()),
    /** SHA-256 of this entry as JSON in the order of RFC 8785, without this member. */
    sha256: sha256(),
  }),
);

/** Which entries are wanted. */
export const PartnerListAuditEntriesInputShape = shape(
  'PartnerListAuditEntriesInput',
  z.strictObject({
    /** Only the trail of this customer, by the partner's own name. */
    customerRef: z.optional(text(64)),
    /** Only the trail of this customer, `cus_…`: for one whose name was erased. */
    customerId: z.optional(id('cus')),
    /** Only entries of this kind. */
    kind: z.optional(z.enum(auditKinds)),
    /** Only what happened at this moment or later. */
    from: z.optional(instant()),
    /** Only what happened before this moment. */
    to: z.optional(instant()),
    ...paging,
  }),
);

/** Entries, newest first. */
export const AuditEntryPageShape = shape('AuditEntryPage', pageOf(AuditEntryShape));

/** Which trail is to be proved, and an entry that was read before, if it is to be found again. */
export const PartnerVerifyAuditTrailInputShape = shape(
  'PartnerVerifyAuditTrailInput',
  z.strictObject({
    /** Trail of this customer, by the partner's own name. @defaultValue the bank's own trail */
    customerRef: z.optional(text(64)),
    /** Trail of this customer, `cus_…`: for one whose name was erased. @defaultValue the bank's own trail */
    customerId: z.optional(id('cus')),
    /**
     * `sha256` of an entry that was kept elsewhere, such as the `head` of an earlier reply. A trail that was written anew from
     * the beginning holds together, but it does not hold this.
     */
    knownSha256: z.optional(sha256()),
  }),
);

/** Last entry of a trail, to be kept elsewhere. */
export const AuditHeadShape = shape(
  'AuditHead',
  z.object({
    /** Unit of the bank that the trail lives in. */
    unit: z.string(),
    /** Entries so far. */
    sequence: z.int(),
    /** `sha256` of the last one. */
    sha256: sha256(),
  }),
);

/** The first thing that is wrong with a trail. */
export const AuditFaultShape = shape(
  'AuditFault',
  z.object({
    /** Unit of the bank that the trail lives in. */
    unit: z.string(),
    /** Number of the entry. */
    sequence: z.int(),
    /**
     * `MISSING`: the entry is gone. `CHANGED`: it is not what it was when it was written. `UNLINKED`: it does not follow from the
     * one before. `UNKNOWN`: the `knownSha256` is in no entry (number 0).
     */
    reason: openEnum(['MISSING', 'CHANGED', 'UNLINKED', 'UNKNOWN']),
  }),
);

/** What proving a trail has come to. */
export const AuditTrailShape = shape(
  'AuditTrail',
  z.object({
    /** Customer; null for the bank's own trail. */
    customerId: z.nullable(id('cus')),
    /** Whether every entry is there, unchanged and in its place. */
    intact: z.boolean(),
    /** Entries that were looked at. */
    entries: z.int(),
    /** Last entries: one for a customer, one for each unit of the bank that has a trail of its own. */
    heads: z.array(AuditHeadShape),
    /** The first fault; null without one. */
    fault: z.nullable(AuditFaultShape),
  }),
);

/** Lists what was done, by whom, what for and when. */
export const listAuditEntries: Operation<PartnerListAuditEntriesInput, AuditEntryPage, 'partner'> = operation(
  {
    id: 'partner.listAuditEntries',
    summary: 'List entries of the audit trail',
    method: 'GET',
    path: '/v1/partner/audit-entries',
    actor: 'partner',
    scope: 'audit:read',
    numericQuery: ['limit'],
    input: PartnerListAuditEntriesInputShape,
    output: AuditEntryPageShape,
    errors: ['not-found'],
  },
);

/** Works out every digest of a trail anew; a removed or changed entry shows. */
export const verifyAuditTrail: Operation<PartnerVerifyAuditTrailInput, AuditTrail, 'partner'> = operation({
  id: 'partner.verifyAuditTrail',
  summary: 'Prove that an audit trail is whole',
  method: 'GET',
  path: '/v1/partner/audit-trail',
  actor: 'partner',
  scope: 'audit:read',
  input: PartnerVerifyAuditTrailInputShape,
  output: AuditTrailShape,
  errors: ['not-found'],
});
