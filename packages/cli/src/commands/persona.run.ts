import { sandbox } from '@weidongli/contracts/sandbox';
import { Api } from '../api/api.js';
import type { Run } from '../command.js';
import { CliError } from '../errors.js';
import { meant } from '../suggest.js';

/** Lists stories. */
export const list: Run = async ({ place, out }) => {
  const { data } = await new Api(place).call(sandbox.listPersonas, {});
  out.table([['Persona', 'Story'], ...data.map(({ name, story }) => [name, story])]);
  return { personas: data.map(({ name, story }) => ({ name, story })) };
};

/** Shows one story. */
export const show: Run = async ({ place, out, values }) => {
  const wanted = values.required('persona');
  const { data } = await new Api(place).call(sandbox.listPersonas, {});
  const found = data.find(({ name }) => name === wanted);
  if (found === undefined)
    throw new CliError({
      code: 'not-found',
      message: `There is no persona ${wanted}.`,
      fix: meant(
        wanted,
        data.map(({ name }) => name),
      ),
    });
  out.line(JSON.stringify(found.persona, null, 2));
  return found.persona;
};
