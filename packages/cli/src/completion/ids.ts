import { allOperations } from '@weidongli/contracts/openapi';
import { sandbox } from '@weidongli/contracts/sandbox';
import { Api } from '../api/api.js';
import type { Place } from '../api/place.js';
import type { Completed } from '../command.js';
import { recipes } from '../trigger/recipes.js';
import type { Candidate } from './words.js';

/** Whoever presses a key does not wait: milliseconds. */
const PATIENCE = { timeoutMs: 800 };
const BORROWERS = 20;
const BORROWING: ReadonlySet<string> = new Set(['ACTIVE', 'SUSPENDED', 'OVERDUE']);

/** Asks the bank that runs for what it knows of a kind. */
export const idsOf = async (kind: Completed, place: Place): Promise<readonly Candidate[]> => {
  const api = new Api(place);
  switch (kind) {
    case 'operation':
      return allOperations().map(({ id, summary }) => ({ word: id, text: summary }));
    case 'event':
      return recipes.map(({ event, text }) => ({ word: event, text }));
    case 'customer': {
      const { data } = await api.call(sandbox.listCustomers, { limit: 100 }, PATIENCE);
      return data.map(({ customerRef, standing }) => ({ word: customerRef, text: standing }));
    }
    case 'loan':
      return loans(api);
    case 'persona': {
      const { data } = await api.call(sandbox.listPersonas, {}, PATIENCE);
      return data.map(({ name, story }) => ({ word: name, text: story }));
    }
    case 'fault': {
      const { data } = await api.call(sandbox.listFaults, {}, PATIENCE);
      return data.map(({ id, effect }) => ({ word: id, text: effect }));
    }
    case 'snapshot': {
      const { data } = await api.call(sandbox.listSnapshots, { limit: 100 }, PATIENCE);
      return data.map(({ id, label, bankTime }) => ({ word: id, text: label ?? bankTime }));
    }
    case 'unit': {
      const { units } = await api.call(sandbox.listUnits, {}, PATIENCE);
      return units.map(({ name, number }) => ({ word: name, text: `unit ${number}` }));
    }
    default:
      return [];
  }
};

/** Loans of the first customers who may have some: as many as can be read while somebody waits. */
const loans = async (api: Api): Promise<readonly Candidate[]> => {
  const { data } = await api.call(sandbox.listCustomers, { limit: 100 }, PATIENCE);
  const borrowers = data.filter(({ standing }) => BORROWING.has(standing)).slice(0, BORROWERS);
  const read = await Promise.all(
    borrowers.map(({ id }) => api.call(sandbox.getCustomer, { customerId: id }, PATIENCE)),
  );
  return read.flatMap(({ customerRef, loans: owned }) =>
    owned.map(({ id, status, principal }) => ({
      word: id,
      text: `${customerRef} ${principal.amount} ${status}`,
    })),
  );
};
