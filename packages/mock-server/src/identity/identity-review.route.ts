import type { IdentityApplication } from '@weidongli/contracts';
import type { IdentityAppealInput } from '@weidongli/contracts/identity';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import { toReview } from '../engine/verification-outcome.js';
import { publicApplication } from '../engine/verification.js';
import { mayAppeal } from './identity-review.rules.js';

/** Objects to a decision: somebody who did not make it looks again. */
export const appeal = async (
  { applicationId, statement }: IdentityAppealInput,
  ctx: Context,
): Promise<IdentityApplication> => {
  const application = await ctx.own(kinds.onboarding, applicationId);
  const { decision, status } = application;
  if (decision === null || !mayAppeal(application, ctx.now))
    throw refuse('invalid-state', {
      detail: `The application is ${status}, and nothing in it can be objected to (any more).`,
    });
  const objected = {
    ...application,
    statement,
    decision: { ...decision, appealable: false, appeal: 'OPEN' as const },
  };
  const reopened = await toReview(ctx, objected, { kind: 'APPEAL', isAppeal: true, flags: ['APPEAL'] });
  return publicApplication(ctx, reopened);
};
