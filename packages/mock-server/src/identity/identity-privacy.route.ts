import type {
  DataExport,
  Erasure,
  IdentityExportDataInput,
  IdentityGetErasureInput,
  IdentityRequestErasureInput,
} from '@weidongli/contracts/identity';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds, type LineRecord } from '../engine/records.js';
import type { ErasureRecord } from '../engine/trust-records.js';
import { requireStepUp } from '../engine/step-up.js';
import { instant } from '../engine/time.js';
import { workOff } from './identity-privacy.erasure.js';
import { byPurpose, PURPOSES, rules, shownRecord, type Purpose } from './identity-privacy.rules.js';

/** Exports everything that the bank holds about the customer. */
export const exportData = async (_: IdentityExportDataInput, ctx: Context): Promise<DataExport> => {
  const { customerId } = ctx;
  const records = await ctx.recordsAbout(customerId);
  const sorted = byPurpose(records);
  const funders = records
    .filter(({ kind }) => kind === kinds.line.name)
    .flatMap(({ body }) => (body as LineRecord).funders.map(({ name }) => name));
  return {
    customerId,
    exportedAt: instant(ctx.now),
    held: PURPOSES.filter((purpose) => sorted.has(purpose)).map((purpose) => ({
      rule: rules[purpose],
      recipients: recipientsOf(purpose, funders),
      records: (sorted.get(purpose) ?? []).map(shownRecord),
    })),
  };
};

/** The banks that lend with this one learn of the contract and of the decision about it, nobody learns of the rest. */
const recipientsOf = (purpose: Purpose, funders: readonly string[]): readonly string[] =>
  purpose === 'CONTRACT' || purpose === 'CREDIT' ? [...new Set(funders)] : [];

/** Erases what nothing keeps, ends all sessions, and plans the rest. */
export const requestErasure = async (_: IdentityRequestErasureInput, ctx: Context): Promise<Erasure> => {
  const { customerId } = ctx;
  const known = await ctx.get(kinds.erasureOf, customerId);
  if (known !== undefined)
    throw refuse('invalid-state', { detail: `The erasure ${known.erasureId} is under way already.` });
  await requireStepUp(ctx, { purpose: 'DATA_ERASURE', confirms: {} });
  const id = ctx.newId('ers');
  ctx.put(kinds.erasureOf, customerId, { erasureId: id });
  await endSessions(ctx);
  ctx.runtime.requests.forget(customerId);
  const wish: ErasureRecord = {
    ...{ id, customerId, status: 'WAITING', requestedAt: instant(ctx.now), parts: [] },
    ...{ contractEndedAt: null, accountEndedAt: null },
  };
  return workOff(ctx, wish);
};

/** Ends every session of the customer, this one included; its tokens stop counting with the next request. */
const endSessions = async (ctx: Context): Promise<void> => {
  for (const { kind, id } of await ctx.recordsAbout(ctx.customerId)) {
    const session = kind === kinds.session.name ? await ctx.get(kinds.session, id) : undefined;
    if (session !== undefined && session.status !== 'REVOKED')
      ctx.put(kinds.session, id, { ...session, status: 'REVOKED' });
  }
};

/** Reads what became of an erasure of the customer. */
export const getErasure = ({ erasureId }: IdentityGetErasureInput, ctx: Context): Promise<Erasure> =>
  ctx.own(kinds.erasure, erasureId);
