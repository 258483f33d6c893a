import type { IdentityApplication, Problem } from '@weidongli/contracts';
import type { DocumentReading, LivenessSession, Upload } from '@weidongli/contracts/identity';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { generateEncryptionKey, open, type Jwk } from '@weidongli/trust/jwe';
import { fromUtf8 } from '../engine/digest.js';
import type { CustomerCaller, Reply } from './caller.js';
import type { Cases, CaseTools } from './cases.js';
import { equal, present, rejected } from './check.js';
import { sealed } from './confirm-steps.js';
import { joinTo, type Joining } from './onboarding-review-steps.js';
import {
  APPLICATIONS,
  jpegOf,
  ON_DOCUMENT,
  passing,
  readApplication,
  throughDocument,
  throughFace,
  tryElements,
  tryFace,
  uploadPicture,
} from './onboarding-steps.js';
import { keyFor } from './outcome-steps.js';

type Kind = Upload['kind'] & ('ID_FRONT' | 'ID_BACK' | 'FACE');

const atDocument = (tools: CaseTools, name?: string): Promise<Joining> =>
  joinTo(tools, { mode: 'STANDARD', ...(name === undefined ? {} : { name }) });

const atFace = async (tools: CaseTools, name?: string): Promise<Joining> => {
  const joining = await atDocument(tools, name);
  const { customer, application, person } = joining;
  return { ...joining, application: await throughDocument(tools.send, customer, application, person) };
};

const announce = (
  { customer, application }: Joining,
  kind: Kind,
  picture: Uint8Array,
  digest = bytesToHex(sha256(picture)),
): Promise<Reply<Upload & Problem>> => {
  const body = { kind, source: 'FILE', size: picture.length, sha256: digest };
  return customer.call('POST', `${APPLICATIONS}/${application.id}/uploads`, body, keyFor('upload'));
};

const sendPart = async (
  { send }: CaseTools,
  customer: CustomerCaller,
  { id }: Pick<Upload, 'id'>,
  offset: number,
  bytes: Uint8Array,
): Promise<Reply<Upload & Problem>> =>
  customer.call('POST', `/v1/identity/uploads/${id}/parts`, { offset, part: await sealed(send, bytes) });

const readUpload = (customer: CustomerCaller, { id }: Pick<Upload, 'id'>): Promise<Upload> =>
  customer.ok('GET', `/v1/identity/uploads/${id}`);

/** A picture of several parts: a camera has written something behind its end. */
const longPicture = (): Uint8Array => {
  const picture = new Uint8Array(200_000);
  picture.set(jpegOf());
  return picture;
};

const outcomeOf = ({ status, body }: Reply<Partial<Upload & Problem>>): readonly unknown[] =>
  status < 300 ? [status, body.status, body.offset] : [status, body.code];

/** Cases of pictures on their way. */
const uploadCases: Cases = {
  'takes a picture in parts, goes on where it stopped, and hears a part twice': async (tools) => {
    const joining = await atDocument(tools);
    const { customer, application } = joining;
    const picture = longPicture();
    const { body: upload } = await announce(joining, 'ID_FRONT', picture);
    const { partSize } = upload;
    const [first, last] = [picture.slice(0, partSize), picture.slice(partSize)];
    const part = async (offset: number, bytes: Uint8Array) =>
      outcomeOf(await sendPart(tools, customer, upload, offset, bytes));
    equal(await part(partSize, last), [409, 'invalid-state'], 'the last part first');
    equal(await part(0, first.slice(1)), [422, 'validation-failed'], 'a part that is too short');
    equal(await part(0, first), [200, 'OPEN', partSize], 'the first part');
    equal(await part(0, first), [200, 'OPEN', partSize], 'the first part again');
    equal(await part(0, last), [200, 'OPEN', partSize], 'something else in its place, which changes nothing');
    equal((await readUpload(customer, upload)).offset, partSize, 'what has arrived');
    equal(await part(partSize, last), [200, 'COMPLETE', picture.length], 'the last part');
    equal(await part(partSize, last), [200, 'COMPLETE', picture.length], 'the last part again');
    equal(await part(picture.length, last), [409, 'invalid-state'], 'one part more');
    equal((await readApplication(customer, application)).pictures, ['ID_FRONT'], 'pictures that count');
  },
  'refuses what cannot be used, keeps nothing of it, and takes another one': async (tools) => {
    const joining = await atDocument(tools);
    const { customer, application } = joining;
    const whole = jpegOf();
    const gif = Uint8Array.from([...utf8ToBytes('GIF89a'), ...new Uint8Array(100)]);
    const unfit: readonly (readonly [string, Uint8Array, string?])[] = [
      ['cut-short', whole.slice(0, -2)],
      ['not-a-picture', gif],
      ['not-a-picture', utf8ToBytes('%PDF-1.7')],
      ['too-small', jpegOf(400, 300)],
      ['too-large', jpegOf(10_000, 10_000)],
      ['differs-from-digest', whole, bytesToHex(sha256(gif))],
    ];
    for (const [reason, picture, digest] of unfit) {
      const { body: upload } = await announce(joining, 'ID_FRONT', picture, digest);
      const { status, body } = await sendPart(tools, customer, upload, 0, picture);
      const detail = `The picture cannot be used: ${reason}.`;
      equal([status, body.code, body.detail], [422, 'picture-not-accepted', detail], reason);
      equal((await readUpload(customer, upload)).status, 'DELETED', `${reason}: what is left`);
    }
    equal((await readApplication(customer, application)).pictures, [], 'pictures that count');
    const { body } = await announce(joining, 'ID_FRONT', new Uint8Array(2_000_001));
    equal([body.code, body.errors?.[0]?.pointer], ['validation-failed', '/size'], 'more than 2 MB');
    const { status } = await uploadPicture(tools.send, customer, application, 'ID_FRONT');
    equal(status, 'COMPLETE', 'another one');
  },
  'takes no picture of a step that is not next, and no part of one that is not wanted any more': async (
    tools,
  ) => {
    const joining = await atDocument(tools);
    const { customer, application } = joining;
    const face = await announce(joining, 'FACE', jpegOf(720, 960));
    equal(outcomeOf(face), [409, 'invalid-state'], 'a face before the document');
    const picture = longPicture();
    const { body: upload } = await announce(joining, 'ID_FRONT', picture);
    await customer.ok('POST', `${APPLICATIONS}/${application.id}/cancel`, {});
    const part = await sendPart(tools, customer, upload, 0, picture.slice(0, upload.partSize));
    equal(outcomeOf(part), [409, 'invalid-state'], 'a part after the end');
  },
};

const publicHalf = ({ x, y }: Jwk) => ({ kty: 'EC', crv: 'P-256', x, y });

/** Cases of what the bank reads off a document. */
const readingCases: Cases = {
  'seals what stands on the document for the page that asked, and for no other': async (tools) => {
    const joining = await atDocument(tools);
    const { customer, application } = joining;
    const path = `${APPLICATIONS}/${application.id}/document-readings`;
    const [one, other] = [await generateEncryptionKey('reply'), await generateEncryptionKey('reply')];
    const ask = (key: Jwk) =>
      customer.call<DocumentReading & Problem>('POST', path, { replyKey: publicHalf(key) });
    equal((await ask(one.publicKey)).body.code, 'invalid-state', 'before the pictures');
    for (const kind of ['ID_FRONT', 'ID_BACK'] as const)
      await uploadPicture(tools.send, customer, application, kind);
    const [first, second] = [await ask(one.publicKey), await ask(other.publicKey)];
    const read = async ({ body }: typeof first, key: Jwk): Promise<Readonly<Record<string, string>>> =>
      JSON.parse(present(fromUtf8(await open(body.elements.value, key)), 'text')) as Record<string, string>;
    const elements = await read(first, one.privateKey);
    const members = ['address', 'idNumber', 'name', 'validFrom', 'validUntil'];
    equal(Object.keys(elements).sort(), members, 'members');
    equal(await read(second, other.privateKey), elements, 'the same for the second key');
    await rejected(read(first, other.privateKey), 'the reply for one, opened with the key of another');
    equal(
      Object.values(elements).filter((text) => first.text.includes(text)),
      [],
      'what can be read in the reply',
    );
    equal([first.body.certified, first.body.elements.enc], [false, 'jwe'], 'provider');
    const noPoint = publicHalf({ ...one.publicKey, y: one.publicKey.x ?? '' });
    const refused = await customer.refused('validation-failed', 'POST', path, { replyKey: noPoint });
    equal(refused.errors?.[0]?.pointer, '/replyKey', 'a key that is no point of the curve');
  },
};

interface Check extends LivenessSession {
  readonly finish: (
    uploadIds: readonly string[],
    nonce?: string,
  ) => Promise<Reply<IdentityApplication & Problem>>;
}

const startCheck = async ({ customer, application }: Joining): Promise<Check> => {
  const path = `${APPLICATIONS}/${application.id}/liveness`;
  const check = await customer.ok<LivenessSession>('POST', path, {});
  const finish: Check['finish'] = (uploadIds, nonce = check.nonce) => {
    const frames = uploadIds.map((uploadId, at) => ({ action: check.actions[at] ?? 'LOOK', uploadId }));
    const body = { nonce, frames };
    return customer.call('POST', `/v1/identity/liveness/${check.id}/finish`, body, keyFor('liveness'));
  };
  return { ...check, finish };
};

const showFace = async ({ send }: CaseTools, joining: Joining, mark: number): Promise<string> =>
  (await uploadPicture(send, joining.customer, joining.application, 'FACE', jpegOf(720, 960, mark))).id;

const verdictOf = ({ body }: Reply<Problem>): readonly unknown[] => [body.code, body.attemptsLeft];

/** Cases of the face check. */
const faceCases: Cases = {
  'ends a face check after three minutes, at the cost of no try': async (tools) => {
    const joining = await atFace(tools);
    const check = await startCheck(joining);
    const face = await showFace(tools, joining, 1);
    await tools.sandbox.advance('PT3M1S');
    equal(verdictOf(await check.finish([face])), ['liveness-failed', undefined], 'after its time');
    const { steps } = await readApplication(joining.customer, joining.application);
    equal(steps.find(({ name }) => name === 'FACE')?.attemptsLeft, 3, 'tries that are left');
    const { status } = await throughFace(tools.send, joining.customer, joining.application);
    equal(status, 'APPROVED', 'the next check');
  },
  'takes a face once, for the check it was made for, and offers a call after three failures': async (
    tools,
  ) => {
    const joining = await atFace(tools);
    const { customer, application } = joining;
    const old = await startCheck(joining);
    const face = await showFace(tools, joining, 1);
    const next = await startCheck(joining);
    equal(verdictOf(await old.finish([face])), ['liveness-failed', 2], 'a check that was replaced');
    const fresh = await showFace(tools, joining, 2);
    const wrongNonce = await next.finish([fresh], old.nonce);
    equal(verdictOf(wrongNonce), ['liveness-failed', 1], 'the nonce of another check');
    const third = await startCheck(joining);
    const last = await third.finish([await showFace(tools, joining, 3), await showFace(tools, joining, 3)]);
    equal(verdictOf(last), ['attempts-exhausted', 0], 'two pictures where one was asked for');
    equal(present(last.headers['retry-after'], 'Retry-After') !== '0', true, 'when the next is free');
    const { steps, ways } = await readApplication(customer, application);
    const step = present(
      steps.find(({ name }) => name === 'FACE'),
      'step',
    );
    equal([step.status, step.attemptsLeft, step.retryAt !== null], ['FAILED', 0, true], 'step');
    equal(ways.includes('VIDEO'), true, 'a call is offered');
    const path = `${APPLICATIONS}/${application.id}/liveness`;
    await customer.refused('attempts-exhausted', 'POST', path, {});
  },
  'refuses a picture that was judged before, also in another check': async (tools) => {
    const joining = await atFace(tools, '林知夏·重试');
    const { customer, application } = joining;
    const first = await tryFace(tools.send, customer, application);
    equal(first.body.attemptsLeft, 2, 'the first try of this name fails');
    const again = await tryFace(tools.send, customer, application);
    equal(verdictOf(again), ['liveness-failed', 1], 'the same picture');
    const check = await startCheck(joining);
    const { body } = await check.finish([await showFace(tools, joining, 9)]);
    equal(body.status, 'APPROVED', 'another picture');
  },
  'takes another picture for each movement': async (tools) => {
    const joining = await joinTo(tools, { mode: 'ADVANCED' });
    const { customer, application, person } = joining;
    await throughDocument(tools.send, customer, application, person);
    const check = await startCheck(joining);
    equal([check.actions[0], check.actions.length >= 3], ['LOOK', true], 'movements');
    equal(new Set(check.actions).size, check.actions.length, 'each movement once');
    const same: string[] = [];
    while (same.length < check.actions.length) same.push(await showFace(tools, joining, 1));
    equal(verdictOf(await check.finish(same)), ['liveness-failed', 2], 'one picture for all');
    const { body } = await tryFace(tools.send, customer, application);
    equal([body.status, body.step], ['COLLECTING', 'VIDEO'], 'a picture for each');
  },
  'does not delete the document when it is handed in as a face': async (tools) => {
    const joining = await atDocument(tools);
    const { customer, application, person } = joining;
    const front = await uploadPicture(tools.send, customer, application, 'ID_FRONT');
    await uploadPicture(tools.send, customer, application, 'ID_BACK');
    const { name, idNumber } = person;
    passing(await tryElements(tools.send, customer, application, { ...ON_DOCUMENT, name, idNumber }));
    const own = await (await startCheck(joining)).finish([front.id]);
    equal(verdictOf(own), ['liveness-failed', 2], 'the own document');
    equal((await readUpload(customer, front)).status, 'COMPLETE', 'the document');
    const other = await atFace(tools);
    const stolen = await (await startCheck(other)).finish([front.id]);
    equal(stolen.body.code, 'not-found', 'a picture of somebody else');
    equal((await readUpload(customer, front)).status, 'COMPLETE', 'the document, once more');
  },
  'opens no face check for somebody who has declined it': async (tools) => {
    const joining = await joinTo(tools, { mode: 'STANDARD', face: 'DECLINE' });
    const { customer, application, person } = joining;
    const { step } = await throughDocument(tools.send, customer, application, person);
    equal(step, 'VIDEO', 'a call takes its place');
    const path = `${APPLICATIONS}/${application.id}/liveness`;
    await customer.refused('invalid-state', 'POST', path, {});
    const face = await announce(joining, 'FACE', jpegOf(720, 960));
    equal(outcomeOf(face), [409, 'invalid-state'], 'a face');
  },
};

/** Cases of what customers show: pictures, what is read off them, and faces. */
export const onboardingEvidenceCases: Cases = { ...uploadCases, ...readingCases, ...faceCases };
