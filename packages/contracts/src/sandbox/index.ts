import type { SandboxOperations } from '../generated/sandbox.js';
import { getClock, setClock } from './sandbox-clock.contract.js';
import { createCustomer, getCustomer, listCustomers } from './sandbox-customer.contract.js';
import { addFault, clearFaults, listFaults, removeFault } from './sandbox-fault.contract.js';
import { getLedger } from './sandbox-ledger.contract.js';
import { listOutcomes, resetOutcomes } from './sandbox-outcome.contract.js';
import { listPersonas } from './sandbox-persona.contract.js';
import { changePolicy, explainPolicy, getPolicy } from './sandbox-policy.contract.js';
import { simulate } from './sandbox-simulate.contract.js';
import { listRequests } from './sandbox-request.contract.js';
import { decideReview, getReview, getReviewPicture, listReviews } from './sandbox-review.contract.js';
import {
  createSnapshot,
  deleteSnapshot,
  forkSnapshot,
  listSnapshots,
  restoreSnapshot,
} from './sandbox-snapshot.contract.js';
import { getState } from './sandbox-state.contract.js';
import { getStatement } from './sandbox-statement.contract.js';
import { createTransfer, getTransfer } from './sandbox-transfer.contract.js';
import { addUnit, listUnits } from './sandbox-unit.contract.js';

/** Control of the sandbox bank: its clock, its faults, its books. Never present in production. */
export const sandbox: SandboxOperations = {
  getClock,
  setClock,
  addFault,
  listFaults,
  removeFault,
  clearFaults,
  listOutcomes,
  resetOutcomes,
  listPersonas,
  createCustomer,
  listCustomers,
  getCustomer,
  getLedger,
  simulate,
  listReviews,
  getReview,
  getReviewPicture,
  decideReview,
  getPolicy,
  changePolicy,
  explainPolicy,
  listRequests,
  createSnapshot,
  deleteSnapshot,
  forkSnapshot,
  listSnapshots,
  restoreSnapshot,
  getState,
  getStatement,
  createTransfer,
  getTransfer,
  addUnit,
  listUnits,
};

export * from '../generated/sandbox.js';
