import type { LivenessSession, Upload } from '@weidongli/contracts/identity';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { deviceKey, sealed } from './confirm-steps.js';
import type { Draft, Recipe, Recipes } from './fuzz-draft.testing.js';
import { draftOf } from './fuzz-recipes-review.testing.js';
import type { Input } from './fuzz-schema.testing.js';
import type { Tenant } from './fuzz-world.testing.js';
import { joinTo, type Joining } from './onboarding-review-steps.js';
import {
  APPLICATIONS,
  jpegOf,
  ON_DOCUMENT,
  passing,
  tryElements,
  uploadPicture,
} from './onboarding-steps.js';
import { keyFor } from './outcome-steps.js';

type Kind = 'ID_FRONT' | 'ID_BACK' | 'FACE';

/** Somebody whose document is next. */
export const atDocument = (tenant: Tenant): Promise<Joining> => joinTo(tenant, { mode: 'STANDARD' });

/** Sends pictures of both sides. */
export const showDocument = async ({ send }: Tenant, { customer, application }: Joining): Promise<void> => {
  for (const kind of ['ID_FRONT', 'ID_BACK'] as const) await uploadPicture(send, customer, application, kind);
};

/** Somebody whose face is next; headers of the last call before it may ask for what comes of that. */
export const atFace = async (
  tenant: Tenant,
  headers: Readonly<Record<string, string>> = {},
): Promise<Joining> => {
  const joining = await atDocument(tenant);
  await showDocument(tenant, joining);
  const { customer, application, person } = joining;
  const elements = { ...ON_DOCUMENT, name: person.name, idNumber: person.idNumber };
  return {
    ...joining,
    application: passing(await tryElements(tenant.send, customer, application, elements, headers)),
  };
};

/** Members that announce a picture. */
export const announcing = (picture: Uint8Array, kind: Kind = 'ID_FRONT'): Input => ({
  ...{ kind, source: 'FILE', size: picture.length, sha256: bytesToHex(sha256(picture)) },
});

/** Announces bytes as a picture of the document, and prepares to send them. */
export const partOfPicture = async (tenant: Tenant, bytes: Uint8Array = jpegOf()): Promise<Draft> => {
  const { customerRef, customer, application } = await atDocument(tenant);
  const path = `${APPLICATIONS}/${application.id}/uploads`;
  const { id: uploadId } = await customer.ok<Upload>('POST', path, announcing(bytes), keyFor('upload'));
  const fixed = { uploadId, offset: 0, part: await sealed(tenant.send, bytes) };
  return { tenant, customerRef, only: true, fixed };
};

/** Members that hand in a picture for every action of a new face check. */
export const facesFor = async ({ send }: Tenant, { customer, application }: Joining): Promise<Input> => {
  const path = `${APPLICATIONS}/${application.id}/liveness`;
  const { id: livenessId, nonce, actions } = await customer.ok<LivenessSession>('POST', path, {});
  const frames: Input[] = [];
  for (const [place, action] of actions.entries()) {
    const picture = jpegOf(720, 960, place);
    const { id: uploadId } = await uploadPicture(send, customer, application, 'FACE', picture);
    frames.push({ action, uploadId });
  }
  return { livenessId, nonce, frames };
};

/** Prepares to hand in a face check of somebody. */
export const faceOf = async (tenant: Tenant, joining: Joining): Promise<Draft> => {
  const { customerRef } = joining;
  return { tenant, customerRef, only: true, fixed: await facesFor(tenant, joining) };
};

/** A key of a page, made for one reply. */
export const replyKey = async (): Promise<Input> => ({ replyKey: (await deviceKey()).publicKey });

const upload: Recipe = async (tenant) => {
  const { fixed, ...draft } = await partOfPicture(tenant);
  return { ...draft, fixed: { uploadId: fixed['uploadId'] } };
};

/** Prepares every call that shows a document or a face. */
export const pictureRecipes: Recipes = {
  'identity.createUpload': (tenant) => draftOf(tenant, atDocument, () => announcing(jpegOf())),
  'identity.putUploadPart': (tenant) => partOfPicture(tenant),
  'identity.getUpload': upload,
  'identity.readDocument': (tenant) =>
    draftOf(tenant, atDocument, async (joining) => {
      await showDocument(tenant, joining);
      return replyKey();
    }),
  'identity.startLiveness': (tenant) => draftOf(tenant, atFace),
  'identity.finishLiveness': async (tenant) => faceOf(tenant, await atFace(tenant)),
};
