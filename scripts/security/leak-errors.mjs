// Errors of the client, each made by a call that carries what no error may hold.
import { createClient } from '@weidongli/client';
import { fetchTransport } from '@weidongli/client/fetch';
import { identity } from '@weidongli/contracts/identity-page';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner-page';
import { PERSON, SECRETS } from './leak-marks.mjs';

/**
 * Makes the calls of a client fail by what is put into them.
 *
 * @param {string} url - Address of the bank.
 * @param sandbox - Caller with the sandbox key, who opens the session.
 * @returns The errors, and the client itself.
 */
export async function errorsOf(url, sandbox) {
  const errors = [];
  const features = { identity, loan, partner };
  const open = async () => {
    const body = { customerRef: 'overdue', modules: ['identity', 'loan'], origins: [url] };
    const key = { 'idempotency-key': `client-${crypto.randomUUID()}` };
    return sandbox.ok('POST', '/v1/partner/sessions', body, key);
  };
  const client = createClient({ transport: fetchTransport({ baseUrl: url }), fetchSession: open, features });
  const id = (prefix) => `${prefix}_01JD8Z5X3K9M2N4P6Q8R0S1T00`;
  const money = { amount: '8000.00', currency: 'CNY' };
  const own = { workplace: PERSON.name, monthlyIncome: money };
  const keyed = { idempotencyKey: SECRETS.idempotencyKey, stepUpToken: SECRETS.stepUpToken };
  const calls = [
    () => client.identity.verifyChallenge({ challengeId: id('otp'), code: SECRETS.otp }, keyed),
    () => client.loan.listDraws({ cursor: PERSON.phone }),
    () =>
      client.loan.apply({ product: 'consumer', consentId: id('cns'), employment: 'OTHER', ...own }, keyed),
    () => client.loan.appeal({ applicationId: id('cap'), statement: Object.values(PERSON).join(' ') }, keyed),
    () => client.loan.getDraw({ drawId: PERSON.idNumber }),
    () => client.partner.withdrawConsent({ consentId: id('cns') }, keyed),
    () => client.loan.apply({ ...PERSON, ...SECRETS }, keyed),
  ];
  for (const call of calls)
    errors.push(
      await call().then(
        () => undefined,
        (error) => error,
      ),
    );
  client.session.end();
  return errors.concat(
    client,
    await client.loan.listLines({}).then(
      () => undefined,
      (error) => error,
    ),
  );
}
