import type { Erasure, ErasurePart } from '@weidongli/contracts/identity';
import { isPast } from '../engine/callers.js';
import type { Context, JobHandler } from '../engine/context.js';
import { erasedBody } from '../engine/erased.js';
import { availableCredit } from '../engine/ledger.js';
import { kinds, type Kind } from '../engine/records.js';
import type { ErasureRecord } from '../engine/trust-records.js';
import type { StoredRecord } from '../engine/store.js';
import { DAY, instant, readInstant } from '../engine/time.js';
import {
  byPurpose,
  contractEnd,
  emptyCustomer,
  keptUntil,
  openIn,
  PURPOSES,
  rules,
  type Ends,
  type Open,
  type Purpose,
} from './identity-privacy.rules.js';

/** Job that looks whether something more can be erased. */
const ERASE = 'privacy.erase';
/** How often what has not ended is looked at, in milliseconds: a contract, and an account, which may stay for decades. */
const LOOK_AGAIN = { contract: 30 * DAY, account: 365 * DAY } as const;

/**
 * Erases what nothing keeps any more, notes what is kept and until when, and plans the next look. It is called when the customer
 * asks, and by the job; each time everything is worked out anew from the records.
 */
export const workOff = async (ctx: Context, erasure: ErasureRecord): Promise<ErasureRecord> => {
  const records = await ctx.recordsAbout(erasure.customerId);
  const open = openIn(records);
  const ends = await endsOf(ctx, erasure, records, open);
  if (ends.contractEndedAt !== null && erasure.contractEndedAt === null) await closeLines(ctx, records);
  const sorted = byPurpose(records);
  const parts: ErasurePart[] = [];
  for (const purpose of PURPOSES) {
    const before = erasure.parts.find(({ rule }) => rule.purpose === purpose);
    const held = sorted.get(purpose) ?? [];
    if (held.length === 0 && before === undefined) continue;
    const part = partOf(purpose, ends, open, before?.erasedAt ?? null, ctx.now);
    if (part.status === 'ERASED') for (const record of held) await erase(ctx, record);
    parts.push(part);
  }
  const after: ErasureRecord = { ...erasure, ...ends, parts, status: statusOf(parts, ends) };
  ctx.put(kinds.erasure, after.id, after);
  planNext(ctx, after);
  return after;
};

/** Works out what has ended; what has ended stays ended. */
const endsOf = async (
  ctx: Context,
  erasure: ErasureRecord,
  records: readonly StoredRecord[],
  open: Open | undefined,
): Promise<Ends> => {
  const { requestedAt } = erasure;
  const contractEndedAt =
    erasure.contractEndedAt ?? (open === undefined ? contractEnd(records, requestedAt) : null);
  const closed = erasure.accountEndedAt === null && contractEndedAt !== null && (await isEmpty(ctx, records));
  return { requestedAt, contractEndedAt, accountEndedAt: closed ? instant(ctx.now) : erasure.accountEndedAt };
};

/** Tells whether nothing lies on the accounts: an account with money on it stays open, it is the customer's. */
const isEmpty = async (ctx: Context, records: readonly StoredRecord[]): Promise<boolean> => {
  const accounts = records.filter(({ kind }) => kind === kinds.account.name);
  const balances = await Promise.all(accounts.map(({ id }) => ctx.ledger(`account/${id}`)));
  return balances.every((balance) => availableCredit(balance) === 0n);
};

const partOf = (
  purpose: Purpose,
  ends: Ends,
  open: Open | undefined,
  erasedAt: string | null,
  now: number,
): ErasurePart => {
  const rule = rules[purpose];
  const until = keptUntil(rule, ends);
  const kept = { rule, status: 'KEPT' as const, erasedAt: null };
  if (until === undefined) return { ...kept, keptUntil: null, waitsFor: open ?? 'OPEN_ACCOUNT' };
  if (until.day === null || !isPast(until.day, now)) return { ...kept, keptUntil: until.day, waitsFor: null };
  return { rule, status: 'ERASED', erasedAt: erasedAt ?? instant(now), keptUntil: null, waitsFor: null };
};

const statusOf = (parts: readonly ErasurePart[], ends: Ends): Erasure['status'] => {
  if (ends.contractEndedAt === null) return 'WAITING';
  return parts.some(({ keptUntil: until, waitsFor }) => until !== null || waitsFor !== null)
    ? 'RETAINING'
    : 'DONE';
};

/** Plans the next look: on the first day on which something may go, or after a while where nobody knows the day. */
const planNext = (ctx: Context, { id, parts, status, contractEndedAt }: ErasureRecord): void => {
  if (status === 'DONE') return;
  const days = parts.flatMap(({ keptUntil: until }) => (until === null ? [] : [readInstant(until) ?? 0]));
  const waits = parts.some(({ waitsFor }) => waitsFor !== null);
  const pause = contractEndedAt === null ? LOOK_AGAIN.contract : LOOK_AGAIN.account;
  const next = Math.min(...days, ...(waits ? [ctx.now + pause] : []));
  ctx.schedule(ERASE, id, next - ctx.now);
};

/** Closes the lines: whoever has ended the contract draws no more. */
const closeLines = async (ctx: Context, records: readonly StoredRecord[]): Promise<void> => {
  for (const { kind, id } of records) {
    const line = kind === kinds.line.name ? await ctx.get(kinds.line, id) : undefined;
    if (line === undefined || line.status === 'CLOSED') continue;
    const closed = { ...line, status: 'CLOSED' as const, suspension: null, version: line.version + 1 };
    ctx.put(kinds.line, id, closed);
    ctx.emit('credit.line.closed', closed);
  }
};

/** Overwrites a record; it is in no list any more, and what it held is nowhere. */
const erase = async (
  ctx: Context,
  { kind, id, body }: Pick<StoredRecord, 'kind' | 'id' | 'body'>,
): Promise<void> => {
  const { personKey } = body as { readonly personKey?: string };
  // Who a person is stands in the first unit, wherever the customer lives.
  if (kind === kinds.customer.name && personKey !== undefined)
    await ctx.inMain((main) => erase(main, { kind: kinds.person.name, id: personKey, body: {} }));
  const place: Kind<object> = { name: kind, keysOf: () => ({}) };
  await ctx.get(place, id);
  const rest = kind === kinds.customer.name ? emptyCustomer(id) : {};
  ctx.put(place, id, erasedBody(instant(ctx.now), rest));
};

/** Jobs that erase on the day on which no law keeps the data any more. */
export const privacyJobs: Readonly<Record<string, JobHandler>> = {
  [ERASE]: async (erasureId, ctx) => {
    const erasure = await ctx.get(kinds.erasure, erasureId);
    if (erasure !== undefined && erasure.status !== 'DONE') await workOff(ctx, erasure);
  },
};
