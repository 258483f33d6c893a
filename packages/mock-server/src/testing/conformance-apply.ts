import type { CreditLine, Invitation, LimitRequest, LoanApplication } from '@weidongli/contracts/loan';
import type { AgreementAcceptance, Consent, EventPage } from '@weidongli/contracts/partner';
import { freshKey, type CustomerCaller, type SandboxCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';

const APPLICATIONS = '/v1/loan/applications';

const key = (name: string) => ({ 'idempotency-key': freshKey(name) });

/** Consents to one query of the credit report. */
export const consentOf = async (customer: CustomerCaller): Promise<Consent> => {
  const { consentDocument } = await customer.ok<Invitation>('GET', '/v1/loan/invitation?product=consumer');
  const { id: agreementId, sha256 } = consentDocument;
  const body = { purpose: 'CREDIT_REPORT_QUERY', agreementId, sha256, method: 'CHECKBOX' };
  return customer.ok('POST', '/v1/partner/consents', body, key('consent'));
};

/** Writes an application that rests on a consent. */
export const applicationBody = (consentId: string) => ({
  ...{ product: 'consumer', consentId, employment: 'EMPLOYED' },
  monthlyIncome: { amount: '6500.00', currency: 'CNY' },
});

/** Consents and applies. */
export const applyNow = async (
  customer: CustomerCaller,
  headers: Readonly<Record<string, string>> = {},
): Promise<LoanApplication> => {
  const body = applicationBody((await consentOf(customer)).id);
  return customer.ok('POST', APPLICATIONS, body, { ...key('apply'), ...headers });
};

/** Reads an application again. */
export const readApplication = (
  customer: CustomerCaller,
  { id }: LoanApplication,
): Promise<LoanApplication> => customer.ok('GET', `${APPLICATIONS}/${id}`);

/** Accepts the offer of an application, with its documents and a code. */
export const acceptOffer = async (
  customer: CustomerCaller,
  application: LoanApplication,
): Promise<LoanApplication> => {
  const offer = present(application.offer, 'offer');
  const documents = offer.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const acceptance = await customer.ok<AgreementAcceptance>(
    'POST',
    '/v1/partner/agreement-acceptances',
    { subject: application.id, documents, method: 'CHECKBOX' },
    key('accept-offer'),
  );
  const body = { acceptanceId: acceptance.id };
  return customer.confirmed(`${APPLICATIONS}/${application.id}/accept`, body, freshKey('accept-line'));
};

const simulate = (sandbox: SandboxCaller, object: string, id: string, transition: string) =>
  sandbox.ok<{ status: string }>('POST', `/v1/sandbox/simulate/${object}/${id}/${transition}`, {});

/** Cases of the way to a line, and of the line itself. A bank may be asked twice: its stories happen once. */
export const applyCases: Cases = {
  'asks for a consent of its own, and uses it up': async ({ sandbox }) => {
    const customer = await sandbox.customer('referred');
    const withdrawn = await consentOf(customer);
    await customer.ok('POST', `/v1/partner/consents/${withdrawn.id}/withdraw`, {});
    const body = applicationBody(withdrawn.id);
    await customer.refused('consent-required', 'POST', APPLICATIONS, body, key('apply'));
    const foreign = await consentOf(await sandbox.customer('declined'));
    await customer.refused(
      'consent-required',
      'POST',
      APPLICATIONS,
      applicationBody(foreign.id),
      key('apply'),
    );
  },
  'offers 35,000.00 for the score 83 and opens the line': async ({ sandbox }) => {
    let customer = await sandbox.customer('first-time');
    equal(
      customer.access.bootstrap.some(({ operation }) => operation === 'loan.listApplications'),
      true,
      'first read',
    );
    const consent = await consentOf(customer);
    const body = applicationBody(consent.id);
    const submitted = await customer.ok<LoanApplication>('POST', APPLICATIONS, body, key('apply'));
    equal(submitted.status, 'SUBMITTED', 'state');
    await customer.refused('invalid-state', 'POST', APPLICATIONS, body, key('apply'));
    await sandbox.advance('PT10M');
    customer = await sandbox.customer('first-time');
    const approved = await readApplication(customer, submitted);
    equal(
      approved.statusHistory.map(({ to }) => to),
      ['SUBMITTED', 'UNDER_REVIEW', 'APPROVED'],
      'states',
    );
    equal(approved.offer?.limit.amount, '35000.00', 'offer');
    // The moment of the decision may hold the digits of the score by chance.
    const told = JSON.stringify({ ...approved.decision, decidedAt: '' });
    equal(/score|83/.test(told), false, 'the score stays in the bank');
    const reasons = approved.decision?.reasons ?? [];
    equal(reasons.length > 0 && reasons.length <= 4, true, 'number of reasons');
    equal(
      reasons.every(({ text, advice }) => text !== '' && advice !== ''),
      true,
      'words for each',
    );
    equal(
      reasons.some(({ effect }) => effect === 'POSITIVE'),
      true,
      'what speaks for the customer',
    );
    const accepted = await acceptOffer(customer, approved);
    equal([accepted.status, accepted.offer], ['ACCEPTED', null], 'accepted');
    customer = await sandbox.customer('first-time');
    equal([customer.line.id, customer.line.available.amount], [accepted.lineId, '35000.00'], 'line');
    await customer.draw('1000.00');
    await sandbox.advance('PT40S');
    const events = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${submitted.id}`);
    equal(
      events.data.map(({ type }) => type.replace('credit.application.', '')),
      ['submitted', 'approved', 'accepted'],
      'events',
    );
  },
  'declines with at most four reasons, and a person may see it otherwise': async ({ sandbox }) => {
    let customer = await sandbox.customer('declined');
    const application = await applyNow(customer);
    await sandbox.advance('PT10M');
    customer = await sandbox.customer('declined');
    const declined = await readApplication(customer, application);
    const reasons = declined.decision?.reasons ?? [];
    equal([declined.status, declined.appealable, declined.offer], ['DECLINED', true, null], 'decision');
    equal(reasons.length > 0 && reasons.length <= 4, true, 'number of reasons');
    equal(
      reasons.every(({ text, advice, effect }) => text !== '' && advice !== '' && effect === 'LIMITING'),
      true,
      'words for each',
    );
    const appealed = await customer.ok<LoanApplication>(
      'POST',
      `${APPLICATIONS}/${application.id}/appeals`,
      { statement: '近半年换了工作，收入证明可以补交。' },
      key('appeal'),
    );
    equal([appealed.appeal?.status, appealed.appealable], ['OPEN', false], 'appeal');
    await simulate(sandbox, 'appeal', application.id, 'uphold');
    const upheld = await readApplication(customer, application);
    equal([upheld.status, upheld.appeal?.status], ['APPROVED', 'UPHELD'], 'a person says yes');
    equal([upheld.decision?.automated, upheld.offer?.limit.amount], [false, '5000.00'], 'smallest limit');
    const back = await customer.ok<LoanApplication>('POST', `${APPLICATIONS}/${application.id}/withdraw`, {});
    equal([back.status, back.offer], ['WITHDRAWN', null], 'offer declined');
    // Known by now: the next decision takes 2.4 seconds.
    const again = await applyNow(customer);
    await sandbox.advance('PT3S');
    equal((await readApplication(customer, again)).status, 'DECLINED', 'decision of a known customer');
  },
  'refers to a person, who decides within two hours or when told': async ({ sandbox }) => {
    let customer = await sandbox.customer('referred');
    const first = await applyNow(customer);
    await sandbox.advance('PT10M');
    customer = await sandbox.customer('referred');
    equal((await readApplication(customer, first)).status, 'REFERRED', 'referred');
    await simulate(sandbox, 'application', first.id, 'decline');
    const declined = await readApplication(customer, first);
    equal([declined.status, declined.appealable], ['DECLINED', false], 'a person has seen it already');
    const second = await applyNow(customer);
    await sandbox.advance('PT3S');
    equal((await readApplication(customer, second)).status, 'REFERRED', 'referred again');
    await sandbox.advance('PT2H');
    customer = await sandbox.customer('referred');
    equal((await readApplication(customer, second)).status, 'APPROVED', 'two hours later');
    await sandbox.advance('P31D');
    customer = await sandbox.customer('referred');
    equal((await readApplication(customer, second)).status, 'OFFER_EXPIRED', 'a month later');
    await sandbox.refused(
      'invalid-state',
      'POST',
      `/v1/sandbox/simulate/application/${second.id}/approve`,
      {},
    );
  },
  'locks a line at once and unlocks it with a second factor': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const path = `/v1/loan/lines/${customer.line.id}`;
    const locked = await customer.ok<CreditLine>('POST', `${path}/lock`, {});
    equal([locked.status, locked.suspension], ['SUSPENDED', 'CUSTOMER_LOCK'], 'locked');
    const body = { lineId: locked.id, principal: { amount: '1000.00', currency: 'CNY' }, tenor: 5 };
    await customer.refused('line-suspended', 'POST', '/v1/loan/draw-quotes', body);
    const unlocked = await customer.confirmed<CreditLine>(`${path}/unlock`, {}, freshKey('unlock'));
    equal([unlocked.status, unlocked.suspension], ['ACTIVE', null], 'unlocked');
    await customer.refused('invalid-state', 'POST', `${path}/unlock`, {}, key('unlock'));
  },
  'lowers a limit at once and raises it as far as it may': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const ask = (amount: string): Promise<LimitRequest> =>
      customer.ok(
        'POST',
        `/v1/loan/lines/${customer.line.id}/limit-requests`,
        { limit: { amount, currency: 'CNY' } },
        key('limit'),
      );
    equal((await ask('79000.00')).limit.amount, '79000.00', 'lowered');
    const raised = await ask('80000.00');
    equal([raised.outcome, raised.limit.amount], ['APPROVED', '80000.00'], 'raised');
    const refused = await ask('90000.00');
    equal([refused.outcome, refused.limit.amount], ['DECLINED', '80000.00'], 'more than the score allows');
    await sandbox.balanced();
  },
};
