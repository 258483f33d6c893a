import type { Problem } from '@weidongli/contracts';
import type { StepUp } from '@weidongli/contracts/identity';
import type { LoanApplication } from '@weidongli/contracts/loan';
import type { WebhookEndpoint, WebhookEndpointPage } from '@weidongli/contracts/partner';
import type { ApiCaller } from './caller.js';
import { present } from './check.js';
import { applyNow, readApplication } from './conformance-apply.js';
import type { Tenant } from './fuzz-world.testing.js';
import { keyFor, simulate } from './outcome-steps.js';
import { PLAIN, STORY_LOAN } from './outcome-recipes.js';

/** A customer who owes something. */
export const DEBTOR = { ...PLAIN, line: {}, loans: [STORY_LOAN] };
/** A customer who has paid everything back. */
export const SETTLED = {
  ...PLAIN,
  line: {},
  loans: [{ ...STORY_LOAN, paidOutAgo: 'P40D', settledAgo: 'P9D' }],
};
/** Endpoints that may stand at once while the run goes on. */
const ENDPOINTS = 8;
export const HOOK = { url: 'http://127.0.0.1:4000/hook', eventTypes: ['*'] };

/** Sends without a second factor, answers the challenge, and returns the token for the same request. */
export const tokenFor = async (customer: ApiCaller, path: string, body: unknown): Promise<string> => {
  const { id } = await challengeFor(customer, path, body);
  return (await customer.ok<StepUp>('POST', `/v1/identity/challenges/${id}/verify`, { code: '000000' }))
    .token;
};

/** Sends without a second factor and returns the challenge. */
export const challengeFor = async (
  customer: ApiCaller,
  path: string,
  body: unknown,
): Promise<NonNullable<Problem['challenge']>> => {
  const problem = await customer.refused('step-up-required', 'POST', path, body, keyFor('step-up'));
  return present(problem.challenge, 'challenge');
};

/** Lets a new customer apply; the application is decided when a transition is given. */
export const applicant = async (
  tenant: Tenant,
  transition?: 'approve' | 'decline',
): Promise<{ readonly customerRef: string; readonly application: LoanApplication }> => {
  const customerRef = await tenant.create('first-time');
  const customer = await tenant.login(customerRef);
  const application = await applyNow(customer);
  if (transition === undefined) return { customerRef, application };
  await simulate(tenant.sandbox, 'application', application.id, transition);
  return { customerRef, application: await readApplication(customer, application) };
};

/** Accepts documents for a subject and returns the id of the acceptance. */
export const acceptAll = async (
  customer: ApiCaller,
  subject: string,
  agreements: readonly { readonly id: string; readonly sha256: string }[],
): Promise<string> => {
  const documents = agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const body = { subject, documents, method: 'CHECKBOX' };
  const accepted = await customer.ok<{ id: string }>(
    'POST',
    '/v1/partner/agreement-acceptances',
    body,
    keyFor('accept'),
  );
  return accepted.id;
};

/** Registers an endpoint, and deletes old ones so that there is room. */
export const endpoint = async ({ sandbox }: Tenant): Promise<WebhookEndpoint> => {
  const path = '/v1/partner/webhook-endpoints';
  const { data } = await sandbox.ok<WebhookEndpointPage>('GET', `${path}?limit=100`);
  for (const { id } of data.slice(ENDPOINTS)) await sandbox.ok('POST', `${path}/${id}/delete`, {});
  return sandbox.ok('POST', path, HOOK, keyFor('endpoint'));
};

/** Finds a delivery that has been made, to an endpoint that still stands. */
export const delivered = async (tenant: Tenant): Promise<string> => {
  const { id } = await endpoint(tenant);
  const customer = await tenant.login(await tenant.borrower(0));
  await customer.draw('500.00');
  await tenant.world.bank.settled();
  const path = `/v1/partner/webhook-deliveries?endpointId=${id}&status=DELIVERED`;
  const { data } = await tenant.sandbox.ok<{ data: { id: string }[] }>('GET', path);
  return present(data[0], 'delivery').id;
};
