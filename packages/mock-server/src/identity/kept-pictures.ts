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

/** Tells whether the pictures of the document are kept by law: an account was opened with them. */
const keepsDocument = ({ scene, status }: OnboardingRecord): boolean =>
  scene === 'ACCOUNT_OPENING' && (status === 'APPROVED' || status === 'COMPLETED');

/** Tells whether a picture still is of use. A face is not once the person is confirmed; of a document only what counted is. */
const isOfUse = (application: OnboardingRecord, { id, kind }: UploadRecord): boolean => {
  if (kind === 'FACE') return false;
  if (!FINAL.includes(application.status)) return true;
  return keepsDocument(application) && application.pictures[kind] === id;
};

/**
 * Deletes what an application has no more use for: the face as soon as it is approved, pictures and elements when it has ended and
 * nobody can object any more. It goes by what was announced, so that nothing stays that nobody finished or that was replaced. What
 * a person looks at is left alone.
 */
const retain: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.onboarding, id);
  if (application === undefined) return;
  const { status, decision, elements } = application;
  const isOver = FINAL.includes(status);
  if (status !== 'APPROVED' && !isOver) return;
  const pictures: Partial<Record<PictureKind, string>> = {};
  for (const { id: uploadId } of await ctx.listAll(kinds.upload.name, 'application', id)) {
    const upload = await ctx.get(kinds.upload, uploadId);
    if (upload === undefined) continue;
    if (!isOfUse(application, upload)) await deleteUpload(ctx, upload);
    else if (application.pictures[upload.kind] === uploadId) pictures[upload.kind] = uploadId;
  }
  await keepApplication(ctx, {
    ...{ ...application, pictures, elements: isOver ? null : elements },
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
  if (counts) {
    const { [upload.kind]: _, ...pictures } = application.pictures;
    await keepApplication(ctx, { ...application, pictures });
  }
  await deleteUpload(ctx, upload);
};

/** Jobs that delete pictures on the bank's clock. */
export const pictureJobs: Readonly<Record<string, JobHandler>> = {
  [VERIFY_JOBS.retention]: retain,
  [DELETE_UPLOAD]: deleteOnItsDay,
};
