import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { httpPorts } from '@weidongli/mock-server/http';
import { readCaseFile, replayCase, type CaseFile, type Difference } from '@weidongli/mock-server/recording';
import type { CommandContext, Run } from '../command.js';
import { CliError, exitCodes } from '../errors.js';
import type { Output } from '../output.js';
import { Verdict } from '../verdict.js';

/** So many differences are shown; `--json` has all. */
const SHOWN = 5;
/** So much of an answer is shown. */
const LETTERS = 160;

/** Replays a case. */
export const run: Run = async (context) => {
  const { out } = context;
  const found = await read(context);
  const progress = out.progress('Replaying');
  const replay = await replayCase(found, {
    ports: httpPorts(context.signal),
    onStep: (done) => progress.at(done, found.steps.length),
  }).finally(() => progress.end());
  for (const difference of replay.differences.slice(0, SHOWN)) show(out, difference);
  const { differences, otherStates, steps } = replay;
  if (differences.length > SHOWN) out.line(`and ${differences.length - SHOWN} more (--json has all)`);
  if (differences.length === 0 && otherStates.length === 0) {
    out.line(`${out.look('green', 'The same:')} ${steps} answers, and the state of every tenant.`);
    return replay;
  }
  const states = otherStates.length === 0 ? '' : ` Another state at the end: ${otherStates.join(', ')}.`;
  out.error(`${out.look('red', 'Error:')} ${differences.length} of ${steps} answers differ.${states}`);
  out.error(
    'The bank answers otherwise than when the case was recorded: compare the versions, then the first difference.',
  );
  return new Verdict(replay, exitCodes.failed);
};

const read = async ({ values, folder }: CommandContext): Promise<CaseFile> => {
  const path = resolve(folder, values.required('file'));
  try {
    return readCaseFile(await readFile(path, 'utf8'));
  } catch (error) {
    throw new CliError({
      code: 'no-case',
      message: `${path} cannot be replayed: ${(error as Error).message}`,
      fix: 'Name a file that weidongli record has written.',
      cause: error,
    });
  }
};

const short = (text: string): string => (text.length > LETTERS ? `${text.slice(0, LETTERS)}…` : text);

const show = (out: Output, { step, method, path, expected, actual }: Difference): void => {
  out.line(`${out.look('yellow', `Step ${step}`)}  ${method} ${path}`);
  out.line(`  recorded  ${short(expected)}`);
  out.line(`  now       ${short(actual)}`);
};
