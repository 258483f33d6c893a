import type { Context, JobHandler } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import type { OnboardingRecord, PictureKind, UploadRecord } from '../engine/records-onboarding.js';
import { offsetsOf, partOf } from '../engine/upload-parts.js';
import { keepApplication } from '../engine/verification-outcome.js';
import { FINAL, VERIFY_JOBS } from '../engine/verification.rules.js';

/** Kind of the job that deletes a picture on its day. */
export const DELETE_UPLOAD = 'identity.delete-upload';

/** Deletes a picture: its parts are emptied, and what is left says only that it was there. */
export const deleteUpload = async (ctx: Context, upload: UploadRecord): Promise<void> => {
  if (upload.status === 'DELETED') return;
  for (const offset of offsetsOf(upload)) {
    const id = partOf(upload.id, offset);
    const part = await ctx.get(kinds.uploadPart, id);
    if (part !== undefined) ctx.put(kinds.uploadPart, id, { ...part, sealed: '' });
  }
  ctx.put(kinds.upload, upload.id, { ...upload, status: 'DELETED', sha256: '' });
};

const deletePictures = async (
  ctx: Context,
  application: OnboardingRecord,
  which: readonly PictureKind[],
): Promise<OnboardingRecord> => {
  const pictures = { ...application.pictures };
  for (const kind of which) {
    const id = pictures[kind];
    const upload = id === undefined ? undefined : await ctx.get(kinds.upload, id);
    if (upload !== undefined) await deleteUpload(ctx, upload);
    delete pictures[kind];
  }
  return { ...application, pictures };
};

/** Tells whether the pictures of the document are kept by law: an account was opened with them. */
const keepsDocument = ({ scene, status }: OnboardingRecord): boolean =>
  scene === 'ACCOUNT_OPENING' && (status === 'APPROVED' || status === 'COMPLETED');

/**
 * Deletes what an application has no more use for: the face as soon as it is approved, pictures and elements when it has ended and
 * nobody can object any more. One that a person looks at is left alone.
 */
const retain: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.onboarding, id);
  if (application === undefined) return;
  const { status, decision } = application;
  if (status !== 'APPROVED' && !FINAL.includes(status)) return;
  const isOver = FINAL.includes(status);
  const which: readonly PictureKind[] = keepsDocument(application)
    ? ['FACE']
    : ['FACE', 'ID_FRONT', 'ID_BACK'];
  const left = await deletePictures(ctx, application, isOver ? which : ['FACE']);
  await keepApplication(ctx, {
    ...left,
    elements: isOver ? null : application.elements,
    decision: decision === null ? null : { ...decision, appealable: false },
  });
};

/** Deletes a picture on its last day, unless it is kept by law. */
const deleteOnItsDay: JobHandler = async (id, ctx) => {
  const upload = await ctx.get(kinds.upload, id);
  if (upload === undefined || upload.status === 'DELETED') return;
  const application = await ctx.get(kinds.onboarding, upload.applicationId);
  const counts = application?.pictures[upload.kind] === id;
  if (counts && upload.kind !== 'FACE' && keepsDocument(application)) return;
  if (counts && application !== undefined) {
    const left = await deletePictures(ctx, application, [upload.kind]);
    await keepApplication(ctx, left);
    return;
  }
  await deleteUpload(ctx, upload);
};

/** Jobs that delete pictures on the bank's clock. */
export const pictureJobs: Readonly<Record<string, JobHandler>> = {
  [VERIFY_JOBS.retention]: retain,
  [DELETE_UPLOAD]: deleteOnItsDay,
};
