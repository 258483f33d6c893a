import type {
  CreditLinePage,
  Invitation,
  LoanGetInvitationInput,
  LoanListLinesInput,
} from '@weidongli/contracts/loan';
import type { Context } from '../engine/context.js';
import { listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds, type LineRecord } from '../engine/records.js';
import { businessDate } from '../engine/time.js';
import { publicLine } from './credit-line.js';

/** Reads the invitation of the customer; without a current one it never says why. */
export const getInvitation = async (
  { product }: LoanGetInvitationInput,
  ctx: Context,
): Promise<Invitation> => {
  const invitation = await ctx.get(kinds.invitation, `${ctx.customerId} ${product}`);
  const counts = invitation !== undefined && invitation.status !== 'WITHDRAWN';
  if (!counts || invitation.validUntil < businessDate(ctx.now)) {
    ctx.reached('invitation.none', ctx.customerId);
    throw refuse('not-invited');
  }
  ctx.reached('invitation.invited', invitation.id);
  return invitation;
};

/** Lists the credit lines of the customer with what the ledger says of them. */
export const listLines = (input: LoanListLinesInput, ctx: Context): Promise<CreditLinePage> =>
  listPage(ctx, { kind: kinds.line.name, index: 'customer', key: ctx.customerId }, input, ({ body }) =>
    publicLine(body as LineRecord, ctx),
  );
