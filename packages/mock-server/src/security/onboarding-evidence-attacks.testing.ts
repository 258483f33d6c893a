import type { IdentityApplication } from '@weidongli/contracts';
import type { LivenessSession } from '@weidongli/contracts/identity';
import type { CustomerCaller } from '../testing/caller.js';
import {
  APPLICATIONS,
  jpegOf,
  newPerson,
  newProspect,
  startApplication,
  throughConsents,
  throughDocument,
  throughPhone,
  uploadPicture,
} from '../testing/onboarding-steps.js';
import { keyFor } from '../testing/outcome-steps.js';
import { saidBy, type AttackWorld } from './attack-world.testing.js';
import type { Attack } from './attack.testing.js';

const STANDARD = { scene: 'VERIFICATION', mode: 'STANDARD' } as const;

interface Applicant {
  readonly customer: CustomerCaller;
  readonly application: IdentityApplication;
}

const atDocument = async ({ send, sandbox }: AttackWorld): Promise<Applicant> => {
  const { customer } = await newProspect(sandbox);
  const begun = await throughConsents(customer, await startApplication(customer, STANDARD));
  return { customer, application: await throughPhone(send, customer, begun, await newPerson(sandbox)) };
};

/** Begins a face check and shows a face for it, then begins another one. */
const twoChecks = async (world: AttackWorld) => {
  const { customer, application } = await atDocument(world);
  await throughDocument(world.send, customer, application, await newPerson(world.sandbox));
  const path = `${APPLICATIONS}/${application.id}/liveness`;
  const old = await customer.ok<LivenessSession>('POST', path, {});
  const face = await uploadPicture(world.send, customer, application, 'FACE', jpegOf(720, 960));
  const present = await customer.ok<LivenessSession>('POST', path, {});
  return { customer, old, present, frames: [{ action: 'LOOK', uploadId: face.id }] };
};

/** Attacks on what a customer shows: pictures of others, and faces that were shown before. */
export const onboardingEvidenceAttacks: readonly Attack[] = [
  {
    ...{ threat: 'T8', attack: 'the picture of another customer, asked for by its id' },
    ...{ expected: '404 not-found', without: ['own-records'] },
    attempt: async (world) => {
      const { customer, application } = await atDocument(world);
      const { id } = await uploadPicture(world.send, customer, application, 'ID_FRONT');
      const other = (await newProspect(world.sandbox)).customer;
      return saidBy(other, 'GET', `/v1/identity/uploads/${id}`);
    },
  },
  {
    ...{ threat: 'T8', attack: 'a face check that another one has replaced, handed in after all' },
    ...{ expected: '422 liveness-failed', without: ['liveness-once'] },
    attempt: async (world) => {
      const { customer, old, frames } = await twoChecks(world);
      const body = { nonce: old.nonce, frames };
      return saidBy(customer, 'POST', `/v1/identity/liveness/${old.id}/finish`, body, keyFor('face'));
    },
  },
  {
    ...{ threat: 'T8', attack: 'a face that was taken for an earlier check, handed in for the present one' },
    ...{ expected: '422 liveness-failed', without: ['liveness-fresh'] },
    attempt: async (world) => {
      const { customer, present, frames } = await twoChecks(world);
      const body = { nonce: present.nonce, frames };
      return saidBy(customer, 'POST', `/v1/identity/liveness/${present.id}/finish`, body, keyFor('face'));
    },
  },
];
