import type { CommandSpec, OptionSpec } from './command.js';
import { optionsOf } from './command-options.js';

const WIDTH = 100;

/** Breaks text into lines and indents all but the first. */
const wrap = (text: string, indent: number): string => {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && indent + last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
};

const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${wrap(right, width + 2)}`).join('\n');
};

const section = (title: string, body: string): string => (body === '' ? '' : `\n${title}\n${body}\n`);

const optionText = ({ text, defaultValue, choices }: OptionSpec): string =>
  [
    text,
    ...(choices === undefined ? [] : [`One of: ${choices.join(', ')}.`]),
    ...(defaultValue === undefined ? [] : [`Default ${defaultValue}.`]),
  ].join(' ');

const usageOf = (spec: CommandSpec): string =>
  [
    `weidongli ${spec.name}`,
    ...(spec.args ?? []).map(({ name, required = true }) => (required ? `<${name}>` : `[${name}]`)),
    '[options]',
  ].join(' ');

/** Writes the help of one command: what it does, when to use it, how, and what comes next. */
export const commandHelp = (spec: CommandSpec): string => {
  const args = (spec.args ?? []).map(({ name, text }): [string, string] => [name, text]);
  const options = optionsOf(spec).map((option): [string, string] => [option.flags, optionText(option)]);
  return [
    `${spec.summary}\n`,
    section('Use it when', `  ${wrap(spec.when, 2)}`),
    section('Usage', `  ${usageOf(spec)}`),
    section('Arguments', args.length === 0 ? '' : columns(args)),
    section('Options', columns([...options, ['-h, --help', 'Show this help.']])),
    section(
      'Examples',
      spec.examples.map(({ line, text }) => `  ${line}\n      ${wrap(text, 6)}`).join('\n'),
    ),
    section('Next', `  ${wrap(spec.next, 2)}`),
  ].join('');
};

/** Writes the help of a group such as `snapshot`. */
export const groupHelp = (group: string, specs: readonly CommandSpec[]): string => {
  const inside = specs.filter(({ name }) => name.startsWith(`${group} `));
  const rows = inside.map(({ name, summary }): [string, string] => [name, summary]);
  return [
    `weidongli ${group}: ${inside.map(({ name }) => name.split(' ')[1] ?? '').join(', ')}\n`,
    section('Commands', columns(rows)),
    section('Next', `  weidongli ${inside[0]?.name ?? group} --help`),
  ].join('');
};

/** Writes the first page: what this is, and every command in a line. */
export const topHelp = (specs: readonly CommandSpec[]): string =>
  [
    'A bank in miniature on your machine: no account, no network, real books.\n',
    section('Usage', '  weidongli <command> [options]'),
    section('Commands', columns(specs.map(({ name, summary }): [string, string] => [name, summary]))),
    section(
      'Begin with',
      '  weidongli dev                       Start the bank.\n' +
        '  weidongli trigger loan.disbursed    Let something happen, in another terminal.\n' +
        '  weidongli <command> --help          What it does, when to use it, examples.',
    ),
    section(
      'Exit codes',
      '  0 it worked   1 it failed   2 the command line is wrong   3 no bank answers   130 Ctrl+C',
    ),
    section(
      'Surroundings',
      '  WDL_URL, WDL_KEY   the bank to talk to\n' +
        '  NO_COLOR           no colours\n' +
        '  WDL_DEBUG=1        where in the code an error comes from',
    ),
  ].join('');
