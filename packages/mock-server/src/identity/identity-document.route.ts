import { seal } from '@weidongli/trust/jwe';
import { TrustError } from '@weidongli/trust/suite';
import type {
  DocumentReading,
  IdentityCreateUploadInput,
  IdentityGetUploadInput,
  IdentityPutUploadPartInput,
  IdentityReadDocumentInput,
  SealedReply,
  Upload,
} from '@weidongli/contracts/identity';
import type { Context } from '../engine/context.js';
import { sha256OfBytes } from '../engine/digest.js';
import { openSealed, refuseSealed } from '../engine/encrypted-field.js';
import { keepSecret } from '../engine/kept-secret.js';
import { answered } from '../engine/identity-ports.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { OnboardingRecord, UploadRecord } from '../engine/records-onboarding.js';
import { scenarioFor } from '../engine/scenario.js';
import { businessDate, DAY, instant } from '../engine/time.js';
import { bytesOfUpload, partOf } from '../engine/upload-parts.js';
import { keepApplication } from '../engine/verification-outcome.js';
import { failStep, refuseTry, requireTries, takeStep } from '../engine/verification.js';
import { deleteUpload, DELETE_UPLOAD } from './kept-pictures.js';
import { checkPicture } from './picture-check.rules.js';

/** Bytes of a part before it is sealed: sealed it stays below the longest member that the bank takes. */
const PART = 128 * 1024;
/** Pictures that one application may announce: nobody fills the bank's store. */
const MOST_PICTURES = 60;
/** How long a picture is kept whatever happens: of a face 7 days, of a document a week longer than an application lives. */
const KEPT = { FACE: 7 * DAY, ID_FRONT: 37 * DAY, ID_BACK: 37 * DAY } as const;

const publicUpload = ({ id, kind, size, offset, partSize, status, deleteAt }: UploadRecord): Upload => ({
  ...{ id, kind, size, offset, partSize, status, deleteAt },
});

const stepOf = (kind: UploadRecord['kind']): 'FACE' | 'ID_DOCUMENT' =>
  kind === 'FACE' ? 'FACE' : 'ID_DOCUMENT';

/** Announces a picture of the step that is next. */
export const createUpload = async (
  { applicationId, kind, source, size, sha256 }: IdentityCreateUploadInput,
  ctx: Context,
): Promise<Upload> => {
  const application = await takeStep(ctx, applicationId, stepOf(kind));
  if (kind === 'FACE' && application.faceAllowed !== true) throw refuse('consent-required');
  const announced = (application.announced ?? 0) + 1;
  if (announced > MOST_PICTURES)
    throw refuse('attempts-exhausted', { detail: `An application takes ${MOST_PICTURES} pictures.` });
  const upload: UploadRecord = {
    ...{ id: ctx.newId('upl'), customerId: ctx.customerId, applicationId, kind, source, size, sha256 },
    ...{ offset: 0, partSize: PART, status: 'OPEN', mediaType: null },
    livenessId: kind === 'FACE' ? application.livenessId : null,
    deleteAt: instant(ctx.now + KEPT[kind]),
  };
  ctx.put(kinds.upload, upload.id, upload);
  ctx.schedule(DELETE_UPLOAD, upload.id, KEPT[kind]);
  await keepApplication(ctx, { ...application, announced });
  return publicUpload(upload);
};

/** Reads how much of a picture has arrived. */
export const getUpload = async ({ uploadId }: IdentityGetUploadInput, ctx: Context): Promise<Upload> =>
  publicUpload(await ctx.own(kinds.upload, uploadId));

/** Takes a part of a picture; one that is there already changes nothing. */
export const putUploadPart = async (
  { uploadId, offset, part }: IdentityPutUploadPartInput,
  ctx: Context,
): Promise<Upload> => {
  const upload = await ctx.own(kinds.upload, uploadId);
  // What nobody asks for any more is not taken: it would stay behind when the pictures of the application are deleted.
  await takeStep(ctx, upload.applicationId, stepOf(upload.kind));
  if (upload.status === 'DELETED') throw refuse('invalid-state', { detail: 'The picture was deleted.' });
  if (offset < upload.offset) return publicUpload(upload);
  if (offset > upload.offset || upload.status === 'COMPLETE')
    throw refuse('invalid-state', { detail: `The next part begins at ${upload.offset}.` });
  const bytes = await openSealed((sealed) => ctx.openField(sealed), part, '/part');
  const due = Math.min(upload.partSize, upload.size - offset);
  if (bytes.length !== due) throw refuseSealed('/part', `The part at ${offset} has ${due} bytes.`);
  const arrived: UploadRecord = { ...upload, offset: offset + due };
  const sealed = await keepSecret(ctx, bytes);
  ctx.put(kinds.uploadPart, partOf(uploadId, offset), { customerId: upload.customerId, uploadId, sealed });
  if (arrived.offset === arrived.size) return complete(ctx, arrived, bytes);
  ctx.put(kinds.upload, uploadId, arrived);
  return publicUpload(arrived);
};

/** Checks a picture as a whole, and gives it to its application. */
const complete = async (ctx: Context, upload: UploadRecord, last: Uint8Array): Promise<Upload> => {
  const whole = await bytesOfUpload(ctx, upload, last);
  const checked = checkPicture(whole);
  const problem =
    sha256OfBytes(whole) !== upload.sha256 ? 'differs-from-digest' : checked.ok ? '' : checked.reason;
  if (!checked.ok || problem !== '') {
    await deleteUpload(ctx, upload);
    throw refuse('picture-not-accepted', { detail: `The picture cannot be used: ${problem}.`, keep: true });
  }
  const kept: UploadRecord = { ...upload, status: 'COMPLETE', mediaType: checked.picture.mediaType };
  ctx.put(kinds.upload, upload.id, kept);
  if (upload.kind !== 'FACE') await takeInto(ctx, kept);
  return publicUpload(kept);
};

/** Lets a picture of the document count for its application; the one before it goes. */
const takeInto = async (ctx: Context, { id, kind, applicationId }: UploadRecord): Promise<void> => {
  const application = await takeStep(ctx, applicationId, 'ID_DOCUMENT');
  const before = application.pictures[kind];
  if (before !== undefined) await deleteUpload(ctx, await ctx.own(kinds.upload, before));
  await keepApplication(ctx, { ...application, pictures: { ...application.pictures, [kind]: id } });
};

/** Reads the document for the customer to check. Reading it again costs nothing; failing to costs a try. */
export const readDocument = async (
  { applicationId, replyKey }: IdentityReadDocumentInput,
  ctx: Context,
): Promise<DocumentReading> => {
  const application = await takeStep(ctx, applicationId, 'ID_DOCUMENT');
  await requireTries(ctx, application, 'ID_DOCUMENT');
  const [front, back] = await picturesOf(ctx, application);
  const { reader, name: provider, certified } = ctx.runtime.identity;
  const asked = scenarioFor(ctx, 'identity.readDocument');
  const reading = await answered(
    reader.read({
      ...{ front, back, seed: applicationId, today: businessDate(ctx.now) },
      ...(asked === undefined ? {} : { course: asked }),
    }),
    { verdict: 'UNAVAILABLE' } as const,
  );
  if (reading.verdict !== 'READ') return unread(ctx, application, reading.verdict);
  const elements = await sealFor(replyKey, JSON.stringify(reading.elements));
  return { elements, doubtful: [...reading.doubtful], provider, certified };
};

const unread = async (
  ctx: Context,
  application: OnboardingRecord,
  verdict: 'UNREADABLE' | 'UNAVAILABLE',
): Promise<never> => {
  if (verdict === 'UNAVAILABLE') throw refuse('service-unavailable', { retryAfter: 60 });
  ctx.reached('identity.unreadable', application.id);
  const { ID_FRONT, ID_BACK, ...pictures } = application.pictures;
  // They do not count any more: whoever comes back is asked for new ones, and loses no try by reading these once more.
  for (const id of [ID_FRONT, ID_BACK])
    if (id !== undefined) await deleteUpload(ctx, await ctx.own(kinds.upload, id));
  const after = await failStep(ctx, application, 'ID_DOCUMENT', 'DOCUMENT_UNREADABLE', { pictures });
  throw refuseTry(after, 'ID_DOCUMENT', 'picture-not-accepted', ctx.now);
};

const picturesOf = async (
  ctx: Context,
  { pictures: { ID_FRONT, ID_BACK } }: OnboardingRecord,
): Promise<readonly [Uint8Array, Uint8Array]> => {
  if (ID_FRONT === undefined || ID_BACK === undefined)
    throw refuse('invalid-state', { detail: 'The pictures of both sides come first.' });
  const [front, back] = await Promise.all([ID_FRONT, ID_BACK].map((id) => ctx.own(kinds.upload, id)));
  if (front === undefined || back === undefined) throw new TypeError('Both were asked for.');
  return Promise.all([bytesOfUpload(ctx, front), bytesOfUpload(ctx, back)]);
};

/** Seals a reply for the page that asked. */
const sealFor = async (
  replyKey: IdentityReadDocumentInput['replyKey'],
  text: string,
): Promise<SealedReply> => {
  try {
    return { enc: 'jwe', value: await seal(text, { ...replyKey, kid: 'reply' }) };
  } catch (error) {
    if (error instanceof TrustError)
      throw refuse('validation-failed', {
        errors: [{ pointer: '/replyKey', message: 'It is no point of the curve P-256.' }],
      });
    throw error;
  }
};
