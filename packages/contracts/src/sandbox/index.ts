import { getClock, setClock } from './sandbox-clock.contract.js';
import { addFault, clearFaults } from './sandbox-fault.contract.js';
import { getLedger } from './sandbox-ledger.contract.js';

/** Control of the sandbox bank: its clock, its faults, its books. Never present in production. */
export const sandbox = { getClock, setClock, addFault, clearFaults, getLedger };

export type * from '../generated/sandbox.js';
