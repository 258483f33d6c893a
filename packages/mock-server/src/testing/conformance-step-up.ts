import { equal } from './check.js';
import type { Cases } from './cases.js';

const verify = (id: string): string => `/v1/identity/challenges/${id}/verify`;

/** Cases of the second factor. */
export const stepUpCases: Cases = {
  'counts wrong codes and closes after the fifth': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { id } = await customer.challenge(await customer.prepare('500.00'));
    for (const left of [4, 3, 2, 1]) {
      const problem = await customer.refused('otp-incorrect', 'POST', verify(id), { code: '000001' });
      equal(problem.attemptsLeft, left, 'attempts left');
    }
    await customer.refused('attempts-exhausted', 'POST', verify(id), { code: '000001' });
    await customer.refused('attempts-exhausted', 'POST', verify(id), { code: '000000' });
  },
  'closes a challenge at once on the code 000003 and opens another for the next try': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const prepared = await customer.prepare('500.00');
    const { id } = await customer.challenge(prepared);
    await customer.refused('attempts-exhausted', 'POST', verify(id), { code: '000003' });
    const next = await customer.challenge(prepared);
    equal(next.id === id, false, 'same challenge');
  },
  'is late with the code 000004: wrong for 30 seconds at no cost, then right': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { id } = await customer.challenge(await customer.prepare('500.00'));
    const early = await customer.refused('otp-incorrect', 'POST', verify(id), { code: '000004' });
    equal(early.attemptsLeft, 5, 'attempts left');
    await sandbox.advance('PT30S');
    equal((await customer.call('POST', verify(id), { code: '000004' })).status, 200, 'after 30 seconds');
  },
  'expires a code after 300 seconds, or on the code 000002': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const first = await customer.challenge(await customer.prepare('500.00'));
    await customer.refused('otp-expired', 'POST', verify(first.id), { code: '000002' });
    const prepared = await customer.prepare('500.00');
    await sandbox.advance('PT280S');
    const second = await customer.challenge(prepared);
    await sandbox.advance('PT301S');
    const renewed = await sandbox.customer();
    await renewed.refused('otp-expired', 'POST', verify(second.id), { code: '000000' });
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
