import { createClient, type CustomerClient, type PartnerClient, type Transport } from '@weidongli/client';
import { identity } from '@weidongli/contracts/identity';
import { loan } from '@weidongli/contracts/loan';
import type { sandbox } from '@weidongli/contracts/sandbox';
import {
  callOver,
  controlsFor,
  isOwed,
  nextDueMoment,
  openReview,
  type DemoControls,
  type ReviewDecision,
  type SkipStep,
  type Standing,
} from './controls.js';

/** What a demonstration can do to the sandbox bank: let time pass, and decide as a reviewer. */
export interface DemoSandbox {
  /** Works out which controls make sense for a customer now. */
  controls(customer: string): Promise<DemoControls>;
  /** Moves the bank's clock. Does nothing when the step leads nowhere, such as to a due date after the last one. */
  skip(customer: string, step: SkipStep): Promise<void>;
  /** Decides what waits for a person. Does nothing when nothing waits. */
  review(customer: string, decision: ReviewDecision): Promise<void>;
}

/** What the sandbox part needs of the platform. */
export interface SandboxAccess {
  readonly transport: Transport;
  readonly createSession: (customer: string) => Promise<{ readonly clientSecret: string }>;
  readonly sandbox: PartnerClient<{ readonly sandbox: typeof sandbox }>['sandbox'];
}

const durations: Readonly<Record<Exclude<SkipStep, 'next-due' | 'call-over'>, string>> = {
  '40s': 'PT40S',
  '10m': 'PT10M',
  '2h': 'PT2H',
  '1d': 'P1D',
};

const transitions = {
  application: { approve: 'approve', decline: 'decline' },
  appeal: { approve: 'uphold', decline: 'reject' },
} as const;

type Customer = CustomerClient<{ readonly identity: typeof identity; readonly loan: typeof loan }>;

const verificationOf = async ({ identity: known }: Customer) => (await known.listApplications()).data[0];

const standingOf = async (client: Customer): Promise<Standing> => {
  const { loan: loans } = client;
  const [draws, repayments, applications, verification] = await Promise.all([
    loans.listDraws({ limit: 100 }),
    loans.listRepayments({ state: 'IN_PROGRESS', limit: 1 }),
    loans.listApplications({ limit: 1 }),
    verificationOf(client),
  ]);
  const repaymentUnderWay = repayments.data.length > 0;
  return { loans: draws.data, repaymentUnderWay, application: applications.data[0], verification };
};

/** Finds the moment that a step leads to; undefined when it leads nowhere. */
const momentOf = async (
  step: 'next-due' | 'call-over',
  client: Customer,
  now: string,
): Promise<string | undefined> => {
  if (step === 'call-over') return callOver(await verificationOf(client));
  const { data } = await client.loan.listDraws({ limit: 100 });
  const owed = data.filter(isOwed);
  const plans = await Promise.all(owed.map(({ id }) => client.loan.getSchedule({ drawId: id })));
  return nextDueMoment(plans, now);
};

/** Connects the sandbox part of the back end. */
export const demoSandbox = ({ transport, createSession, sandbox: bank }: SandboxAccess): DemoSandbox => {
  // The back end reads as the customer does: the platform lets no partner look into loans in another way.
  const asCustomer = (customer: string): Customer =>
    createClient({ transport, fetchSession: () => createSession(customer), features: { identity, loan } });
  const move = async (customer: string, step: SkipStep): Promise<void> => {
    if (step !== 'next-due' && step !== 'call-over') {
      await bank.setClock({ advanceBy: durations[step] });
      return;
    }
    const { now } = await bank.getClock({});
    const advanceTo = await momentOf(step, asCustomer(customer), now);
    if (advanceTo !== undefined) await bank.setClock({ advanceTo });
  };
  return {
    controls: async (customer) => controlsFor(await standingOf(asCustomer(customer))),
    skip: async (customer, step) => {
      await move(customer, step);
      // All sessions may have ended on the way. The platform answers pages of this origin only while one is alive, and
      // the page has to be answered to learn that it needs another one.
      await createSession(customer);
    },
    review: async (customer, decision) => {
      const waiting = openReview(await standingOf(asCustomer(customer)));
      if (waiting === undefined) return;
      const { object, applicationId: objectId } = waiting;
      await bank.simulate({ object, objectId, transition: transitions[object][decision] });
    },
  };
};
