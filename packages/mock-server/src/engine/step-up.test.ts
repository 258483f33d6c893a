import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allOperations } from '@weidongli/contracts/openapi';
import { allRoutes } from '../routes.js';
import { openTenant } from '../routes.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { createMemoryStore } from '../store/memory.store.js';
import { SandboxCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { createEngine } from './bank.js';
import type { Route } from './context.js';
import { refuse } from './problem.js';
import { requireStepUp } from './step-up.js';

/** A draw that checks nothing but the second factor, so that nothing else can stop a second use. */
const onlyStepUp: Route<unknown, never> = async (_, ctx) => {
  await requireStepUp(ctx, { purpose: 'LOAN_DRAW', phoneMasked: '100****0900' });
  throw refuse('invalid-state', { keep: true });
};

describe('second factor', () => {
  it('counts for one request only, even for the same request again', async () => {
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
    });
    const customer = await new SandboxCaller(bank.handle, 'sk_test_xingqiao').customer();
    const prepared = await customer.prepare('500.00');
    const token = await customer.stepUp(prepared);
    const draw = (code: string, key: string) =>
      customer.refused(code, 'POST', '/v1/loan/draws', prepared.body, {
        'idempotency-key': `${key}-${prepared.quote.id}`,
        'wdl-step-up': token,
      });
    await draw('invalid-state', 'first');
    const { challenge } = await draw('step-up-required', 'second');
    assert.ok(challenge);
  });
});
