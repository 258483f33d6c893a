import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Database from 'libsql';
import { buildProgram, interrupt, untilLine, type Program } from './cli.testing.js';
import { startSandbox } from './start-sandbox.js';

let program: Program;
before(async () => {
  program = await buildProgram();
});
after(() => {
  program.remove();
});

/** Runs `dev` where it cannot start, and returns what it says. */
const refusedDev = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await program.run(['dev', '--port', '0', ...args]);
  assert.equal(code, 1, stderr);
  assert.equal(stdout, '');
  assert.doesNotMatch(stderr, /^ {4}at /m, 'no stack');
  assert.match(stderr, /^Error: .+\n.+\n$/, 'what happened, and what to do');
  return stderr;
};

const documentOf = async <T>(url: string, ...args: string[]): Promise<T> => {
  const { code, stdout, stderr } = await program.run([...args, '--json'], { WDL_URL: url });
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout) as T;
};

describe('weidongli dev', () => {
  it('is the same bank after a restart, and lets nobody commit it', async () => {
    const first = await program.startBank([]);
    assert.equal(first.document.keptIn, join(program.folder, '.weidongli/bank.db'));
    assert.equal(readFileSync(join(program.folder, '.weidongli/.gitignore'), 'utf8'), '*\n');
    const { event } = await documentOf<{ event: { subject: string } }>(
      first.url,
      'trigger',
      'loan.disbursed',
    );
    const { now } = await documentOf<{ now: string }>(first.url, 'clock');
    assert.equal(await first.stop(), 0);
    const second = await program.startBank([]);
    try {
      const cured = await documentOf<{ event: { subject: string } }>(
        ...([second.url, 'trigger', 'loan.overdue', '--loan', event.subject] as const),
      );
      assert.equal(cured.event.subject, event.subject);
      assert.ok((await documentOf<{ now: string }>(second.url, 'clock')).now > now);
      const taken = await refusedDev();
      assert.match(taken, /bank\.db is held by another|another process/i);
    } finally {
      assert.equal(await second.stop(), 0);
    }
  });

  it('prints an address of the dashboard that opens signed in', async () => {
    const folder = join(dirname(program.bin), 'dashboard');
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Dashboard</title>');
    const child = program.start(['dev', '--memory', '--port', '0']);
    const line = await untilLine(child, (printed) => printed.includes('Dashboard'));
    const [, address = '', key] = /^ {2}Dashboard {2}(http:\S+)#key=(\S+)$/.exec(line) ?? [];
    assert.equal(key, 'sk_test_xingqiao', line);
    assert.match(await (await fetch(address)).text(), /<title>Dashboard/);
    assert.equal(await interrupt(child), 0);
    rmSync(folder, { recursive: true });
  });

  it('says that its port is taken, and by which option another is chosen', async () => {
    const blocker: Server = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const { code, stderr } = await program.run(['dev', '--memory', '--port', String(port)]);
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`Port ${port} is taken[^]*--port`));
    blocker.close();
  });

  it('says that the data folder cannot be written', async () => {
    writeFileSync(join(program.folder, 'a-file'), '');
    assert.match(await refusedDev('--data', 'a-file/inside'), /a-file\/inside cannot be written[^]*--data/);
  });

  it('says that the file is no database', async () => {
    mkdirSync(join(program.folder, 'broken'));
    writeFileSync(join(program.folder, 'broken/bank.db'), 'This is no database. '.repeat(200));
    assert.match(await refusedDev('--data', 'broken'), /bank\.db is not a SQLite database[^]*--memory/);
  });

  it('says that a newer version has written the file', async () => {
    const bank = await program.startBank(['--data', 'newer']);
    await bank.stop();
    const database = new Database(join(program.folder, 'newer/bank.db'));
    database.exec('pragma user_version = 99');
    database.close();
    assert.match(await refusedDev('--data', 'newer'), /newer|version 99/i);
    const { code, stdout } = await program.run(['doctor', '--data', 'newer']);
    assert.equal(code, 1);
    assert.match(stdout, /FAIL {2}database/);
  });

  it('says that PostgreSQL is away, without the password', async () => {
    const said = await refusedDev('--postgres', 'postgres://bank:secret-word@127.0.0.1:9/bank');
    assert.match(said, /PostgreSQL at postgres:\/\/bank@127\.0\.0\.1:9\/bank cannot be used/);
    assert.doesNotMatch(said, /secret-word/);
  });

  it('gives every tenant a key and books of its own, on the clock that was asked for', async () => {
    const at = '2026-11-22T10:00:00.000+08:00';
    const bank = await program.startBank(['--memory', '--tenants', '2', '--clock', at]);
    try {
      const keys = bank.document.tenants.map(({ sandboxKey }) => sandboxKey);
      assert.deepEqual(keys.slice(-2), ['sk_test_tenant_1', 'sk_test_tenant_2']);
      const other = ['clock', '--key', 'sk_test_tenant_2'] as const;
      assert.deepEqual(await documentOf(bank.url, ...other), {
        now: at,
        mode: 'FROZEN',
        timezone: 'Asia/Shanghai',
      });
      await documentOf(bank.url, 'clock', 'advance', '--by', 'P1D');
      assert.equal((await documentOf<{ now: string }>(bank.url, ...other)).now, at);
    } finally {
      await bank.stop();
    }
  });

  for (const args of [
    ['--port', 'http'],
    ['--clock', 'tomorrow'],
    ['--tenants', '1000'],
    ['--memory', '--postgres', 'postgres://127.0.0.1/bank'],
    ['--postgres', 'mysql://127.0.0.1/bank'],
  ])
    it(`refuses ${args.join(' ')} with code 2`, async () => {
      const { code, stderr, stdout } = await program.run(['dev', '--json', ...args]);
      assert.equal(code, 2, stderr);
      const { error } = JSON.parse(stdout) as { error: { code: string; fix: string } };
      assert.equal(error.code, 'usage');
      assert.notEqual(error.fix, '');
    });
});

describe('weidongli record and replay', () => {
  it('reaches the same state, and tells where it does not', async () => {
    const child = program.start(['record', 'case.json', '--port', '0', '--json', '--label', 'a draw']);
    const { url } = JSON.parse(await untilLine(child, (line) => line.startsWith('{'))) as { url: string };
    await documentOf(url, 'trigger', 'loan.disbursed');
    assert.equal(await interrupt(child), 0);
    const path = join(program.folder, 'case.json');
    const text = readFileSync(path, 'utf8');
    assert.doesNotMatch(text, /wat_[\w-]{20}/, 'no token');
    const same = await program.run(['replay', 'case.json']);
    assert.equal(same.code, 0, same.stderr);
    assert.match(same.stdout, /The same: \d+ answers/);
    // A case that was recorded otherwise is told from it.
    writeFileSync(path, text.replaceAll('8000.00', '8100.00'));
    const other = await program.run(['replay', 'case.json', '--json']);
    assert.equal(other.code, 1);
    assert.ok((JSON.parse(other.stdout) as { differences: unknown[] }).differences.length > 0);
  });

  it('writes over nothing, and reads nothing but a case', async () => {
    writeFileSync(join(program.folder, 'mine.json'), '{"version": 1}');
    const record = await program.run(['record', 'mine.json']);
    assert.equal(record.code, 1);
    assert.match(record.stderr, /is there already/);
    const replay = await program.run(['replay', 'mine.json']);
    assert.equal(replay.code, 1);
    assert.match(replay.stderr, /The case file is broken/);
  });
});

describe('weidongli persona portfolio', () => {
  it('fills the kept bank, and goes on where it was', async () => {
    const args = ['persona', 'portfolio', '--customers', '120', '--loans', '900', '--data', 'big'];
    const { code, stdout, stderr } = await program.run([...args, '--json']);
    assert.equal(code, 0, stderr);
    assert.equal((JSON.parse(stdout) as { loans: number }).loans, 900);
    assert.equal((await program.run(args)).code, 0, 'a second run has nothing to do');
    const other = await program.run([...args, '--seed', '2']);
    assert.equal(other.code, 1);
    assert.match(other.stderr, /has a portfolio of 120 customers/);
    const bank = await program.startBank(['--data', 'big']);
    try {
      const { customers } = await documentOf<{ customers: unknown[] }>(
        bank.url,
        'customer',
        'list',
        '--limit',
        '1000',
      );
      assert.ok(customers.length >= 120);
      const { checks } = await documentOf<{ checks: { name: string; verdict: string }[] }>(
        bank.url,
        'doctor',
      );
      assert.equal(checks.find(({ name }) => name === 'books')?.verdict, 'ok');
    } finally {
      await bank.stop();
    }
  });
});

describe('startSandbox', () => {
  it('starts a bank inside a program', async () => {
    const sandbox = await startSandbox({ port: 0 });
    const reply = await fetch(`${sandbox.url}/v1/openapi.json`);
    assert.equal(reply.status, 200);
    assert.equal(sandbox.keptIn, 'memory');
    const { port } = sandbox;
    await assert.rejects(startSandbox({ port }), {
      code: 'port-taken',
      message: new RegExp(`Port ${port} is taken[^]*--port`),
    });
    await sandbox.close();
  });
});
