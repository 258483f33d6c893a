import { resolve } from 'node:path';
import { sandbox } from '@weidongli/contracts/sandbox';
import { Api } from '../api/api.js';
import type { CommandContext, Run } from '../command.js';
import { checkBooks, checkClock, checkFaults, checkWebhooks } from '../doctor/bank.js';
import { ok, perform, warn, type Check } from '../doctor/check.js';
import { checkDashboard, checkDatabase, checkFolder, checkNode } from '../doctor/machine.js';
import { CliError, exitCodes } from '../errors.js';
import { checkPostgres } from '../server/postgres-keeping.js';
import { Verdict } from '../verdict.js';

const LOOKS = { ok: 'green', warn: 'yellow', fail: 'red' } as const;
const WORDS = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;

/** Runs all checks, one after the other. */
export const run: Run = async (context) => {
  const { values, folder, place, out } = context;
  const data = resolve(folder, values.text('data') ?? '.weidongli');
  const api = new Api(place);
  const answers = await perform('bank', () => checkAnswers(api));
  const runs = answers.verdict === 'ok';
  const postgres = values.text('postgres');
  const checks: Check[] = [];
  const add = (check: Check): void => {
    checks.push(check);
    show(context, check);
  };
  add(await perform('node', () => checkNode(process.versions.node)));
  add(await perform('data folder', () => checkFolder(data)));
  add(await perform('database', () => checkDatabase(data, runs)));
  if (postgres !== undefined) add(await perform('postgresql', () => checkPostgres(postgres)));
  add(await perform('dashboard', checkDashboard));
  add(answers);
  if (runs) {
    add(await perform('clock', () => checkClock(api)));
    add(await perform('books', () => checkBooks(api)));
    add(await perform('webhooks', () => checkWebhooks(api)));
    add(await perform('faults', () => checkFaults(api)));
  }
  const failed = checks.filter(({ verdict }) => verdict === 'fail').length;
  const warned = checks.filter(({ verdict }) => verdict === 'warn').length;
  out.line();
  out.line(`${checks.length} checks: ${failed} failed, ${warned} with a warning.`);
  return new Verdict({ checks }, failed === 0 ? exitCodes.ok : exitCodes.failed);
};

/** Checks whether a bank answers; that none runs is no fault. */
const checkAnswers = async (api: Api): Promise<Omit<Check, 'name'>> => {
  try {
    await api.call(sandbox.getClock, {});
    return ok(`A bank answers at ${api.place.url}.`);
  } catch (error) {
    if (!(error instanceof CliError) || error.code !== 'server-away') throw error;
    return warn(error.message, error.fix);
  }
};

const show = ({ out }: CommandContext, { name, verdict, text, fix }: Check): void => {
  out.line(`${out.look(LOOKS[verdict], WORDS[verdict])}  ${name.padEnd(12)}  ${text}`);
  if (fix !== undefined) out.line(`      ${' '.repeat(12)}  ${fix}`);
};
