import type { Account, AccountPage, BoundCardPage } from '@weidongli/contracts/account';
import type { Customer } from '@weidongli/contracts/identity';
import type { Agreement, EventPage } from '@weidongli/contracts/partner';
import {
  ACCOUNTS,
  anotherFor,
  CARDS,
  cardEnding,
  DETAILS,
  GOOD_PASSWORD,
  loginAgain,
  newApplicant,
  newClassTwo,
  newHolder,
  openingBody,
  throughCard,
  throughDetails,
  throughOpening,
} from './account-steps.js';
import type { SandboxCaller } from './caller.js';
import type { Cases, CaseTools } from './cases.js';
import { equal, present } from './check.js';
import {
  acceptShown,
  APPLICATIONS,
  joinAs,
  newPerson,
  readApplication,
  startApplication,
} from './onboarding-steps.js';
import { createCustomer, keyFor } from './outcome-steps.js';
import { SANDBOX_PASSWORD } from '../sandbox/sandbox-password.js';

const eventsOf = async (sandbox: SandboxCaller, subject: string): Promise<string[]> => {
  const { data } = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${subject}`);
  return data.map(({ type }) => type);
};

/** Brings somebody new to the last step. */
const atOpening = async (tools: CaseTools) => {
  const applicant = await newApplicant(tools);
  await throughDetails(applicant.customer, applicant.application);
  await throughCard(tools.send, applicant.customer, cardEnding(), applicant.application);
  return applicant;
};

/** Cases of opening an account. */
export const onboardingAccountCases: Cases = {
  'opens an account for somebody new, who is a customer from then on': async (tools) => {
    const { customer, account, application } = await newHolder(tools);
    equal(
      [account.class, account.status, account.balance.available.amount],
      ['III', 'ACTIVE', '0.00'],
      'account',
    );
    const { data } = await customer.ok<AccountPage>('GET', ACCOUNTS);
    equal(
      data.map(({ id }) => id),
      [account.id],
      'accounts',
    );
    const done = await readApplication(customer, application);
    equal([done.status, done.step, done.ways], ['COMPLETED', null, []], 'application');
    equal(
      done.result?.evidence.map(({ kind }) => kind),
      ['PHONE_CODE', 'ID_AUTHORITY'],
      'what the result rested on when it was reached',
    );
    const known = await customer.ok<Customer>('GET', '/v1/identity/customer');
    equal([known.status, known.nameMasked], ['ACTIVE', '林*夏'], 'customer');
    const own = (await customer.ok<BoundCardPage>('GET', CARDS)).data;
    equal(
      own.map(({ accountId, quickPay }) => [accountId, quickPay === null]).sort(),
      [
        [account.id, true],
        [null, false],
      ].sort(),
      'its card, and the bound one',
    );
    equal(await eventsOf(tools.sandbox, account.id), ['account.opened'], 'events');
  },
  'shows the contracts as the last step, with the declaration as the customer has made it': async (tools) => {
    const { customer, application } = await newApplicant(tools);
    await throughDetails(customer, application, { ...DETAILS, taxResidency: 'BOTH' });
    await throughCard(tools.send, customer, cardEnding(), application);
    const { step, documents } = await readApplication(customer, application);
    equal(
      [step, documents.map(({ kind }) => kind)],
      ['OPENING', ['ACCOUNT_CONTRACT', 'TAX_DECLARATION']],
      'documents',
    );
    const declared = present(
      documents.find(({ kind }) => kind === 'TAX_DECLARATION'),
      'declaration',
    );
    const text = await customer.ok<Agreement>('GET', `/v1/partner/agreements/${declared.id}`);
    const residency = text.content.find(({ label }) => label === '税收居民身份');
    equal(residency?.text, '既是中国税收居民，又是其他国家（地区）税收居民', 'what was chosen');
  },
  'takes each step only when it is next': async (tools) => {
    const { customer, application } = await newApplicant(tools);
    const prepare = { applicationId: application.id };
    await customer.refused('invalid-state', 'POST', '/v1/account/card-bindings', prepare);
    await throughDetails(customer, application);
    const path = `/v1/account/applications/${application.id}/details`;
    await customer.refused('invalid-state', 'POST', path, DETAILS, keyFor('details'));
  },
  'refuses a payment password that is easily guessed, and takes the next one': async (tools) => {
    const { customer, application, person } = await atOpening(tools);
    for (const password of ['111111', '123456', '121212', person.idNumber.slice(8, 14)]) {
      const body = await openingBody(tools.send, customer, application, password);
      await customer.refused('password-too-simple', 'POST', ACCOUNTS, body, keyFor('open'));
    }
    const words = await openingBody(tools.send, customer, application, 'secret');
    const { errors } = await customer.refused('validation-failed', 'POST', ACCOUNTS, words, keyFor('open'));
    equal(errors?.[0]?.pointer, '/password', 'pointer');
    equal((await throughOpening(tools.send, customer, application)).status, 'ACTIVE', 'opened');
  },
  'opens no account without its contracts': async (tools) => {
    const { customer, application } = await atOpening(tools);
    const other = await atOpening(tools);
    const body = await openingBody(tools.send, customer, application);
    const elsewhere = await openingBody(tools.send, other.customer, other.application);
    const crossed = { ...body, acceptanceId: elsewhere.acceptanceId };
    await customer.refused('not-found', 'POST', ACCOUNTS, crossed, keyFor('open'));
    const notices = await startApplication(customer, { scene: 'VERIFICATION', mode: 'SIMPLE' });
    const wrong = { ...body, acceptanceId: await acceptShown(customer, notices) };
    await customer.refused('consent-required', 'POST', ACCOUNTS, wrong, keyFor('open'));
  },
  'opens once, whatever is repeated': async (tools) => {
    const { customer, application } = await atOpening(tools);
    const body = await openingBody(tools.send, customer, application);
    const key = keyFor('open');
    const first = await customer.ok<Account>('POST', ACCOUNTS, body, key);
    const again = await customer.call<Account>('POST', ACCOUNTS, body, key);
    equal(
      [again.status, again.body.id, again.headers['idempotency-replayed']],
      [201, first.id, 'true'],
      'repeat',
    );
    await customer.refused('invalid-state', 'POST', ACCOUNTS, body, keyFor('open'));
  },
  'lets a customer open one more with the payment password that there is, and five at most': async (
    tools,
  ) => {
    const { sandbox, send } = tools;
    const { customerRef } = await createCustomer(sandbox, {
      ...{ story: 'A customer of a test.', nameMasked: '测*试', phone: '10000000900', kycLevel: 3 },
      openingBalance: { amount: '100.00', currency: 'CNY' },
    });
    // The name fits the masked one of the story.
    const person = await newPerson(sandbox, '测小试');
    for (let accounts = 1; accounts < 5; accounts += 1) {
      const customer = await joinAs(sandbox, customerRef);
      const application = await anotherFor(tools, customer, person);
      const wrong = await openingBody(send, customer, application, GOOD_PASSWORD);
      if (accounts === 1) {
        const problem = await customer.refused('password-incorrect', 'POST', ACCOUNTS, wrong, keyFor('open'));
        equal(problem.attemptsLeft, 4, 'tries of the password');
      }
      await throughOpening(send, customer, application, SANDBOX_PASSWORD);
    }
    const customer = await loginAgain(sandbox, { customerRef });
    const { data } = await customer.ok<AccountPage>('GET', ACCOUNTS);
    equal(
      data.map((account) => account.class),
      ['I', 'III', 'III', 'III', 'III'],
      'classes',
    );
    const input = { scene: 'ACCOUNT_OPENING', accountClass: 'III', mode: 'SIMPLE' };
    await customer.refused('not-eligible', 'POST', APPLICATIONS, input, keyFor('start'));
  },
  'opens an account of class II, whose owner is invited to borrow as the last digit of the phone says':
    async (tools) => {
      const invited = await Promise.all(
        ['10000007770', '10000007779'].map(async (phone) => {
          const holder = await newClassTwo(tools, { phone });
          const later = await loginAgain(tools.sandbox, holder);
          const reply = await later.call<{ status?: string; code?: string }>(
            'GET',
            '/v1/loan/invitation?product=consumer',
          );
          return [holder.account.class, reply.body.code ?? reply.body.status];
        }),
      );
      equal(
        invited,
        [
          ['II', 'ELIGIBLE'],
          ['II', 'not-invited'],
        ],
        'invitations',
      );
    },
};
