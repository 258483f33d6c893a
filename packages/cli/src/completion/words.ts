import { optionsOf } from '../command-options.js';
import type { CommandSpec, Completed, OptionSpec } from '../command.js';

/** Something that could be typed here. */
export interface Candidate {
  readonly word: string;
  readonly text: string;
}

/** What fits at the cursor: words that are known, and a kind that the bank has to be asked for. */
export interface Place {
  readonly known: readonly Candidate[];
  readonly asked?: Completed;
}

const nameOf = ({ flags }: OptionSpec): string => flags.split(' ')[0] ?? '';
const takesValue = ({ flags }: OptionSpec): boolean => flags.includes('<');

/** Leaves options and their values out. */
const positionals = (words: readonly string[], options: readonly OptionSpec[]): readonly string[] =>
  words.filter((word, index) => {
    const before = options.find((option) => nameOf(option) === words[index - 1]);
    return !word.startsWith('-') && (before === undefined || !takesValue(before));
  });

const findSpec = (specs: readonly CommandSpec[], words: readonly string[]): CommandSpec | undefined =>
  specs.find(({ name }) => name === words.slice(0, 2).join(' ')) ??
  specs.find(({ name }) => name === words[0]);

const commandsAt = (specs: readonly CommandSpec[], typed: readonly string[]): readonly Candidate[] => {
  const depth = typed.length;
  const rows = specs
    .filter(({ name }) => typed.every((word, index) => name.split(' ')[index] === word))
    .flatMap(({ name, summary }): readonly Candidate[] => {
      const parts = name.split(' ');
      const word = parts[depth];
      return word === undefined ? [] : [{ word, text: parts.length > depth + 1 ? '' : summary }];
    });
  return rows.filter(({ word }, index) => rows.findIndex((other) => other.word === word) === index);
};

const valuesOf = (completes: Completed | undefined, choices: readonly string[] = []): Place => ({
  known: choices.map((word) => ({ word, text: '' })),
  ...(completes === undefined ? {} : { asked: completes }),
});

/**
 * Finds what fits at the cursor.
 *
 * @param words - All words after `weidongli`; the last is the one under the cursor, perhaps empty.
 */
export const placeOf = (specs: readonly CommandSpec[], words: readonly string[]): Place => {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? '';
  const spec = findSpec(specs, positionals(before, specs.flatMap(optionsOf)));
  const options = spec === undefined ? [] : optionsOf(spec);
  const last = options.find((option) => nameOf(option) === before.at(-1));
  if (last !== undefined && takesValue(last)) return valuesOf(last.completes, last.choices);
  if (current.startsWith('-')) {
    const unused = options.filter((option) => !before.includes(nameOf(option)));
    return { known: unused.map((option) => ({ word: nameOf(option), text: option.text })) };
  }
  const typed = positionals(before, options);
  if (spec === undefined || typed.length < spec.name.split(' ').length)
    return { known: commandsAt(specs, typed) };
  const argument = spec.args?.[typed.length - spec.name.split(' ').length];
  const inGroup = spec.name.split(' ').length === 1 ? commandsAt(specs, typed) : [];
  return { ...valuesOf(argument?.completes), known: [...valuesOf(argument?.completes).known, ...inGroup] };
};
