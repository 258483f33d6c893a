import type { Run } from '../command.js';
import { scripts, shells } from '../completion/scripts.js';
import { usageError } from '../errors.js';
import { meant } from '../suggest.js';

/** Prints the script of a shell. */
export const run: Run = async ({ values, out }) => {
  const wanted = values.required('shell');
  const shell = shells.find((known) => known === wanted);
  if (shell === undefined) throw usageError(`There is no completion for ${wanted}.`, meant(wanted, shells));
  out.line(scripts[shell].trimEnd());
  return { shell, script: scripts[shell] };
};
