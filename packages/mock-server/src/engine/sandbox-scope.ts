import { MAIN, type Scope } from './store.js';

/**
 * Returns where the sandbox keeps what is no part of the bank: its clock and units, planted faults, and what tests have
 * exercised. It lies
 * beside the records of the tenant, so that a restored snapshot takes neither away. No tenant is named so: no id holds a
 * `~`.
 */
export const sandboxScope = (tenant: string): Scope => ({ tenant: `${tenant}~sandbox`, unit: MAIN });
