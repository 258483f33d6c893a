import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConfirmedTerms, Problem } from '@weidongli/contracts';
import { allOperations } from '@weidongli/contracts/openapi';
import { allRoutes, openTenant } from '../routes.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { createMemoryStore } from '../store/memory.store.js';
import { SandboxCaller, type CustomerCaller, type PreparedDraw } from '../testing/caller.js';
import { answer, registerDevice } from '../testing/confirm-steps.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { createEngine } from './bank.js';
import type { Route } from './context.js';
import { guardsWithout, type GuardName } from './guards.js';
import { refuse } from './problem.js';
import type { ConfirmMethod } from './records.js';
import { requireStepUp, type StepUpTerms } from './step-up.js';

const contractVersion = 'c'.repeat(64);
const shown: ConfirmedTerms = {
  amount: { amount: '500.00', currency: 'CNY' },
  payee: '999999******2600',
  contractVersion,
};

/** What a customer needs to draw at a bank whose draw checks nothing but the second factor. */
interface Desk {
  readonly prepared: PreparedDraw;
  readonly customer: CustomerCaller;
  /** Draws with a token, on terms that the bank has come to meanwhile; gives the code of the refusal. */
  readonly draw: (token: string, terms?: ConfirmedTerms) => Promise<Problem>;
  /** Lets the bank ask for a number of ways from now on. */
  readonly ask: (factors: number, only?: readonly ConfirmMethod[]) => void;
}

const openDesk = async (...off: readonly GuardName[]): Promise<Desk> => {
  let terms = shown;
  let asked: Pick<StepUpTerms, 'factors' | 'only'> = {};
  const onlyStepUp: Route<unknown, never> = async (_, ctx) => {
    await requireStepUp(ctx, { purpose: 'LOAN_DRAW', confirms: terms, ...asked });
    throw refuse('invalid-state', { keep: true });
  };
  const bank = createEngine({
    operations: allOperations(),
    routes: { ...allRoutes, 'loan.draw': onlyStepUp },
    jobs: {},
    tenants: sandboxTenants,
    seedTenant: openTenant,
    endpoints: [],
    store: createMemoryStore(),
    ports: fixedPorts(),
    seed: 1,
    guards: guardsWithout(...off),
  });
  const customer = await new SandboxCaller(bank.handle, 'sk_test_xingqiao').customer();
  const prepared = await customer.prepare('500.00');
  let draws = 0;
  const draw = async (token: string, next = shown): Promise<Problem> => {
    terms = next;
    draws += 1;
    const headers = { 'idempotency-key': `draw-${draws}-${prepared.quote.id}`, 'wdl-step-up': token };
    return (await customer.call<Problem>('POST', '/v1/loan/draws', prepared.body, headers)).body;
  };
  const ask: Desk['ask'] = (factors, only) => {
    asked = { factors, ...(only === undefined ? {} : { only }) };
  };
  return { prepared, customer, draw, ask };
};

const otherTerms: Readonly<Record<string, ConfirmedTerms>> = {
  amount: { ...shown, amount: { amount: '500.01', currency: 'CNY' } },
  payee: { ...shown, payee: '999999******2601' },
  contract: { ...shown, contractVersion: 'd'.repeat(64) },
  'no contract': { amount: shown.amount, payee: shown.payee },
};

describe('second factor', () => {
  it('counts for one request only, even for the same request again', async () => {
    const { customer, prepared, draw } = await openDesk();
    const token = await customer.stepUp(prepared);
    assert.equal((await draw(token)).code, 'invalid-state');
    const again = await draw(token);
    assert.equal(again.code, 'step-up-required');
    assert.ok(again.challenge);
  });

  for (const [name, terms] of Object.entries(otherTerms))
    it(`does not count when the same request has come to mean another ${name}`, async () => {
      const { customer, prepared, draw } = await openDesk();
      const token = await customer.stepUp(prepared);
      assert.equal((await draw(token, terms)).code, 'otp-context-mismatch');
      assert.equal((await draw(token)).code, 'invalid-state', 'the terms that were shown');
    });

  it('would count twice, and for another amount, without its rules', async () => {
    const twice = await openDesk('step-up-once');
    const token = await twice.customer.stepUp(twice.prepared);
    await twice.draw(token);
    assert.equal((await twice.draw(token)).code, 'invalid-state');
    const unbound = await openDesk('step-up-binding');
    const free = await unbound.customer.stepUp(unbound.prepared);
    assert.equal((await unbound.draw(free, otherTerms['amount'])).code, 'invalid-state');
  });
});

describe('two ways to confirm', () => {
  it('lead from the first to the second, which leaves the first one out; only both together count', async () => {
    const { customer, prepared, draw, ask } = await openDesk();
    const phone = await registerDevice(customer);
    ask(2);
    const first = await customer.stepUp(prepared);
    const { code, challenge } = await draw(first);
    assert.equal(code, 'step-up-required');
    assert.ok(challenge);
    assert.deepEqual(challenge.passed, ['OTP']);
    assert.deepEqual(challenge.methods, ['PAYMENT_PASSWORD', 'FACE', 'NATIVE_BIOMETRIC']);
    assert.equal((await answer(customer, challenge, { code: '000000' })).body.code, 'method-not-available');
    const second = (await answer(customer, challenge, { assertion: await phone.sign(challenge) })).body.token;
    assert.equal((await draw(second)).code, 'invalid-state', 'both');
    assert.equal((await draw(second)).code, 'step-up-required', 'once');
  });

  it('are one too many for who has only one: nothing is sent, and the refusal names other ways', async () => {
    const { prepared, customer, ask } = await openDesk();
    ask(2, ['OTP']);
    const { body, key } = prepared;
    const refused = await customer.refused('attempts-exhausted', 'POST', '/v1/loan/draws', body, key);
    assert.match(refused.detail ?? '', /video call or a branch/);
  });

  it('would be one without the rule', async () => {
    const { customer, prepared, draw, ask } = await openDesk('step-up-factors');
    ask(2);
    assert.equal((await draw(await customer.stepUp(prepared))).code, 'invalid-state');
  });
});
