import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wealth, type WealthProduct, type WealthProductPage } from '@weidongli/contracts/wealth';
import { createBank } from '../create-bank.js';
import type { TenantConfig } from '../engine/tenant.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { SandboxCaller, type CustomerCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { createCustomer, simulate } from '../testing/outcome-steps.js';
import { PLAIN } from '../testing/outcome-recipes.js';
import { INVESTING } from '../testing/wealth-steps.js';

const PRODUCTS = '/v1/wealth/products';

/** Opens a bank of its own with so many made-up products. */
const openBank = (generatedProducts: number): SandboxCaller => {
  const [first] = sandboxTenants as [TenantConfig];
  const tenant: TenantConfig = { ...first, generatedProducts, customers: [] };
  const bank = createBank({ ports: fixedPorts(), tenants: [tenant] });
  return new SandboxCaller(bank.handle, tenant.sandboxKey);
};

const enter = async (sandbox: SandboxCaller): Promise<CustomerCaller> =>
  sandbox.customer((await createCustomer(sandbox, PLAIN)).customerRef, INVESTING);

const statusOf = async (customer: CustomerCaller, code: string): Promise<string> =>
  (await customer.ok<WealthProduct>('GET', `${PRODUCTS}/${code}`)).status;

describe('the list of products', () => {
  it('holds ten thousand, each once, in pages of five hundred', async () => {
    const customer = await enter(openBank(10_000));
    const places: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { data, page }: WealthProductPage = await customer.ok('GET', `${PRODUCTS}?limit=500${after}`);
      places.push(...data.map(({ riskLevel, code }) => `${riskLevel} ${code}`));
      cursor = page.nextCursor;
    }
    assert.ok(places.length > 10_040, `${places.length} products`);
    assert.deepEqual(places, [...places].sort());
    assert.equal(new Set(places).size, places.length);
  });
});

describe('every product', () => {
  it('is answered as the contract says, with its unit values', async () => {
    const sandbox = openBank(20);
    const customer = await enter(sandbox);
    const { data } = await customer.ok<WealthProductPage>('GET', `${PRODUCTS}?limit=500`);
    for (const { code } of data) {
      const product = await customer.ok('GET', `${PRODUCTS}/${code}`);
      assert.deepEqual(wealth.getProduct.output.check(product), { ok: true, value: product });
      const nav = await customer.ok('GET', `${PRODUCTS}/${code}/nav?from=2026-10-01`);
      assert.deepEqual(wealth.listNav.output.check(nav), { ok: true, value: nav });
    }
    assert.deepEqual(wealth.listProducts.output.check({ data, page: { nextCursor: null } }).ok, true);
  });
});

describe('a product that the bank suspends', () => {
  it('is suspended in every unit of the tenant, those to come too', async () => {
    const sandbox = openBank(0);
    const old = await enter(sandbox);
    await sandbox.ok('POST', '/v1/sandbox/units', { name: 'second' });
    const young = await enter(sandbox);
    await simulate(sandbox, 'wealth-product', '990021', 'suspend-all');
    await sandbox.ok('POST', '/v1/sandbox/units', { name: 'third' });
    const youngest = await enter(sandbox);
    for (const customer of [old, young, youngest])
      assert.equal(await statusOf(customer, '990021'), 'SUSPENDED_ALL');
    await simulate(sandbox, 'wealth-product', '990021', 'resume');
    for (const customer of [old, young, youngest]) assert.equal(await statusOf(customer, '990021'), 'OPEN');
  });
});
