import type { SandboxGetStateInput, SandboxState } from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import { instant } from '../engine/time.js';

/** Works out the digest of everything that the tenant has kept. */
export const getState = async (_: SandboxGetStateInput, ctx: Context): Promise<SandboxState> => ({
  tenantId: ctx.tenant.id,
  bankName: ctx.tenant.bankName,
  now: instant(ctx.now),
  ...(await ctx.runtime.stateHash()),
});
