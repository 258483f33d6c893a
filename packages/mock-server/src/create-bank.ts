import { allOperations } from '@weidongli/contracts/openapi';
import { allEndpoints } from './authorization/endpoints.js';
import { createEngine, type Bank } from './engine/bank.js';
import { allGuards, type Guards } from './engine/guards.js';
import type { IdentityProvider } from './engine/identity-ports.js';
import type { Ports } from './engine/ports.js';
import type { Store } from './engine/store.js';
import type { TenantConfig } from './engine/tenant.js';
import { allJobs, allRoutes, openTenant } from './routes.js';
import { sandboxTenants } from './sandbox/sandbox-tenants.js';
import { createMemoryStore } from './store/memory.store.js';

/** How a bank is made. */
export interface BankOptions {
  /** Real time, secure chance, waiting and webhooks; `systemPorts()` of an adapter has them all. */
  readonly ports: Ports;
  /** Partner banks with their customers. @defaultValue the sandbox tenants `xingqiao` and `worked-example` */
  readonly tenants?: readonly TenantConfig[];
  /** Where records are kept. @defaultValue a store in memory */
  readonly store?: Store;
  /** Same seed, same requests, same clock: same ids. @defaultValue 1 */
  readonly seed?: number;
  /**
   * Address that the world knows the bank by, with the path that a proxy puts before it: proofs, signatures and OAuth name
   * it. @defaultValue the address of this machine that a request came to
   */
  readonly publicBaseUrl?: string;
  /** `false` counts no calls, for benches. @defaultValue the limits of the tenants */
  readonly rateLimits?: false;
  /**
   * Who confirms what customers show: register, document reader, liveness, faces, card network.
   * @defaultValue the scripted provider of the sandbox, which is not certified
   */
  readonly identity?: IdentityProvider;
}

/** Creates a bank that answers every operation of the contracts. It needs neither network nor timer. */
export const createBank = (options: BankOptions): Bank => createGuardedBank(options, allGuards);

/** Creates a bank in which not every rule holds, for the tests that show what each rule keeps out. It is no public entry. */
export const createGuardedBank = (options: BankOptions, guards: Guards): Bank =>
  createEngine({
    guards,
    operations: allOperations(),
    routes: allRoutes,
    jobs: allJobs,
    tenants: options.tenants ?? sandboxTenants,
    seedTenant: openTenant,
    endpoints: allEndpoints,
    store: options.store ?? createMemoryStore(),
    ports: options.ports,
    seed: options.seed ?? 1,
    ...(options.rateLimits === undefined ? {} : { rateLimits: options.rateLimits }),
    ...(options.identity === undefined ? {} : { identity: options.identity }),
    ...(options.publicBaseUrl === undefined ? {} : { publicBaseUrl: options.publicBaseUrl }),
  });
