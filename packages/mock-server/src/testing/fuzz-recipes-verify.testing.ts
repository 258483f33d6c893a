import type { IdentityApplication } from '@weidongli/contracts';
import type { StepUp } from '@weidongli/contracts/identity';
import type { CustomerCaller } from './caller.js';
import { present } from './check.js';
import { sealed } from './confirm-steps.js';
import type { Draft, Recipe, Recipes } from './fuzz-draft.testing.js';
import type { Input } from './fuzz-schema.testing.js';
import type { Tenant } from './fuzz-world.testing.js';
import {
  acceptShown,
  APPLICATIONS,
  newPerson,
  newProspect,
  startApplication,
  throughConsents,
  throughPhone,
  type TestPerson,
} from './onboarding-steps.js';
import { keyFor } from './outcome-steps.js';

/** Somebody new on the way through a verification by what is typed. */
export interface Newcomer {
  readonly customerRef: string;
  readonly customer: CustomerCaller;
  readonly person: TestPerson;
  readonly application: IdentityApplication;
}

/** Brings somebody new to a step. */
export const newcomerAt = async (
  { send, sandbox }: Tenant,
  step: 'CONSENTS' | 'PHONE' | 'ID_ELEMENTS',
): Promise<Newcomer> => {
  const { customerRef, customer } = await newProspect(sandbox);
  const person = await newPerson(sandbox);
  let application = await startApplication(customer, { scene: 'VERIFICATION', mode: 'SIMPLE' });
  if (step !== 'CONSENTS') application = await throughConsents(customer, application);
  if (step === 'ID_ELEMENTS') application = await throughPhone(send, customer, application, person);
  return { customerRef, customer, person, application };
};

/** Makes a recipe of calls about the application of somebody new at a step. */
export const atStep =
  (
    step: 'CONSENTS' | 'PHONE' | 'ID_ELEMENTS',
    members: (newcomer: Newcomer, tenant: Tenant) => Promise<Input> | Input = () => ({}),
  ): Recipe =>
  async (tenant): Promise<Draft> => {
    const newcomer = await newcomerAt(tenant, step);
    const fixed = { applicationId: newcomer.application.id, ...(await members(newcomer, tenant)) };
    return { tenant, customerRef: newcomer.customerRef, only: true, fixed };
  };

/** Seals elements. */
export const elementsOf = async (
  { send }: Tenant,
  { name, idNumber }: Pick<TestPerson, 'name' | 'idNumber'>,
): Promise<Input> => ({ elements: await sealed(send, JSON.stringify({ name, idNumber })) });

const aPhone = atStep('PHONE', async ({ person }, { send }) => ({ phone: await sealed(send, person.phone) }));

/** A phone with the code that went to it. */
const confirmedPhone: Recipe = async (tenant, slot) => {
  const draft = await aPhone(tenant, slot);
  const { applicationId, ...body } = draft.fixed;
  const customer = await tenant.login(draft.customerRef ?? '');
  const path = `${APPLICATIONS}/${String(applicationId)}/phone`;
  const { challenge } = await customer.refused('step-up-required', 'POST', path, body, keyFor('phone'));
  const verify = `/v1/identity/challenges/${present(challenge, 'challenge').id}/verify`;
  const { token } = await customer.ok<StepUp>('POST', verify, { code: '000000' });
  return { ...draft, headers: { 'wdl-step-up': token } };
};

const somebodyNew: Recipe = async (tenant) => {
  const { customerRef } = await newProspect(tenant.sandbox);
  return { tenant, customerRef, only: true, fixed: { scene: 'VERIFICATION', mode: 'SIMPLE' } };
};

/** Prepares every call of a verification by what is typed, and of its policy. */
export const verifyRecipes: Recipes = {
  'identity.startApplication': somebodyNew,
  'identity.getApplication': atStep('CONSENTS'),
  'identity.cancelApplication': atStep('CONSENTS'),
  'identity.giveConsents': atStep('CONSENTS', async ({ customer, application }) => ({
    ...{ acceptanceId: await acceptShown(customer, application), face: 'ALLOW' },
  })),
  'identity.submitPhone': confirmedPhone,
  'identity.submitElements': atStep('ID_ELEMENTS', ({ person }, tenant) => elementsOf(tenant, person)),
  'sandbox.changePolicy': (tenant) =>
    Promise.resolve({
      ...{ tenant, only: true },
      fixed: { scene: 'LIMIT_CHANGE', device: 'SHARED', behaviour: 'UNUSUAL', factors: 2 },
    }),
  'sandbox.explainPolicy': async (tenant) => ({
    tenant,
    fixed: { customerRef: (await newProspect(tenant.sandbox)).customerRef, scene: 'VERIFICATION' },
  }),
};
