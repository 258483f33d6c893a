import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIdle, startRun, type FlowRun, type RunStart } from '../screen/flow-run.testing.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import { runDocument } from './identity-document.effects.js';
import type { DocumentEvent, DocumentSide, DocumentState } from './identity-document.state.js';
import { jpegOf, person, shotOf, toDocument, upload } from './verify-steps.testing.js';

type Showing = FlowRun<DocumentState, DocumentEvent, TestBank> & { readonly applicationId: string };

const start = async ({ bank = openTestBank(), ...rest }: RunStart<TestBank> = {}): Promise<Showing> => {
  const { id: applicationId } = await toDocument(bank);
  const run = await startRun(openTestBank, (given) => runDocument({ ...given, applicationId }), {
    bank,
    ...rest,
  });
  return { ...run, applicationId };
};

const show = async ({ session, until }: Showing, side: DocumentSide, bytes = jpegOf()) => {
  session.act({ type: 'way-chosen', way: 'FILE' });
  session.act({ type: 'taken', shot: shotOf(side, bytes) });
  session.act({ type: 'use' });
  return until(isIdle);
};

const toConfirm = async (run: Showing): Promise<DocumentState> => {
  await show(run, 'ID_FRONT');
  return show(run, 'ID_BACK');
};

const posts = ({ bank }: Showing, path: RegExp): number =>
  bank.requests.filter((request) => request.startsWith('POST') && path.test(request)).length;

/** Opens the screen once more, as another page or another device does: nothing is known but the application. */
const openAnew = async ({
  bank,
  applicationId,
}: Showing): Promise<FlowRun<DocumentState, DocumentEvent, TestBank>> =>
  startRun(openTestBank, (given) => runDocument({ ...given, applicationId }), { bank });

/** Large enough for several parts. */
const large = jpegOf(3, 400_000);

describe('identity-document against the bank', () => {
  it('shows both sides, reads them, and confirms what stands there', async () => {
    const run = await start();
    assert.equal(run.session.state.step, 'intro');
    const front = await show(run, 'ID_FRONT');
    assert.deepEqual([front.step, front.side], ['intro', 'ID_BACK']);
    const { step, entries } = await show(run, 'ID_BACK');
    assert.equal(step, 'confirm');
    assert.match(entries.idNumber, /^990000 \d{8} \d{3}[\dX]$/u);
    assert.match(entries.validFrom, /^\d{4}-\d{2}-\d{2}$/u);
    run.session.act({ type: 'submit' });
    const done = await run.until(isIdle);
    assert.equal(done.step, 'done');
    assert.equal(done.application?.step, 'FACE');
    assert.deepEqual([done.entries.name, done.arrived, done.shot], ['', [], undefined]);
  });

  it('leaves no word of the person in what is sent', async () => {
    const run = await start();
    const { entries } = await toConfirm(run);
    run.session.act({ type: 'typed', field: 'name', text: person.name });
    run.session.act({ type: 'submit' });
    await run.until(isIdle);
    const sent = run.bank.bodies.join('\n');
    for (const word of [person.name, entries.name, entries.address, entries.idNumber.replaceAll(' ', '')]) {
      assert.equal(sent.includes(word), false, word);
    }
  });

  it('sends a large picture in parts, and goes on by itself where the line broke', async () => {
    const run = await start();
    let broke = 0;
    const { client } = run.bank;
    const put = client.identity.putUploadPart;
    Object.assign(client.identity, {
      putUploadPart: async (input: Parameters<typeof put>[0]) => {
        const reply = await put(input);
        broke += 1;
        // The reply to the second part is lost: the bank has the part, the page does not know.
        if (broke === 2) {
          run.bank.away = true;
          return put(input);
        }
        return reply;
      },
    });
    const { step, problem, upload: sent } = await show(run, 'ID_FRONT', large);
    assert.equal(step, 'send');
    assert.match(problem?.code ?? '', /network|timeout/u);
    assert.ok((sent?.offset ?? 0) > 0);
    run.bank.away = false;
    run.passTime();
    const next = await run.until(({ side }) => side === 'ID_BACK');
    assert.deepEqual([next.step, next.problem], ['intro', undefined]);
    assert.equal(posts(run, /\/uploads$/u), 1, 'the picture was announced once');
    assert.equal(posts(run, /\/parts$/u), Math.ceil(large.length / (128 * 1024)), 'no part went twice');
  });

  it('goes on with the same picture by a button, too', async () => {
    const run = await start();
    run.session.act({ type: 'taken', shot: shotOf('ID_FRONT') });
    run.bank.away = true;
    run.session.act({ type: 'use' });
    assert.equal((await run.until(isIdle)).step, 'send');
    run.bank.away = false;
    run.session.act({ type: 'go-on' });
    assert.equal((await run.until(({ side }) => side === 'ID_BACK')).problem, undefined);
  });

  it('goes to the side that the bank has not, on any device', async () => {
    const run = await start();
    await show(run, 'ID_FRONT');
    const { step, side } = (await openAnew(run)).session.state;
    assert.deepEqual([step, side], ['intro', 'ID_BACK']);
  });

  it('goes to the front when only the back has arrived', async () => {
    const run = await start();
    await upload(run.bank, run.applicationId, 'ID_BACK');
    const { session, until } = await openAnew(run);
    assert.deepEqual([session.state.step, session.state.side], ['intro', 'ID_FRONT']);
    session.act({ type: 'taken', shot: shotOf('ID_FRONT') });
    session.act({ type: 'use' });
    assert.equal((await until(({ step }) => step === 'confirm')).problem, undefined);
  });

  it('reads again at once, on any device, when both sides have arrived', async () => {
    const run = await start();
    const { entries } = await toConfirm(run);
    const state = await (await openAnew(run)).until(({ step }) => step === 'confirm');
    assert.deepEqual(state.entries, entries);
    assert.equal(posts(run, /\/uploads$/u), 2, 'nothing was sent again');
  });

  it('does not read again what could not be read: both sides are taken anew', async () => {
    const run = await start();
    await show(run, 'ID_FRONT');
    const { transport } = run.bank;
    const send = transport.send.bind(transport);
    const headers = { 'wdl-sandbox-scenario': 'identity.unreadable' };
    Object.assign(transport, {
      send: (request: Parameters<typeof send>[0]) =>
        send({ ...request, headers: { ...request.headers, ...headers } }),
    });
    const refused = await show(run, 'ID_BACK');
    assert.deepEqual([refused.step, refused.problem?.code], ['intro', 'picture-not-accepted']);
    const { step, side, application } = (await openAnew(run)).session.state;
    assert.deepEqual([step, side, application?.pictures], ['intro', 'ID_FRONT', []]);
    assert.equal(posts(run, /\/document-readings$/u), 1, 'one try is lost, not two');
  });

  it('asks for another picture when the bank cannot use one', async () => {
    const run = await start();
    const { step, problem, side, shot } = await show(run, 'ID_FRONT', jpegOf().fill(7, 4));
    assert.deepEqual(
      [step, problem?.code, side, shot],
      ['intro', 'picture-not-accepted', 'ID_FRONT', undefined],
    );
  });

  it('keeps what was typed when the register differs, and says how many tries are left', async () => {
    const run = await start();
    await toConfirm(run);
    run.session.act({ type: 'typed', field: 'name', text: '林知夏·不符' });
    run.session.act({ type: 'submit' });
    const refused = await run.until(isIdle);
    assert.deepEqual([refused.step, refused.entries.name], ['confirm', '林知夏·不符']);
    assert.deepEqual([refused.problem?.code, refused.problem?.attemptsLeft], ['identity-mismatch', 4]);
    const step = () => run.session.state.application?.steps.find(({ name }) => name === 'ID_DOCUMENT');
    await run.until(() => step()?.attemptsLeft === 4);
    for (let left = 4; left > 0; left -= 1) {
      run.session.act({ type: 'submit' });
      await run.until(isIdle);
    }
    const closed = await run.until((state) => state.step === 'closed');
    assert.equal(closed.entries.name, '');
    assert.ok(step()?.retryAt, 'it is said when a try is free again');
    assert.ok(closed.application?.ways.includes('VIDEO'));
  });

  it('asks nothing of the bank while an entry is wrong', async () => {
    const run = await start();
    await toConfirm(run);
    const before = run.bank.requests.length;
    run.session.act({ type: 'typed', field: 'idNumber', text: '990000199006120011' });
    run.session.act({ type: 'typed', field: 'validUntil', text: '2001-01-01' });
    run.session.act({ type: 'submit' });
    const { errors, refused, work } = run.session.state;
    assert.deepEqual(errors, { idNumber: 'check-digit', validUntil: 'order' });
    assert.deepEqual([refused, work, run.bank.requests.length], [errors, undefined, before]);
  });

  it('looks what became of entries without a reply before it sends them again', async () => {
    const run = await start();
    await toConfirm(run);
    const { identity } = run.bank.client;
    const submit = identity.submitElements;
    Object.assign(identity, {
      submitElements: async (input: Parameters<typeof submit>[0]) => {
        await submit(input);
        run.bank.away = true;
        return submit(input);
      },
    });
    run.session.act({ type: 'submit' });
    assert.equal((await run.until(isIdle)).step, 'confirm');
    run.bank.away = false;
    run.session.act({ type: 'submit' });
    assert.equal((await run.until(({ step }) => step === 'done')).problem, undefined);
    assert.equal(posts(run, /\/elements$/u), 1);
  });
});
