import { DEFAULT_KEY, DEFAULT_URL } from './api/place.js';
import type { CommandSpec, OptionSpec } from './command.js';

/** Options that every command has. */
const jsonOption: OptionSpec = {
  flags: '--json',
  text: 'Print one JSON document on stdout; words go to stderr.',
};
/** Options of commands that talk to a bank that runs. */
const placeOptions: readonly OptionSpec[] = [
  { flags: '--url <url>', text: `Address of the bank, or WDL_URL (default ${DEFAULT_URL}).` },
  { flags: '--key <key>', text: `Sandbox key, or WDL_KEY (default ${DEFAULT_KEY}).` },
];

/** Lists all options of a command, its own first. */
export const optionsOf = (spec: CommandSpec): readonly OptionSpec[] => [
  ...(spec.options ?? []),
  ...(spec.local === true ? [] : placeOptions),
  jsonOption,
];
