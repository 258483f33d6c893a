import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Review, ReviewPicture } from '@weidongli/contracts/sandbox';
import { SandboxCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { joinTo, REVIEWS } from '../testing/onboarding-review-steps.js';
import { throughDocument, throughFace } from '../testing/onboarding-steps.js';
import { readCaseFile, recordCase, replayCase, type CaseFile } from './index.js';

const startsAt = Date.parse('2026-11-22T10:00:00+08:00');

/** Records a whole loan: drawn, paid out, an instalment debited, and a call with a wrong token. */
const recordLoan = async (): Promise<CaseFile> => {
  const recording = recordCase({ ports: fixedPorts(), startsAt, label: 'a loan', seed: 7 });
  const send = (request: Parameters<typeof recording.bank.handle>[0]) => recording.bank.handle(request);
  const sandbox = new SandboxCaller(send, 'sk_test_xingqiao');
  await sandbox.ok(
    'POST',
    '/v1/partner/webhook-endpoints',
    { url: 'http://127.0.0.1:9/hook', eventTypes: ['*'] },
    { 'idempotency-key': 'endpoint-000000000001' },
  );
  const customer = await sandbox.customer();
  await customer.draw('8000.00');
  await sandbox.advance('P40D');
  await sandbox.refused('not-found', 'GET', '/v1/partner/sessions');
  return recording.finish();
};

/** Other secrets than those of the recording. */
const others = () => fixedPorts(startsAt + 123_456_789);

describe('a recorded case', () => {
  it('replays to the same bytes and the same state, with other secrets', async () => {
    const file = readCaseFile(JSON.stringify(await recordLoan()));
    const replay = await replayCase(file, { ports: others() });
    assert.deepEqual(replay, { steps: file.steps.length, differences: [], otherStates: [] });
    assert.ok(file.steps.length > 8);
  });

  it('holds no secret', async () => {
    const text = JSON.stringify(await recordLoan());
    assert.doesNotMatch(text, /\b(wcs|wat|wsu|whsec)_[\w.-]{10}/);
    assert.match(text, /\{\{secret:\d+\}\}/);
  });

  it('holds no picture that a reviewer has looked at', async () => {
    const recording = recordCase({ ports: fixedPorts(), startsAt });
    const send = recording.bank.handle;
    const tools = { send, sandbox: new SandboxCaller(send, 'sk_test_xingqiao') };
    const { customer, application, person } = await joinTo(tools, { mode: 'STANDARD', name: '林知夏·人工' });
    await throughDocument(send, customer, application, person);
    await throughFace(send, customer, application);
    const path = `${REVIEWS}/${application.id}`;
    const { pictures } = await tools.sandbox.ok<Review>('GET', path);
    const looked: string[] = [];
    for (const { id } of pictures) {
      const picture = `${path}/pictures/${id}`;
      looked.push((await tools.sandbox.ok<ReviewPicture>('POST', picture, { reviewer: '甲' })).bytes);
    }
    assert.deepEqual(
      looked.map((bytes) => bytes.slice(0, 4)),
      ['/9j/', '/9j/', '/9j/'],
      'what the reviewer sees',
    );
    const text = JSON.stringify(await recording.finish());
    assert.doesNotMatch(text, /\/9j\/4AAQSkZJRg/);
    assert.match(text, /\\"bytes\\":\\"\{\{secret:\d+\}\}\\"/);
  });

  it('is told apart from a bank that answers otherwise', async () => {
    const file = await recordLoan();
    const steps = file.steps.map((step) => ({
      ...step,
      request: { ...step.request, body: step.request.body?.replace('8000.00', '8000.01') },
    }));
    const replay = await replayCase({ ...file, steps }, { ports: others() });
    assert.ok(replay.differences.length > 0);
    assert.match(replay.differences[0]?.expected ?? '', /8000\.00/);
    assert.deepEqual(replay.otherStates, ['xingqiao']);
  });

  it('that is broken is refused with the place', () => {
    assert.throws(() => readCaseFile('{'), /not JSON/);
    assert.throws(() => readCaseFile('{"version":99}'), /version 99.*reads 1/);
    const broken = {
      version: 1,
      label: null,
      seed: 'x',
      startsAt: '',
      steps: [],
      deliveries: {},
      stateHashes: {},
    };
    assert.throws(() => readCaseFile(JSON.stringify(broken)), /\/seed/);
  });
});
