import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '@weidongli/client';
import { identity as wholeIdentity } from '@weidongli/contracts/identity';
import fc from 'fast-check';
import { challenge as plain } from '../loan/loan-draw-data.testing.js';
import { proofFor } from '../screen/proof.testing.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { runStepUp, type StepUpSession } from './identity-step-up.effects.js';
import { canSubmit, reduceStepUp } from './identity-step-up.flow.js';
import type { StepUpPorts } from './identity-step-up.ports.js';
import {
  startStepUp,
  type StepUpEvent,
  type StepUpMethod,
  type StepUpState,
} from './identity-step-up.state.js';
import { openAskedBank, unlock, type AskedBank } from './identity-step-up.testing.js';

const everything: StepUpPorts = {
  capture: () => Promise.resolve(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
  biometric: () => Promise.resolve(undefined),
};
const all = { ...plain, methods: ['OTP', 'PAYMENT_PASSWORD', 'FACE', 'NATIVE_BIOMETRIC', 'IRIS'] };
const proof = { token: 'wsu_test', expiresAt: plain.expiresAt };
const problem = (code: string, attemptsLeft?: number): FlowProblem => ({
  code,
  recovery: 'change-input',
  outcomeUnknown: false,
  ...(attemptsLeft === undefined ? {} : { attemptsLeft }),
});
const run = (events: readonly StepUpEvent[], from = startStepUp(all, everything)): StepUpState =>
  events.reduce(reduceStepUp, from);
const failed = (code: string, attemptsLeft?: number): StepUpEvent => ({
  type: 'failed',
  problem: problem(code, attemptsLeft),
});
const coded: readonly StepUpEvent[] = [{ type: 'typed', text: '314159' }, { type: 'submitted' }];
const by = (method: StepUpMethod): StepUpEvent => ({ type: 'method-chosen', method });

describe('identity-step-up flow', () => {
  it('offers what the bank names, this screen knows and the page has handed in', () => {
    assert.deepEqual(startStepUp(all, {}).methods, ['OTP', 'PAYMENT_PASSWORD']);
    assert.deepEqual(startStepUp(all, everything).methods, all.methods.slice(0, 4));
    const none = startStepUp({ ...plain, methods: ['FACE'] }, {});
    assert.deepEqual([none.step, none.method], ['over', undefined]);
  });

  it('sends a code or a password only when it is whole', () => {
    assert.equal(run([{ type: 'typed', text: '31415' }, { type: 'submitted' }]).work, undefined);
    assert.equal(run(coded).work, 'verify');
    assert.equal(canSubmit(run([by('PAYMENT_PASSWORD'), { type: 'typed', text: '12345' }])), false);
    assert.equal(canSubmit(run([by('FACE')])), true);
  });

  it('forgets what was typed when the way changes, when it was judged, and when it was right', () => {
    assert.equal(run([{ type: 'typed', text: '31415' }, by('PAYMENT_PASSWORD')]).entry, '');
    assert.equal(run([...coded, failed('otp-incorrect', 4)]).entry, '');
    assert.equal(run([by('PAYMENT_PASSWORD'), ...coded, failed('network')]).entry, '');
    assert.equal(run([...coded, failed('network')]).entry, '314159');
    const done = run([...coded, { type: 'verified', proof }]);
    assert.deepEqual([done.step, done.entry, done.proof], ['done', '', proof]);
    assert.doesNotMatch(JSON.stringify(done), /314159/u);
  });

  it('goes on with the other ways when one is closed, and ends when the challenge is', () => {
    const other = run([...coded, failed('attempts-exhausted', 3)]);
    assert.deepEqual([other.step, other.method], ['answer', 'PAYMENT_PASSWORD']);
    assert.equal(other.methods.includes('OTP'), false);
    assert.equal(run([...coded, failed('attempts-exhausted', 0)]).step, 'over');
    assert.equal(run([by('FACE'), { type: 'submitted' }, failed('otp-expired')]).step, 'over');
    assert.equal(run([...coded, failed('otp-expired')]).step, 'answer');
  });

  it('ignores every further press while work is under way', () => {
    const actions: readonly StepUpEvent[] = [
      { type: 'typed', text: '1' },
      { type: 'submitted' },
      { type: 'resend' },
      by('FACE'),
      { type: 'resent', challenge: plain },
    ];
    const busy = run(coded);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions)), (presses) => {
        assert.equal(run(presses, busy), busy);
      }),
    );
  });
});

interface Answering extends AskedBank {
  readonly session: StepUpSession;
  readonly idle: () => Promise<StepUpState>;
}

const answering = (asked: AskedBank, ports: StepUpPorts = {}): Answering => {
  const waiting = new Set<() => void>();
  const session = runStepUp({
    client: asked.bank.client,
    ports,
    from: startStepUp(asked.challenge, ports),
    onState: () => {
      for (const check of waiting) check();
    },
  });
  const idle = (): Promise<StepUpState> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (session.state.work !== undefined) return;
        waiting.delete(check);
        resolve(session.state);
      };
      waiting.add(check);
      check();
    });
  return { ...asked, session, idle };
};

const give = ({ session, idle }: Answering, ...events: readonly StepUpEvent[]): Promise<StepUpState> => {
  for (const event of [...events, { type: 'submitted' } as const]) session.act(event);
  return idle();
};

const opens = async ({ bank, lineId }: AskedBank, { proof: given }: StepUpState): Promise<boolean> =>
  (await unlock(bank, lineId, given?.token)) === undefined;

/** A client of the same customer that can register a device: no screen does. */
const withDevices = ({ transport, control }: AskedBank['bank']) =>
  createClient({
    transport,
    features: { identity: wholeIdentity },
    fetchSession: () =>
      control.partner.createSession({
        customerRef: 'repeat-borrower',
        modules: ['identity'],
        origins: ['http://127.0.0.1:4000'],
      }),
  });

describe('identity-step-up against the bank', () => {
  it('confirms by a code', async () => {
    const one = answering(await openAskedBank());
    assert.equal(await opens(one, await give(one, { type: 'typed', text: '000000' })), true);
  });

  it('confirms by the payment password, which leaves the page sealed', async () => {
    const asked = await openAskedBank();
    const one = answering(asked);
    const wrong = await give(one, by('PAYMENT_PASSWORD'), { type: 'typed', text: '135790' });
    assert.deepEqual([wrong.problem?.code, wrong.problem?.attemptsLeft], ['password-incorrect', 4]);
    assert.equal(await opens(one, await give(one, { type: 'typed', text: '246810' })), true);
    assert.ok(asked.bank.bodies.every((body) => !body.includes('246810')));
    assert.ok(asked.bank.bodies.some((body) => body.includes('"enc":"jwe"')));
  });

  it('confirms by a picture, and by none when the customer gives up', async () => {
    const one = answering(await openAskedBank(), { capture: everything.capture! });
    assert.equal(await opens(one, await give(one, by('FACE'))), true);
    const other = answering(await openAskedBank(), { capture: () => Promise.resolve(undefined) });
    const state = await give(other, by('FACE'));
    assert.deepEqual([state.step, state.problem, state.proof], ['answer', undefined, undefined]);
  });

  it('confirms by a registered device, which signs id and digest of the challenge', async () => {
    const asked = await openAskedBank();
    const device = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
    const { privateKey, publicKey } = await crypto.subtle.generateKey(device, false, ['sign', 'verify']);
    const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
    const input = { name: '手机', publicKey: { kty: 'EC', crv: 'P-256', x, y } } as const;
    const { identity } = withDevices(asked.bank);
    const idempotencyKey = 'register-device-0001';
    const wanted = await identity.registerDevice(input, { idempotencyKey }).catch((error: unknown) => error);
    const { challenge } = wanted as Partial<AskedBank>;
    const stepUpToken = await proofFor(asked.bank.client, challenge);
    const { id } = await identity.registerDevice(input, { idempotencyKey, stepUpToken });
    const again = await unlock(asked.bank, asked.lineId);
    const one = answering(
      { ...asked, challenge: again! },
      {
        biometric: async ({ id: challengeId, binds }) => {
          const bytes = new TextEncoder().encode(`${challengeId}.${binds}`);
          const signature = await crypto.subtle.sign(device, privateKey, bytes);
          return { keyId: id, signature: Buffer.from(signature).toString('base64url') };
        },
      },
    );
    assert.equal(await opens(one, await give(one, by('NATIVE_BIOMETRIC'))), true);
  });

  it('goes on with another way when codes are closed for the hour', async () => {
    const one = answering(await openAskedBank());
    for (let time = 0; time < 4; time += 1) await give(one, { type: 'typed', text: '000001' });
    const over = await give(one, { type: 'typed', text: '000001' });
    assert.deepEqual([over.step, over.problem?.code], ['over', 'attempts-exhausted']);
    const next = await unlock(one.bank, one.lineId);
    assert.deepEqual(next?.methods, ['PAYMENT_PASSWORD', 'FACE']);
  });

  it('sends another code', async () => {
    const one = answering(await openAskedBank());
    await one.bank.control.sandbox.setClock({ advanceBy: 'PT61S' });
    one.session.act({ type: 'resend' });
    const state = await one.idle();
    assert.equal(state.problem, undefined);
    assert.ok(state.challenge.resendAfter > one.challenge.resendAfter);
  });

  it('sends nothing when it was closed while the camera was open', async () => {
    let closed = (): void => undefined;
    const open = new Promise<Uint8Array>((resolve) => {
      closed = () => {
        resolve(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
      };
    });
    const one = answering(await openAskedBank(), { capture: () => open });
    one.session.act(by('FACE'));
    one.session.act({ type: 'submitted' });
    one.session.stop();
    closed();
    await open;
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(
      one.bank.requests.some((request) => request.endsWith('/verify')),
      false,
    );
  });
});
