import type { Store } from '../engine/store.js';
import { concurrencyCases } from './store-contract-concurrency.js';
import { engineCases } from './store-contract-engine.js';
import { recordCases } from './store-contract-records.js';
import { scopeCases } from './store-contract-scope.js';

/** A kind of store to test. */
export interface StoreTarget {
  readonly name: string;
  /** Makes an empty store. */
  readonly create: () => Promise<Store>;
  readonly test: {
    readonly describe: (name: string, body: () => void) => unknown;
    readonly it: (name: string, body: () => Promise<void>) => unknown;
  };
}

const CASES = { ...recordCases, ...engineCases, ...concurrencyCases, ...scopeCases };

/** Registers the cases that every store must pass. */
export const storeContract = ({ name, create, test }: StoreTarget): void => {
  test.describe(`store ${name}`, () => {
    for (const [title, run] of Object.entries(CASES))
      test.it(title, async () => {
        const store = await create();
        try {
          await run(store);
        } finally {
          await store.close();
        }
      });
  });
};
