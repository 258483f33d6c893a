import { Command, CommanderError, Option } from 'commander';
import type { CommandSpec, OptionSpec } from './command.js';
import { optionsOf } from './command-options.js';
import { usageError, type CliError } from './errors.js';
import { groupHelp, topHelp, commandHelp } from './help.js';
import { meant } from './suggest.js';

/** What was typed: a command with its arguments and options by name. */
export interface Typed {
  readonly spec: CommandSpec;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What came of reading the command line: a command to run, or a text to print. */
export type Reading = { readonly typed: Typed } | { readonly help: string };

/** Tells whether a group runs this sub-command when none is named: it is the first. */
const isDefault = ({ name }: CommandSpec, specs: readonly CommandSpec[]): boolean => {
  const [group, second] = name.split(' ');
  return second !== undefined && specs.find((spec) => spec.name.startsWith(`${group ?? ''} `))?.name === name;
};

/**
 * Reads a command line.
 *
 * @throws {CliError} usage, with what may have been meant.
 */
export const readCommandLine = (specs: readonly CommandSpec[], argv: readonly string[]): Reading => {
  let typed: Typed | undefined;
  let help = '';
  const program = newCommand(
    'weidongli',
    (text) => (help += text),
    () => topHelp(specs),
  );
  const groups = new Map<string, Command>();
  for (const spec of specs) {
    const [first = '', second] = spec.name.split(' ');
    const parent =
      second === undefined ? program : groupOf(program, groups, first, specs, (text) => (help += text));
    const command = newCommand(
      second ?? first,
      (text) => (help += text),
      () => commandHelp(spec),
    );
    describe(command, spec, specs, (values) => (typed = { spec, values }));
    parent.addCommand(command, { isDefault: isDefault(spec, specs) });
  }
  if (argv.length === 0) return { help: topHelp(specs) };
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0 || help !== '') return { help };
    throw fromCommander(error, specs, argv);
  }
  return typed === undefined ? { help } : { typed };
};

const newCommand = (name: string, write: (text: string) => void, help: () => string): Command =>
  new Command(name)
    .exitOverride()
    .allowExcessArguments()
    .helpOption('-h, --help', 'Show help.')
    .configureHelp({ formatHelp: help })
    .configureOutput({ writeOut: write, writeErr: () => undefined });

const groupOf = (
  program: Command,
  groups: Map<string, Command>,
  name: string,
  specs: readonly CommandSpec[],
  write: (text: string) => void,
): Command => {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const group = newCommand(name, write, () => groupHelp(name, specs));
  groups.set(name, group);
  program.addCommand(group);
  return group;
};

const describe = (
  command: Command,
  spec: CommandSpec,
  specs: readonly CommandSpec[],
  take: (values: Readonly<Record<string, unknown>>) => void,
): void => {
  const args = spec.args ?? [];
  for (const { name, required = true } of args) command.argument(required ? `<${name}>` : `[${name}]`);
  for (const option of optionsOf(spec)) command.addOption(toOption(option));
  command.action(() => {
    const given = command.args;
    if (given.length > args.length) throw tooMuch(spec, specs, given[args.length] ?? '');
    const named = Object.fromEntries(args.map(({ name }, index) => [name, given[index]]));
    take({ ...named, ...byFlag(command.opts()) });
  });
};

const toOption = ({ flags, text, defaultValue, choices }: OptionSpec): Option => {
  const option = new Option(flags, text);
  if (defaultValue !== undefined) option.default(defaultValue);
  if (choices !== undefined) option.choices(choices);
  return option;
};

/** Names options as they are typed: `forward-to`, not `forwardTo`. */
const byFlag = (options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]),
  );

const tooMuch = (spec: CommandSpec, specs: readonly CommandSpec[], extra: string): CliError => {
  const { name } = spec;
  const [group = ''] = name.split(' ');
  const siblings = specs.flatMap((other) =>
    other.name.startsWith(`${group} `) ? [other.name.split(' ')[1] ?? ''] : [],
  );
  return isDefault(spec, specs)
    ? usageError(`weidongli ${group} knows no "${extra}".`, meant(extra, siblings))
    : usageError(`weidongli ${name} does not take "${extra}".`, `See: weidongli ${name} --help`);
};

const fromCommander = (
  { message }: CommanderError,
  specs: readonly CommandSpec[],
  argv: readonly string[],
): CliError => {
  const [what = '', ...rest] = message.replace(/^error: /, '').split('\n');
  const hint = rest.join(' ').replace(/^\(|\)$/g, '');
  const begun = specs.find(({ name }) => name === argv.slice(0, 2).join(' ') || name === argv[0]);
  return usageError(
    `${what.charAt(0).toUpperCase()}${what.slice(1).replace(/\.$/, '')}.`,
    hint === '' ? `See: weidongli ${begun === undefined ? '' : `${begun.name} `}--help` : hint,
  );
};
