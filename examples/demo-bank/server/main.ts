import { readConfig } from './config.js';
import { demoCustomers } from './customers.js';
import { startDemo, type Demo } from './start.js';

const describe = (demo: Demo): string =>
  [
    '',
    `  Demo bank     ${demo.bankUrl}   open it in a browser, best at phone size`,
    `  Sandbox API   ${demo.apiUrl}`,
    `  Sandbox key   ${demo.sandboxKey}   for a partner's server; no real money moves`,
    ...(demo.dashboardUrl === null ? [] : [`  Dashboard     ${demo.dashboardUrl}#key=${demo.sandboxKey}`]),
    `  Kept in       ${demo.keptIn === 'memory' ? 'memory: the next start is a new bank' : demo.keptIn}`,
    '',
    '  Demo customers',
    ...demoCustomers.map(({ id, title, text }) => `    ${id.padEnd(16)} ${title}：${text}`),
    '',
    'Press Ctrl+C to stop',
  ].join('\n');

/** Runs until it is told to stop. */
const main = async (): Promise<void> => {
  const config = readConfig(process.env, process.argv.slice(2));
  const demo = await startDemo(config.ports, config.data);
  if (config.json) {
    const { bankUrl, apiUrl, sandboxKey } = demo;
    console.log(JSON.stringify({ bankUrl, apiUrl, sandboxKey }));
  }
  console.log(describe(demo));
  const signals = ['SIGINT', 'SIGTERM'] as const;
  await new Promise<void>((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
  await demo.close();
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
