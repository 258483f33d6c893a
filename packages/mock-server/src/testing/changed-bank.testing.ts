import { allOperations } from '@weidongli/contracts/openapi';
import { allEndpoints } from '../authorization/endpoints.js';
import { createEngine, type Bank } from '../engine/bank.js';
import type { JobHandler, Route } from '../engine/context.js';
import type { Store } from '../engine/store.js';
import { allJobs, allRoutes, openTenant } from '../routes.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { createMemoryStore } from '../store/memory.store.js';
import { fixedPorts, type FixedPorts } from './fixed-ports.js';

/** What of the bank is another than usual. */
export interface Change {
  /** Handlers by kind of job. */
  readonly jobs?: Readonly<Record<string, JobHandler>>;
  /** Routes by operation. */
  readonly routes?: Readonly<Record<string, Route<never, unknown>>>;
}

/** A bank with what it keeps and what it sends. */
export interface ChangedBank {
  readonly bank: Bank;
  readonly store: Store;
  readonly ports: FixedPorts;
}

/** Makes a bank in memory on a clock that the test moves, in which some jobs or routes are others: for planted faults. */
export const changedBank = ({ jobs, routes }: Change = {}): ChangedBank => {
  const store = createMemoryStore();
  const ports = fixedPorts();
  const bank = createEngine({
    ...{ store, ports, seed: 1, tenants: sandboxTenants, operations: allOperations() },
    ...{ seedTenant: openTenant, endpoints: allEndpoints },
    routes: { ...allRoutes, ...routes },
    jobs: { ...allJobs, ...jobs },
  });
  return { bank, store, ports };
};
