import { sandbox, type SandboxUnitList } from '@weidongli/contracts/sandbox';
import { Api } from '../api/api.js';
import type { Run } from '../command.js';
import type { Output } from '../output.js';

/** Lists units. */
export const list: Run = async ({ place, out }) =>
  print(out, await new Api(place).call(sandbox.listUnits, {}));

/** Adds a unit. */
export const add: Run = async ({ place, out, values }) => {
  const name = values.text('name');
  return print(out, await new Api(place).call(sandbox.addUnit, name === undefined ? {} : { name }));
};

const print = (out: Output, units: SandboxUnitList): SandboxUnitList => {
  out.table([
    ['Number', 'Name', 'New customers'],
    ...units.units.map(({ number, name, open }) => [String(number), name, open ? 'live here' : '']),
  ]);
  return units;
};
