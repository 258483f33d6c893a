import { createContext } from '@lit/context';
import type { LoanClient } from '../loan/loan.client.js';

/** The client that widgets share. The key is a registered symbol, so that two copies of the package find each other. */
export const clientContext = createContext<LoanClient | undefined>(Symbol.for('weidongli.client'));
