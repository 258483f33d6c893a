import { createBank, createMemoryStore, type Bank, type Ports, type Store } from '@weidongli/mock-server';
import type { Keeping } from './open-store.js';
import { tenantsOf } from './tenants.js';

/** How a bank is opened. */
export interface BankWishes {
  /** Undefined keeps everything in memory. */
  readonly keeping: Keeping | undefined;
  readonly ports: Ports;
  /** Moment at which running clocks stand; undefined lets them run. */
  readonly stopAt?: number | undefined;
  readonly tenants?: number | undefined;
  readonly seed?: number | undefined;
}

/** A bank with what it is kept in. */
export interface OpenedBank {
  readonly bank: Bank;
  readonly store: Store;
  readonly keptIn: string;
  readonly close: () => Promise<void>;
}

/** Opens the bank in a store, and writes its first records where there are none. It closes the store when it fails. */
export const openBank = async (wishes: BankWishes): Promise<OpenedBank> => {
  const { ports, stopAt, tenants = 0, seed = 1 } = wishes;
  const { store, keptIn } = wishes.keeping ?? { store: createMemoryStore(), keptIn: 'memory' };
  try {
    const bank = createBank({ ports, tenants: tenantsOf(tenants, stopAt), store, seed });
    // The first records are written now, so that what is wrong with a store shows here and not in a request.
    await bank.tick();
    return { bank, store, keptIn, close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
};
