import type { AnyOperation } from '@weidongli/contracts';
import type { Context } from './context.js';
import { sha256Hex } from './digest.js';
import { refuse } from './problem.js';

/** Names a version of a resource by what a read answers: a strong validator (RFC 9110). */
export const etagOf = (body: string): string => `"${sha256Hex(body).slice(0, 24)}"`;

/**
 * Requires that a resource still is what the caller has seen, where the caller says so with `If-Match`.
 *
 * @throws {Refusal} `precondition-failed` when it has changed, `not-found` when it is gone.
 */
export const requireVersion = async (
  ctx: Context,
  { ifMatch }: AnyOperation,
  pathMembers: Readonly<Record<string, string>>,
): Promise<void> => {
  const wanted = ctx.request.ifMatch;
  if (ifMatch === undefined || wanted === undefined || wanted === '*') return;
  const present = etagOf(JSON.stringify(await ctx.read(ifMatch, pathMembers)));
  if (wanted.split(',').some((one) => one.trim() === present) || !ctx.runtime.guards.holds('version')) return;
  throw refuse('precondition-failed');
};
