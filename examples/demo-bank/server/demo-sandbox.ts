import { createClient, type PartnerClient, type Transport } from '@weidongli/client';
import { loan } from '@weidongli/contracts/loan';
import type { sandbox } from '@weidongli/contracts/sandbox';
import {
  controlsFor,
  isOwed,
  nextDueMoment,
  openReview,
  type DemoControls,
  type LoanStanding,
  type ReviewDecision,
  type SkipStep,
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

const durations: Readonly<Record<Exclude<SkipStep, 'next-due'>, string>> = {
  '40s': 'PT40S',
  '10m': 'PT10M',
  '2h': 'PT2H',
  '1d': 'P1D',
};

const transitions = {
  application: { approve: 'approve', decline: 'decline' },
  appeal: { approve: 'uphold', decline: 'reject' },
} as const;

/** Connects the sandbox part of the back end. */
export const demoSandbox = ({ transport, createSession, sandbox: bank }: SandboxAccess): DemoSandbox => {
  // The back end reads as the customer does: the platform lets no partner look into loans in another way.
  const asCustomer = (customer: string) =>
    createClient({ transport, fetchSession: () => createSession(customer), features: { loan } }).loan;
  const standing = async (customer: string): Promise<LoanStanding> => {
    const loans = asCustomer(customer);
    const [draws, repayments, applications] = await Promise.all([
      loans.listDraws({ limit: 100 }),
      loans.listRepayments({ state: 'IN_PROGRESS', limit: 1 }),
      loans.listApplications({ limit: 1 }),
    ]);
    const repaymentUnderWay = repayments.data.length > 0;
    return { loans: draws.data, repaymentUnderWay, application: applications.data[0] };
  };
  const skipToNextDue = async (customer: string): Promise<void> => {
    const loans = asCustomer(customer);
    const { data } = await loans.listDraws({ limit: 100 });
    const plans = await Promise.all(data.filter(isOwed).map(({ id }) => loans.getSchedule({ drawId: id })));
    const { now } = await bank.getClock({});
    const moment = nextDueMoment(plans, now);
    if (moment !== undefined) await bank.setClock({ advanceTo: moment });
  };
  return {
    controls: async (customer) => controlsFor(await standing(customer)),
    skip: async (customer, step) => {
      if (step === 'next-due') await skipToNextDue(customer);
      else await bank.setClock({ advanceBy: durations[step] });
      // All sessions may have ended on the way. The platform answers pages of this origin only while one is alive, and
      // the page has to be answered to learn that it needs another one.
      await createSession(customer);
    },
    review: async (customer, decision) => {
      const waiting = openReview(await standing(customer));
      if (waiting === undefined) return;
      const { object, applicationId: objectId } = waiting;
      await bank.simulate({ object, objectId, transition: transitions[object][decision] });
    },
  };
};
