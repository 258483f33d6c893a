import { filled, put, transfer, unit } from '../testing/store-units.js';
import { createSqliteStore } from './sqlite.store.js';

// A process that writes until it is killed, and tells the id of each unit that was acknowledged.

const store = await createSqliteStore({ file: process.argv[2] ?? '' });
await store.commit(unit(filled(1_000_000n)));
const write = async (caller: number): Promise<never> => {
  for (let n = 0; ; n += 1) {
    const id = `${caller}-${n}`;
    await store.commit(unit({ puts: [put(id, 'absent')], transfers: [transfer(id, 1n)] }));
    process.stdout.write(`${id}\n`);
  }
};
await Promise.all(Array.from({ length: 16 }, (_, caller) => write(caller)));
