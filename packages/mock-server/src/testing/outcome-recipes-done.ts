import type { Loan, LoanApplication, Repayment } from '@weidongli/contracts/loan';
import type { EmbedSession } from '@weidongli/contracts/partner';
import { ApiCaller, type CustomerCaller, type SandboxCaller } from './caller.js';
import type { CaseTools } from './cases.js';
import { present, rejected } from './check.js';
import { acceptOffer, applicationBody, applyNow, consentOf, readApplication } from './conformance-apply.js';
import { APPLICATIONS, PLAIN, STORY_LOAN, waitFor, type Brought } from './outcome-recipes.js';
import { KeyHolder } from './protection.js';
import { codeOf, createCustomer, keyFor, newCustomer, repayWith, simulate } from './outcome-steps.js';

type Recipe = (tools: CaseTools) => Promise<Brought>;

const again = (sandbox: SandboxCaller, customerRef: string): Promise<CustomerCaller> =>
  sandbox.customer(customerRef);

const firstLoan = async (customer: CustomerCaller): Promise<Loan> =>
  present((await customer.ok<{ data: Loan[] }>('GET', '/v1/loan/draws')).data[0], 'loan');

const approvedFor = async (
  sandbox: SandboxCaller,
): Promise<{ readonly customerRef: string; readonly application: LoanApplication }> => {
  const { customerRef } = await createCustomer(sandbox, { ...PLAIN, phone: '10000000830' });
  const application = await applyNow(await again(sandbox, customerRef));
  await sandbox.advance('PT9M');
  return { customerRef, application };
};

const quoteDraw = (customer: CustomerCaller, amount: string): Promise<string | undefined> => {
  const body = { lineId: customer.line.id, principal: { amount, currency: 'CNY' }, tenor: 5 };
  return codeOf(customer, 'POST', '/v1/loan/draw-quotes', body);
};

/** Outcomes that follow from what is done, each with its one way. */
export const otherRecipes: Readonly<Record<string, Recipe>> = {
  'session.opened': async ({ sandbox }) => {
    await newCustomer(sandbox);
    return { status: 'ACTIVE' };
  },
  'session.secret-refused': async ({ sandbox, send }) => {
    const body = { customerRef: 'repeat-borrower', modules: ['loan'], origins: ['http://127.0.0.1:5173'] };
    const { clientSecret } = await sandbox.ok<EmbedSession>(
      'POST',
      '/v1/partner/sessions',
      body,
      keyFor('session'),
    );
    const exchange = '/v1/partner/sessions/exchange';
    const nobody = new ApiCaller(send, undefined, await KeyHolder.create(send));
    await nobody.ok('POST', exchange, { clientSecret });
    return { code: await codeOf(nobody, 'POST', exchange, { clientSecret }) };
  },
  'session.revoked': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const path = `/v1/partner/sessions/${customer.access.sessionId}/revoke`;
    return sandbox.ok<{ status: string }>('POST', path, {});
  },
  'code.resent-too-soon': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const { id } = await customer.challenge(await customer.prepare('500.00'));
    return { code: await codeOf(customer, 'POST', `/v1/identity/challenges/${id}/resend`, {}) };
  },
  'code.other-request': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const token = await customer.stepUp(await customer.prepare('500.00'));
    const { body, key } = await customer.prepare('600.00');
    const headers = { ...key, 'wdl-step-up': token };
    return { code: await codeOf(customer, 'POST', '/v1/loan/draws', body, headers) };
  },
  'invitation.invited': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, { ...PLAIN, phone: '10000000810' });
    return customer.ok<{ status: string }>('GET', '/v1/loan/invitation?product=consumer');
  },
  'invitation.none': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, { ...PLAIN, phone: '10000000819' });
    return { code: await codeOf(customer, 'GET', '/v1/loan/invitation?product=consumer') };
  },
  'invitation.tomorrow': async ({ sandbox }) => {
    const created = await createCustomer(sandbox, { ...PLAIN, phone: '10000000818' });
    const before = await again(sandbox, created.customerRef);
    await before.refused('not-invited', 'GET', '/v1/loan/invitation?product=consumer');
    await waitFor(sandbox, 'invitation.tomorrow');
    const after = await again(sandbox, created.customerRef);
    const { id, status } = await after.ok<{ id: string; status: string }>(
      'GET',
      '/v1/loan/invitation?product=consumer',
    );
    return { status, subjects: [id] };
  },
  'application.accepted': async ({ sandbox }) => {
    const { customerRef, application } = await approvedFor(sandbox);
    const customer = await again(sandbox, customerRef);
    const accepted = await acceptOffer(customer, await readApplication(customer, application));
    return { status: accepted.status, subjects: [accepted.id, accepted.lineId ?? ''] };
  },
  'application.withdrawn': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, PLAIN);
    const { id } = await applyNow(customer);
    const withdrawn = await customer.ok<LoanApplication>('POST', `${APPLICATIONS}/${id}/withdraw`, {});
    return { status: withdrawn.status, subjects: [id] };
  },
  'application.offer-expired': async ({ sandbox }) => {
    const { customerRef, application } = await approvedFor(sandbox);
    await waitFor(sandbox, 'application.offer-expired');
    const { status } = await readApplication(await again(sandbox, customerRef), application);
    return { status, subjects: [application.id] };
  },
  'application.without-consent': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, PLAIN);
    const consent = await consentOf(customer);
    await simulate(sandbox, 'consent', consent.id, 'expire');
    return {
      code: await codeOf(customer, 'POST', APPLICATIONS, applicationBody(consent.id), keyFor('apply')),
    };
  },
  'line.suspended': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    await simulate(sandbox, 'line', customer.line.id, 'suspend');
    return { code: await quoteDraw(customer, '500.00') };
  },
  'line.locked': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const { id } = customer.line;
    const { status } = await customer.ok<{ status: string }>('POST', `/v1/loan/lines/${id}/lock`, {});
    return { status, subjects: [id] };
  },
  'line.unlocked': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, 'locked-line');
    const { id } = customer.line;
    const path = `/v1/loan/lines/${id}/unlock`;
    const { status } = await customer.confirmed<{ status: string }>(path, {}, `unlock-${id}`);
    return { status, subjects: [id] };
  },
  'line.raise-declined': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const body = { limit: { amount: '200000.00', currency: 'CNY' } };
    const path = `/v1/loan/lines/${customer.line.id}/limit-requests`;
    const { outcome } = await customer.ok<{ outcome: string }>('POST', path, body, keyFor('limit'));
    return { status: outcome };
  },
  'draw.too-much': async ({ sandbox }) => ({
    code: await quoteDraw(await newCustomer(sandbox, 'nearly-used-line'), '1500.00'),
  }),
  'draw.quote-expired': async ({ sandbox }) => {
    const { customerRef } = await createCustomer(sandbox);
    const { body, key } = await (await again(sandbox, customerRef)).prepare('500.00');
    await sandbox.advance('PT16M');
    const customer = await again(sandbox, customerRef);
    return { code: await codeOf(customer, 'POST', '/v1/loan/draws', body, key) };
  },
  'repayment.refused': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, 'empty-account');
    const { id } = await customer.quoteRepayment((await firstLoan(customer)).id, 'FULL');
    const body = { quoteId: id, cardId: customer.card.id };
    return { code: await codeOf(customer, 'POST', '/v1/loan/repayments', body, keyFor('repay')) };
  },
  'repayment.amount-changed': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, { ...PLAIN, line: {}, loans: [STORY_LOAN] });
    const { id } = await firstLoan(customer);
    const old = await customer.quoteRepayment(id, 'FULL');
    await repayWith(customer, id, '200.00');
    await sandbox.advance('PT3S');
    const body = { quoteId: old.id, cardId: customer.card.id };
    return { code: await codeOf(customer, 'POST', '/v1/loan/repayments', body, keyFor('repay')) };
  },
  'repayment.overdue-first': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, 'overdue');
    const amount = { amount: '2000.00', currency: 'CNY' };
    const body = { drawId: (await firstLoan(customer)).id, kind: 'PARTIAL', amount };
    return { code: await codeOf(customer, 'POST', '/v1/loan/repayment-quotes', body) };
  },
  'loan.debited': async ({ sandbox }) => {
    const { customerRef } = await createCustomer(sandbox, 'due-soon');
    await sandbox.advance('P5D');
    const customer = await again(sandbox, customerRef);
    const { data } = await customer.ok<{ data: Repayment[] }>('GET', '/v1/loan/repayments');
    const debit = present(data[0], 'debit');
    return { status: debit.status, subjects: [debit.id] };
  },
  'loan.overdue': async ({ sandbox }) => {
    const { customerRef } = await createCustomer(sandbox, 'empty-account');
    await sandbox.advance('P15D');
    const customer = await again(sandbox, customerRef);
    const loan = await firstLoan(customer);
    return { status: loan.status, subjects: [loan.id, loan.lineId] };
  },
  'loan.cured': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, 'overdue');
    const { id } = await firstLoan(customer);
    await customer.repay(await customer.quoteRepayment(id, 'DUE'));
    await sandbox.advance('PT3S');
    const { status, lineId } = await firstLoan(customer);
    return { status, subjects: [id, lineId] };
  },
  'loan.settled': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox, 'almost-settled');
    const { id } = await firstLoan(customer);
    await customer.repay(await customer.quoteRepayment(id, 'FULL'));
    await sandbox.advance('PT3S');
    return { status: (await firstLoan(customer)).status, subjects: [id] };
  },
};

const LINES = '/v1/loan/lines';

const struck = async (sandbox: SandboxCaller, effect: object): Promise<CustomerCaller> => {
  const { customerRef } = await createCustomer(sandbox);
  const customer = await again(sandbox, customerRef);
  await sandbox.ok('POST', '/v1/sandbox/faults', { operation: 'loan.listLines', customerRef, ...effect });
  return customer;
};

/** Faults of calls; those of deliveries need a receiver. */
export const faultRecipes: Readonly<Record<string, Recipe>> = {
  'fault.status': async ({ sandbox }) => {
    await (await struck(sandbox, { status: 503 })).refused('service-unavailable', 'GET', LINES);
    return {};
  },
  'fault.rate-limited': async ({ sandbox }) => {
    const reply = await (await struck(sandbox, { status: 429, retryAfter: 7 })).call('GET', LINES);
    return reply.status === 429 && reply.headers['retry-after'] === '7' ? {} : { status: 'no Retry-After' };
  },
  'fault.slow': async ({ sandbox }) => {
    await (await struck(sandbox, { latencyMs: 1 })).ok('GET', LINES);
    return {};
  },
  'fault.timeout': async ({ sandbox }) => {
    const customer = await struck(sandbox, { timeout: true, latencyMs: 5 });
    await rejected(customer.call('GET', LINES), 'a call without an answer');
    return {};
  },
  'fault.dropped-before': async ({ sandbox }) => {
    const customer = await struck(sandbox, { dropBeforeCommit: true });
    await rejected(customer.call('GET', LINES), 'a broken connection');
    return {};
  },
  'fault.dropped-after': async ({ sandbox }) => {
    const customer = await struck(sandbox, { dropAfterCommit: true });
    await rejected(customer.call('GET', LINES), 'a lost answer');
    return {};
  },
};
