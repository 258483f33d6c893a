import { startExample } from './start.js';

const port = Number(process.env['PORT'] ?? '4100');

try {
  const example = await startExample(port);
  console.log(`${example.pageUrl}   open it in a browser, best at phone size; Ctrl+C stops`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void example.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
