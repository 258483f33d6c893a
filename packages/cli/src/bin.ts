#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { enableCompileCache } from './adapters/compile-cache.js';

// What was compiled once is read from disk the next time; only newer versions of Node can.
enableCompileCache();

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A second one does not wait for anything.
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  });
}
// Whoever reads along may have had enough: `weidongli logs | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const manifest = (): { readonly version: string } =>
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

const { main } = await import('./cli.js');
process.exitCode = await main({
  argv: process.argv.slice(2),
  env: process.env,
  folder: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  version: () => manifest().version,
  signal: stopping.signal,
});
