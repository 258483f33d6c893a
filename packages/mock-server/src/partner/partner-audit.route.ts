import type {
  AuditEntry,
  AuditEntryPage,
  AuditFault,
  AuditHead,
  AuditTrail,
  PartnerListAuditEntriesInput,
  PartnerVerifyAuditTrailInput,
} from '@weidongli/contracts/partner';
import { faultIn } from '../engine/audit-trail.js';
import type { Context } from '../engine/context.js';
import { unitNumberOf } from '../engine/ids.js';
import { nextCursor, pageRequest } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import { MAIN } from '../engine/store.js';
import { OWN_TRAIL, type AuditHeadRecord } from '../engine/trust-records.js';
import { fitsAudit, isBeyond } from './partner-audit.rules.js';

/** Entries that are looked at for one page of a filtered list. */
const LOOKED_AT = 1000;

/** Lists entries of the audit trail, newest first. */
export const listAuditEntries = async (
  input: PartnerListAuditEntriesInput,
  ctx: Context,
): Promise<AuditEntryPage> => {
  const customerId = await customerOf(ctx, input);
  const [index, key] = customerId === null ? (['all', ''] as const) : (['trail', customerId] as const);
  const { limit, ...from } = pageRequest(input, ctx);
  const page = await ctx.list(kinds.auditEntry.name, index, key, { ...from, limit: LOOKED_AT });
  const data: AuditEntry[] = [];
  for (const { body } of page.records) {
    const entry = body as AuditEntry;
    if (data.length === limit)
      return { data, page: { nextCursor: nextCursor(data.at(-1)?.id ?? null, ctx) } };
    if (fitsAudit(entry, input)) data.push(entry);
  }
  const last = page.records.at(-1)?.body as AuditEntry | undefined;
  const over = last !== undefined && isBeyond(last, input.from);
  return { data, page: { nextCursor: over ? null : nextCursor(page.next, ctx) } };
};

/** Proves a trail: every digest is worked out anew. */
export const verifyAuditTrail = async (
  input: PartnerVerifyAuditTrailInput,
  ctx: Context,
): Promise<AuditTrail> => {
  const { knownSha256 } = input;
  const customerId = await customerOf(ctx, input);
  const units = customerId === null ? ctx.runtime.units : [unitOf(ctx, customerId)];
  const proofs: Proof[] = [];
  for (const unit of units)
    proofs.push(await ctx.elsewhere(unit, (there) => prove(there, customerId ?? OWN_TRAIL, knownSha256)));
  const known = knownSha256 === undefined || proofs.some((proof) => proof.knows);
  const unknown = { unit: ctx.scope.unit, sequence: 0, reason: 'UNKNOWN' } as const;
  const fault = proofs.find((proof) => proof.fault !== undefined)?.fault ?? (known ? null : unknown);
  return {
    ...{ customerId, intact: fault === null, fault },
    entries: proofs.reduce((sum, { entries }) => sum + entries, 0),
    heads: proofs.flatMap(({ head }) => (head === undefined ? [] : [head])),
  };
};

/** What proving the trail of one unit has come to. */
interface Proof {
  readonly entries: number;
  readonly head: AuditHead | undefined;
  readonly fault: AuditFault | undefined;
  /** Whether an entry has the digest that was asked for. */
  readonly knows: boolean;
}

const prove = async (ctx: Context, trail: string, knownSha256: string | undefined): Promise<Proof> => {
  const { unit } = ctx.scope;
  // The head first: an entry that is added meanwhile is beyond it, and is left out.
  const head = await ctx.get(kinds.auditHead, trail);
  const records = await ctx.listAll(kinds.auditEntry.name, 'trail', trail);
  const entries = records
    .map(({ body }) => body as AuditEntry)
    .filter(({ sequence }) => sequence <= (head?.sequence ?? Infinity));
  const fault = faultIn(entries, head);
  return {
    entries: entries.length,
    head: publicHead(unit, head),
    fault: fault === undefined ? undefined : { unit, ...fault },
    knows: entries.some(({ sha256 }) => sha256 === knownSha256),
  };
};

const publicHead = (unit: string, head: AuditHeadRecord | undefined): AuditHead | undefined => {
  const { sequence = 0, sha256 = null } = head ?? {};
  return sha256 === null ? undefined : { unit, sequence, sha256 };
};

/** Customer that a call names, by the partner's name or by the id; null where it names none. */
const customerOf = async (
  ctx: Context,
  { customerRef, customerId }: Pick<PartnerListAuditEntriesInput, 'customerRef' | 'customerId'>,
): Promise<string | null> => {
  if (customerRef === undefined) return customerId === undefined ? null : withTrail(ctx, customerId);
  const found = await ctx.get(kinds.customerRef, customerRef);
  if (found === undefined || (customerId !== undefined && customerId !== found.customerId))
    throw noSuchTrail();
  return found.customerId;
};

/** Takes an id as it is where there is a trail: the customer may be erased. */
const withTrail = async (ctx: Context, customerId: string): Promise<string> => {
  if ((await ctx.everywhere(kinds.auditHead.name, customerId)).length === 0) throw noSuchTrail();
  return customerId;
};

const noSuchTrail = (): Error =>
  refuse('not-found', { detail: 'No customer of this bank, present or past, is called so.' });

/** A customer lives in one unit for ever, and the id says which. */
const unitOf = (ctx: Context, customerId: string): string =>
  ctx.runtime.units[unitNumberOf(customerId)] ?? MAIN;
