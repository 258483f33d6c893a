import type { PartnerRedeemHandOverInput } from '@weidongli/contracts/partner';
import type { CustomerCaller } from '../testing/caller.js';
import {
  book,
  decisionPath,
  handOver,
  joinReview,
  joinTo,
  redeemHandOver,
  rejects,
  say,
  simulate,
  wrongCode,
  type Joining,
} from '../testing/onboarding-review-steps.js';
import { APPLICATIONS, newProspect, readApplication, throughElements } from '../testing/onboarding-steps.js';
import { keyFor } from '../testing/outcome-steps.js';
import { saidBy, type AttackWorld } from './attack-world.testing.js';
import type { Attack } from './attack.testing.js';

type Link = Pick<PartnerRedeemHandOverInput, 'token' | 'confirmCode'>;

const onTheWay = (world: AttackWorld): Promise<Joining> => joinTo(world, { mode: 'STANDARD' });

const linkOf = async (world: AttackWorld): Promise<Link> => {
  const { customer, application } = await onTheWay(world);
  return handOver(customer, application);
};

/** Types token and code on another device and says what came back. */
const redeem = async (
  { send }: AttackWorld,
  { token, confirmCode: code }: Link,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const { status, body } = await redeemHandOver({ send, token, code }, headers);
  return status < 400 ? String(status) : `${status} ${body.code ?? ''}`;
};

/** Somebody in mode `ADVANCED` for whom two reviewers have to speak. */
const forTwo = async (world: AttackWorld): Promise<Joining> => {
  const joining = await joinTo(world, { mode: 'ADVANCED', face: 'DECLINE' });
  const { customer, application, person } = joining;
  await book(customer, application);
  await simulate(world.sandbox, application, 'approve');
  await throughElements(world.send, customer, await readApplication(customer, application), person);
  return joining;
};

const approval = (reviewer: string) => ({ reviewer, verdict: 'APPROVE' }) as const;

const objectTo = (customer: CustomerCaller, { application }: Joining): Promise<unknown> =>
  customer.ok(
    'POST',
    `${APPLICATIONS}/${application.id}/appeal`,
    { statement: '请再看。' },
    keyFor('appeal'),
  );

/** Attacks on links to another device, and on reviews by a person. */
export const onboardingReviewAttacks: readonly Attack[] = [
  {
    ...{ threat: 'T8', attack: 'a link to another device that was used before' },
    ...{ expected: '401 unauthenticated', without: ['secret-once'] },
    attempt: async (world) => {
      const link = await linkOf(world);
      const first = await redeem(world, link);
      return first === '200' ? redeem(world, link) : `the first was answered ${first}`;
    },
  },
  {
    ...{ threat: 'T8', attack: 'a link to another device after a new one was made' },
    ...{ expected: '401 unauthenticated', without: ['secret-once'] },
    attempt: async (world) => {
      const { customer, application } = await onTheWay(world);
      const former = await handOver(customer, application);
      await handOver(customer, application);
      return redeem(world, former);
    },
  },
  {
    ...{ threat: 'T8', attack: 'the code of a link to another device, guessed at the fourth try' },
    ...{ expected: '401 unauthenticated', without: ['attempts'] },
    attempt: async (world) => {
      const { token, confirmCode } = await linkOf(world);
      for (let guess = 0; guess < 3; guess += 1)
        await redeem(world, { token, confirmCode: wrongCode(confirmCode) });
      return redeem(world, { token, confirmCode });
    },
  },
  {
    ...{ threat: 'T8', attack: 'a link to another device of five minutes ago' },
    ...{ expected: '401 unauthenticated', without: ['secret-life'] },
    attempt: async (world) => {
      const link = await linkOf(world);
      await world.sandbox.advance('PT5M');
      return redeem(world, link);
    },
  },
  {
    ...{ threat: 'T16', attack: 'a link to another device on a page that the session does not name' },
    ...{ expected: '403 insufficient-scope', without: ['origin'] },
    attempt: async (world) => redeem(world, await linkOf(world), { origin: 'https://copy.example' }),
  },
  {
    ...{ threat: 'ids', attack: 'a link to another device for the application of another customer' },
    ...{ expected: '404 not-found', without: ['own-records'] },
    attempt: async (world) => {
      const { application } = await onTheWay(world);
      const thief = (await newProspect(world.sandbox)).customer;
      return saidBy(thief, 'POST', `${APPLICATIONS}/${application.id}/hand-overs`, {});
    },
  },
  {
    ...{ threat: 'reviews', attack: 'one reviewer who speaks for two' },
    ...{ expected: '409 invalid-state', without: ['other-reviewer'] },
    attempt: async (world) => {
      const { application } = await forTwo(world);
      await say(world.sandbox, application, approval('Li'));
      return saidBy(world.sandbox, 'POST', decisionPath(application), approval(' li'));
    },
  },
  {
    ...{ threat: 'reviews', attack: 'a reviewer who decides about an objection to the own decision' },
    ...{ expected: '409 invalid-state', without: ['other-reviewer'] },
    attempt: async (world) => {
      const joining = await joinReview(world, '林知夏·人工');
      await say(world.sandbox, joining.application, rejects('Li'));
      await objectTo(joining.customer, joining);
      return saidBy(world.sandbox, 'POST', decisionPath(joining.application), approval('Li'));
    },
  },
  {
    ...{ threat: 'reviews', attack: 'a customer who approves the own application' },
    ...{ expected: '403 insufficient-scope', without: ['actor'] },
    attempt: async (world) => {
      const { customer, application } = await joinReview(world, '林知夏·人工');
      return saidBy(customer, 'POST', decisionPath(application), approval('Li'));
    },
  },
];
