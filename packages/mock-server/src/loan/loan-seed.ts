import type { AgreementRef } from '@weidongli/contracts/loan';
import type { Context } from '../engine/context.js';
import { kinds, type CardRecord } from '../engine/records.js';
import type { CustomerSeed } from '../engine/tenant.js';
import { businessDate, DAY } from '../engine/time.js';
import { openLine } from './credit-line.js';
import { holdLine } from './line.rules.js';
import { renderAuthorisation } from './loan-apply.documents.js';
import { openOverdueLoan } from './overdue-loan.js';

/** Gives a customer of the sandbox the invitation, the line and the loan of their story. */
export const seedCredit = (seed: CustomerSeed, card: CardRecord, ctx: Context): void => {
  if (seed.invited) invite(seed, card.customerId, ctx);
  if (seed.line !== null) openSeededLine(seed, card.customerId, card, ctx);
};

const invite = (seed: CustomerSeed, customerId: string, ctx: Context): void => {
  const product = 'consumer';
  ctx.put(kinds.invitation, `${customerId} ${product}`, {
    id: ctx.newId('inv'),
    customerId,
    product,
    status: seed.line === null ? 'ELIGIBLE' : 'OPENED',
    validUntil: businessDate(ctx.now + 365 * DAY),
    consentDocument: writeAuthorisation(seed, customerId, ctx),
  });
};

const writeAuthorisation = ({ nameMasked }: CustomerSeed, customerId: string, ctx: Context): AgreementRef => {
  const id = ctx.newId('agr');
  const document = renderAuthorisation(ctx.tenant.bankName, nameMasked);
  ctx.put(kinds.agreement, id, { ...document, id, customerId });
  const { kind, title, version, sha256 } = document;
  return { id, kind, title, version, sha256 };
};

const openSeededLine = (seed: CustomerSeed, customerId: string, card: CardRecord, ctx: Context): void => {
  const limit = seed.limit ?? ctx.tenant.terms.limit;
  const line = openLine(ctx, { customerId, limit, at: ctx.now - 90 * DAY });
  const file = { customerId, applicationId: null, lineId: line.id, known: true };
  ctx.put(kinds.creditFile, `${customerId} consumer`, file);
  if (seed.line === 'SUSPENDED')
    ctx.put(kinds.line, line.id, { ...holdLine(line, { bank: true }), version: line.version });
  if (seed.line === 'OVERDUE') openOverdueLoan(ctx, line, card, seed.nameMasked);
};
