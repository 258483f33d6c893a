import type { AnyOperation, ProblemCode } from '@weidongli/contracts';
import { applyNow, consentOf } from './conformance-apply.js';
import type { Draft } from './fuzz-draft.testing.js';
import {
  accountProvocations,
  bySmallCard,
  paymentProvocations,
  whenFrozen,
} from './fuzz-provocations-account.testing.js';
import { identityProvocations } from './fuzz-provocations-identity.testing.js';
import { pictureProvocations } from './fuzz-provocations-picture.testing.js';
import { reviewProvocations } from './fuzz-provocations-review.testing.js';
import { verifyProvocations } from './fuzz-provocations-verify.testing.js';
import { wealthProvocations } from './fuzz-provocations-wealth.testing.js';
import {
  crossed,
  EVERYWHERE,
  prepared,
  sendDraft,
  UNKNOWN,
  withInput,
  withStory,
  type Provocation,
  type Provocations,
} from './fuzz-provoke.testing.js';
import { session } from './fuzz-recipes.testing.js';
import { preparedDraw, preparedRepayment } from './fuzz-recipes-loan.testing.js';
import type { Input } from './fuzz-schema.testing.js';
import { acceptAll, applicant, DEBTOR, endpoint, HOOK, tokenFor } from './fuzz-stories.testing.js';
import type { Tenant } from './fuzz-world.testing.js';
import { PLAIN } from './outcome-recipes.js';
import { keyFor, simulate } from './outcome-steps.js';

const LINES = '/v1/loan/lines';
const ZEROS = '0'.repeat(64);
const cny = (amount: string) => ({ amount, currency: 'CNY' });

const lineOf = async ({ tenant, customerRef }: Draft): Promise<string> =>
  (await tenant.login(customerRef ?? '')).line.id;
const drawOf = async ({ tenant, customerRef }: Draft): Promise<Input> => ({
  drawId: (await tenant.loanOf(customerRef ?? '')).id,
});

const repaymentBody = async (draft: Draft): Promise<Input> => {
  const customer = await draft.tenant.login(draft.customerRef ?? '');
  const { drawId } = await drawOf(draft);
  const quote = await customer.quoteRepayment(String(drawId), 'PARTIAL', '300.50');
  return { quoteId: quote.id, cardId: customer.card.id };
};

const anotherAcceptance = async ({ tenant, customerRef, fixed }: Draft): Promise<Input> => {
  const customer = await tenant.login(customerRef ?? '');
  const application = await customer.ok<{ offer: { agreements: { id: string; sha256: string }[] } }>(
    'GET',
    `/v1/loan/applications/${String(fixed['applicationId'])}`,
  );
  const id = String(fixed['applicationId']);
  return { acceptanceId: await acceptAll(customer, id, application.offer.agreements) };
};

const PARTNER: Readonly<Record<string, Provocations>> = {
  'partner.createSession': { 'not-found': withInput({ customerRef: 'nobody-of-this-name' }) },
  'partner.exchangeSession': {
    'insufficient-scope': async ({ method, path }, tenant) => {
      const { clientSecret } = await session(tenant);
      const page = await tenant.page();
      await page.call(method, path, { clientSecret }, { origin: 'https://evil.invalid' });
    },
    // Without the secret nobody knows whose request it is.
    'malformed-request': async ({ method, path }, tenant) => {
      const { clientSecret } = await session(tenant);
      await (await tenant.page()).call(method, path, `{"clientSecret":"${clientSecret}",`);
    },
  },
  'partner.createWebhookEndpoint': {
    'invalid-state': async (_, { sandbox }) => {
      for (let made = 0; made < 17; made += 1)
        await sandbox.call('POST', '/v1/partner/webhook-endpoints', HOOK, keyFor('many'));
    },
  },
  'partner.replayWebhookEvents': { 'invalid-state': (operation, tenant) => onDisabled(operation, tenant) },
  'partner.redeliverWebhook': {
    'invalid-state': async (operation, tenant) => {
      const draft = await prepared(operation, tenant);
      const path = `/v1/partner/webhook-deliveries/${String(draft.fixed['deliveryId'])}`;
      const { endpointId } = await tenant.sandbox.ok<{ endpointId: string }>('GET', path);
      await tenant.sandbox.ok('POST', `/v1/partner/webhook-endpoints/${endpointId}/delete`, {});
      await sendDraft(operation, draft);
    },
  },
  'partner.acceptAgreements': {
    'agreement-version-changed': withInput(({ documents }) => ({
      documents: (documents as { agreementId: string }[]).map(({ agreementId }) => ({
        agreementId,
        sha256: ZEROS,
      })),
    })),
    'not-found': withInput({ subject: `lqt_${UNKNOWN}` }),
  },
  'partner.grantConsent': { 'agreement-version-changed': withInput({ sha256: ZEROS }) },
};

const onDisabled = async (operation: AnyOperation, tenant: Tenant): Promise<void> => {
  const { id: endpointId } = await endpoint(tenant);
  await tenant.sandbox.ok('POST', `/v1/partner/webhook-endpoints/${endpointId}`, { status: 'DISABLED' });
  await sendDraft(operation, { tenant, fixed: { endpointId } });
};

const APPLY: Readonly<Record<string, Provocations>> = {
  'loan.getInvitation': { 'not-invited': withStory('not-invited', () => ({})) },
  'loan.apply': {
    'not-invited': withStory('not-invited', () => ({})),
    'consent-required': withInput({ consentId: `cns_${UNKNOWN}` }),
    'invalid-state': async (operation, tenant) => {
      const draft = await prepared(operation, tenant);
      const customer = await tenant.login(draft.customerRef ?? '');
      await applyNow(customer);
      await sendDraft(operation, draft, { consentId: (await consentOf(customer)).id });
    },
  },
  'loan.acceptOffer': {
    'agreement-version-changed': async (operation, tenant) => {
      const draft = await prepared(operation, tenant);
      const customer = await tenant.login(draft.customerRef ?? '');
      const { applicationId: first } = draft.fixed;
      await customer.ok('POST', `/v1/loan/applications/${String(first)}/withdraw`, {});
      const { id: applicationId } = await applyNow(customer);
      await simulate(tenant.sandbox, 'application', applicationId, 'approve');
      await sendDraft(operation, draft, { applicationId });
    },
    'otp-context-mismatch': crossed(
      ({ applicationId }) => `/v1/loan/applications/${String(applicationId)}/accept`,
      anotherAcceptance,
    ),
  },
  'loan.appeal': {
    'invalid-state': async (operation, tenant) => {
      const { customerRef, application } = await applicant(tenant);
      const draft = await prepared(operation, tenant);
      await sendDraft(operation, { ...draft, customerRef }, { applicationId: application.id });
    },
  },
};

const LINE: Readonly<Record<string, Provocations>> = {
  'loan.unlockLine': {
    'invalid-state': withStory(DEBTOR, async (draft) => ({ lineId: await lineOf(draft) })),
    'otp-context-mismatch': crossed(() => '/v1/loan/repayments', repaymentBody),
  },
  'loan.requestLimit': {
    'amount-out-of-range': withInput({ limit: cny('1.00') }),
    'invalid-state': withStory('suspended-line', async (draft) => ({
      lineId: await lineOf(draft),
      limit: cny('90000.00'),
    })),
  },
};

const HALF = { ...PLAIN, line: { limit: cny('1500.00') } };

const DRAW: Readonly<Record<string, Provocations>> = {
  'loan.quoteDraw': {
    'amount-out-of-range': withInput({ principal: cny('1.00') }),
    'tenor-not-allowed': withInput({ tenor: 7 }),
    'insufficient-credit': withStory('nearly-used-line', async (draft) => ({
      lineId: await lineOf(draft),
      principal: cny('1500.00'),
    })),
    'line-suspended': withStory('suspended-line', async (draft) => ({ lineId: await lineOf(draft) })),
  },
  'loan.draw': {
    'account-class-not-eligible': bySmallCard({ ...PLAIN, line: {} }, async (customer) => ({
      ...(await customer.prepare('500.00')).body,
    })),
    'insufficient-credit': async (operation, tenant) => {
      const customer = await tenant.login(await tenant.kept('half', HALF));
      const [one, other] = [await customer.prepare('1000.00'), await customer.prepare('1000.00')];
      const token = await tokenFor(customer, '/v1/loan/draws', one.body);
      await customer.ok('POST', '/v1/loan/draws', one.body, { ...one.key, 'wdl-step-up': token });
      await customer.call(operation.method, operation.path, other.body, other.key);
    },
    'line-suspended': async (operation, tenant) => {
      const customer = await tenant.login(await tenant.create('repeat-borrower'));
      const { body, key } = await customer.prepare('500.00');
      await customer.ok('POST', `${LINES}/${customer.line.id}/lock`, {});
      await customer.call(operation.method, operation.path, body, key);
    },
    'purpose-prohibited': async (operation, tenant) =>
      sendDraft(operation, await preparedDraw(tenant, 0), { purpose: 'TRAVEL' }),
    'agreement-version-changed': async (operation, tenant) => {
      const other = await preparedDraw(tenant, 0);
      const draft = await preparedDraw(tenant, 0);
      await sendDraft(operation, draft, { acceptanceId: other.fixed['acceptanceId'] });
    },
    'otp-context-mismatch': crossed(
      () => '/v1/loan/draws',
      async ({ tenant, customerRef }) =>
        (await (await tenant.login(customerRef ?? '')).prepare('600.00')).body,
    ),
  },
};

const REPAY: Readonly<Record<string, Provocations>> = {
  'loan.quoteRepayment': {
    'amount-out-of-range': withInput({ kind: 'PARTIAL', amount: cny('0.01') }),
    'loan-overdue': withStory('overdue', async (draft) => ({
      ...(await drawOf(draft)),
      kind: 'PARTIAL',
      amount: cny('1000.00'),
    })),
    'invalid-state': withInput({ kind: 'DUE' }),
  },
  'loan.repay': {
    'account-restricted': whenFrozen,
    'payoff-amount-changed': async (operation, tenant) => {
      const draft = await preparedRepayment(tenant, 0);
      const customer = await tenant.login(draft.customerRef ?? '');
      await customer.confirmed(
        '/v1/loan/repayments',
        await repaymentBody(draft),
        keyFor('first')['idempotency-key'] ?? '',
      );
      await tenant.wait('PT3S');
      await sendDraft(operation, draft);
    },
    'insufficient-funds': withStory('empty-account', async (draft) => {
      const customer = await draft.tenant.login(draft.customerRef ?? '');
      const { drawId } = await drawOf(draft);
      const quote = await customer.quoteRepayment(String(drawId), 'FULL');
      return { quoteId: quote.id, cardId: customer.card.id };
    }),
    'otp-context-mismatch': crossed(() => '/v1/loan/repayments', repaymentBody),
  },
  'loan.getCertificate': { 'invalid-state': withStory(DEBTOR, drawOf) },
};

const SANDBOX: Readonly<Record<string, Provocations>> = {
  'sandbox.simulate': {
    'not-found': withInput({ objectId: `cln_${UNKNOWN}` }),
    'invalid-state': withInput({ transition: 'uphold' }),
  },
  'sandbox.createCustomer': { 'invalid-state': withInput({ customerRef: 'overdue' }) },
  'sandbox.getStatement': { 'not-found': withInput({ account: 'bank/nothing' }) },
  'sandbox.forkSnapshot': { 'invalid-state': withInput({ tenantId: 'home' }) },
  'sandbox.addUnit': {
    'invalid-state': async (operation, tenant) => {
      await sendDraft(operation, { tenant, fixed: { name: 'twice' } });
      await sendDraft(operation, { tenant, fixed: { name: 'twice' } });
    },
  },
  'sandbox.createTransfer': {
    ...paymentProvocations,
    'not-found': withInput({ to: `acc_${UNKNOWN}` }),
    'insufficient-funds': withInput(async (_, tenant) => {
      const poor = await tenant.login(await tenant.kept('poor', 'overdue'));
      return { from: poor.card.accountId, amount: cny('9000000.00') };
    }),
  },
};

const SPECIAL: Readonly<Record<string, Provocations>> = {
  ...{ ...PARTNER, ...identityProvocations, ...APPLY, ...LINE, ...DRAW, ...REPAY, ...SANDBOX },
  ...wealthProvocations,
  ...reviewProvocations,
  ...verifyProvocations,
  ...pictureProvocations,
  ...accountProvocations,
};

/** Returns how a refusal of an operation is brought about; `undefined` when nobody has found a way. */
export const provocationOf = ({ id }: AnyOperation, code: ProblemCode): Provocation | undefined =>
  SPECIAL[id]?.[code] ?? EVERYWHERE[code];
