import type { Context } from '../engine/context.js';
import { kinds, UNDER_WAY, type ApplicationRecord, type LoanRecord } from '../engine/records.js';
import { requireNoScenario } from '../engine/scenario.js';
import { noSuchObject, simulateOne, type Simulator, type Transitions } from '../engine/simulate.js';
import { holdLine } from './line.rules.js';
import { answerAppeal, approve, decline, expireOffer, queryReport, refer } from './loan-apply.decision.js';
import { PENDING } from './loan-apply.rules.js';
import { failDraw, holdDraw, rejectDraw, releaseDraw, succeedDraw } from './loan-draw.jobs.js';
import { inviteLater } from './loan-invitation.js';
import { failRepayment, succeedRepayment } from './loan-repay.booking.js';
import { reversalBar, reverseRepayment } from './loan-repay.reversal.js';
import { putLine } from './loan-standing.js';

const PRODUCT = 'consumer';

const application: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.application, id);
  if (found === undefined) throw noSuchObject();
  if (PENDING.includes(found.status) && found.byHeader === true) requireNoScenario(found.course);
  // Whoever simulates is ahead of the job that asks for the report; a consent that was withdrawn stops both.
  const goesOn = found.status !== 'SUBMITTED' || (await queryReport(ctx, found));
  return simulateOne(transition, found.status, goesOn ? applicationTransitions(ctx, found) : {});
};

const applicationTransitions = (ctx: Context, found: ApplicationRecord): Transitions => {
  const automated = found.status !== 'REFERRED';
  if (found.status === 'APPROVED') return { expire: async () => (await expireOffer(ctx, found)).status };
  if (!PENDING.includes(found.status)) return {};
  return {
    approve: async () => (await approve(ctx, found, automated)).status,
    decline: async () => (await decline(ctx, found, automated)).status,
    ...(automated ? { refer: async () => (await refer(ctx, found)).status } : {}),
  };
};

const appeal: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.application, id);
  if (found === undefined) throw noSuchObject();
  const state = found.appeal?.status ?? 'without appeal';
  const answer = async (upheld: boolean): Promise<string> =>
    (await answerAppeal(ctx, found, upheld)).appeal?.status ?? '';
  if (state === 'OPEN' && found.appealByHeader === true) requireNoScenario(found.appealCourse);
  const possible = { uphold: () => answer(true), reject: () => answer(false) };
  return simulateOne(transition, state, state === 'OPEN' ? possible : {});
};

const draw: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.loan, id);
  if (found === undefined) throw noSuchObject();
  const possible = drawTransitions(ctx, found);
  if (Object.keys(possible).length > 0 && found.byHeader === true) requireNoScenario(found.course);
  const state = found.held === true ? `${found.status}, held` : found.status;
  return simulateOne(transition, state, possible);
};

const drawTransitions = (ctx: Context, found: LoanRecord): Transitions => {
  if (found.status === 'DISBURSING')
    return {
      succeed: () => succeedDraw(ctx, found, 'draw.disbursed').status,
      fail: () => failDraw(ctx, found, 'draw.failed').status,
    };
  if (found.status !== 'CREATED') return {};
  const reject = (): string => rejectDraw(ctx, found).status;
  return found.held === true
    ? { release: () => releaseDraw(ctx, found).status, reject }
    : { hold: () => holdDraw(ctx, found).status, reject };
};

const repayment: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.repayment, id);
  const loan = found === undefined ? undefined : await ctx.get(kinds.loan, found.drawId);
  if (found === undefined || loan === undefined) throw noSuchObject();
  const { status } = found;
  if (UNDER_WAY.includes(status)) {
    if (found.byHeader === true) requireNoScenario(found.course);
    return simulateOne(transition, status, {
      succeed: async () => (await succeedRepayment(ctx, found, 'repayment.succeeded')).status,
      fail: async () => (await failRepayment(ctx, found, 'CARD_DECLINED', 'repayment.declined')).status,
    });
  }
  const reversible = status === 'SUCCEEDED' && reversalBar(found, loan) === undefined;
  const state = status === 'SUCCEEDED' && !reversible ? `${status}, with a later repayment` : status;
  return simulateOne(
    transition,
    state,
    reversible ? { reverse: async () => (await reverseRepayment(ctx, found, loan)).status } : {},
  );
};

const line: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.line, id);
  if (found === undefined) throw noSuchObject();
  const hold = (bank: boolean): string => {
    const after = holdLine(found, { bank });
    putLine(ctx, found, after);
    return after.status;
  };
  const open = found.status === 'ACTIVE' || found.status === 'SUSPENDED';
  const possible = found.holds.bank ? { resume: () => hold(false) } : { suspend: () => hold(true) };
  return simulateOne(transition, found.status, open ? possible : {});
};

const invitation: Simulator = async (customerId, transition, ctx) => {
  const customer = await ctx.get(kinds.customer, customerId);
  if (customer === undefined) throw noSuchObject();
  const place = `${customerId} ${PRODUCT}`;
  const found = await ctx.get(kinds.invitation, place);
  if (found === undefined || found.status === 'WITHDRAWN')
    return simulateOne(transition, found?.status ?? 'without invitation', {
      invite: async () => (await inviteLater(ctx, customerId)).status,
    });
  const withdraw = (): string => {
    ctx.put(kinds.invitation, place, { ...found, status: 'WITHDRAWN' });
    return 'WITHDRAWN';
  };
  return simulateOne(transition, found.status, found.status === 'ELIGIBLE' ? { withdraw } : {});
};

/** What can be simulated in the loan, by kind of object. */
export const loanSimulators: Readonly<
  Record<'application' | 'appeal' | 'draw' | 'repayment' | 'line' | 'invitation', Simulator>
> = { application, appeal, draw, repayment, line, invitation };
