import type { Problem } from '@weidongli/contracts';
import type { StepUp } from '@weidongli/contracts/identity';
import type { Loan, Repayment } from '@weidongli/contracts/loan';
import type { SandboxClock, SandboxCustomer } from '@weidongli/contracts/sandbox';
import type { OutcomeId } from '../outcomes/outcomes.js';
import { freshKey, type CustomerCaller, type SandboxCaller } from './caller.js';
import { present } from './check.js';

/** Makes the header with an idempotency key of its own. */
export const keyFor = (name: string): Readonly<Record<string, string>> => ({
  'idempotency-key': freshKey(name),
});

/** Makes the header that asks for an outcome. */
export const scenarioOf = (id: OutcomeId): Readonly<Record<string, string>> => ({
  'wdl-sandbox-scenario': id,
});

/** Creates a customer with a story: the name of a persona, or a story of its own. */
export const createCustomer = async (
  sandbox: SandboxCaller,
  persona: unknown = 'repeat-borrower',
): Promise<SandboxCustomer> => {
  // A bank may be asked twice: its clock makes the name a new one.
  const { now } = await sandbox.ok<SandboxClock>('GET', '/v1/sandbox/clock');
  const customerRef = `${freshKey('case').replace(/-0+/, '-')}-${now.replace(/\D/g, '').slice(0, 17)}`;
  return sandbox.ok('POST', '/v1/sandbox/customers', { customerRef, persona });
};

/** Creates a customer with a story and logs in. */
export const newCustomer = async (
  sandbox: SandboxCaller,
  persona: unknown = 'repeat-borrower',
): Promise<CustomerCaller> => sandbox.customer((await createCustomer(sandbox, persona)).customerRef);

/** Sends a request that needs a second factor, with headers of its own on the call that is obeyed. */
export const confirmedWith = async <T>(
  customer: CustomerCaller,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<T> => {
  const key = keyFor('confirmed');
  const problem = await customer.refused('step-up-required', 'POST', path, body, key);
  const { id } = present(problem.challenge, 'challenge');
  const { token } = await customer.ok<StepUp>('POST', `/v1/identity/challenges/${id}/verify`, {
    code: '000000',
  });
  return customer.ok<T>('POST', path, body, { ...key, 'wdl-step-up': token, ...headers });
};

/** Draws an amount, with headers of its own. */
export const drawWith = async (
  customer: CustomerCaller,
  amount: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Loan> => {
  const { body } = await customer.prepare(amount);
  return confirmedWith<Loan>(customer, '/v1/loan/draws', body, headers);
};

/** Pays part of a loan back, with headers of its own. */
export const repayWith = async (
  customer: CustomerCaller,
  drawId: string,
  amount: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Repayment> => {
  const quote = await customer.quoteRepayment(drawId, 'PARTIAL', amount);
  const body = { quoteId: quote.id, cardId: customer.card.id };
  return confirmedWith<Repayment>(customer, '/v1/loan/repayments', body, headers);
};

/** Draws and waits for the money. */
export const borrow = async (
  sandbox: SandboxCaller,
  customer: CustomerCaller,
  amount: string,
): Promise<Loan> => {
  const { loan } = await customer.draw(amount);
  await sandbox.advance('PT40S');
  return customer.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`);
};

/** Calls and returns the code of the refusal; `undefined` when it was obeyed. */
export const codeOf = async (
  customer: Pick<CustomerCaller, 'call'>,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<string | undefined> => {
  const reply = await customer.call<Problem>(method, path, body, headers);
  return reply.status >= 400 ? reply.body.code : undefined;
};

/** Lets a transition happen. */
export const simulate = (
  sandbox: SandboxCaller,
  object: string,
  id: string,
  transition: string,
): Promise<{ readonly status: string }> =>
  sandbox.ok('POST', `/v1/sandbox/simulate/${object}/${id}/${transition}`, {});
