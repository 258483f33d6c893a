import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { LivenessSession, Upload } from '@weidongli/contracts/identity';
import type { JobHandler } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import { VERIFY_JOBS } from '../engine/verification.rules.js';
import { cardEnding, throughCard, throughDetails, throughOpening } from '../testing/account-steps.js';
import { SandboxCaller, type CustomerCaller } from '../testing/caller.js';
import { sealed } from '../testing/confirm-steps.js';
import { changedBank } from '../testing/changed-bank.testing.js';
import { again, joinTo, type Joining } from '../testing/onboarding-review-steps.js';
import {
  APPLICATIONS,
  jpegOf,
  readApplication,
  throughDocument,
  throughFace,
  uploadPicture,
} from '../testing/onboarding-steps.js';
import { keyFor } from '../testing/outcome-steps.js';
import { DELETE_UPLOAD } from './kept-pictures.js';
import { heldIn } from './kept-pictures.testing.js';

const scope = { tenant: 'xingqiao', unit: 'main' };

/** A bank whose clock the test moves, and a look into its store; `jobs` takes the place of some handlers. */
const openBank = (jobs: Readonly<Record<string, JobHandler>> = {}) => {
  const { bank, store } = changedBank({ jobs });
  const send = bank.handle;
  return {
    ...{ store, send, sandbox: new SandboxCaller(send, 'sk_test_xingqiao') },
    held: () => heldIn(store, scope),
  };
};
type OpenBank = ReturnType<typeof openBank>;

/** Sends the first part of a picture that never ends, and gives what would send the rest. */
const beginPicture = async (
  { send }: OpenBank,
  customer: CustomerCaller,
  { id }: Joining['application'],
  kind: 'ID_FRONT' | 'FACE',
) => {
  const picture = new Uint8Array(200_000);
  const body = { kind, source: 'FILE', size: picture.length, sha256: bytesToHex(sha256(picture)) };
  const upload = await customer.ok<Upload>('POST', `${APPLICATIONS}/${id}/uploads`, body, keyFor('upload'));
  const path = `/v1/identity/uploads/${upload.id}/parts`;
  const part = await sealed(send, picture.slice(0, upload.partSize));
  await customer.ok('POST', path, { offset: 0, part });
  const rest = { offset: upload.partSize, part: await sealed(send, picture.slice(upload.partSize)) };
  return { path, rest };
};

/** Brings somebody to the face, with a picture of the document and one of a face that nobody has finished. */
const upToFace = async (bank: OpenBank, name?: string) => {
  const joining = await joinTo(bank, { mode: 'STANDARD', ...(name === undefined ? {} : { name }) });
  const { customer, application, person } = joining;
  await beginPicture(bank, customer, application, 'ID_FRONT');
  await throughDocument(bank.send, customer, application, person);
  await customer.ok<LivenessSession>('POST', `${APPLICATIONS}/${application.id}/liveness`, {});
  const unfinished = await beginPicture(bank, customer, application, 'FACE');
  return { ...joining, unfinished };
};

const DOCUMENT = ['ID_BACK', 'ID_FRONT', 'ID_FRONT'];

describe('pictures that are kept', () => {
  it('hold no face once the person is confirmed, not even one that nobody finished', async () => {
    const bank = openBank();
    const { customer, application, unfinished } = await upToFace(bank);
    assert.deepEqual((await bank.held()).pictures, ['FACE', ...DOCUMENT]);
    const { status } = await throughFace(bank.send, customer, application);
    assert.equal(status, 'APPROVED');
    await bank.sandbox.advance('PT1S');
    assert.deepEqual((await bank.held()).pictures, DOCUMENT);
    await customer.refused('invalid-state', 'POST', unfinished.path, unfinished.rest);
    assert.deepEqual((await bank.held()).pictures, DOCUMENT, 'after a late part');
  });

  it('are the two of the document that an account was opened with, for as long as the account is there', async () => {
    const bank = openBank();
    const { customer, application } = await upToFace(bank);
    await throughFace(bank.send, customer, application);
    await throughDetails(customer, application);
    await throughCard(bank.send, customer, cardEnding(), application);
    await throughOpening(bank.send, customer, application);
    await bank.sandbox.advance('PT1S');
    const kept = { pictures: ['ID_BACK', 'ID_FRONT'], elements: [] };
    assert.deepEqual(await bank.held(), kept);
    await bank.sandbox.advance('P400D');
    assert.deepEqual(await bank.held(), kept);
  });

  it('are there for an objection for seven days after a refusal, and then nothing is', async () => {
    const bank = openBank();
    const joining = await upToFace(bank, '林知夏·拒绝');
    await throughFace(bank.send, joining.customer, joining.application);
    await bank.sandbox.advance('PT2H');
    const { status } = await readApplication(await again(bank.sandbox, joining), joining.application);
    assert.equal(status, 'REJECTED');
    await bank.sandbox.advance('P6DT21H');
    const before = await bank.held();
    assert.deepEqual([before.pictures, before.elements.length], [['FACE', 'FACE', ...DOCUMENT], 1]);
    await bank.sandbox.advance('PT3H');
    assert.deepEqual(await bank.held(), { pictures: [], elements: [] });
  });

  it('lose the face of a check that nobody finished after seven days, and the rest when the application expires', async () => {
    const bank = openBank();
    await upToFace(bank);
    await bank.sandbox.advance('P6DT23H');
    assert.deepEqual((await bank.held()).pictures, ['FACE', ...DOCUMENT]);
    await bank.sandbox.advance('PT2H');
    assert.deepEqual((await bank.held()).pictures, DOCUMENT);
    await bank.sandbox.advance('P22D');
    assert.deepEqual((await bank.held()).elements.length, 1, 'one day before');
    await bank.sandbox.advance('P1D');
    assert.deepEqual(await bank.held(), { pictures: [], elements: [] });
  });

  it('are gone at once when the customer gives up', async () => {
    const bank = openBank();
    const { customer, application } = await upToFace(bank);
    await customer.ok('POST', `${APPLICATIONS}/${application.id}/cancel`, {});
    await bank.sandbox.advance('PT1S');
    assert.deepEqual(await bank.held(), { pictures: [], elements: [] });
  });

  it('go when another one takes their place, and when they were no picture', async () => {
    const bank = openBank();
    const { customer, application } = await joinTo(bank, { mode: 'STANDARD' });
    await uploadPicture(bank.send, customer, application, 'ID_FRONT', jpegOf(1280, 808, 1));
    await uploadPicture(bank.send, customer, application, 'ID_FRONT', jpegOf(1280, 808, 2));
    const gif = new TextEncoder().encode('GIF89a');
    await assert.rejects(
      uploadPicture(bank.send, customer, application, 'ID_BACK', gif),
      /picture-not-accepted/,
    );
    assert.deepEqual((await bank.held()).pictures, ['ID_FRONT']);
  });
});

describe('the search for what was kept too long', () => {
  it('finds everything where nobody deletes', async () => {
    const nobody: JobHandler = async () => {};
    const bank = openBank({ [VERIFY_JOBS.retention]: nobody, [DELETE_UPLOAD]: nobody });
    const { customer, application } = await upToFace(bank, '林知夏·拒绝');
    await throughFace(bank.send, customer, application);
    await bank.sandbox.advance('P60D');
    const { pictures, elements } = await bank.held();
    assert.deepEqual([pictures, elements], [['FACE', 'FACE', ...DOCUMENT], [application.id]]);
  });

  it('finds a part that was written back, whatever the record of its picture says', async () => {
    const bank = openBank();
    const { customer, application } = await upToFace(bank);
    await customer.ok('POST', `${APPLICATIONS}/${application.id}/cancel`, {});
    await bank.sandbox.advance('PT1S');
    const { name } = kinds.uploadPart;
    const page = { limit: 1, order: 'oldest-first' } as const;
    const [part] = (await bank.store.list(scope, name, 'all', '', page)).records;
    assert.ok(part !== undefined);
    const back = { ...(part.body as object), sealed: 'AAAA.AAAA' };
    const put = { kind: name, id: part.id, expectedVersion: part.version, body: back, keys: {} };
    await bank.store.commit({
      ...{ scope, expects: [], puts: [put], accounts: [], transfers: [], events: [], jobs: [] },
    });
    assert.equal((await bank.held()).pictures.length, 1);
  });
});
