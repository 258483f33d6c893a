import type { SandboxOperations } from '../generated/sandbox.js';
import { getClock, setClock } from './sandbox-clock.contract.js';
import { addFault, clearFaults } from './sandbox-fault.contract.js';
import { getLedger } from './sandbox-ledger.contract.js';
import { simulate } from './sandbox-simulate.contract.js';

/** Control of the sandbox bank: its clock, its faults, its books. Never present in production. */
export const sandbox: SandboxOperations = { getClock, setClock, addFault, clearFaults, getLedger, simulate };

export * from '../generated/sandbox.js';
