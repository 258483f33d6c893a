import type { AgreementRef } from '@weidongli/contracts/loan';
import type { Context, JobHandler } from '../engine/context.js';
import { kinds, type InvitationRecord } from '../engine/records.js';
import { businessDate, DAY } from '../engine/time.js';
import { renderAuthorisation } from './loan-apply.documents.js';

const PRODUCT = 'consumer';
/** Job that invites somebody; its subject is the customer. */
const ARRIVE = 'invitation.arrive';

/** Invites a customer to borrow, with the document of the consent that an application needs. */
export const invite = (
  ctx: Context,
  customer: { readonly id: string; readonly nameMasked: string },
  status: 'ELIGIBLE' | 'OPENED',
): InvitationRecord => {
  const invitation: InvitationRecord = {
    id: ctx.newId('inv'),
    customerId: customer.id,
    product: PRODUCT,
    status,
    validUntil: businessDate(ctx.now + 365 * DAY),
    consentDocument: writeAuthorisation(ctx, customer),
  };
  ctx.put(kinds.invitation, `${customer.id} ${PRODUCT}`, invitation);
  return invitation;
};

const writeAuthorisation = (
  ctx: Context,
  { id: customerId, nameMasked }: { readonly id: string; readonly nameMasked: string },
): AgreementRef => {
  const id = ctx.newId('agr');
  const document = renderAuthorisation(ctx.tenant.bankName, nameMasked);
  ctx.put(kinds.agreement, id, { ...document, id, customerId });
  const { kind, title, version, sha256 } = document;
  return { id, kind, title, version, sha256 };
};

/** What the last digit of a phone number says; every other one is invited. */
export const INVITATIONS: Readonly<Record<string, 'TOMORROW' | 'NONE'>> = { '8': 'TOMORROW', '9': 'NONE' };

/** Invites the owner of a new account as the last digit of the phone says, unless an invitation was there before. */
export const inviteByPhone = async (
  ctx: Context,
  customer: { readonly id: string; readonly nameMasked: string; readonly phoneMasked: string },
): Promise<void> => {
  if ((await ctx.get(kinds.invitation, `${customer.id} ${PRODUCT}`)) !== undefined) return;
  const invitation = INVITATIONS[customer.phoneMasked.slice(-1)];
  if (invitation === 'TOMORROW') ctx.schedule(ARRIVE, customer.id, DAY);
  if (invitation === undefined) tell(ctx, invite(ctx, customer, 'ELIGIBLE'));
};

const tell = (ctx: Context, invitation: InvitationRecord): void => {
  ctx.emit('credit.invitation.created', { ...invitation, version: 1 });
};

/** Invites somebody who was not invited before, and tells the partner. */
export const inviteLater = async (ctx: Context, customerId: string): Promise<InvitationRecord> => {
  const customer = await ctx.get(kinds.customer, customerId);
  if (customer === undefined) throw new TypeError('Only a customer can be invited.');
  await ctx.get(kinds.invitation, `${customerId} ${PRODUCT}`);
  const invitation = invite(ctx, customer, 'ELIGIBLE');
  tell(ctx, invitation);
  return invitation;
};

const arrive: JobHandler = async (customerId, ctx) => {
  if ((await ctx.get(kinds.invitation, `${customerId} ${PRODUCT}`)) !== undefined) return;
  await inviteLater(ctx, customerId);
  ctx.reached('invitation.tomorrow', customerId);
};

/** Jobs of invitations. */
export const invitationJobs: Readonly<Record<string, JobHandler>> = { [ARRIVE]: arrive };
