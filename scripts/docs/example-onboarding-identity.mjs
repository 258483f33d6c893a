import { createHash } from 'node:crypto';
import { syntheticResidentId } from '@weidongli/finance/identifiers';
import { picture } from './example-picture.mjs';

/** The public key of the example in RFC 7515, appendix A.3: a page makes one of its own for each reply. */
const REPLY_KEY = {
  ...{ kty: 'EC', crv: 'P-256' },
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
};
const ON_DOCUMENT = { address: '临江省星桥市测试路1号', validFrom: '2020-03-01', validUntil: '2040-03-01' };
const OPENING = { scene: 'ACCOUNT_OPENING', accountClass: 'III' };

/** Opens a session for somebody whom the bank does not know. */
async function newcomer(bank, key, customerRef) {
  const modules = ['account', 'identity'];
  const body = { customerRef, modules, origins: ['https://app.bank.example'], newCustomer: true };
  const { clientSecret } = await bank.call(key, 'partner.createSession', { body });
  return redeem(bank, clientSecret);
}

/** Redeems a client secret for a token. */
async function redeem(bank, clientSecret) {
  return (await bank.call(undefined, 'partner.exchangeSession', { body: { clientSecret } })).accessToken;
}

/** Begins, agrees to the notices, and confirms the phone. */
async function begin(bank, token, { wish, face = 'ALLOW', phone }) {
  const begun = await bank.call(token, 'identity.startApplication', { body: wish });
  const documents = begun.documents
    .filter(({ separate }) => !separate || face === 'ALLOW')
    .map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const acceptance = { subject: begun.id, documents, method: 'CHECKBOX' };
  const { id: acceptanceId } = await bank.call(token, 'partner.acceptAgreements', { body: acceptance });
  const path = { applicationId: begun.id };
  await bank.call(token, 'identity.giveConsents', { path, body: { acceptanceId, face } });
  await bank.confirmed(token, 'identity.submitPhone', { path, body: { phone: await bank.seal(phone) } });
  return path;
}

/** Types or checks who the customer is. */
async function elements(bank, token, path, members) {
  const body = { elements: await bank.seal(JSON.stringify(members)) };
  return bank.call(token, 'identity.submitElements', { path, body });
}

/** Uploads a picture in one part. */
async function upload(bank, token, path, kind) {
  const sha256 = createHash('sha256').update(picture).digest('hex');
  const body = { kind, source: 'CAMERA', size: picture.length, sha256 };
  const { id: uploadId } = await bank.call(token, 'identity.createUpload', { path, body });
  const part = { offset: 0, part: await bank.seal(picture) };
  await bank.call(token, 'identity.putUploadPart', { path: { uploadId }, body: part });
  await bank.call(token, 'identity.getUpload', { path: { uploadId } });
  return uploadId;
}

/** Shows both sides of the document and checks what was read. */
async function showDocument(bank, token, path, person) {
  for (const kind of ['ID_FRONT', 'ID_BACK']) await upload(bank, token, path, kind);
  await bank.call(token, 'identity.readDocument', { path, body: { replyKey: REPLY_KEY } });
  return elements(bank, token, path, { ...person, ...ON_DOCUMENT });
}

/** Passes the face check. */
async function showFace(bank, token, path) {
  const { id: livenessId, nonce, actions } = await bank.call(token, 'identity.startLiveness', { path });
  const frames = [];
  for (const action of actions) frames.push({ action, uploadId: await upload(bank, token, path, 'FACE') });
  const body = { nonce, frames };
  return bank.call(token, 'identity.finishLiveness', { path: { livenessId }, body });
}

/** Verified by document and face, with everything that a page reads on the way. */
async function verified(bank, key) {
  const token = await newcomer(bank, key, 'newcomer-1');
  const wish = { scene: 'VERIFICATION', mode: 'STANDARD' };
  const path = await begin(bank, token, { wish, phone: '10000009001' });
  await showDocument(bank, token, path, {
    name: '林知夏',
    idNumber: syntheticResidentId({ birthDate: '1992-03-04', serial: 1 }),
  });
  await showFace(bank, token, path);
  await bank.call(token, 'identity.getApplication', { path });
  await bank.call(token, 'identity.listApplications');
}

/** Looked at by persons: turned down, objected to, and heard by another one. */
async function reviewed(bank, key) {
  const token = await newcomer(bank, key, 'newcomer-2');
  const path = await begin(bank, token, { wish: { ...OPENING, mode: 'STANDARD' }, phone: '10000009002' });
  await showDocument(bank, token, path, {
    name: '林知秋·人工',
    idNumber: syntheticResidentId({ birthDate: '1991-04-05', serial: 2 }),
  });
  await showFace(bank, token, path);
  const { data: reviews } = await bank.call(key, 'sandbox.listReviews', { query: { state: 'OPEN' } });
  const { pictures } = reviews.find(({ application }) => application.id === path.applicationId);
  await bank.call(key, 'sandbox.getReview', { path });
  const looked = { ...path, uploadId: pictures[0].id };
  await bank.call(key, 'sandbox.getReviewPicture', { path: looked, body: { reviewer: 'reviewer-7' } });
  const no = { reviewer: 'reviewer-7', verdict: 'REJECT', reason: 'NOT_CONFIRMED' };
  await bank.call(key, 'sandbox.decideReview', { path, body: no });
  await bank.call(token, 'identity.appeal', { path, body: { statement: '照片是本人的，请再看一遍。' } });
  const yes = { reviewer: 'reviewer-8', verdict: 'APPROVE' };
  await bank.call(key, 'sandbox.decideReview', { path, body: yes });
}

/** A video call in place of the face, and another device to go on with; then it is let be. */
async function byVideo(bank, key) {
  const token = await newcomer(bank, key, 'newcomer-3');
  const wish = { ...OPENING, mode: 'STANDARD' };
  const path = await begin(bank, token, { wish, face: 'DECLINE', phone: '10000009003' });
  const channel = 'SIGN_LANGUAGE';
  const query = { channel, limit: 2 };
  const { data: slots } = await bank.call(token, 'identity.listVideoSlots', { path, query });
  await bank.call(token, 'identity.bookVideo', { path, body: { channel, startsAt: slots[0].startsAt } });
  await bank.call(token, 'identity.cancelVideo', { path });
  const link = await bank.call(token, 'identity.createHandOver', { path });
  const body = { token: link.token, confirmCode: link.confirmCode };
  const { clientSecret } = await bank.call(undefined, 'partner.redeemHandOver', { body });
  await bank.call(await redeem(bank, clientSecret), 'identity.cancelApplication', { path });
}

/** What is asked of whom. */
async function policy(bank, key) {
  await bank.call(key, 'sandbox.getPolicy');
  const row = { scene: 'VERIFICATION', device: 'SHARED', behaviour: 'UNUSUAL', mode: 'ADVANCED' };
  await bank.call(key, 'sandbox.changePolicy', { body: row });
  const query = { customerRef: 'newcomer-1', scene: 'PASSWORD_CHANGE' };
  await bank.call(key, 'sandbox.explainPolicy', { query });
}

/** Another payment password: from a device that the bank does not know, confirmed in two ways. */
async function password(bank) {
  const { token } = await bank.customer('investor');
  const body = { password: await bank.seal('583016'), typedIn: 'PAGE_FIELD' };
  await bank.confirmed(token, 'identity.setPassword', { body });
}

/** Somebody new is verified in three ways: by document and face, by persons, and by video. The clock stands still. */
export async function onboardingIdentity(bank, key) {
  await verified(bank, key);
  await reviewed(bank, key);
  await byVideo(bank, key);
  await policy(bank, key);
  await password(bank);
}
