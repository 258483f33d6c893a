import {
  prepared,
  sendDraft,
  withInput,
  type Provocation,
  type Provocations,
} from './fuzz-provoke.testing.js';
import { bookable, draftOf, type Way } from './fuzz-recipes-review.testing.js';
import { book, joinTo, simulate, wrongCode } from './onboarding-review-steps.js';

/** Sends about somebody who is somewhere else. */
const from =
  (way: Way, members?: Parameters<typeof draftOf>[2]): Provocation =>
  async (operation, tenant) =>
    sendDraft(operation, await draftOf(tenant, way, members));

/** Somebody who types the elements: a video call has no place there. */
const typing: Way = (tenant) => joinTo(tenant, { mode: 'SIMPLE' });

const expired: Way = async (tenant) => {
  const joining = await bookable(tenant);
  await simulate(tenant.sandbox, joining.application, 'expire');
  return joining;
};

/** Sends a page's request whose body ends too early; only its token says whose request it is. */
const cutShort: Provocation = async (operation, tenant) => {
  const { fixed } = await prepared(operation, tenant);
  const body = `{"token":"${String(fixed['token'])}",`;
  await (await tenant.page()).call(operation.method, operation.path, body);
};

/** Provocations of reviews, of video calls and of going on with another device. */
export const reviewProvocations: Readonly<Record<string, Provocations>> = {
  'identity.listVideoSlots': { 'invalid-state': from(typing, () => ({ channel: 'AGENT' })) },
  'identity.bookVideo': {
    'invalid-state': from(typing, () => ({ channel: 'AGENT', startsAt: '2096-11-22T09:00:00+08:00' })),
    'slot-taken': async (operation, tenant) => {
      const draft = await prepared(operation, tenant);
      const other = await bookable(tenant);
      await book(other.customer, other.application, String(draft.fixed['startsAt']));
      await sendDraft(operation, draft);
    },
    'idempotency-key-reused': async (operation, tenant) => {
      const draft = await prepared(operation, tenant);
      const key = { 'idempotency-key': `reused-${String(draft.fixed['applicationId'])}` };
      await sendDraft(operation, draft, {}, key);
      await sendDraft(operation, draft, { channel: 'SIGN_LANGUAGE' }, key);
    },
  },
  'identity.createHandOver': { 'invalid-state': from(expired) },
  'sandbox.getReviewPicture': {
    'invalid-state': async (operation, tenant) => {
      const draft = await prepared(operation, tenant);
      await simulate(tenant.sandbox, { id: String(draft.fixed['applicationId']) }, 'approve');
      await sendDraft(operation, draft);
    },
  },
  'partner.redeemHandOver': {
    unauthenticated: withInput(({ confirmCode }) => ({ confirmCode: wrongCode(String(confirmCode)) })),
    'insufficient-scope': async (operation, tenant) =>
      sendDraft(operation, await prepared(operation, tenant), {}, { origin: 'https://copy.invalid' }),
    'malformed-request': cutShort,
  },
};
