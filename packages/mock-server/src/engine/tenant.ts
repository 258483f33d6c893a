import type { Money } from '@weidongli/contracts';
import type { CreditLine } from '@weidongli/contracts/loan';
import type { ClockStart } from './clock.js';

/** Terms of the loan product of a tenant, as they stand on a credit line. */
export interface LineTerms extends Pick<
  CreditLine,
  'limit' | 'minDraw' | 'drawStep' | 'tenors' | 'dailyRate' | 'yearBasis' | 'purposes' | 'funders'
> {
  /** Days after the due date within which payment counts as in time. */
  readonly graceDays: number;
}

/** A customer to begin with. Numbers are invented: phones 1000000…, cards 999999…. */
export interface CustomerSeed {
  /** The partner's own name for the customer. */
  readonly customerRef: string;
  /** Says in one sentence what the customer is good for, for the start page. */
  readonly story: string;
  readonly nameMasked: string;
  readonly phoneMasked: string;
  readonly kycLevel: number;
  /** Sixteen digits, prefix 999999, valid Luhn; only the masked form is kept. */
  readonly cardNumber: string;
  readonly accountNumberMasked: string;
  readonly openingBalance: Money;
  readonly invited: boolean;
  /** State of the credit line; `OVERDUE` comes with a loan that is three days overdue. Null without one. */
  readonly line: 'ACTIVE' | 'SUSPENDED' | 'OVERDUE' | null;
  /** Limit of the line. Default: that of the tenant's terms. */
  readonly limit?: Money;
}

/** A partner bank in the sandbox. */
export interface TenantConfig {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Name of the bank as contracts write it. */
  readonly bankName: string;
  /** Key of the partner's server and of the sandbox controls. */
  readonly sandboxKey: string;
  /** Origins of pages that may call besides those of live sessions. */
  readonly allowedOrigins: readonly string[];
  readonly clock: ClockStart;
  readonly terms: LineTerms;
  readonly customers: readonly CustomerSeed[];
}
