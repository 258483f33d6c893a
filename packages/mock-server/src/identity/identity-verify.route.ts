import { ageOn, maskName, maskPhone, maskResidentId, readPhone } from '@weidongli/finance/identifiers';
import type { IdentityApplication, IdentityEvidence } from '@weidongli/contracts';
import type {
  IdentityApplicationPage,
  IdentityCancelApplicationInput,
  IdentityGetApplicationInput,
  IdentityGiveConsentsInput,
  IdentityListApplicationsInput,
  IdentityStartApplicationInput,
  IdentitySubmitElementsInput,
  IdentitySubmitPhoneInput,
} from '@weidongli/contracts/identity';
import { requirePlace } from '../engine/account-opening.js';
import type { Context } from '../engine/context.js';
import { fromUtf8, utf8 } from '../engine/digest.js';
import { coversDocuments } from '../engine/documents.js';
import { openSealed, refuseSealed } from '../engine/encrypted-field.js';
import { answered } from '../engine/identity-ports.js';
import { keepSecret, keyedDigest } from '../engine/kept-secret.js';
import { listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { OnboardingRecord, StepName } from '../engine/records-onboarding.js';
import { requireStepUp } from '../engine/step-up.js';
import { businessDate, instant } from '../engine/time.js';
import { verificationCourse } from '../engine/verification-course.js';
import { deviceOf, noteDevice } from '../engine/verification-policy.js';
import { keepApplication, reject } from '../engine/verification-outcome.js';
import { withNotices } from '../engine/verification-papers.js';
import {
  failStep,
  passStep,
  publicApplication,
  raise,
  raisedByRisk,
  refuseTry,
  requireTries,
  takeStep,
} from '../engine/verification.js';
import {
  FINAL,
  flagsOf,
  FULL_AGE,
  newStep,
  nextStep,
  stepsOf,
  strictest,
  VERIFY_JOBS,
  VERIFY_TIMES,
  videoForFace,
} from '../engine/verification.rules.js';
import { releaseSlot } from '../engine/video-slot.js';
import { readElements, type Elements } from './identity-verify.rules.js';

/** Begins an application, or gives the open one: a wish for more is heard, one for less is not. */
export const startApplication = async (
  input: IdentityStartApplicationInput,
  ctx: Context,
): Promise<IdentityApplication> => {
  const { scene, accountClass, mode } = input;
  if ((scene === 'ACCOUNT_OPENING') !== (accountClass !== undefined))
    throw refuse('validation-failed', {
      errors: [{ pointer: '/accountClass', message: 'It goes with ACCOUNT_OPENING, and only with it.' }],
    });
  if (scene === 'ACCOUNT_OPENING') await requirePlace(ctx);
  const { customerId } = ctx;
  const device = deviceOf(ctx);
  await noteDevice(ctx, { customerId, device });
  const open = (await ctx.get(kinds.openApplication, `${customerId} ${scene}`))?.applicationId ?? null;
  const least = strictest(mode, accountClass === 'II' ? 'STANDARD' : 'SIMPLE');
  if (open === null) return publicApplication(ctx, await begin(ctx, input, least));
  const known = await ctx.own(kinds.onboarding, open);
  if (known.status !== 'COLLECTING') return publicApplication(ctx, known);
  const raised = await raisedByRisk(ctx, raise(ctx, known, least));
  return publicApplication(ctx, raised === known ? known : await keepApplication(ctx, raised));
};

const begin = async (
  ctx: Context,
  {
    scene,
    accountClass = null,
    mode,
  }: Pick<IdentityStartApplicationInput, 'scene' | 'mode'> & {
    readonly accountClass?: 'II' | 'III' | null | undefined;
  },
  least: OnboardingRecord['mode'],
): Promise<OnboardingRecord> => {
  const id = ctx.newId('onb');
  const draft: OnboardingRecord = {
    ...{ id, customerId: ctx.customerId, scene, accountClass, mode: least, requestedMode: mode },
    ...{ raisedFor: [], status: 'COLLECTING', steps: stepsOf(scene, least).map(newStep) },
    ...{ notices: [], contracts: [], faceAllowed: null, phoneMasked: null, person: null, birthDate: null },
    ...{ personKey: null, nameKey: null, elements: null, device: deviceOf(ctx), flags: [], faceScore: null },
    ...{ pictures: {}, livenessId: null, wanted: null, review: null, opinions: [], decidedBy: [] },
    ...{ appointment: null, statement: null, decision: null, evidence: [], result: null, details: null },
    ...{ cardId: null, accountId: null, createdAt: instant(ctx.now), version: 0 },
    expiresAt: instant(ctx.now + VERIFY_TIMES.application),
  };
  ctx.schedule(VERIFY_JOBS.expire, id, VERIFY_TIMES.application);
  const raised = await raisedByRisk(ctx, draft);
  return keepApplication(ctx, raised.notices.length > 0 ? raised : withNotices(ctx, raised), 'created');
};

/** Reads an application. */
export const getApplication = async (
  { applicationId }: IdentityGetApplicationInput,
  ctx: Context,
): Promise<IdentityApplication> => publicApplication(ctx, await ctx.own(kinds.onboarding, applicationId));

/** Lists the applications of the customer, newest first. */
export const listApplications = (
  input: IdentityListApplicationsInput,
  ctx: Context,
): Promise<IdentityApplicationPage> =>
  listPage(
    ctx,
    {
      kind: kinds.onboarding.name,
      index: input.state === 'OPEN' ? 'open' : 'customer',
      key: ctx.customerId,
    },
    input,
    ({ body }) => publicApplication(ctx, body as OnboardingRecord),
  );

/** Ends an application; what was collected for it goes. */
export const cancelApplication = async (
  { applicationId }: IdentityCancelApplicationInput,
  ctx: Context,
): Promise<IdentityApplication> => {
  const application = await ctx.own(kinds.onboarding, applicationId);
  if (FINAL.includes(application.status))
    throw refuse('invalid-state', { detail: `The application is ${application.status}.` });
  return publicApplication(ctx, await endApplication(ctx, application, 'CANCELLED'));
};

/** Ends an application that has led to nothing. */
export const endApplication = async (
  ctx: Context,
  application: OnboardingRecord,
  status: 'CANCELLED' | 'EXPIRED',
): Promise<OnboardingRecord> => {
  const ended: OnboardingRecord = {
    ...application,
    appointment: await releaseSlot(ctx, application),
    ...{ status, review: null, wanted: null, elements: null },
  };
  ctx.schedule(VERIFY_JOBS.retention, ended.id, 0);
  if (status === 'EXPIRED') ctx.reached('identity.expired', ended.id);
  return keepApplication(ctx, ended, status === 'CANCELLED' ? 'cancelled' : 'expired');
};

/** Passes the step of the consents. Without the face, a video call takes its place. */
export const giveConsents = async (
  { applicationId, acceptanceId, face }: IdentityGiveConsentsInput,
  ctx: Context,
): Promise<IdentityApplication> => {
  const application = await takeStep(ctx, applicationId, 'CONSENTS');
  const { notices, steps } = application;
  const acceptance = await ctx.own(kinds.acceptance, acceptanceId);
  const needed = notices.filter(({ separate }) => !separate || face === 'ALLOW');
  if (!coversDocuments(applicationId, needed, acceptance)) throw refuse('consent-required');
  const isAsked = notices.some(({ kind }) => kind === 'FACE_CONSENT');
  const faceAllowed = isAsked ? face === 'ALLOW' : null;
  const change = { faceAllowed, steps: faceAllowed === false ? videoForFace(steps) : steps };
  return publicApplication(ctx, await passStep(ctx, application, 'CONSENTS', { change }));
};

/** Passes the step of the phone. Nothing is looked up: the reply is the same for a number that the bank knows. */
export const submitPhone = async (
  { applicationId, phone }: IdentitySubmitPhoneInput,
  ctx: Context,
): Promise<IdentityApplication> => {
  const application = await takeStep(ctx, applicationId, 'PHONE');
  const typed = readPhone(
    fromUtf8(await openSealed((sealed) => ctx.openField(sealed), phone, '/phone')) ?? '',
  );
  if (!typed.ok) throw refuseSealed('/phone', `No mobile phone number of mainland China: ${typed.reason}.`);
  const phoneMasked = maskPhone(typed.phone);
  await requireStepUp(ctx, { purpose: 'PHONE_CONFIRM', confirms: {}, only: ['OTP'], phoneMasked });
  const evidence = [evidenceBy(ctx, 'PHONE_CODE')];
  return publicApplication(
    ctx,
    await passStep(ctx, application, 'PHONE', { evidence, change: { phoneMasked } }),
  );
};

const evidenceBy = (ctx: Context, kind: 'PHONE_CODE' | 'ID_AUTHORITY' | 'ID_DOCUMENT'): IdentityEvidence => {
  const { name, certified } = ctx.runtime.identity;
  return { kind, provider: name, certified, at: instant(ctx.now) };
};

/** Passes the step of the elements: name and number are compared with the register. */
export const submitElements = async (
  { applicationId, elements }: IdentitySubmitElementsInput,
  ctx: Context,
): Promise<IdentityApplication> => {
  const application = await takeStep(ctx, applicationId, 'ID_ELEMENTS', 'ID_DOCUMENT');
  const step = nextStep(application) ?? 'ID_ELEMENTS';
  const { ID_FRONT, ID_BACK } = application.pictures;
  if (step === 'ID_DOCUMENT' && (ID_FRONT === undefined || ID_BACK === undefined))
    throw refuse('invalid-state', { detail: 'The pictures of both sides of the document come first.' });
  await requireTries(ctx, application, step);
  const opened = await openSealed((sealed) => ctx.openField(sealed), elements, '/elements');
  const json = fromUtf8(opened) ?? '';
  const read = readElements(json, step === 'ID_DOCUMENT', businessDate(ctx.now));
  if (!read.ok)
    throw refuse('validation-failed', {
      detail: 'The sealed elements do not fit.',
      errors: [...read.errors],
    });
  return publicApplication(ctx, await compare(ctx, application, step, read.elements));
};

/** Outcomes of the table by what the register answers. */
const REACHED = {
  MISMATCH: 'identity.mismatch',
  NOT_FOUND: 'identity.no-record',
  UNAVAILABLE: 'identity.authority-down',
} as const;

const compare = async (
  ctx: Context,
  application: OnboardingRecord,
  step: StepName,
  elements: Elements,
): Promise<OnboardingRecord> => {
  const { name, idNumber } = elements;
  const course = (await verificationCourse(ctx, name)) ?? application.course;
  const wished = course === undefined ? {} : { course };
  const { authority } = ctx.runtime.identity;
  const asked = authority.compare({ name, idNumber, ...wished });
  const verdict = await answered(asked, 'UNAVAILABLE' as const);
  if (verdict !== 'MATCH') ctx.reached(REACHED[verdict], application.id);
  if (verdict === 'UNAVAILABLE') {
    await failStep(ctx, application, step, 'AUTHORITY_UNAVAILABLE');
    throw refuse('service-unavailable', { retryAfter: 60, keep: true });
  }
  const personKey = keyedDigest(ctx, 'person', idNumber);
  if (verdict !== 'MATCH' || (await isOther(ctx, personKey, name))) {
    // What the register does not know, and somebody else than the customer, look like any other mismatch.
    const isTold = verdict === 'NOT_FOUND' && !ctx.runtime.guards.holds('one-mismatch');
    const reason = isTold ? 'IDENTITY_NOT_FOUND' : 'IDENTITY_MISMATCH';
    const after = await failStep(ctx, application, step, reason);
    throw refuseTry(after, step, 'identity-mismatch', ctx.now);
  }
  const known = {
    ...{ ...application, ...wished, ...(await knownFrom(ctx, elements, personKey)) },
    byHeader: application.byHeader === true || (course !== undefined && ctx.request.scenario === course),
  };
  const today = businessDate(ctx.now);
  if (course === 'identity.under-age' || ageOn(elements.birthDate, today) < FULL_AGE)
    return reject(ctx, known, 'UNDER_AGE');
  const until = elements.document?.validUntil ?? null;
  if (until !== null && until < today) return reject(ctx, known, 'DOCUMENT_EXPIRED');
  const shown =
    step === 'ID_DOCUMENT' ? (['ID_DOCUMENT', 'ID_AUTHORITY'] as const) : (['ID_AUTHORITY'] as const);
  const evidence = shown.map((kind) => evidenceBy(ctx, kind));
  return passStep(ctx, known, step, { evidence, flags: flagsOf(course) });
};

/** Tells whether the customer of the session is somebody else: a session verifies nobody but its customer. */
const isOther = async (ctx: Context, personKey: string, name: string): Promise<boolean> => {
  const customer = await ctx.get(kinds.customer, ctx.customerId);
  if (customer?.personKey !== undefined) return customer.personKey !== personKey;
  const nameMasked = customer?.nameMasked ?? '';
  return nameMasked !== '' && nameMasked !== maskName(name);
};

/** What is kept of the elements: masked forms, digests, and the elements themselves under the storage key. */
const knownFrom = async (
  ctx: Context,
  { name, idNumber, birthDate, document }: Elements,
  personKey: string,
): Promise<Pick<OnboardingRecord, 'person' | 'birthDate' | 'personKey' | 'nameKey' | 'elements'>> => ({
  person: {
    ...{ nameMasked: maskName(name), idNumberMasked: maskResidentId(idNumber) },
    idValidUntil: document?.validUntil ?? null,
  },
  ...{ birthDate, personKey, nameKey: keyedDigest(ctx, 'name', name) },
  elements: await keepSecret(ctx, utf8(JSON.stringify({ name, idNumber, ...document }))),
});
