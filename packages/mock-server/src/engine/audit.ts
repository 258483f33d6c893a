import type { AnyOperation, AuditKind } from '@weidongli/contracts';
import type { AuditNote } from './audit-trail.js';
import type { Context } from './context.js';
import { isId } from './ids.js';
import { Refusal } from './problem.js';
import type { Job } from './store.js';
import { instant } from './time.js';
import type { Unit } from './unit.js';

/** What an action of a kind is for, where the request names no purpose. */
const PURPOSES: Readonly<Record<AuditKind, string>> = {
  SESSION: 'ACCESS',
  IDENTITY: 'IDENTITY_VERIFICATION',
  ACCOUNT: 'ACCOUNT_CONTRACT',
  CONSENT: 'AGREEMENT',
  STEP_UP: 'AUTHENTICATION',
  MONEY: 'LOAN_CONTRACT',
  CREDIT: 'CREDIT_DECISION',
  KEY: 'SECURITY',
  WEBHOOK: 'INTEGRATION',
  PRIVACY: 'RIGHTS_OF_THE_CUSTOMER',
  SANDBOX: 'SANDBOX',
};
/** Ids that one entry names at most; what a request can name is bounded by its contract. */
const MOST_OBJECTS = 16;

/** A call and what it came to. */
export interface AuditedCall {
  readonly operation: AnyOperation;
  readonly input: unknown;
  readonly traceId: string;
  /** What the route answered, or why it refused. */
  readonly outcome: unknown;
}

/**
 * Adds the entry of a call to its unit, if its operation declares one. Call it when the route has answered and before the unit
 * is kept: the entry is kept with what it tells of, or not at all. A refusal leaves an entry where a second factor was tried.
 */
export const auditCall = (
  ctx: Context,
  unit: Unit,
  { operation, input, traceId, outcome }: AuditedCall,
): void => {
  const { audit: kind } = operation;
  const refused = outcome instanceof Refusal;
  if (kind === undefined || (refused && kind !== 'STEP_UP')) return;
  const output = refused ? undefined : outcome;
  const { caller } = ctx;
  unit.note({
    ...{ id: ctx.newId('aud'), at: instant(ctx.now), kind, action: operation.id },
    customerId: caller.kind === 'customer' ? caller.customerId : (unit.owner ?? null),
    actor: actorOf(operation, caller),
    purpose: purposeIn(output) ?? purposeIn(input) ?? PURPOSES[kind],
    objects: idsIn(input, output),
    ...{ result: refused ? 'REFUSED' : 'DONE', code: refused ? outcome.code : null, traceId },
  });
};

/** Adds the entry of a job to its unit, if it has moved money or erased personal data. */
export const auditJob = (ctx: Context, unit: Unit, job: Job): void => {
  const kind = job.kind.startsWith('privacy.') ? 'PRIVACY' : 'MONEY';
  if (kind === 'MONEY' && !unit.movesMoney) return;
  unit.note({
    ...{ id: ctx.newId('aud'), at: instant(ctx.now), kind, action: job.kind },
    customerId: unit.owner ?? null,
    actor: { kind: 'BANK', id: null },
    purpose: PURPOSES[kind],
    objects: isId(job.subject) ? [job.subject] : [],
    ...{ result: 'DONE', code: null, traceId: null },
  });
};

const actorOf = ({ actor }: AnyOperation, caller: Context['caller']): AuditNote['actor'] => {
  if (caller.kind === 'customer') return { kind: 'CUSTOMER', id: caller.customerId };
  if (actor === 'public') return { kind: 'PUBLIC', id: null };
  if (actor === 'sandbox') return { kind: 'SANDBOX', id: null };
  return { kind: 'PARTNER', id: caller.kind === 'partner' ? (caller.clientId ?? null) : null };
};

const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Reads a purpose that is a name of the contract; a customer's own words are none. */
const purposeIn = (value: unknown): string | undefined => {
  const [, purpose] = membersOf(value).find(([name]) => name === 'purpose') ?? [];
  return typeof purpose === 'string' && /^[A-Z][A-Z_]{1,59}$/.test(purpose) ? purpose : undefined;
};

/** Collects the ids that stand as members: nothing else of a request or a reply enters the trail. */
const idsIn = (...values: readonly unknown[]): readonly string[] => {
  const found = values
    .flatMap((value) => membersOf(value))
    .flatMap(([, member]) => (typeof member === 'string' && isId(member) ? [member] : []));
  return [...new Set(found)].slice(0, MOST_OBJECTS);
};
