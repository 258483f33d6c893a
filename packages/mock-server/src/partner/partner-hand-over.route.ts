import type { EmbedSession, PartnerRedeemHandOverInput } from '@weidongli/contracts/partner';
import { requireOrigin } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { sha256Hex } from '../engine/digest.js';
import { codeDigest, isOpen } from '../engine/hand-over.rules.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { HandOverRecord } from '../engine/records-onboarding.js';
import { issueSession } from './partner-session.route.js';

/**
 * Opens a session of the same customer for another device. The first one goes on: who has lost sight of a screen can turn back. Why
 * a link does not count is told to nobody.
 */
export const redeemHandOver = async (
  { token, confirmCode }: PartnerRedeemHandOverInput,
  ctx: Context,
): Promise<EmbedSession> => {
  const place = sha256Hex(token);
  const found = await ctx.get(kinds.handOver, place);
  const session = await ctx.get(kinds.session, found?.sessionId ?? '');
  if (found === undefined || session === undefined || session.status === 'REVOKED' || !counts(ctx, found))
    throw refuseLink();
  if (found.codeDigest !== codeDigest(token, confirmCode)) {
    ctx.put(kinds.handOver, place, { ...found, wrong: found.wrong + 1 });
    throw refuseLink();
  }
  requireOrigin(session, ctx.request.origin, ctx.runtime.guards);
  ctx.put(kinds.handOver, place, { ...found, used: true });
  const { customerId, modules, scopes, origins, locale } = session;
  return issueSession(ctx, {
    ...{ customerId, modules, scopes, origins, locale },
    ...{ device: null, continues: session.id },
  });
};

const counts = ({ now, runtime: { guards } }: Context, handOver: HandOverRecord): boolean => {
  const { once, tries, life } = isOpen(handOver, now);
  return (
    (once || !guards.holds('secret-once')) &&
    (tries || !guards.holds('attempts')) &&
    (life || !guards.holds('secret-life'))
  );
};

/** One refusal for every reason; a wrong code that was counted is kept. */
const refuseLink = (): Error =>
  refuse('unauthenticated', {
    detail:
      'The link is unknown, used or older than five minutes, or the code is not the one that the first device shows.',
    keep: true,
  });
