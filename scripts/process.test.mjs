import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { run, runNode } from './bootstrap/process.mjs';

const MODULE = new URL('bootstrap/process.mjs', import.meta.url).href;
const SERVER =
  "const alive = setInterval(() => {}, 1000); process.on('SIGTERM', () => { clearInterval(alive); console.log('stopped'); }); console.log('ready');";
const PARENT = `import { runNode } from ${JSON.stringify(MODULE)}; process.exitCode = (await runNode(['--eval', ${JSON.stringify(SERVER)}])).code;`;

describe('run', () => {
  it('resolves with the exit code', async () => {
    assert.equal((await runNode(['--eval', 'process.exit(7)'])).code, 7);
  });

  it('keeps both outputs when asked to', async () => {
    const { output } = await runNode(['--eval', "console.log('out'); console.error('err')"], {
      capture: true,
    });
    assert.match(output, /out/);
    assert.match(output, /err/);
  });

  it('says which program cannot be started', async () => {
    const { code, output } = await run('no-such-program-here', [], { capture: true });
    assert.equal(code, 127);
    assert.match(output, /Cannot start no-such-program-here/);
  });

  it('passes a signal on and waits for a clean stop', { skip: process.platform === 'win32' }, async () => {
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', PARENT], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = [];
    parent.stdout.on('data', (chunk) => {
      lines.push(String(chunk));
      if (String(chunk).includes('ready')) parent.kill('SIGTERM');
    });
    const code = await new Promise((resolve) => parent.on('close', resolve));
    assert.equal(code, 0);
    assert.match(lines.join(''), /stopped/);
  });
});
