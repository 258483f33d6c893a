import type { LoanApplication } from '@weidongli/contracts/loan';
import type { Agreement, Consent, ConsentPage } from '@weidongli/contracts/partner';
import { freshKey, type CustomerCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal } from './check.js';
import { applicationBody, consentOf } from './conformance-apply.js';
import { createCustomer, newCustomer } from './outcome-steps.js';

const CONSENTS = '/v1/partner/consents';
const applyWith = (customer: CustomerCaller, consentId: string): Promise<LoanApplication> =>
  customer.ok('POST', '/v1/loan/applications', applicationBody(consentId), {
    'idempotency-key': freshKey('apply'),
  });
const readConsent = (customer: CustomerCaller, id: string): Promise<Consent> =>
  customer.ok('GET', `${CONSENTS}/${id}`);
const readApplication = (customer: CustomerCaller, id: string): Promise<LoanApplication> =>
  customer.ok('GET', `/v1/loan/applications/${id}`);

/** Cases of consents as the customer sees and withdraws them. */
export const consentCases: Cases = {
  'shows what was consented to, in which words, for whom and until when': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, 'first-time');
    const { id } = await consentOf(customer);
    const { data } = await customer.ok<ConsentPage>('GET', CONSENTS);
    const consent = await readConsent(customer, id);
    equal(data, [consent], 'list');
    const document = await customer.ok<Agreement>('GET', `/v1/partner/agreements/${consent.documentId}`);
    equal(consent.documentSha256, document.sha256, 'digest of the document that was shown');
    const { status, purpose, method, usedFor, withdrawnAt, recipient } = consent;
    equal(
      [status, purpose, method, usedFor, withdrawnAt],
      ['AUTHORISED', 'CREDIT_REPORT_QUERY', 'CHECKBOX', null, null],
      'consent',
    );
    equal(recipient.length > 0, true, 'recipient');
  },
  'shows somebody else nothing of it': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, 'first-time');
    const { id } = await consentOf(customer);
    const other = await newCustomer(sandbox, 'first-time');
    await other.refused('not-found', 'GET', `${CONSENTS}/${id}`);
    equal((await other.ok<ConsentPage>('GET', CONSENTS)).data, [], 'list of the other');
  },
  'uses a consent up when the report is asked for, and for one application only': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, 'first-time');
    const { id } = await consentOf(customer);
    const application = await applyWith(customer, id);
    const bound = await readConsent(customer, id);
    equal([bound.status, bound.usedFor], ['AUTHORISED', application.id], 'before the report is asked for');
    await customer.ok('POST', `/v1/loan/applications/${application.id}/withdraw`, {});
    const again = { 'idempotency-key': freshKey('apply') };
    await customer.refused('consent-required', 'POST', '/v1/loan/applications', applicationBody(id), again);
    const next = await applyWith(customer, (await consentOf(customer)).id);
    await sandbox.advance('PT31S');
    const [newest] = (await customer.ok<ConsentPage>('GET', CONSENTS)).data;
    equal([newest?.status, newest?.usedFor], ['CONSUMED', next.id], 'after it');
    await customer.refused('invalid-state', 'POST', `${CONSENTS}/${newest?.id ?? ''}/withdraw`, {});
  },
  'ends an application whose consent is withdrawn before the report is asked for': async ({ sandbox }) => {
    const { customerRef } = await createCustomer(sandbox, 'first-time');
    const customer = await sandbox.customer(customerRef);
    const { id } = await consentOf(customer);
    const application = await applyWith(customer, id);
    const withdrawn = await customer.ok<Consent>('POST', `${CONSENTS}/${id}/withdraw`, {});
    equal([withdrawn.status, withdrawn.withdrawnAt === null], ['REVOKED', false], 'consent');
    const path = `/v1/sandbox/simulate/application/${application.id}/approve`;
    await sandbox.refused('invalid-state', 'POST', path, {});
    await sandbox.advance('PT31S');
    equal((await readApplication(customer, application.id)).status, 'WITHDRAWN', 'application');
    await sandbox.advance('PT10M');
    const later = await sandbox.customer(customerRef);
    equal((await readApplication(later, application.id)).status, 'WITHDRAWN', 'after the decision was due');
    const other = await applyWith(later, (await consentOf(later)).id);
    equal(other.status, 'SUBMITTED', 'another application with another consent');
  },
};
