import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIdle, startRun, type FlowRun, type RunStart } from '../screen/flow-run.testing.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import type { SecureInput } from '../screen/secure-input.js';
import { runOpen } from './account-open.effects.js';
import type { OpenWish } from './account-open.first.js';
import type { OpenEvent, OpenState } from './account-open.state.js';
import {
  goodPassword,
  monday,
  posts,
  toAccount,
  toCard,
  toDetails,
  toOpening,
} from './account-steps.testing.js';

type Run = FlowRun<OpenState, OpenEvent, TestBank>;

const accounts = '/v1/account/accounts';

interface Wish extends Partial<OpenWish> {
  readonly keyboard?: SecureInput;
}

const start = (wish: Wish = {}, from: RunStart<TestBank> = {}): Promise<Run> =>
  startRun(openTestBank, (given) => runOpen({ ...given, mode: 'SIMPLE', ...wish }), {
    ...{ moment: monday },
    ...from,
  });

const startAt = async (through: (bank: TestBank) => Promise<unknown>, wish: Wish = {}): Promise<Run> => {
  const bank = openTestBank(undefined, monday);
  await through(bank);
  return start(wish, { bank });
};

const toContracts = (bank: TestBank): Promise<unknown> => toOpening(bank);

const accept = ({ session }: Run): void => {
  const documents = session.state.application?.documents ?? [];
  session.act({ type: 'accepted', documentIds: documents.map(({ id }) => id) });
};

const typePassword = ({ session }: Run, text = goodPassword, again = text): void => {
  session.act({ type: 'password-typed', field: 'password', text });
  session.act({ type: 'password-typed', field: 'again', text: again });
};

const submit = (run: Run): Promise<OpenState> => {
  run.session.act({ type: 'open', host: false });
  return run.until(isIdle);
};

const accountsOf = async ({ bank }: Run) => (await bank.client.account.listAccounts()).data;

describe('account-open against the bank', () => {
  it('begins with nothing, asks for the class where the page gives none, and begins an application', async () => {
    const run = await start();
    assert.deepEqual([run.session.state.step, run.session.state.accountClass], ['intro', undefined]);
    run.session.act({ type: 'start' });
    assert.deepEqual(run.session.state.errors, { class: 'missing' });
    assert.equal(posts(run.bank, '/v1/identity/applications'), 0);
    run.session.act({ type: 'class-chosen', accountClass: 'III' });
    run.session.act({ type: 'start' });
    const { step, application } = await run.until(isIdle);
    assert.deepEqual([step, application?.accountClass, application?.step], ['identity', 'III', 'CONSENTS']);
  });

  it('takes the class of the page', async () => {
    const run = await start({ accountClass: 'II', mode: 'STANDARD' });
    run.session.act({ type: 'start' });
    assert.equal((await run.until(isIdle)).application?.accountClass, 'II');
  });

  it('goes on at the step where the customer has left it', async () => {
    const shown = [];
    for (const through of [(bank: TestBank) => toDetails(bank), toCard, toContracts])
      shown.push((await startAt(through)).session.state.step);
    assert.deepEqual(shown, ['details', 'card', 'opening']);
  });

  it('shows a final refusal to who comes back, and begins anew when it is a week old', async () => {
    const run = await startAt((bank) => toDetails(bank, '陈小立·未成年'));
    const { step, application } = run.session.state;
    assert.deepEqual([step, application?.status], ['identity', 'REJECTED']);
    await run.bank.control.sandbox.setClock({ advanceBy: 'P7D' });
    const later = await start({}, { bank: run.bank });
    assert.deepEqual([later.session.state.step, later.session.state.application], ['intro', undefined]);
  });

  it('follows the screens inside it', async () => {
    const run = await start({ accountClass: 'III' });
    run.session.act({ type: 'start' });
    await run.until(isIdle);
    run.session.act({ type: 'application', application: await toDetails(run.bank) });
    assert.equal(run.session.state.step, 'details');
    const { application } = run.session.state;
    run.session.act({
      type: 'application',
      application: { ...application!, status: 'CANCELLED', step: null },
    });
    assert.deepEqual([run.session.state.step, run.session.state.application], ['intro', undefined]);
  });

  it('answers no question by itself, and hands the details in', async () => {
    const run = await startAt(toDetails);
    run.session.act({ type: 'submit-details' });
    assert.deepEqual(run.session.state.listed, ['occupation', 'taxResidency', 'purpose']);
    run.session.act({ type: 'detail-chosen', field: 'occupation', value: 'FARMER' });
    run.session.act({ type: 'detail-chosen', field: 'taxResidency', value: 'CN' });
    run.session.act({ type: 'detail-chosen', field: 'purpose', value: 'DAILY' });
    run.session.act({ type: 'submit-details' });
    assert.equal((await run.until(isIdle)).step, 'card');
  });

  it('reads where the application stands when the answer to the details is lost', async () => {
    const run = await startAt(toDetails);
    const fault = { operation: 'account.submitDetails', dropAfterCommit: true, times: 10 };
    await run.bank.control.sandbox.addFault(fault);
    run.session.act({ type: 'detail-chosen', field: 'occupation', value: 'FARMER' });
    run.session.act({ type: 'detail-chosen', field: 'taxResidency', value: 'CN' });
    run.session.act({ type: 'detail-chosen', field: 'purpose', value: 'DAILY' });
    run.session.act({ type: 'submit-details' });
    assert.equal((await run.until(isIdle)).step, 'card');
  });

  for (const [password, again, errors] of [
    ['', '', { password: 'not-six-digits' }],
    ['111111', '111111', { password: 'all-same' }],
    ['123456', '123456', { password: 'sequence' }],
    ['271828', '271829', { again: 'different' }],
  ] as const) {
    it(`sends no password ${password || 'that is empty'}, typed again as ${again || 'nothing'}`, async () => {
      const run = await startAt(toContracts);
      accept(run);
      typePassword(run, password, again);
      run.session.act({ type: 'open', host: false });
      assert.deepEqual(run.session.state.errors, errors);
      assert.equal(posts(run.bank, accounts), 0);
    });
  }

  it('opens nothing without the ticks', async () => {
    const run = await startAt(toContracts);
    typePassword(run);
    run.session.act({ type: 'open', host: false });
    assert.deepEqual(run.session.state.errors, { consent: 'missing' });
  });

  it('opens the account, and keeps no password', async () => {
    const run = await startAt(toContracts);
    accept(run);
    typePassword(run);
    const { step, account, password, again } = await submit(run);
    assert.deepEqual(
      [step, account?.class, account?.status, password, again],
      ['done', 'III', 'ACTIVE', '', ''],
    );
    assert.equal(
      run.bank.bodies.some((body) => body.includes(goodPassword)),
      false,
    );
  });

  it('shows why the bank refuses a password that only it can judge, and takes another', async () => {
    const run = await startAt(toContracts);
    accept(run);
    typePassword(run, '900612');
    const { step, problem, password } = await submit(run);
    assert.deepEqual([step, problem?.code, password], ['opening', 'password-too-simple', '']);
    typePassword(run);
    assert.equal((await submit(run)).step, 'done');
  });

  it('queries, and sends nothing again, when every reply is lost', async () => {
    const run = await startAt(toContracts);
    const { sandbox } = run.bank.control;
    await sandbox.addFault({ operation: 'account.openAccount', dropAfterCommit: true, times: 10 });
    await sandbox.addFault({ operation: 'account.listAccounts', status: 503, times: 10 });
    accept(run);
    typePassword(run);
    await submit(run);
    assert.equal(run.session.state.step, 'unknown');
    const sent = posts(run.bank, accounts);
    await sandbox.clearFaults();
    run.session.resume();
    assert.equal((await run.until(({ step }) => step === 'done')).account?.class, 'III');
    assert.equal(posts(run.bank, accounts), sent);
    assert.equal((await accountsOf(run)).length, 1);
  });

  it('may be sent again when the bank knows of nothing', async () => {
    const run = await startAt(toContracts);
    const { sandbox } = run.bank.control;
    await sandbox.addFault({ operation: 'account.openAccount', dropBeforeCommit: true, times: 10 });
    accept(run);
    typePassword(run);
    const { step, problem } = await submit(run);
    assert.deepEqual([step, problem?.code], ['opening', 'not-booked']);
    await sandbox.clearFaults();
    typePassword(run);
    assert.equal((await submit(run)).step, 'done');
  });

  it('opens one account when the last button is pressed again and again', async () => {
    const run = await startAt(toContracts);
    accept(run);
    typePassword(run);
    for (let press = 0; press < 5; press += 1) run.session.act({ type: 'open', host: false });
    await run.until(({ step }) => step === 'done');
    assert.equal((await accountsOf(run)).length, 1);
  });

  it('asks the keyboard of the app where there is one, and tells the bank so', async () => {
    const asked: string[] = [];
    const bank = openTestBank(undefined, monday);
    let gaveUp = true;
    const keyboard: SecureInput = {
      ask: async (kind, keySet) => {
        asked.push(`${kind} ${keySet}`);
        return gaveUp ? undefined : bank.client.sealField(new TextEncoder().encode(goodPassword));
      },
    };
    await toOpening(bank);
    const run = await start({ keyboard }, { bank });
    accept(run);
    run.session.act({ type: 'open', host: true });
    assert.deepEqual(run.session.state.errors, { password: 'not-typed' });
    run.session.act({ type: 'keyboard' });
    assert.equal((await run.until(isIdle)).isSealed, false);
    gaveUp = false;
    run.session.act({ type: 'keyboard' });
    assert.equal((await run.until(isIdle)).isSealed, true);
    run.session.act({ type: 'open', host: true });
    assert.equal((await run.until(isIdle)).step, 'done');
    assert.equal(asked[0], 'new-payment-password /.well-known/wdl-encryption-jwks');
    assert.ok(bank.bodies.some((body) => body.includes('"typedIn":"HOST_KEYBOARD"')));
  });

  it('asks once for the password that there is when another account is opened', async () => {
    const run = await startAt(async (bank) => {
      await toAccount(bank);
      await toOpening(bank, '5018');
    });
    accept(run);
    run.session.act({ type: 'password-typed', field: 'password', text: '314159' });
    const { problem } = await submit(run);
    assert.equal(problem?.code, 'password-incorrect');
    run.session.act({ type: 'password-typed', field: 'password', text: goodPassword });
    assert.equal((await submit(run)).step, 'done');
    assert.equal((await accountsOf(run)).length, 2);
  });
});
