import { DEFAULT_KEY, DEFAULT_URL } from './api/place.js';
import { commands } from './commands/commands.js';
import { exitCodes, toCliError } from './errors.js';
import { Output, type Sink } from './output.js';
import { readCommandLine, type Typed } from './program.js';
import { Values } from './values.js';
import { Verdict } from './verdict.js';

/** What a process gives the command line. */
export interface Surroundings {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly version: () => string;
  readonly signal: AbortSignal;
}

/** Runs a command line and returns its exit code; nothing is thrown. */
export const main = async (at: Surroundings): Promise<number> => {
  const out = new Output({ ...at, json: at.argv.includes('--json') });
  try {
    return await run(at, out);
  } catch (thrown) {
    if (at.signal.aborted) return exitCodes.interrupted;
    const error = toCliError(thrown);
    const { code, message, fix, exitCode } = error;
    out.error(`${out.look('red', 'Error:')} ${message}\n${fix}`);
    if (at.env['WDL_DEBUG'] === '1') out.error(String(error.stack));
    if (at.env['WDL_DEBUG'] === '1' && error.cause instanceof Error) out.error(String(error.cause.stack));
    if (out.json) out.document({ error: { code, message, fix, exitCode } });
    return exitCode;
  }
};

const run = async (at: Surroundings, out: Output): Promise<number> => {
  const [first] = at.argv;
  if (first === '--version' || first === '-V') {
    out.line(at.version());
    if (out.json) out.document({ version: at.version() });
    return exitCodes.ok;
  }
  if (first === 'complete') {
    const { complete } = await import('./completion/complete.js');
    await complete(commands, at);
    return exitCodes.ok;
  }
  const reading = readCommandLine(commands, at.argv);
  if ('help' in reading) {
    out.line(reading.help.trimEnd());
    return exitCodes.ok;
  }
  return perform(at, out, reading.typed);
};

const perform = async (at: Surroundings, out: Output, { spec, values: given }: Typed): Promise<number> => {
  const values = new Values(given);
  const { env, folder, signal } = at;
  const place = {
    url: values.text('url') ?? env['WDL_URL'] ?? DEFAULT_URL,
    key: values.text('key') ?? env['WDL_KEY'] ?? DEFAULT_KEY,
    signal,
  };
  const { run: work } = await spec.load();
  const document = await work({ values, out, env, folder, signal, place });
  const verdict = document instanceof Verdict ? document : new Verdict(document, exitCodes.ok);
  if (out.json && verdict.document !== undefined) out.document(verdict.document);
  return verdict.exitCode;
};
