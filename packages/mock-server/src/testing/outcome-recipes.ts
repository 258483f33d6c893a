import type { Loan, Repayment } from '@weidongli/contracts/loan';
import {
  outcomes,
  type AppealOutcome,
  type ApplicationOutcome,
  type CodeOutcome,
  type DrawOutcome,
  type OutcomeId,
  type RepaymentOutcome,
} from '../outcomes/outcomes.js';
import type { CustomerCaller, SandboxCaller } from './caller.js';
import type { CaseTools } from './cases.js';
import { present } from './check.js';
import { applyNow, readApplication } from './conformance-apply.js';
import {
  codeOf,
  createCustomer,
  drawWith,
  keyFor,
  newCustomer,
  repayWith,
  scenarioOf,
} from './outcome-steps.js';

/** What an outcome came to. */
export interface Brought {
  /** State of the object. */
  readonly status?: string | undefined;
  /** Code of the refusal. */
  readonly code?: string | undefined;
  /** Objects whose events tell of it. */
  readonly subjects?: readonly string[];
}

/** Ways to bring one outcome about through the API alone, each by its name. */
export type Recipes = Readonly<Record<string, (tools: CaseTools) => Promise<Brought>>>;

/** Path of applications. */
export const APPLICATIONS = '/v1/loan/applications';

/** Waits until an outcome has happened, by the bank's clock. */
export const waitFor = async (sandbox: SandboxCaller, id: OutcomeId): Promise<void> => {
  const { after } = outcomes[id];
  if (after !== undefined) await sandbox.advance(after);
  await sandbox.advance('PT1S');
};

/** A session ends after 15 minutes: who waits longer logs in again. */
const again = (sandbox: SandboxCaller, customerRef: string): Promise<CustomerCaller> =>
  sandbox.customer(customerRef);

const drawn = async (
  { sandbox }: CaseTools,
  id: DrawOutcome,
  amount: string,
  headers = {},
): Promise<Brought> => {
  const { customerRef } = await createCustomer(sandbox);
  const loan = await drawWith(await again(sandbox, customerRef), amount, headers);
  await waitFor(sandbox, id);
  const customer = await again(sandbox, customerRef);
  const { status } = await customer.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`);
  return { status, subjects: [loan.id] };
};

/** A draw: by the fen of its amount, and by header on an ordinary amount. */
export const drawRecipes = (id: DrawOutcome): Recipes => {
  const { magic } = outcomes[id];
  return {
    ...(magic === undefined
      ? {}
      : { [`amount .${magic.value}`]: (tools) => drawn(tools, id, `500.${magic.value}`) }),
    header: (tools) => drawn(tools, id, '500.50', scenarioOf(id)),
    'header over amount': (tools) =>
      drawn(tools, id, id === 'draw.rejected' ? '500.07' : '500.02', scenarioOf(id)),
    story: async ({ sandbox }) => {
      const persona = { ...PLAIN, line: {}, outcomes: { draw: id } };
      const { customerRef } = await createCustomer(sandbox, persona);
      const loan = await drawWith(await again(sandbox, customerRef), '500.00');
      await waitFor(sandbox, id);
      const customer = await again(sandbox, customerRef);
      const { status } = await customer.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`);
      return { status, subjects: [loan.id] };
    },
  };
};

/** A customer like any other, for stories of their own. */
export const PLAIN = {
  story: 'A customer of a test.',
  nameMasked: '测*试',
  phone: '10000000900',
  kycLevel: 3,
  openingBalance: { amount: '9000.00', currency: 'CNY' },
};

/** A loan of such a customer. */
export const STORY_LOAN = { principal: { amount: '3000.00', currency: 'CNY' }, tenor: 5, paidOutAgo: 'P9D' };

const repaid = async (
  { sandbox }: CaseTools,
  id: RepaymentOutcome,
  amount: string,
  headers = {},
  story = {},
): Promise<Brought> => {
  const persona = { ...PLAIN, line: {}, loans: [STORY_LOAN], ...story };
  const { customerRef, loans } = await createCustomer(sandbox, persona);
  const loanId = present(loans[0], 'loan of the story').id;
  const repayment = await repayWith(await again(sandbox, customerRef), loanId, amount, headers);
  await waitFor(sandbox, id);
  const customer = await again(sandbox, customerRef);
  const { status } = await customer.ok<Repayment>('GET', `/v1/loan/repayments/${repayment.id}`);
  return { status, subjects: [repayment.id] };
};

/** A repayment: by the fen of its amount, by header, and by the story of the customer. */
export const repaymentRecipes = (id: RepaymentOutcome): Recipes => {
  const { magic } = outcomes[id];
  return {
    ...(magic === undefined
      ? {}
      : { [`amount .${magic.value}`]: (tools) => repaid(tools, id, `300.${magic.value}`) }),
    header: (tools) => repaid(tools, id, '300.50', scenarioOf(id)),
    story: (tools) => repaid(tools, id, '300.00', {}, { outcomes: { repayment: id } }),
  };
};

const SCORES: Readonly<Record<ApplicationOutcome, string>> = {
  'application.approved': '10000000830',
  'application.declined': '10000000400',
  'application.referred': '10000000550',
  'application.referred-then-declined': '',
};

const applied = async (
  { sandbox }: CaseTools,
  id: ApplicationOutcome,
  persona: unknown,
  headers = {},
): Promise<Brought> => {
  const { customerRef } = await createCustomer(sandbox, persona);
  const application = await applyNow(await again(sandbox, customerRef), headers);
  await waitFor(sandbox, id);
  const { status } = await readApplication(await again(sandbox, customerRef), application);
  return { status, subjects: [application.id] };
};

/** An application: by the score, by header against the score, and by the story of the customer. */
export const applicationRecipes = (id: ApplicationOutcome): Recipes => ({
  ...(SCORES[id] === '' ? {} : { score: (tools) => applied(tools, id, { ...PLAIN, phone: SCORES[id] }) }),
  header: (tools) => applied(tools, id, { ...PLAIN, phone: '10000000770' }, scenarioOf(id)),
  story: (tools) => applied(tools, id, { ...PLAIN, outcomes: { application: id } }),
});

const appealed = async (
  { sandbox }: CaseTools,
  id: AppealOutcome,
  story = {},
  headers = {},
): Promise<Brought> => {
  const { customerRef } = await createCustomer(sandbox, { ...PLAIN, phone: '10000000400', ...story });
  let customer = await again(sandbox, customerRef);
  const application = await applyNow(customer);
  await sandbox.advance('PT9M');
  customer = await again(sandbox, customerRef);
  const body = { statement: '收入证明可以补交。' };
  await customer.ok('POST', `${APPLICATIONS}/${application.id}/appeals`, body, {
    ...keyFor('appeal'),
    ...headers,
  });
  await waitFor(sandbox, id);
  customer = await again(sandbox, customerRef);
  const { appeal } = await readApplication(customer, application);
  return { status: appeal?.status, subjects: [application.id] };
};

/** An objection: by header, and by the story of the customer. */
export const appealRecipes = (id: AppealOutcome): Recipes => ({
  header: (tools) => appealed(tools, id, {}, scenarioOf(id)),
  story: (tools) => appealed(tools, id, { outcomes: { appeal: id } }),
});

/** An answer to a challenge: by the code, and by header on another code. */
export const codeRecipes = (id: CodeOutcome): Recipes => {
  const answer = async ({ sandbox }: CaseTools, code: string, headers = {}): Promise<Brought> => {
    const customer = await newCustomer(sandbox);
    const challenge = await customer.challenge(await customer.prepare('500.00'));
    const path = `/v1/identity/challenges/${challenge.id}/verify`;
    return { code: await codeOf(customer, 'POST', path, { code }, headers) };
  };
  const { magic } = outcomes[id];
  return {
    code: (tools) => answer(tools, magic?.value ?? ''),
    header: (tools) => answer(tools, id === 'code.right' ? '999999' : '000000', scenarioOf(id)),
  };
};
