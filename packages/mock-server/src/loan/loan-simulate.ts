import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds, UNDER_WAY } from '../engine/records.js';
import { answerAppeal, approve, decline, refer } from './loan-apply.decision.js';
import { PENDING } from './loan-apply.rules.js';
import { failDraw, succeedDraw } from './loan-draw.jobs.js';
import { failRepayment, succeedRepayment } from './loan-repay.booking.js';

/** Lets a transition happen to an object and returns its state afterwards. */
type Simulator = (id: string, transition: string, ctx: Context) => Promise<string>;

const missing = (): Error => refuse('not-found', { detail: 'No such object.' });
const impossible = (transition: string, status: string): Error =>
  refuse('invalid-state', { detail: `${transition} is not possible in state ${status}.` });

const application: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.application, id);
  if (found === undefined) throw missing();
  if (!PENDING.includes(found.status)) throw impossible(transition, found.status);
  const automated = found.status !== 'REFERRED';
  if (transition === 'approve') return (await approve(ctx, found, automated)).status;
  if (transition === 'decline') return (await decline(ctx, found, automated)).status;
  if (transition === 'refer' && automated) return (await refer(ctx, found)).status;
  throw impossible(transition, found.status);
};

const appeal: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.application, id);
  if (found === undefined) throw missing();
  const status = found.appeal?.status ?? 'without appeal';
  if (status !== 'OPEN' || (transition !== 'uphold' && transition !== 'reject'))
    throw impossible(transition, status);
  const answered = await answerAppeal(ctx, found, transition === 'uphold');
  return answered.appeal?.status ?? '';
};

const draw: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.loan, id);
  if (found === undefined) throw missing();
  if (found.status === 'DISBURSING' && transition === 'succeed') return succeedDraw(ctx, found).status;
  if (found.status === 'DISBURSING' && transition === 'fail') return failDraw(ctx, found).status;
  throw impossible(transition, found.status);
};

const repayment: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.repayment, id);
  if (found === undefined) throw missing();
  const open = UNDER_WAY.includes(found.status);
  if (open && transition === 'succeed') return (await succeedRepayment(ctx, found)).status;
  if (open && transition === 'fail') return (await failRepayment(ctx, found, 'CARD_DECLINED')).status;
  throw impossible(transition, found.status);
};

/** What can be simulated in the loan, by kind of object. */
export const loanSimulators: Readonly<Record<'application' | 'appeal' | 'draw' | 'repayment', Simulator>> = {
  application,
  appeal,
  draw,
  repayment,
};
