import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EncryptedField } from '@weidongli/contracts';
import { enterCode, isAsked, isIdle, startRun } from '../screen/flow-run.testing.js';
import { openTestBank } from '../screen/onboarding-bank.testing.js';
import { passwordProof, personaPassword } from '../screen/proof.testing.js';
import type { SecureInput } from '../screen/secure-input.js';
import { runPassword } from './identity-password.effects.js';
import { startPassword } from './identity-password.state.js';

const persona = 'repeat-borrower';
const start = (keyboard?: SecureInput, bank = openTestBank(persona)) =>
  startRun(openTestBank, (given) => runPassword({ ...given, keyboard }), { bank });

type Run = Awaited<ReturnType<typeof start>>;

const enter = ({ session }: Run, password: string, again = password): void => {
  session.act({ type: 'typed', field: 'first', text: password });
  session.act({ type: 'typed', field: 'second', text: again });
  session.act({ type: 'submitted' });
};

/** Confirms with the code, then with the old password. */
const confirm = async (run: Run, old = personaPassword) => {
  await run.until(isAsked);
  const { challenge } = await enterCode(run);
  assert.deepEqual(challenge?.passed, ['OTP']);
  run.session.act({ type: 'confirmed', token: await passwordProof(run.bank, challenge, old) });
  return run.until(isIdle);
};

describe('identity-password against the bank', () => {
  it('changes the password with two confirmations, and the new one counts', async () => {
    const run = await start();
    enter(run, '582914');
    const done = await confirm(run);
    assert.deepEqual([done.step, done.first, done.second], ['done', '', '']);
    assert.match(run.bank.bodies.join(), /"typedIn":"PAGE_FIELD"/u);
    assert.doesNotMatch(run.bank.bodies.join(), /582914/u);
    const next = await start(undefined, run.bank);
    enter(next, '739106');
    assert.equal((await confirm(next, '582914')).step, 'done');
  });

  it('refuses a simple one at once, and one that is typed in two ways', async () => {
    const run = await start();
    const sent = run.bank.requests.length;
    run.session.act({ type: 'typed', field: 'first', text: '123456' });
    assert.equal(run.session.state.errors.first, 'sequence');
    enter(run, '582914', '582915');
    assert.equal(run.session.state.errors.second, 'different');
    enter(run, '5829');
    assert.equal(run.session.state.errors.first, 'not-six-digits');
    assert.equal(run.bank.requests.length, sent);
  });

  it('lets the keyboard of the app go first, and says so to the bank', async () => {
    const asked: string[] = [];
    const bank = openTestBank(persona);
    const run = await start(
      {
        ask: (kind, keySet): Promise<EncryptedField> => {
          asked.push(`${kind} ${keySet}`);
          return bank.client.sealField(new TextEncoder().encode('582914'));
        },
      },
      bank,
    );
    run.session.act({ type: 'submitted' });
    assert.equal((await confirm(run)).step, 'done');
    assert.deepEqual(asked, ['new-payment-password /.well-known/wdl-encryption-jwks']);
    assert.match(bank.bodies.join(), /"typedIn":"HOST_KEYBOARD"/u);
  });

  it('stays where it is when the keyboard is given up, and uses the page when it fails', async () => {
    let isBroken = false;
    const run = await start({
      ask: () => (isBroken ? Promise.reject(new Error('No keyboard.')) : Promise.resolve(undefined)),
    });
    run.session.act({ type: 'submitted' });
    assert.equal((await run.until(isIdle)).problem, undefined);
    isBroken = true;
    run.session.act({ type: 'submitted' });
    const state = await run.until(({ problem }) => problem !== undefined);
    assert.deepEqual([state.hasKeyboard, state.problem?.code], [false, 'keyboard-failed']);
    enter(run, '582914');
    assert.equal((await confirm(run)).step, 'done');
  });

  it('asks with the same order when no reply came, which sets nothing twice', async () => {
    const run = await start();
    const { sandbox } = run.bank.control;
    enter(run, '582914');
    await run.until(isAsked);
    await enterCode(run);
    await sandbox.addFault({ operation: 'identity.setPassword', dropAfterCommit: true, times: 20 });
    const { challenge } = run.session.state;
    const token = await passwordProof(run.bank, challenge, personaPassword);
    run.session.act({ type: 'confirmed', token });
    const unknown = await run.until(isIdle);
    assert.deepEqual([unknown.step, unknown.first], ['unknown', '']);
    await sandbox.clearFaults({});
    run.session.act({ type: 'query' });
    assert.equal((await run.until(isIdle)).step, 'done');
  });

  it('has a password set anew when nothing is left to ask with', async () => {
    const bank = openTestBank(persona);
    const from = { ...startPassword, step: 'unknown' as const };
    const run = await startRun(openTestBank, (given) => runPassword({ ...given, from }), { bank });
    run.session.act({ type: 'query' });
    const { step, problem } = run.session.state;
    assert.deepEqual([step, problem?.code], ['enter', 'unanswered']);
  });

  it('tells somebody without an account where the first password is set', async () => {
    const run = await start(undefined, openTestBank('nobody-yet'));
    assert.equal(run.session.state.step, 'unavailable');
  });
});
