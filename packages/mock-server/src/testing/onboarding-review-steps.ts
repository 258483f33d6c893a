import type { IdentityApplication } from '@weidongli/contracts';
import type { HandOver, VideoSlot, VideoSlotPage } from '@weidongli/contracts/identity';
import type { EmbedSession, EventPage } from '@weidongli/contracts/partner';
import type { Review, ReviewPage, SandboxDecideReviewInput } from '@weidongli/contracts/sandbox';
import { ApiCaller, type CustomerCaller, type Reply, type SandboxCaller, type Send } from './caller.js';
import { present } from './check.js';
import {
  APPLICATIONS,
  joinAs,
  newPerson,
  newProspect,
  readApplication,
  startApplication,
  throughConsents,
  throughElements,
  throughPhone,
  type TestPerson,
} from './onboarding-steps.js';
import { keyFor } from './outcome-steps.js';
import { KeyHolder } from './protection.js';

/** Where reviews live. */
export const REVIEWS = '/v1/sandbox/reviews';

/** Somebody on the way, with what they have come to. */
export interface Joining {
  readonly customerRef: string;
  readonly customer: CustomerCaller;
  readonly person: TestPerson;
  readonly application: IdentityApplication;
}

/** Lets somebody new come as far as the phone. Without the face, a video call takes its place. */
export const joinTo = async (
  { send, sandbox }: { readonly send: Send; readonly sandbox: SandboxCaller },
  {
    name,
    mode,
    face,
  }: { readonly name?: string; readonly mode: 'SIMPLE' | 'STANDARD' | 'ADVANCED'; readonly face?: 'DECLINE' },
): Promise<Joining> => {
  const { customerRef, customer } = await newProspect(sandbox);
  const person = await newPerson(sandbox, name);
  const begun = await startApplication(customer, { scene: 'ACCOUNT_OPENING', accountClass: 'III', mode });
  const agreed = await throughConsents(customer, begun, face);
  const application = await throughPhone(send, customer, agreed, person);
  return { customerRef, customer, person, application };
};

/** Lets somebody wait for a person: whose name asks for it, with elements that were typed. */
export const joinReview = async (
  tools: { readonly send: Send; readonly sandbox: SandboxCaller },
  name: string,
): Promise<Joining> => {
  const joining = await joinTo(tools, { name, mode: 'SIMPLE' });
  const { customer, person } = joining;
  const application = await throughElements(tools.send, customer, joining.application, person);
  return { ...joining, application };
};

/** Opens another session: tokens live five minutes, and reviews take hours. */
export const again = (sandbox: SandboxCaller, { customerRef }: Joining): Promise<CustomerCaller> =>
  joinAs(sandbox, customerRef);

/** Lists all times of a channel. */
export const slotsOf = async (
  customer: CustomerCaller,
  { id }: Pick<IdentityApplication, 'id'>,
  channel: VideoSlot['channel'] = 'AGENT',
): Promise<readonly VideoSlot[]> => {
  const slots: VideoSlot[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = `channel=${channel}&limit=100${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
    const path: string = `${APPLICATIONS}/${id}/video-slots?${query}`;
    const { data, page }: VideoSlotPage = await customer.ok('GET', path);
    slots.push(...data);
    cursor = page.nextCursor;
  }
  return slots;
};

/** Where calls are booked. */
export const bookingPath = ({ id }: Pick<IdentityApplication, 'id'>): string =>
  `${APPLICATIONS}/${id}/video-appointments`;

/** Books the first free time, or one that is named. */
export const book = async (
  customer: CustomerCaller,
  application: Pick<IdentityApplication, 'id'>,
  startsAt?: string,
): Promise<IdentityApplication> => {
  const free = async (): Promise<string> =>
    present(
      (await slotsOf(customer, application)).find((slot) => slot.free),
      'free slot',
    ).startsAt;
  const body = { channel: 'AGENT', startsAt: startsAt ?? (await free()) };
  return customer.ok('POST', bookingPath(application), body, keyFor('book'));
};

/** Moves the clock to the end of the call that is booked, or into it. */
export const toCall = async (
  sandbox: SandboxCaller,
  { appointment }: IdentityApplication,
  place: 'startsAt' | 'endsAt',
): Promise<void> => {
  await sandbox.ok('POST', '/v1/sandbox/clock', { advanceTo: present(appointment, 'appointment')[place] });
};

/** Where a review is decided. */
export const decisionPath = ({ id }: Pick<IdentityApplication, 'id'>): string => `${REVIEWS}/${id}/decisions`;

/** Says something as a reviewer. */
export const say = (
  sandbox: SandboxCaller,
  application: Pick<IdentityApplication, 'id'>,
  opinion: Omit<SandboxDecideReviewInput, 'applicationId'>,
): Promise<Review> => sandbox.ok('POST', decisionPath(application), opinion);

/** Finds a review in the queue, or among those that are decided. */
export const queued = async (
  sandbox: SandboxCaller,
  { id }: Pick<IdentityApplication, 'id'>,
  state: 'OPEN' | 'DONE' = 'OPEN',
): Promise<Review | undefined> => {
  const { data } = await sandbox.ok<ReviewPage>('GET', `${REVIEWS}?limit=100&state=${state}`);
  return data.find(({ application }) => application.id === id);
};

/** Makes a link to another device. */
export const handOver = (
  customer: CustomerCaller,
  { id }: Pick<IdentityApplication, 'id'>,
): Promise<HandOver> => customer.ok('POST', `${APPLICATIONS}/${id}/hand-overs`, {});

/** Lets something happen to an application. */
export const simulate = (
  sandbox: SandboxCaller,
  { id }: Pick<IdentityApplication, 'id'>,
  transition: string,
): Promise<{ readonly status: string }> =>
  sandbox.ok('POST', `/v1/sandbox/simulate/identity-application/${id}/${transition}`, {});

/** Reads an application in a new session. */
export const readAgain = async (sandbox: SandboxCaller, joining: Joining): Promise<IdentityApplication> =>
  readApplication(await again(sandbox, joining), joining.application);

/** Names the events of an application, oldest first, without what they all begin with. */
export const eventsOf = async (
  sandbox: SandboxCaller,
  { application }: Pick<Joining, 'application'>,
): Promise<readonly string[]> => {
  const { data } = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${application.id}`);
  return data.map(({ type }) => type.replace('identity.application.', ''));
};

/** An opinion. */
export const says = <Verdict extends 'APPROVE' | 'VIDEO' | 'MISSED'>(reviewer: string, verdict: Verdict) => ({
  reviewer,
  verdict,
});

/** A rejection. */
export const rejects = (reviewer: string) =>
  ({ reviewer, verdict: 'REJECT', reason: 'NOT_CONFIRMED' }) as const;

/** Opens a page on another device, types token and code, and returns the reply, whatever it is. */
export const redeemHandOver = async (
  { send, token, code }: { readonly send: Send; readonly token: string; readonly code: string },
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply<EmbedSession & { readonly code?: string }>> => {
  const page = new ApiCaller(send, undefined, await KeyHolder.create(send));
  return page.call('POST', '/v1/partner/sessions/hand-over', { token, confirmCode: code }, headers);
};

/** A code that is not this one. */
export const wrongCode = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
