import { DEFAULT_KEY, DEFAULT_URL } from '../api/place.js';
import type { CommandSpec, Completed } from '../command.js';
import type { Sink } from '../output.js';
import { shells } from './scripts.js';
import { placeOf, type Candidate } from './words.js';

/** What completing needs of the process. */
interface Surroundings {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
}

/**
 * Answers a shell: one line for each word that fits, with a tab and what it means. A bank that is away, or slow, has
 * nothing to say; completing never fails.
 */
export const complete = async (
  specs: readonly CommandSpec[],
  { argv, env, stdout }: Surroundings,
): Promise<void> => {
  const words = argv.slice(argv.indexOf('--') + 1);
  const { known, asked } = placeOf(specs, words);
  const current = words.at(-1) ?? '';
  const valueOf = (option: string): string | undefined => {
    const at = words.indexOf(option);
    return at < 0 ? undefined : words[at + 1];
  };
  const place = {
    url: valueOf('--url') ?? env['WDL_URL'] ?? DEFAULT_URL,
    key: valueOf('--key') ?? env['WDL_KEY'] ?? DEFAULT_KEY,
  };
  const more = asked === undefined ? [] : await candidates(asked, specs, place).catch(() => []);
  for (const { word, text } of [...known, ...more])
    if (word.startsWith(current)) stdout.write(`${word}\t${text}\n`);
};

const candidates = async (
  asked: Completed,
  specs: readonly CommandSpec[],
  place: { readonly url: string; readonly key: string },
): Promise<readonly Candidate[]> => {
  if (asked === 'command') return specs.map(({ name, summary }) => ({ word: name, text: summary }));
  if (asked === 'shell') return shells.map((word) => ({ word, text: '' }));
  const { idsOf } = await import('./ids.js');
  return idsOf(asked, place);
};
