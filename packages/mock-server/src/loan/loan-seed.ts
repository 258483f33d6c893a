import type { Context } from '../engine/context.js';
import { kinds, type AccountCard } from '../engine/records.js';
import type { CustomerSeed } from '../engine/tenant.js';
import { businessDate, DAY } from '../engine/time.js';
import { openLine } from './credit-line.js';
import { holdLine, NO_HOLDS } from './line.rules.js';
import { INVITATIONS, invite } from './loan-invitation.js';
import { openStoryLoan, payoutOf } from './story-loan.js';

/** How long ago a line of a story was opened, in milliseconds, unless its loans are older. */
const LINE_AGE = 90 * DAY;

/** Gives a customer of the sandbox the invitation, the line and the loans of their story. */
export const seedCredit = (seed: CustomerSeed, card: AccountCard, ctx: Context): void => {
  const customer = { id: card.customerId, nameMasked: seed.nameMasked };
  const invitation = seed.invitation ?? INVITATIONS[seed.phone.slice(-1)] ?? 'INVITED';
  if (invitation === 'INVITED') invite(ctx, customer, seed.line === undefined ? 'ELIGIBLE' : 'OPENED');
  if (invitation === 'TOMORROW') ctx.schedule('invitation.arrive', card.customerId, DAY);
  if (invitation === 'EXPIRED') {
    const invited = invite(ctx, customer, 'ELIGIBLE');
    const place = `${card.customerId} ${invited.product}`;
    ctx.put(kinds.invitation, place, { ...invited, validUntil: businessDate(ctx.now - DAY) });
  }
  if (seed.line !== undefined) openSeededLine(seed, card, ctx);
};

const openSeededLine = (seed: CustomerSeed, card: AccountCard, ctx: Context): void => {
  const { customerId } = card;
  const limit = seed.line?.limit ?? ctx.tenant.terms.limit;
  const loans = seed.loans ?? [];
  const payouts = loans.map((loan) => payoutOf(loan, ctx.now).paidOut - DAY);
  const line = openLine(ctx, { customerId, limit, at: Math.min(ctx.now - LINE_AGE, ...payouts) });
  const file = { customerId, applicationId: null, lineId: line.id, known: true };
  ctx.put(kinds.creditFile, `${customerId} consumer`, file);
  const told = loans.map((loan) => openStoryLoan(ctx, { loan, line, card, nameMasked: seed.nameMasked }));
  const overdueLoans = told.filter(({ status }) => status === 'OVERDUE').map(({ id }) => id);
  const { hold } = seed.line ?? {};
  const holds = { ...NO_HOLDS, bank: hold === 'BANK', locked: hold === 'CUSTOMER', overdueLoans };
  ctx.put(kinds.line, line.id, { ...holdLine(line, holds), version: line.version });
};
