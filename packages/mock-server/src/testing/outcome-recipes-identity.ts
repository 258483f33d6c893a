import type { IdentityApplication, Problem } from '@weidongli/contracts';
import { outcomes, type VerificationOutcome } from '../outcomes/outcomes.js';
import type { SandboxCaller, CustomerCaller } from './caller.js';
import type { CaseTools } from './cases.js';
import {
  APPLICATIONS,
  joinAs,
  newPerson,
  newProspect,
  readApplication,
  startApplication,
  throughConsents,
  throughDocument,
  throughFace,
  throughPhone,
  tryElements,
  tryFace,
  ON_DOCUMENT,
  uploadPicture,
  type TestPerson,
} from './onboarding-steps.js';
import { waitFor, type Brought, type Recipes } from './outcome-recipes.js';
import { scenarioOf, simulate } from './outcome-steps.js';

/** An opening stays APPROVED until the account is there; a verification alone would be over at once. */
const OPENING = { scene: 'ACCOUNT_OPENING', accountClass: 'III', mode: 'STANDARD' } as const;

interface Applicant {
  readonly customerRef: string;
  readonly customer: CustomerCaller;
  readonly application: IdentityApplication;
}

const withPictures = async ({ sandbox, send }: CaseTools, person: TestPerson): Promise<Applicant> => {
  const { customerRef, customer } = await newProspect(sandbox);
  const begun = await throughConsents(customer, await startApplication(customer, OPENING));
  const application = await throughPhone(send, customer, begun, person);
  for (const kind of ['ID_FRONT', 'ID_BACK'] as const) await uploadPicture(send, customer, application, kind);
  return { customerRef, customer, application };
};

/** Waits, and reads what has become of an application; the session of before has ended. */
const later = async (
  sandbox: SandboxCaller,
  id: 'identity.already-customer' | 'identity.expired' | VerificationOutcome,
  { customerRef, application }: Applicant,
): Promise<Brought> => {
  await waitFor(sandbox, id);
  const { status } = await readApplication(await joinAs(sandbox, customerRef), application);
  return { status, subjects: [application.id] };
};

const verified = async (
  tools: CaseTools,
  id: VerificationOutcome,
  nameEnd: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Brought> => {
  const { sandbox, send } = tools;
  const person = await newPerson(sandbox, `林知夏${nameEnd}`);
  const applicant = await withPictures(tools, person);
  const { customer, application } = applicant;
  const { name, idNumber } = person;
  const typed = await tryElements(send, customer, application, { ...ON_DOCUMENT, name, idNumber }, headers);
  if (typed.status >= 300) return { code: typed.body.code };
  if (typed.body.step === 'FACE') {
    const shown = await tryFace(send, customer, application);
    if (shown.status >= 300) return { code: shown.body.code };
  }
  return later(sandbox, id, applicant);
};

/** A verification: by the end of the name, and by header on an ordinary one. */
export const verificationRecipes = (id: VerificationOutcome): Recipes => {
  const { magic } = outcomes[id];
  return {
    ...(magic === undefined ? {} : { [`name ${magic.value}`]: (tools) => verified(tools, id, magic.value) }),
    header: (tools) => verified(tools, id, '', scenarioOf(id)),
  };
};

const REPLY_KEY = {
  ...{ kty: 'EC', crv: 'P-256' },
  x: 'axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY',
  y: 'T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU',
};

/** Outcomes of verification that follow from what is done, each with its one way. */
export const identityRecipes: Readonly<Record<string, (tools: CaseTools) => Promise<Brought>>> = {
  'identity.unreadable': async (tools) => {
    const { customer, application } = await withPictures(tools, await newPerson(tools.sandbox));
    const path = `${APPLICATIONS}/${application.id}/document-readings`;
    const header = scenarioOf('identity.unreadable');
    const { body } = await customer.call<Problem>('POST', path, { replyKey: REPLY_KEY }, header);
    return { code: body.code };
  },
  'identity.already-customer': async (tools) => {
    const { sandbox, send } = tools;
    const person = await newPerson(sandbox);
    const through = async (): Promise<Applicant> => {
      const applicant = await withPictures(tools, person);
      await throughDocument(send, applicant.customer, applicant.application, person);
      await throughFace(send, applicant.customer, applicant.application);
      return applicant;
    };
    await through();
    return later(sandbox, 'identity.already-customer', await through());
  },
  'identity.expired': async ({ sandbox }) => {
    const { customerRef, customer } = await newProspect(sandbox);
    const application = await startApplication(customer, OPENING);
    // A month would pass for everybody else here, too.
    await simulate(sandbox, 'identity-application', application.id, 'expire');
    return later(sandbox, 'identity.expired', { customerRef, customer, application });
  },
};
