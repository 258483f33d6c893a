import { isPast } from '../engine/callers.js';
import { kinds } from '../engine/records.js';
import { requireNoScenario } from '../engine/scenario.js';
import { noSuchObject, simulateOne, type Simulator, type Transitions } from '../engine/simulate.js';
import type { Context } from '../engine/context.js';
import type { OnboardingRecord } from '../engine/records-onboarding.js';
import { instant } from '../engine/time.js';
import { askForVideo, decideByScript, holdCall, missCall } from '../engine/verification-review.js';
import { scriptedReviewer } from '../engine/verification-review.rules.js';
import { FINAL } from '../engine/verification.rules.js';
import { askByScript } from './identity-review.jobs.js';
import { endApplication } from './identity-verify.route.js';

const challenge: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.challenge, id);
  if (found === undefined) throw noSuchObject();
  const open = found.state === 'OPEN' && !isPast(found.expiresAt, ctx.now);
  const state = found.state === 'OPEN' && !open ? 'EXPIRED' : found.state;
  const change = (change: Partial<typeof found>, status: string): string => {
    ctx.put(kinds.challenge, id, { ...found, ...change });
    return status;
  };
  const possible = {
    expire: () => change({ expiresAt: instant(ctx.now), openUntil: instant(ctx.now) }, 'EXPIRED'),
    lock: () => change({ attemptsLeft: 0, state: 'LOCKED' }, 'LOCKED'),
  };
  return simulateOne(transition, state, open ? possible : {});
};

const application: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.onboarding, id);
  if (found === undefined) throw noSuchObject();
  const { status } = found;
  const transitions = transitionsOf(ctx, found);
  const isWaiting = status === 'IN_REVIEW' || status === 'AWAITING_VIDEO';
  if (isWaiting && found.byHeader === true) requireNoScenario(found.course);
  const isAppeal = status === 'IN_REVIEW' && found.review?.isAppeal === true;
  return simulateOne(transition, isAppeal ? `${status}, objected` : status, transitions);
};

const transitionsOf = (ctx: Context, found: OnboardingRecord): Transitions => {
  const { status, review } = found;
  const reviewer = scriptedReviewer(found);
  const after = async (change: Promise<OnboardingRecord>): Promise<string> => (await change).status;
  const expire = () => after(endApplication(ctx, found, 'EXPIRED'));
  if (status === 'AWAITING_VIDEO')
    return {
      approve: () => after(holdCall(ctx, found, { reviewer, verdict: 'APPROVE' })),
      reject: () => after(holdCall(ctx, found, { reviewer, verdict: 'REJECT' })),
      miss: () => after(missCall(ctx, found)),
      expire,
    };
  if (status !== 'IN_REVIEW') return FINAL.includes(status) ? {} : { expire };
  return {
    approve: () => after(decideByScript(ctx, found, 'APPROVE')),
    reject: () => after(decideByScript(ctx, found, 'REJECT')),
    ...(review?.isAppeal === true
      ? {}
      : {
          ask: () => after(askByScript(ctx, found)),
          video: () => after(askForVideo(ctx, found, reviewer)),
        }),
    expire,
  };
};

/** What can be simulated in the identity feature. */
export const identitySimulators: Readonly<Record<'challenge' | 'identity-application', Simulator>> = {
  challenge,
  'identity-application': application,
};
