import type { IdentityApplication, IdentityEvidence } from '@weidongli/contracts';
import type {
  IdentityFinishLivenessInput,
  IdentityStartLivenessInput,
  LivenessSession,
} from '@weidongli/contracts/identity';
import { isPast } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { base64url } from '../engine/digest.js';
import { answered } from '../engine/identity-ports.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { LivenessRecord, OnboardingRecord, UploadRecord } from '../engine/records-onboarding.js';
import { instant } from '../engine/time.js';
import { bytesOfUpload } from '../engine/upload-parts.js';
import { keepApplication } from '../engine/verification-outcome.js';
import {
  failStep,
  passStep,
  publicApplication,
  refuseTry,
  requireTries,
  takeStep,
} from '../engine/verification.js';
import { VERIFY_TIMES } from '../engine/verification.rules.js';
import { actionsFor } from './identity-face.rules.js';
import { deleteUpload } from './kept-pictures.js';

/** Begins a face check; the one before stops counting. */
export const startLiveness = async (
  { applicationId }: IdentityStartLivenessInput,
  ctx: Context,
): Promise<LivenessSession> => {
  const application = await takeStep(ctx, applicationId, 'FACE');
  if (application.faceAllowed !== true) throw refuse('consent-required');
  await requireTries(ctx, application, 'FACE');
  const check: LivenessRecord = {
    ...{ id: ctx.newId('liv'), customerId: ctx.customerId, applicationId, used: false },
    nonce: base64url(ctx.random(24)),
    actions: actionsFor(application.mode, ctx.newDigits(4)),
    expiresAt: instant(ctx.now + VERIFY_TIMES.liveness),
  };
  ctx.put(kinds.liveness, check.id, check);
  await keepApplication(ctx, { ...application, livenessId: check.id });
  const { id, nonce, actions, expiresAt } = check;
  return { id, nonce, actions: [...actions], expiresAt };
};

/** Takes the pictures of a face check, each of them made for it, and judges them. */
export const finishLiveness = async (
  input: IdentityFinishLivenessInput,
  ctx: Context,
): Promise<IdentityApplication> => {
  const check = await ctx.own(kinds.liveness, input.livenessId);
  const application = await takeStep(ctx, check.applicationId, 'FACE');
  await requireTries(ctx, application, 'FACE');
  if (isPast(check.expiresAt, ctx.now))
    throw refuse('liveness-failed', { detail: 'The check has expired. Begin a new one; it costs no try.' });
  const uploads = await Promise.all(input.frames.map(({ uploadId }) => ctx.own(kinds.upload, uploadId)));
  const fits = fitsCheck(ctx, application, check, input, uploads);
  if (!check.used) ctx.put(kinds.liveness, check.id, { ...check, used: true });
  if (!fits) return failed(ctx, application, 'LIVENESS_FAILED', uploads);
  const seen = withFrames(application, uploads);
  const judged = await judge(ctx, seen, check, uploads);
  if (judged === 'UNAVAILABLE') return unavailable(ctx, seen, uploads);
  if (judged.reason !== undefined) return failed(ctx, seen, judged.reason, uploads);
  const [portrait, ...others] = uploads;
  for (const upload of others) await deleteUpload(ctx, upload);
  const change = {
    faceScore: judged.score.value,
    pictures: { ...seen.pictures, ...(portrait === undefined ? {} : { FACE: portrait.id }) },
  };
  const flags: OnboardingRecord['flags'] = judged.score.isDoubtful ? ['FACE_BORDERLINE'] : [];
  const passed = await passStep(ctx, seen, 'FACE', { evidence: evidenceBy(ctx), flags, change });
  return publicApplication(ctx, passed);
};

const withFrames = (application: OnboardingRecord, uploads: readonly UploadRecord[]): OnboardingRecord => ({
  ...application,
  usedFrames: [...(application.usedFrames ?? []), ...uploads.map(({ sha256 }) => sha256)],
});

/** Tells whether pictures are what was asked for, once, in this check. */
const fitsCheck = (
  ctx: Context,
  { livenessId, usedFrames = [] }: OnboardingRecord,
  check: LivenessRecord,
  { nonce, frames }: IdentityFinishLivenessInput,
  uploads: readonly UploadRecord[],
): boolean => {
  const { guards } = ctx.runtime;
  const isThisOne = livenessId === check.id && nonce === check.nonce && !check.used;
  const digests = uploads.map(({ sha256 }) => sha256);
  const areFresh =
    uploads.every((upload) => upload.livenessId === check.id) &&
    new Set(digests).size === digests.length &&
    !digests.some((digest) => usedFrames.includes(digest));
  return (
    (isThisOne || !guards.holds('liveness-once')) &&
    (areFresh || !guards.holds('liveness-fresh')) &&
    frames.map(({ action }) => action).join() === check.actions.join() &&
    uploads.every(
      ({ kind, status, applicationId }) =>
        kind === 'FACE' && status === 'COMPLETE' && applicationId === check.applicationId,
    )
  );
};

type Judged =
  | { readonly reason: 'LIVENESS_FAILED' | 'FACE_MISMATCH' }
  | { readonly reason?: undefined; readonly score: { readonly value: string; readonly isDoubtful: boolean } };

const judge = async (
  ctx: Context,
  application: OnboardingRecord,
  { actions }: LivenessRecord,
  uploads: readonly UploadRecord[],
): Promise<Judged | 'UNAVAILABLE'> => {
  const { course } = application;
  const attempt = application.steps.find(({ name }) => name === 'FACE')?.failedAt.length ?? 0;
  const given = { attempt, ...(course === undefined ? {} : { course }) };
  const pictures = await Promise.all(uploads.map((upload) => bytesOfUpload(ctx, upload)));
  const frames = actions.map((action, n) => ({ action, bytes: pictures[n] ?? new Uint8Array() }));
  const { liveness, faces } = ctx.runtime.identity;
  const alive = await answered(liveness.check({ ...given, frames }), 'UNAVAILABLE');
  if (alive !== 'LIVE') return alive === 'UNAVAILABLE' ? alive : { reason: 'LIVENESS_FAILED' };
  const front = await ctx.get(kinds.upload, application.pictures.ID_FRONT ?? '');
  const document = front === undefined ? new Uint8Array() : await bytesOfUpload(ctx, front);
  const match = await answered(faces.match({ ...given, document, face: pictures[0] ?? new Uint8Array() }), {
    verdict: 'UNAVAILABLE',
  } as const);
  if (match.verdict === 'UNAVAILABLE') return match.verdict;
  if (match.verdict === 'MISMATCH') return { reason: 'FACE_MISMATCH' };
  return { score: { value: match.score, isDoubtful: match.verdict === 'BORDERLINE' } };
};

/** Deletes the faces of a check; a picture of the document that was sent in place of one still counts. */
const deleteFaces = async (
  ctx: Context,
  { id }: OnboardingRecord,
  uploads: readonly UploadRecord[],
): Promise<void> => {
  for (const upload of uploads)
    if (upload.kind === 'FACE' && upload.applicationId === id) await deleteUpload(ctx, upload);
};

/** Counts the failed try, deletes its pictures, and refuses. */
const failed = async (
  ctx: Context,
  application: OnboardingRecord,
  reason: 'LIVENESS_FAILED' | 'FACE_MISMATCH',
  uploads: readonly UploadRecord[],
): Promise<never> => {
  await deleteFaces(ctx, application, uploads);
  const { course } = application;
  if (course === 'identity.retry' || course === 'identity.not-live' || course === 'identity.face-mismatch')
    ctx.reached(course, application.id);
  const after = await failStep(ctx, application, 'FACE', reason);
  throw refuseTry(after, 'FACE', reason === 'FACE_MISMATCH' ? 'face-mismatch' : 'liveness-failed', ctx.now);
};

/** Says that the other side does not answer: it costs no try, and the pictures go. */
const unavailable = async (
  ctx: Context,
  application: OnboardingRecord,
  uploads: readonly UploadRecord[],
): Promise<never> => {
  await deleteFaces(ctx, application, uploads);
  await failStep(ctx, application, 'FACE', 'AUTHORITY_UNAVAILABLE');
  throw refuse('service-unavailable', { retryAfter: 60, keep: true });
};

const evidenceBy = (ctx: Context): readonly IdentityEvidence[] => {
  const { name: provider, certified } = ctx.runtime.identity;
  const at = instant(ctx.now);
  return [
    { kind: 'LIVENESS', provider, certified, at },
    { kind: 'FACE_MATCH', provider, certified, at },
  ];
};
