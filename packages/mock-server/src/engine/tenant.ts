import type { CreditLine } from '@weidongli/contracts/loan';
import type { Persona } from '@weidongli/contracts/sandbox';
import type { ClockStart } from './clock.js';
import type { ProductTerms } from '../wealth/wealth-terms.js';
import type { RateLimits } from './rate-limit.js';

/** Terms of the loan product of a tenant, as they stand on a credit line. */
export interface LineTerms extends Pick<
  CreditLine,
  'limit' | 'minDraw' | 'drawStep' | 'tenors' | 'dailyRate' | 'yearBasis' | 'purposes' | 'funders'
> {
  /** Days after the due date within which payment counts as in time. */
  readonly graceDays: number;
}

/** A customer to begin with: a story with the partner's own name for the customer. */
export interface CustomerSeed extends Persona {
  readonly customerRef: string;
}

/** A partner bank in the sandbox. */
export interface TenantConfig {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Name of the bank as contracts write it. */
  readonly bankName: string;
  /** Key of the partner's server and of the sandbox controls. */
  readonly sandboxKey: string;
  /** What the keys of kept secrets are made from; a fork has that of its origin. @defaultValue the sandbox key */
  readonly storageSeed?: string;
  /** Origins of pages that may call besides those of live sessions. */
  readonly allowedOrigins: readonly string[];
  readonly clock: ClockStart;
  /** Calls that one caller may make in a window of real time. @defaultValue `DEFAULT_RATE_LIMITS` of the engine */
  readonly rateLimits?: RateLimits;
  readonly terms: LineTerms;
  /** Products that are made up besides those of the catalogue, 0 to 16,000, to test large catalogues. @defaultValue 0 */
  readonly generatedProducts?: number;
  /** Products with terms of their own besides those of the catalogue, to test figures that are known from elsewhere. @defaultValue none */
  readonly extraProducts?: readonly ProductTerms[];
  readonly customers: readonly CustomerSeed[];
}
