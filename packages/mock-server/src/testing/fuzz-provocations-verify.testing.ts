import { cardEnding, newHolder, throughCard, throughDetails, throughOpening } from './account-steps.js';
import { sealed } from './confirm-steps.js';
import { crossed, prepared, sendDraft, type Provocation, type Provocations } from './fuzz-provoke.testing.js';
import { elementsOf, newcomerAt } from './fuzz-recipes-verify.testing.js';
import {
  APPLICATIONS,
  newPerson,
  readApplication,
  startApplication,
  throughConsents,
  throughElements,
  throughPhone,
  tryDocument,
  tryElements,
} from './onboarding-steps.js';
import { keyFor } from './outcome-steps.js';

/** Wrong codes within an hour after which none is taken any more. */
const ALL_CODES = 5;
/** A name that asks for a mismatch. */
const WRONG = '林知夏·不符';

/** Types wrong codes for a phone until none is taken. */
const lockPhone: Provocation = async (operation, tenant) => {
  const { customer, customerRef, person, application } = await newcomerAt(tenant, 'PHONE');
  const body = { phone: await sealed(tenant.send, person.phone) };
  const path = `${APPLICATIONS}/${application.id}/phone`;
  const { challenge } = await customer.refused('step-up-required', 'POST', path, body, keyFor('lock'));
  const verify = `/v1/identity/challenges/${challenge?.id ?? ''}/verify`;
  for (let time = 0; time < ALL_CODES; time += 1) await customer.call('POST', verify, { code: '000001' });
  await sendDraft(operation, { tenant, customerRef, fixed: { applicationId: application.id, ...body } });
};

/** Is wrong until no try is left: three times by what is typed, then, as more is asked for, by the document. */
const beWrong: Provocation = async (_, tenant) => {
  const { customer, person, application } = await newcomerAt(tenant, 'ID_ELEMENTS');
  const wrong = { name: WRONG, idNumber: person.idNumber };
  for (let time = 0; time < 3; time += 1) await tryElements(tenant.send, customer, application, wrong);
  await throughConsents(customer, await readApplication(customer, application));
  for (let time = 0; time < 2; time += 1) await tryDocument(tenant.send, customer, application, wrong);
};

const OPENING = { scene: 'ACCOUNT_OPENING', accountClass: 'III', mode: 'SIMPLE' } as const;

/** Opens as many accounts as a customer may have, and wants one more. */
const oneTooMany: Provocation = async (operation, tenant) => {
  const { send } = tenant;
  const { customer, customerRef, person } = await newHolder(tenant);
  for (let accounts = 1; accounts < 5; accounts += 1) {
    const begun = await throughConsents(customer, await startApplication(customer, OPENING));
    const reached = await throughPhone(send, customer, begun, person);
    const application = await throughElements(send, customer, reached, person);
    await throughDetails(customer, application);
    await throughCard(send, customer, cardEnding(), application);
    await throughOpening(send, customer, application);
  }
  await sendDraft(operation, { tenant, customerRef, fixed: OPENING });
};

/** Provocations of a verification by what is typed. */
export const verifyProvocations: Readonly<Record<string, Provocations>> = {
  'identity.startApplication': { 'not-eligible': oneTooMany },
  'identity.giveConsents': {
    'consent-required': async (operation, tenant) => {
      const draft = await prepared(operation, tenant);
      const customer = await tenant.login(draft.customerRef ?? '');
      // The page asks for more: what was accepted is not all any more.
      await startApplication(customer, { scene: 'VERIFICATION', mode: 'STANDARD' });
      await sendDraft(operation, draft);
    },
  },
  'identity.submitPhone': {
    'attempts-exhausted': lockPhone,
    'otp-context-mismatch': crossed(
      ({ applicationId }) => `${APPLICATIONS}/${String(applicationId)}/phone`,
      async ({ tenant }) => ({
        phone: await sealed(tenant.send, (await newPerson(tenant.sandbox)).phone),
      }),
    ),
  },
  'identity.submitElements': {
    'identity-mismatch': async (operation, tenant) => {
      const { idNumber } = await newPerson(tenant.sandbox);
      const wrong = await elementsOf(tenant, { name: WRONG, idNumber });
      await sendDraft(operation, await prepared(operation, tenant), wrong);
    },
    'attempts-exhausted': beWrong,
  },
};
