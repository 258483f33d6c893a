import { describe, it } from 'node:test';
import { storeContract } from '../testing/store-contract.js';
import { createMemoryStore } from './memory.store.js';

storeContract({ name: 'memory', create: async () => createMemoryStore(), test: { describe, it } });
