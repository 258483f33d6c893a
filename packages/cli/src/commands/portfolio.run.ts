import { resolve } from 'node:path';
import { sandbox, type SandboxClock } from '@weidongli/contracts/sandbox';
import type { Bank, TenantConfig } from '@weidongli/mock-server';
import { httpPorts } from '@weidongli/mock-server/http';
import { seedPortfolio, type PortfolioRecord } from '@weidongli/mock-server/portfolio';
import { realNow } from '../adapters/system.js';
import type { CommandContext, Run } from '../command.js';
import { CliError } from '../errors.js';
import { openBank, type OpenedBank } from '../server/open-bank.js';
import { openStore } from '../server/open-store.js';
import { meant } from '../suggest.js';

/** Fills a bank that nobody uses meanwhile. */
export const run: Run = async (context) => {
  const { values, folder, out, signal } = context;
  const postgres = values.text('postgres');
  const data = resolve(folder, values.text('data') ?? '.weidongli');
  const keeping = await openStore(postgres === undefined ? { data } : { postgres });
  const opened = await openBank({ keeping, ports: httpPorts(signal) });
  try {
    const began = realNow();
    const record = await fill(context, opened);
    const seconds = Math.max(1, (realNow() - began) / 1000);
    const { customers, loans, seed } = record;
    out.line(
      `${customers.toLocaleString('en')} customers and ${loans.toLocaleString('en')} loans are in ${opened.keptIn}` +
        ` (${seconds.toFixed(0)} s).`,
    );
    return { customers, loans, seed, keptIn: opened.keptIn, seconds };
  } finally {
    await opened.close();
  }
};

const fill = async (context: CommandContext, { bank, store }: OpenedBank): Promise<PortfolioRecord> => {
  const { values, out, signal } = context;
  const tenant = tenantOf(context, bank);
  const progress = out.progress('Writing loans');
  try {
    return await seedPortfolio({
      ...{ store, tenant, now: await timeAt(bank, tenant), sleep: httpPorts(signal).sleep },
      customers: values.whole('customers', 1, 1_000_000) ?? 100_000,
      loans: values.whole('loans', 1, 10_000_000) ?? 1_000_000,
      seed: values.whole('seed', 0, 1_000_000_000) ?? 1,
      onProgress: ({ loansDone, loans }) => {
        progress.at(loansDone, loans);
        // Whole customers are kept, so that the next run goes on here.
        signal.throwIfAborted();
      },
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CliError({
      code: 'other-portfolio',
      message: error.message,
      fix: 'Give the same figures, or another folder with --data.',
      cause: error,
    });
  } finally {
    progress.end();
  }
};

const tenantOf = ({ values }: CommandContext, { tenants }: Bank): TenantConfig => {
  const wanted = values.text('tenant') ?? '';
  const tenant = tenants.find(({ id }) => id === wanted);
  if (tenant !== undefined) return tenant;
  const known = tenants.map(({ id }) => id);
  throw new CliError({
    code: 'not-found',
    message: `There is no tenant ${wanted}.`,
    fix: meant(wanted, known),
  });
};

const timeAt = async (bank: Bank, { sandboxKey }: TenantConfig): Promise<number> => {
  const { path, method } = sandbox.getClock;
  const { body } = await bank.handle({ method, path, headers: { authorization: `Bearer ${sandboxKey}` } });
  return Date.parse((JSON.parse(body) as SandboxClock).now);
};
