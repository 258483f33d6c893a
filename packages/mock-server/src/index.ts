export { createBank, type BankOptions } from './create-bank.js';
export type { Bank } from './engine/bank.js';
export type {
  CardNetwork,
  DocumentReader,
  FaceMatcher,
  IdentityAuthority,
  IdentityProvider,
  LivenessAction,
  LivenessChecker,
  ReadElements,
} from './engine/identity-ports.js';
export { sandboxProvider } from './engine/identity-provider.js';
export type { Ports } from './engine/ports.js';
export type { Store } from './engine/store.js';
export type { LimitedBy, RateLimit, RateLimits } from './engine/rate-limit.js';
export type { CustomerSeed, LineTerms, TenantConfig } from './engine/tenant.js';
export { ConnectionDropped, type WireRequest, type WireResponse } from './engine/wire.js';
export { sandboxTenants } from './sandbox/sandbox-tenants.js';
export { createMemoryStore } from './store/memory.store.js';
export { identityPortCases, type PortCase } from './testing/identity-port-contract.js';
