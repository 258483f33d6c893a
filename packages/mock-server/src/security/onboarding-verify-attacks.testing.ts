import type { IdentityApplication } from '@weidongli/contracts';
import type { StepUp } from '@weidongli/contracts/identity';
import { present } from '../testing/check.js';
import { sealed } from '../testing/confirm-steps.js';
import {
  APPLICATIONS,
  newPerson,
  newProspect,
  readApplication,
  startApplication,
  throughConsents,
  throughPhone,
  tryElements,
} from '../testing/onboarding-steps.js';
import { keyFor, newCustomer, scenarioOf } from '../testing/outcome-steps.js';
import { saidBy, type AttackWorld } from './attack-world.testing.js';
import type { Attack } from './attack.testing.js';

const SIMPLE = { scene: 'VERIFICATION', mode: 'SIMPLE' } as const;

/** Fails at the elements in one way, and gives what the customer sees of it. */
const failedBy = async (
  world: AttackWorld,
  outcome: 'identity.no-record' | 'identity.mismatch',
): Promise<string> => {
  const { send, sandbox } = world;
  const { customer } = await newProspect(sandbox);
  const { name, idNumber, phone } = await newPerson(sandbox);
  const begun = await throughConsents(customer, await startApplication(customer, SIMPLE));
  const ready = await throughPhone(send, customer, begun, { phone });
  const { status, body } = await tryElements(send, customer, ready, { name, idNumber }, scenarioOf(outcome));
  const { steps } = await readApplication(customer, ready);
  const reasons = steps.map(({ reason }) => reason);
  return JSON.stringify([status, body.code, body.detail, body.attemptsLeft, reasons]);
};

/** Attacks on verification: seeing others, getting away with less, learning whom a register knows. */
export const onboardingVerifyAttacks: readonly Attack[] = [
  {
    ...{ threat: 'T8', attack: 'the verification of another customer, taken back' },
    ...{ expected: '404 not-found', without: ['own-records'] },
    attempt: async ({ sandbox }) => {
      const { id } = await startApplication((await newProspect(sandbox)).customer, SIMPLE);
      const { customer } = await newProspect(sandbox);
      return saidBy(customer, 'POST', `${APPLICATIONS}/${id}/cancel`, {});
    },
  },
  {
    ...{
      threat: 'T8',
      attack: 'a verification by typed elements alone, on a device that three customers use',
    },
    ...{ expected: '201 STANDARD', without: ['policy'], success: /^201 SIMPLE$/ },
    attempt: async ({ sandbox }) => {
      for (let time = 0; time < 2; time += 1)
        await startApplication((await newProspect(sandbox, 'shared')).customer, SIMPLE);
      const { customer } = await newProspect(sandbox, 'shared');
      const reply = await customer.call<IdentityApplication>('POST', APPLICATIONS, SIMPLE, keyFor('start'));
      return `${reply.status} ${reply.body.mode}`;
    },
  },
  {
    ...{ threat: 'T8', attack: 'asking by wrong elements whether the register knows a number' },
    ...{ expected: 'the same', without: ['one-mismatch'], success: /^different$/ },
    attempt: async (world) => {
      const [unknown, wrong] = [
        await failedBy(world, 'identity.no-record'),
        await failedBy(world, 'identity.mismatch'),
      ];
      return unknown === wrong ? 'the same' : 'different';
    },
  },
  {
    ...{ threat: 'T8', attack: 'a new payment password from a new device, with the phone alone' },
    ...{ expected: '403 step-up-required', without: ['step-up-factors'] },
    attempt: async ({ send, sandbox }) => {
      const customer = await newCustomer(sandbox);
      const path = '/v1/identity/payment-password';
      const body = { password: await sealed(send, '271828'), typedIn: 'PAGE_FIELD' };
      const key = keyFor('password');
      const { challenge } = await customer.refused('step-up-required', 'POST', path, body, key);
      const verify = `/v1/identity/challenges/${present(challenge, 'challenge').id}/verify`;
      const { token } = await customer.ok<StepUp>('POST', verify, { code: '000000' });
      return saidBy(customer, 'POST', path, body, { ...key, 'wdl-step-up': token });
    },
  },
];
