import { sandboxTenants, type TenantConfig } from '@weidongli/mock-server';

/** Makes the tenants of a sandbox: the usual ones, and so many more with books of their own. */
export const tenantsOf = (more: number, stopAt: number | undefined): readonly TenantConfig[] => {
  const [first] = sandboxTenants;
  if (first === undefined) throw new TypeError('The sandbox has a first tenant.');
  const further = Array.from({ length: more }, (_, index): TenantConfig => {
    const id = `tenant-${index + 1}`;
    return { ...first, id, sandboxKey: `sk_test_${id.replace('-', '_')}` };
  });
  const all = [...sandboxTenants, ...further];
  if (stopAt === undefined) return all;
  // The clock of the worked example stands still from the start; a moment that is asked for is for the others.
  return all.map((tenant) =>
    tenant.clock.mode === 'RUNNING' ? { ...tenant, clock: { mode: 'FROZEN', at: stopAt } } : tenant,
  );
};
