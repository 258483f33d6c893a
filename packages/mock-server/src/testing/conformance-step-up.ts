import type { Problem } from '@weidongli/contracts';
import type { CustomerCaller, SandboxCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import {
  answer,
  answerByFace,
  answerByPassword,
  deviceKey,
  registerDevice,
  sealed,
  verifyPath as verify,
} from './confirm-steps.js';
import { createCustomer, keyFor, newCustomer, scenarioOf } from './outcome-steps.js';

/** Gives a customer whose wrong answers lock nobody else. */
const fresh = (sandbox: SandboxCaller): Promise<CustomerCaller> => newCustomer(sandbox);

const wrongly = (customer: CustomerCaller, id: string, code: string): Promise<Problem> =>
  customer.refused(code, 'POST', verify(id), { code: '000001' });

/** Cases of the second factor. */
export const stepUpCases: Cases = {
  'counts wrong codes and closes after the fifth': async ({ sandbox }) => {
    const customer = await fresh(sandbox);
    const { id } = await customer.challenge(await customer.prepare('500.00'));
    for (const left of [4, 3, 2, 1])
      equal((await wrongly(customer, id, 'otp-incorrect')).attemptsLeft, left, 'attempts left');
    const closed = await customer.call<Problem>('POST', verify(id), { code: '000001' });
    equal([closed.body.code, closed.body.attemptsLeft], ['attempts-exhausted', 0], 'after the fifth');
    equal(Number(closed.headers['retry-after']) > 3500, true, 'Retry-After of about an hour');
    await customer.refused('attempts-exhausted', 'POST', verify(id), { code: '000000' });
  },
  'counts wrong codes of a customer over all challenges, for an hour; another way still works': async ({
    sandbox,
    send,
  }) => {
    const { customerRef } = await createCustomer(sandbox);
    const customer = await sandbox.customer(customerRef);
    const first = await customer.challenge(await customer.prepare('500.00'));
    for (let time = 0; time < 3; time += 1) await wrongly(customer, first.id, 'otp-incorrect');
    const prepared = await customer.prepare('600.00');
    const second = await customer.challenge(prepared);
    equal((await wrongly(customer, second.id, 'otp-incorrect')).attemptsLeft, 1, 'left of the hour');
    equal(
      (await wrongly(customer, second.id, 'attempts-exhausted')).attemptsLeft,
      3,
      'left of the challenge',
    );
    await customer.refused('attempts-exhausted', 'POST', verify(second.id), { code: '000000' });
    await customer.refused('attempts-exhausted', 'POST', `/v1/identity/challenges/${first.id}/resend`, {});
    equal((await answerByPassword(send, customer, second)).status, 200, 'by password');
    const third = await customer.challenge(await customer.prepare('700.00'));
    equal([third.method, third.methods], ['PAYMENT_PASSWORD', ['PAYMENT_PASSWORD', 'FACE']], 'ways left');
    await sandbox.advance('PT1H1S');
    const later = await sandbox.customer(customerRef);
    const again = await later.challenge(await later.prepare('800.00'));
    equal(again.methods, ['OTP', 'PAYMENT_PASSWORD', 'FACE'], 'ways after an hour');
  },
  'closes a challenge at once on the code 000003 and opens another for the next try': async ({ sandbox }) => {
    const customer = await fresh(sandbox);
    const prepared = await customer.prepare('500.00');
    const { id } = await customer.challenge(prepared);
    await customer.refused('attempts-exhausted', 'POST', verify(id), { code: '000003' });
    const next = await customer.challenge(prepared);
    equal(next.id === id, false, 'same challenge');
  },
  'is late with the code 000004: wrong for 30 seconds at no cost, then right': async ({ sandbox }) => {
    const customer = await fresh(sandbox);
    const { id } = await customer.challenge(await customer.prepare('500.00'));
    const early = await customer.refused('otp-incorrect', 'POST', verify(id), { code: '000004' });
    equal(early.attemptsLeft, 5, 'attempts left');
    await sandbox.advance('PT30S');
    equal((await customer.call('POST', verify(id), { code: '000004' })).status, 200, 'after 30 seconds');
  },
  'expires a code after 300 seconds, or on the code 000002; a password counts for 30 minutes': async ({
    sandbox,
    send,
  }) => {
    const customer = await sandbox.customer();
    const first = await customer.challenge(await customer.prepare('500.00'));
    await customer.refused('otp-expired', 'POST', verify(first.id), { code: '000002' });
    const prepared = await customer.prepare('500.00');
    await sandbox.advance('PT280S');
    const second = await customer.challenge(prepared);
    await sandbox.advance('PT301S');
    const renewed = await sandbox.customer();
    await renewed.refused('otp-expired', 'POST', verify(second.id), { code: '000000' });
    equal((await answerByPassword(send, renewed, second)).status, 200, 'by password after 301 seconds');
    const third = await renewed.challenge(await renewed.prepare('500.00'));
    await sandbox.advance('PT30M1S');
    const late = await answerByPassword(send, await sandbox.customer(), third);
    equal(late.body.code, 'otp-expired', 'by password after 30 minutes');
  },
  'asks the same question again without another message': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const prepared = await customer.prepare('500.00');
    const first = await customer.challenge(prepared);
    equal((await customer.challenge(prepared)).id, first.id, 'challenge');
  },
  'sends another code after a minute, five in all': async ({ sandbox }) => {
    let customer = await sandbox.customer();
    const { id } = await customer.challenge(await customer.prepare('500.00'));
    const resend = `/v1/identity/challenges/${id}/resend`;
    const early = await customer.call('POST', resend, {});
    equal(
      [early.status, Number(early.headers['retry-after']) > 0],
      [429, true],
      'early wish and Retry-After',
    );
    for (let sent = 2; sent <= 5; sent += 1) {
      await sandbox.advance('PT61S');
      customer = await sandbox.customer();
      await customer.ok('POST', resend, {});
    }
    await sandbox.advance('PT61S');
    customer = await sandbox.customer();
    await customer.refused('attempts-exhausted', 'POST', resend, {});
  },
  'says what is confirmed: amount, masked payee and the contract that was shown': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const prepared = await customer.prepare('500.00');
    const { confirms, purpose, methods, method } = await customer.challenge(prepared);
    equal(confirms.amount, prepared.quote.principal, 'amount');
    equal(confirms.payee, customer.card.panMasked, 'payee');
    const contract = prepared.quote.agreements.find(({ kind }) => kind === 'LOAN_CONTRACT');
    equal(confirms.contractVersion, present(contract, 'contract').sha256, 'contract');
    equal([purpose, method, methods[0]], ['LOAN_DRAW', 'OTP', 'OTP'], 'purpose and first way');
  },
  'does not confirm another draw': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const token = await customer.stepUp(await customer.prepare('500.00'));
    const other = await customer.prepare('600.00');
    const headers = { ...other.key, 'wdl-step-up': token };
    await customer.refused('otp-context-mismatch', 'POST', '/v1/loan/draws', other.body, headers);
    // A wrong credential says nothing about the request: with the right one the same key succeeds.
    const right = await customer.stepUp(other);
    const drawn = await customer.call('POST', '/v1/loan/draws', other.body, {
      ...other.key,
      'wdl-step-up': right,
    });
    equal(drawn.status, 201, 'draw with its own token');
  },
  'takes a payment password only sealed, only sealed for this bank, and one answer at a time': async ({
    sandbox,
    send,
  }) => {
    const customer = await fresh(sandbox);
    const challenge = await customer.challenge(await customer.prepare('500.00'));
    const path = verify(challenge.id);
    await customer.refused('validation-failed', 'POST', path, { password: '246810' });
    const field = await sealed(send, '246810');
    // A sign in the middle of the seal: the last one holds bits that nobody reads.
    const at = field.value.length - 12;
    const other = field.value[at] === 'A' ? 'B' : 'A';
    const changed = { ...field, value: field.value.slice(0, at) + other + field.value.slice(at + 1) };
    const refused = await customer.refused('validation-failed', 'POST', path, { password: changed });
    equal(refused.errors?.[0]?.pointer, '/password', 'pointer');
    await customer.refused('validation-failed', 'POST', path, { password: field, code: '000000' });
    await customer.refused('validation-failed', 'POST', path, {});
    equal((await answer(customer, challenge, { password: field })).status, 200, 'sealed');
    await customer.refused('invalid-state', 'POST', path, { password: field });
  },
  'closes each way by itself: five passwords and three faces a day': async ({ sandbox, send }) => {
    const { customerRef } = await createCustomer(sandbox);
    const customer = await sandbox.customer(customerRef);
    const first = await customer.challenge(await customer.prepare('500.00'));
    for (const left of [2, 1]) {
      const { body } = await answerByFace(send, customer, first, scenarioOf('face.mismatch'));
      equal([body.code, body.attemptsLeft], ['face-mismatch', left], 'face');
    }
    const third = await answerByFace(send, customer, first, scenarioOf('face.mismatch'));
    equal([third.body.code, third.body.attemptsLeft], ['attempts-exhausted', 2], 'third face');
    equal(Number(third.headers['retry-after']) > 86_000, true, 'Retry-After of about a day');
    equal((await answerByPassword(send, customer, first, '135790')).body.attemptsLeft, 1, 'password');
    equal((await answer(customer, first, { code: '000000' })).status, 200, 'code');
    const next = await customer.challenge(await customer.prepare('600.00'));
    equal(next.methods, ['OTP', 'PAYMENT_PASSWORD'], 'ways left');
    const face = await answerByFace(send, customer, next);
    equal(face.body.code, 'method-not-available', 'a face nevertheless');
  },
  'registers a device, which then signs what is confirmed and nothing else': async ({ sandbox }) => {
    const customer = await fresh(sandbox);
    const device = await registerDevice(customer);
    const prepared = await customer.prepare('500.00');
    const challenge = await customer.challenge(prepared);
    equal(challenge.methods.includes('NATIVE_BIOMETRIC'), true, 'offered');
    const other = await customer.challenge(await customer.prepare('600.00'));
    const wrong = await answer(customer, challenge, { assertion: await device.sign(other) });
    equal(wrong.body.code, 'assertion-invalid', 'signature of another challenge');
    const foreign = await registerDevice(await fresh(sandbox));
    const stolen = await answer(customer, challenge, { assertion: await foreign.sign(challenge) });
    equal(stolen.body.code, 'assertion-invalid', 'device of somebody else');
    const { token } = (await answer(customer, challenge, { assertion: await device.sign(challenge) })).body;
    const headers = { ...prepared.key, 'wdl-step-up': token };
    await customer.ok('POST', '/v1/loan/draws', prepared.body, headers);
  },
  'registers no device by a device, and no key that is none': async ({ sandbox }) => {
    const customer = await fresh(sandbox);
    await registerDevice(customer);
    const { publicKey } = await deviceKey();
    const body = { name: 'Tablet', publicKey };
    const path = '/v1/identity/devices';
    const asked = await customer.refused('step-up-required', 'POST', path, body, keyFor('device'));
    equal(asked.challenge?.methods.includes('NATIVE_BIOMETRIC'), false, 'offered');
    const bent = { ...body, publicKey: { ...publicKey, y: publicKey.x } };
    const refused = await customer.refused('validation-failed', 'POST', path, bent, keyFor('device'));
    equal(refused.errors?.[0]?.pointer, '/publicKey', 'pointer');
  },
  'does not let a token be used after its time or by somebody else': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const prepared = await customer.prepare('500.00');
    const token = await customer.stepUp(prepared);
    await sandbox.advance('PT301S');
    const renewed = await sandbox.customer();
    const headers = { ...prepared.key, 'wdl-step-up': token };
    await renewed.refused('otp-expired', 'POST', '/v1/loan/draws', prepared.body, headers);
    const other = await sandbox.customer('not-invited');
    const { id } = await renewed.challenge(prepared);
    await other.refused('not-found', 'POST', verify(id), { code: '000000' });
  },
  'asks for no code when the draw is refused anyway': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { body, key } = await customer.prepare('500.00');
    const foreign = { ...body, cardId: (await sandbox.customer('not-invited')).card.id };
    await customer.refused('not-found', 'POST', '/v1/loan/draws', foreign, key);
  },
};
