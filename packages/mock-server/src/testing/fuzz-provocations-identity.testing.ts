import type { Challenge, Problem } from '@weidongli/contracts';
import type { CustomerCaller } from './caller.js';
import {
  answer,
  answerByFace,
  answerByPassword,
  deviceKey,
  registerDevice,
  verifyPath,
} from './confirm-steps.js';
import { callerOf, type Draft } from './fuzz-draft.testing.js';
import {
  crossed,
  prepared,
  sendDraft,
  UNKNOWN,
  withInput,
  type Provocation,
  type Provocations,
} from './fuzz-provoke.testing.js';
import { challenge } from './fuzz-recipes.testing.js';
import type { Input } from './fuzz-schema.testing.js';
import type { Tenant } from './fuzz-world.testing.js';
import { keyFor, scenarioOf } from './outcome-steps.js';

const DEVICES = '/v1/identity/devices';
/** Wrong answers after which every way of every customer is closed. */
const ENOUGH = 40;
const FORGED = { keyId: `dev_${UNKNOWN}`, signature: 'A'.repeat(86) };

const newCustomer = async (tenant: Tenant): Promise<CustomerCaller> =>
  tenant.login(await tenant.create('repeat-borrower'));

/** Does something to a challenge, then sends about it. */
const afterCode =
  (code: string, then: Input = {}): Provocation =>
  async (operation, tenant) => {
    const draft = await challenge(tenant, 0);
    const customer = await callerOf(draft);
    await customer.call('POST', verifyPath(String(draft.fixed['challengeId'])), { code });
    await sendDraft(operation, draft, then);
  };

/** Answers a new challenge of a new customer. */
const answering =
  (give: (tenant: Tenant, customer: CustomerCaller, asked: Challenge) => Promise<unknown>): Provocation =>
  async (_, tenant) => {
    const customer = await newCustomer(tenant);
    await give(tenant, customer, await customer.challenge(await customer.prepare('500.00')));
  };

/** Is wrong in one way after the other, until `done` says that it is enough; returns the last challenge. */
const beWrong = async (
  { send }: Tenant,
  customer: CustomerCaller,
  body: Input,
  done: (methods: Challenge['methods']) => boolean,
): Promise<Challenge | undefined> => {
  for (let tries = 0; tries < ENOUGH; tries += 1) {
    const { body: problem } = await customer.call<Problem>('POST', DEVICES, body, keyFor('wrong'));
    if (problem.challenge === undefined || done(problem.challenge.methods)) return problem.challenge;
    const { methods } = problem.challenge;
    if (methods.includes('OTP')) await answer(customer, problem.challenge, { code: '000001' });
    else if (methods.includes('FACE'))
      await answerByFace(send, customer, problem.challenge, scenarioOf('face.mismatch'));
    else await answerByPassword(send, customer, problem.challenge, '135790');
  }
  return undefined;
};

const deviceBody = async (): Promise<Input> => ({ name: 'Phone', publicKey: (await deviceKey()).publicKey });

/** Sends for somebody who has made the request already. */
const again: Provocation = async (operation, tenant) => {
  const draft: Draft = await prepared(operation, tenant);
  await sendDraft(operation, draft);
  tenant.forget(draft.customerRef ?? '');
  await sendDraft(operation, draft);
};

/** Provocations of the second factor, of devices and of privacy. */
export const identityProvocations: Readonly<Record<string, Provocations>> = {
  'identity.verifyChallenge': {
    'otp-incorrect': withInput({ code: '000001' }),
    'otp-expired': withInput({ code: '000002' }),
    'attempts-exhausted': withInput({ code: '000003' }),
    'invalid-state': afterCode('000000', { code: '000000' }),
    'method-not-available': answering((_, customer, asked) => answer(customer, asked, { assertion: FORGED })),
    'password-incorrect': answering(({ send }, customer, asked) =>
      answerByPassword(send, customer, asked, '135790'),
    ),
    'face-mismatch': answering(({ send }, customer, asked) =>
      answerByFace(send, customer, asked, scenarioOf('face.mismatch')),
    ),
    'assertion-invalid': async (_, tenant) => {
      const customer = await newCustomer(tenant);
      const device = await registerDevice(customer);
      const [one, other] = [await customer.prepare('500.00'), await customer.prepare('600.00')];
      const assertion = await device.sign(await customer.challenge(one));
      await answer(customer, await customer.challenge(other), { assertion });
    },
  },
  'identity.resendChallenge': {
    'attempts-exhausted': afterCode('000003'),
    'invalid-state': afterCode('000000'),
    'not-found': withInput({ challengeId: `otp_${UNKNOWN}` }),
    // A challenge without codes, from the hour in which they were closed, after that hour.
    'method-not-available': async (_, tenant) => {
      const customerRef = await tenant.create('repeat-borrower');
      const customer = await tenant.login(customerRef);
      const last = await beWrong(tenant, customer, await deviceBody(), (methods) => !methods.includes('OTP'));
      await tenant.wait('PT61M');
      const path = `/v1/identity/challenges/${last?.id ?? ''}/resend`;
      await (await tenant.login(customerRef)).call('POST', path, {});
    },
  },
  'identity.registerDevice': {
    'attempts-exhausted': async (_, tenant) => {
      await beWrong(tenant, await newCustomer(tenant), await deviceBody(), () => false);
    },
    'otp-context-mismatch': crossed(() => DEVICES, deviceBody),
  },
  'identity.requestErasure': {
    'invalid-state': again,
    'otp-context-mismatch': crossed(() => DEVICES, deviceBody),
  },
};
