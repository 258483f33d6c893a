import {
  prepared,
  sendDraft,
  withInput,
  type Provocation,
  type Provocations,
} from './fuzz-provoke.testing.js';
import {
  announcing,
  atDocument,
  atFace,
  faceOf,
  partOfPicture,
  replyKey,
  showDocument,
} from './fuzz-recipes-picture.testing.js';
import { draftOf, type Way } from './fuzz-recipes-review.testing.js';
import { newcomerAt } from './fuzz-recipes-verify.testing.js';
import type { Input } from './fuzz-schema.testing.js';
import { jpegOf } from './onboarding-steps.js';
import { keyFor, scenarioOf } from './outcome-steps.js';

/** Pictures that one application takes. */
const MOST_PICTURES = 60;
/** Tries of a document within a day. */
const DOCUMENTS = 5;
/** Tries of a face within a day. */
const FACES = 3;
/** A nonce that no check has. */
const WRONG_NONCE = 'A'.repeat(32);

/** Sends about somebody who is at another step. */
const elsewhere =
  (way: Way, members: () => Promise<Input> | Input = () => ({})): Provocation =>
  async (operation, tenant) =>
    sendDraft(operation, await draftOf(tenant, way, members));

const tooMany: Provocation = async (operation, tenant) => {
  const draft = await prepared(operation, tenant);
  for (let announced = 0; announced <= MOST_PICTURES; announced += 1) await sendDraft(operation, draft);
};

/** Announces bytes that are no picture, and sends them. */
const noPicture: Provocation = async (operation, tenant) =>
  sendDraft(operation, await partOfPicture(tenant, new Uint8Array(600)));

/** Shows a document that nobody can read, once or until no try is left. */
const unreadable =
  (tries: number): Provocation =>
  async (operation, tenant) => {
    const joining = await atDocument(tenant);
    const { customerRef, application } = joining;
    for (let n = 0; n < tries; n += 1) {
      await showDocument(tenant, joining);
      const fixed = { applicationId: application.id, ...(await replyKey()) };
      await sendDraft(operation, { tenant, customerRef, fixed }, {}, scenarioOf('identity.unreadable'));
    }
  };

/** Fails every try of a face, then sends. */
const withoutTries: Provocation = async (operation, tenant) => {
  const joining = await atFace(tenant);
  for (let n = 0; n < FACES; n += 1) {
    const { livenessId, frames } = (await faceOf(tenant, joining)).fixed;
    const path = `/v1/identity/liveness/${String(livenessId)}/finish`;
    await joining.customer.call('POST', path, { nonce: WRONG_NONCE, frames }, keyFor('face'));
  }
  const { customerRef, application } = joining;
  await sendDraft(operation, { tenant, customerRef, fixed: { applicationId: application.id } });
};

const failedFaces: Provocation = async (operation, tenant) => {
  const joining = await atFace(tenant);
  for (let n = 0; n < FACES; n += 1)
    await sendDraft(operation, await faceOf(tenant, joining), { nonce: WRONG_NONCE });
};

/** Provocations of pictures of a document and of a face. */
export const pictureProvocations: Readonly<Record<string, Provocations>> = {
  'identity.createUpload': {
    'invalid-state': elsewhere(
      (tenant) => newcomerAt(tenant, 'CONSENTS'),
      () => announcing(jpegOf()),
    ),
    'attempts-exhausted': tooMany,
  },
  'identity.putUploadPart': {
    'invalid-state': withInput({ offset: 1 }),
    'picture-not-accepted': noPicture,
  },
  'identity.readDocument': {
    'invalid-state': elsewhere(atDocument, replyKey),
    'picture-not-accepted': unreadable(1),
    'attempts-exhausted': unreadable(DOCUMENTS),
  },
  'identity.startLiveness': {
    'invalid-state': elsewhere(atDocument),
    'attempts-exhausted': withoutTries,
  },
  'identity.finishLiveness': {
    'liveness-failed': withInput({ nonce: WRONG_NONCE }),
    'face-mismatch': async (operation, tenant) => {
      const joining = await atFace(tenant, scenarioOf('identity.face-mismatch'));
      await sendDraft(operation, await faceOf(tenant, joining));
    },
    'attempts-exhausted': failedFaces,
  },
};
