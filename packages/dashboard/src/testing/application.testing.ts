import assert from 'node:assert/strict';
import { createClient, isWdlError } from '@weidongli/client';
import { fetchTransport } from '@weidongli/client/fetch';
import { identity } from '@weidongli/contracts/identity';
import { partner } from '@weidongli/contracts/partner-page';
import { syntheticPhone, syntheticResidentId } from '@weidongli/finance/identifiers';
import type { TestSandbox } from './sandbox.testing.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The client of somebody whom the bank does not know. */
const newCustomer = ({ url, call }: TestSandbox, customerRef: string) =>
  createClient({
    transport: fetchTransport({ baseUrl: url }),
    features: { identity, partner },
    fetchSession: async () => {
      const reply = await call('POST', '/v1/partner/sessions', {
        customerRef,
        newCustomer: true,
        modules: ['identity', 'account'],
        origins: [url],
      });
      return (await reply.json()) as { readonly clientSecret: string };
    },
  });

/**
 * Brings somebody's application to where a person has to look at it: everything typed, nothing photographed.
 *
 * @returns Id of the application.
 */
export const bringToReview = async (sandbox: TestSandbox, customerRef = 'reviewed'): Promise<string> => {
  const client = newCustomer(sandbox, customerRef);
  const begun = await client.identity.startApplication({
    ...{ scene: 'ACCOUNT_OPENING', accountClass: 'III', mode: 'SIMPLE' },
  });
  const { id: applicationId, documents } = begun;
  const { id: acceptanceId } = await client.partner.acceptAgreements({
    subject: applicationId,
    documents: documents.map(({ id, sha256 }) => ({ agreementId: id, sha256 })),
    method: 'CHECKBOX',
  });
  await client.identity.giveConsents({ applicationId, acceptanceId, face: 'DECLINE' });
  const phone = await client.sealField(utf8(syntheticPhone(830)));
  const idempotencyKey = `phone-${applicationId}`;
  const error: unknown = await client.identity
    .submitPhone({ applicationId, phone }, { idempotencyKey })
    .catch((caught: unknown) => caught);
  assert.ok(isWdlError(error) && error.challenge !== undefined);
  const { token } = await client.identity.verifyChallenge({
    challengeId: error.challenge.id,
    code: '000000',
  });
  await client.identity.submitPhone({ applicationId, phone }, { idempotencyKey, stepUpToken: token });
  const idNumber = syntheticResidentId({ birthDate: '1990-06-12', serial: 7 });
  const elements = await client.sealField(utf8(JSON.stringify({ name: '林知夏·人工', idNumber })));
  const { status } = await client.identity.submitElements({ applicationId, elements });
  assert.equal(status, 'IN_REVIEW');
  return applicationId;
};
