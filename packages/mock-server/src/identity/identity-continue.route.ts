import type { HandOver, IdentityCreateHandOverInput } from '@weidongli/contracts/identity';
import type { Context } from '../engine/context.js';
import { sha256Hex } from '../engine/digest.js';
import { CODE_BYTES, codeDigest, codeFrom } from '../engine/hand-over.rules.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import { instant } from '../engine/time.js';
import { FINAL, VERIFY_TIMES } from '../engine/verification.rules.js';

/** Makes a one-time link to go on with another device; the one before stops counting. */
export const createHandOver = async (
  { applicationId }: IdentityCreateHandOverInput,
  ctx: Context,
): Promise<HandOver> => {
  const { customerId, status } = await ctx.own(kinds.onboarding, applicationId);
  if (FINAL.includes(status))
    throw refuse('invalid-state', {
      detail: `The application is ${status}: there is nothing to go on with.`,
    });
  const session = sessionOf(ctx);
  await endFormer(ctx, applicationId);
  const token = ctx.newSecret('who');
  const confirmCode = codeFrom(ctx.random(CODE_BYTES));
  const expiresAt = instant(ctx.now + VERIFY_TIMES.handOver);
  const tokenDigest = sha256Hex(token);
  ctx.put(kinds.handOver, tokenDigest, {
    ...{ customerId, applicationId, sessionId: session, codeDigest: codeDigest(token, confirmCode) },
    ...{ expiresAt, wrong: 0, used: false },
  });
  ctx.put(kinds.handOverOf, applicationId, { customerId, tokenDigest });
  return { token, confirmCode, expiresAt };
};

const endFormer = async (ctx: Context, applicationId: string): Promise<void> => {
  const former = await ctx.get(kinds.handOverOf, applicationId);
  const known = former === undefined ? undefined : await ctx.get(kinds.handOver, former.tokenDigest);
  if (former === undefined || known === undefined) return;
  ctx.put(kinds.handOver, former.tokenDigest, { ...known, used: true });
};

/**
 * Names the session. One that goes on for another hands over no more: else a token that was stolen could live on from link to link.
 *
 * @throws {Refusal} `invalid-state`.
 */
const sessionOf = ({ caller }: Context): string => {
  if (caller.kind !== 'customer') throw new TypeError('A hand-over belongs to the session of a customer.');
  if (caller.session.continues !== undefined)
    throw refuse('invalid-state', { detail: 'This device goes on for another one: make the link there.' });
  return caller.session.id;
};
