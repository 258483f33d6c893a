import { join, relative, resolve } from 'node:path';
import { once } from 'node:events';
import type { CommandContext, Run } from '../command.js';
import type { Sandbox, SandboxOptions } from '../sandbox.js';
import { usageError } from '../errors.js';
import { runSandbox } from '../server/run-sandbox.js';

/** Starts the bank and stays until it is told to stop. */
export const run: Run = async (context) => {
  const sandbox = await runSandbox(optionsOf(context));
  try {
    report(context, sandbox);
    if (!context.signal.aborted) await once(context.signal, 'abort');
  } finally {
    await sandbox.close();
  }
  context.out.note('The bank has stopped.');
  return undefined;
};

const optionsOf = ({ values, folder }: CommandContext): SandboxOptions => {
  const postgres = values.text('postgres');
  const memory = values.flag('memory');
  if (memory && postgres !== undefined)
    throw usageError('--memory and --postgres exclude each other.', 'Leave one of them out.');
  const data = resolve(folder, values.text('data') ?? '.weidongli');
  const clock = values.text('clock');
  const host = values.text('host');
  return {
    port: values.whole('port', 0, 65_535) ?? 4010,
    ...(host === undefined ? {} : { host }),
    ...(memory ? {} : postgres === undefined ? { data } : { postgres }),
    seed: values.whole('seed', 0, 1_000_000_000) ?? 1,
    ...(clock === undefined ? {} : { clock }),
    tenants: values.whole('tenants', 0, 100) ?? 0,
    webhookHosts: values.list('webhook-hosts'),
    dashboard: values.flag('dashboard'),
  };
};

const report = ({ out, folder }: CommandContext, sandbox: Sandbox): void => {
  const { url, dashboardUrl, keptIn, tenants } = sandbox;
  if (out.json) out.document({ url, dashboardUrl, keptIn, tenants });
  const [first, ...others] = tenants;
  const kept = keptIn.startsWith('/') ? join('.', relative(folder, keptIn)) : keptIn;
  out.line(`${out.look('bold', 'The bank answers at')} ${out.look('cyan', url)}`);
  out.line();
  if (dashboardUrl !== null)
    out.line(`  Dashboard  ${dashboardUrl}${first === undefined ? '' : `#key=${first.sandboxKey}`}`);
  out.line(`  API        ${url}/v1/openapi.json`);
  out.line(`  Key        ${first?.sandboxKey ?? ''}   for your server, never for a page`);
  for (const { sandboxKey, id } of others) out.line(`             ${sandboxKey}   tenant ${id}`);
  out.line(`  Kept in    ${kept === 'memory' ? 'memory: the next start is a new bank' : kept}`);
  out.line();
  out.table([
    ['Customer', 'Story'],
    ...(first?.customers ?? []).map(({ customerRef, story }) => [customerRef, story]),
  ]);
  out.line();
  out.line('The code of every confirmation is 000000. Ctrl+C stops the bank.');
  out.note('Next, in another terminal: weidongli trigger loan.disbursed');
};
