import type { IdentityApplication } from '@weidongli/contracts';
import type { Review } from '@weidongli/contracts/sandbox';
import { present } from './check.js';
import type { Draft, Recipe, Recipes } from './fuzz-draft.testing.js';
import type { Input } from './fuzz-schema.testing.js';
import type { Tenant } from './fuzz-world.testing.js';
import {
  book,
  handOver,
  joinReview,
  joinTo,
  REVIEWS,
  rejects,
  say,
  slotsOf,
  type Joining,
} from './onboarding-review-steps.js';
import { throughDocument, throughFace } from './onboarding-steps.js';

/** Brings somebody new somewhere. */
export type Way = (tenant: Tenant) => Promise<Joining>;

/** Somebody for whom a video call takes the place of the face. */
export const bookable: Way = (tenant) => joinTo(tenant, { mode: 'STANDARD', face: 'DECLINE' });
/** Somebody who waits for a person. */
export const waiting: Way = (tenant) => joinReview(tenant, '林知夏·人工');

/** Somebody who waits for a person with a document that was shown. */
export const pictured = async (tenant: Tenant): Promise<Joining & { readonly uploadId: string }> => {
  const joining = await joinTo(tenant, { name: '林知夏·人工', mode: 'STANDARD' });
  const { customer, person } = joining;
  const shown = await throughDocument(tenant.send, customer, joining.application, person);
  const application = await throughFace(tenant.send, customer, shown);
  const { pictures } = await tenant.sandbox.ok<Review>('GET', `${REVIEWS}/${application.id}`);
  return { ...joining, application, uploadId: present(pictures[0], 'picture').id };
};

const booked: Way = async (tenant) => {
  const joining = await bookable(tenant);
  await book(joining.customer, joining.application);
  return joining;
};

const rejected: Way = async (tenant) => {
  const joining = await waiting(tenant);
  await say(tenant.sandbox, joining.application, rejects('Li'));
  return joining;
};

/** Prepares a call about the application of somebody new, with a customer of its own each time. */
export const draftOf = async (
  tenant: Tenant,
  way: Way,
  members: (joining: Joining) => Promise<Input> | Input = () => ({}),
): Promise<Draft> => {
  const joining = await way(tenant);
  const fixed = { applicationId: joining.application.id, ...(await members(joining)) };
  return { tenant, customerRef: joining.customerRef, only: true, fixed };
};

const about =
  (way: Way, members?: (joining: Joining) => Promise<Input> | Input): Recipe =>
  (tenant) =>
    draftOf(tenant, way, members);

/** Prepares a call of the sandbox about such an application. */
const seen =
  (way: Way, members: Input = {}): Recipe =>
  async (tenant) => {
    const { customerRef: _, ...draft } = await draftOf(tenant, way, () => members);
    return draft;
  };

/** Names the first free time. */
export const freeTime = async (joining: {
  readonly customer: Joining['customer'];
  readonly application: Pick<IdentityApplication, 'id'>;
}): Promise<Input> => {
  const slot = (await slotsOf(joining.customer, joining.application)).find(({ free }) => free);
  return { channel: 'AGENT', startsAt: present(slot, 'free time').startsAt };
};

/** Prepares every call of reviews, of video calls and of going on with another device. */
export const reviewRecipes: Recipes = {
  'identity.listVideoSlots': about(bookable, () => ({ channel: 'SIGN_LANGUAGE' })),
  'identity.bookVideo': about(bookable, freeTime),
  'identity.cancelVideo': about(booked),
  'identity.appeal': about(rejected, () => ({ statement: '请再看一遍。' })),
  'identity.createHandOver': about(bookable),
  'partner.redeemHandOver': async (tenant) => {
    const { customer, application } = await bookable(tenant);
    const { token, confirmCode } = await handOver(customer, application);
    return { tenant, customerRef: null, only: true, fixed: { token, confirmCode } };
  },
  'sandbox.getReview': seen(waiting),
  'sandbox.getReviewPicture': async (tenant) => {
    const { application, uploadId } = await pictured(tenant);
    return { tenant, only: true, fixed: { applicationId: application.id, uploadId, reviewer: 'Li' } };
  },
  'sandbox.decideReview': seen(waiting, { reviewer: 'Li', verdict: 'APPROVE' }),
};
