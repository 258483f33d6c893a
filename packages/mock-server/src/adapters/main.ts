import { startHttpServer } from './http.js';

const DEFAULT_PORT = 4010;

const readPort = (): number => {
  const given = process.env['WDL_PORT'] ?? String(DEFAULT_PORT);
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new Error('WDL_PORT must be a port number from 0 to 65535.');
};

const main = async (): Promise<void> => {
  const { url, bank, close } = await startHttpServer({ port: readPort() });
  const stop = (): void => void close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`The sandbox bank answers at ${url} (API description: ${url}/v1/openapi.json).`);
  for (const { bankName, sandboxKey, customers } of bank.tenants) {
    console.log(`\n${bankName}: key ${sandboxKey}`);
    for (const { customerRef, story } of customers) console.log(`  ${customerRef.padEnd(16)} ${story}`);
  }
  console.log('\nThe code of every confirmation is 000000. Ctrl+C stops the bank.');
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
