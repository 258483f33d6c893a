import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import {
  buildProgram,
  interrupt,
  untilLine,
  type Program,
  type Ran,
  type RunningBank,
} from './cli.testing.js';
import { recipes } from './trigger/recipes.js';

let program: Program;
let bank: RunningBank;
/** Runs a command against the bank. */
const weidongli = (...args: string[]): Promise<Ran> => program.run(args, { WDL_URL: bank.url });
/** Runs a command with --json and reads its one document. */
const document = async <T>(...args: string[]): Promise<T> => {
  const { code, stdout, stderr } = await weidongli(...args, '--json');
  assert.equal(code, 0, stderr);
  assert.equal(stdout.trim().split('\n').length, 1, stdout);
  return JSON.parse(stdout) as T;
};

before(async () => {
  program = await buildProgram();
  bank = await program.startBank();
});
after(async () => {
  assert.equal(await bank.stop(), 0);
  program.remove();
});

describe('weidongli trigger', () => {
  for (const { event } of recipes) {
    it(`lets ${event} happen`, async () => {
      const { event: found } = await document<{ event: { type: string; subject: string } }>('trigger', event);
      assert.equal(found.type, event);
    });
  }

  it('lets it happen to the loan that is named', async () => {
    const first = await document<{ event: { subject: string } }>('trigger', 'loan.disbursed');
    const loanId = first.event.subject;
    const overdue = await document<{ event: { subject: string } }>(
      'trigger',
      'loan.overdue',
      '--loan',
      loanId,
    );
    assert.equal(overdue.event.subject, loanId);
    const cured = await document<{ event: { subject: string } }>('trigger', 'loan.cured', '--loan', loanId);
    assert.equal(cured.event.subject, loanId);
  });

  it('says what may have been meant, and that a loan is unknown', async () => {
    const typo = await weidongli('trigger', 'loan.disbrused');
    assert.equal(typo.code, 2);
    assert.match(typo.stderr, /Did you mean loan\.disbursed/);
    const unknown = await weidongli('trigger', 'loan.overdue', '--loan', 'loa_01JD0000000000000000000000');
    assert.equal(unknown.code, 1);
    assert.match(unknown.stderr, /no loan of the first 500 customers/);
  });
});

describe('weidongli clock', () => {
  it('moves ahead, tells what happened, and only one way at a time', async () => {
    const moved = await document<{ from: string; now: string }>('clock', 'advance', '--by', 'P1D');
    const days = (Date.parse(moved.now) - Date.parse(moved.from)) / 86_400_000;
    assert.ok(days >= 1 && days < 1.01, String(days));
    const both = await weidongli('clock', 'advance', '--by', 'P1D', '--until', 'idle');
    assert.equal(both.code, 2);
    assert.match(both.stderr, /exactly one/);
  });

  it('freezes and runs again', async () => {
    const frozen = await document<{ mode: string; now: string }>('clock', 'freeze');
    assert.equal(frozen.mode, 'FROZEN');
    assert.equal((await document<{ now: string }>('clock')).now, frozen.now);
    assert.equal((await document<{ mode: string }>('clock', 'run')).mode, 'RUNNING');
  });

  it('ends with code 1 when what it waits for does not come', async () => {
    const { code, stderr } = await weidongli(
      'clock',
      'advance',
      '--until',
      'loan.never',
      '--at-most',
      'PT1H',
    );
    assert.equal(code, 1);
    assert.match(stderr, /loan\.never has not come within PT1H/);
  });
});

describe('weidongli snapshot', () => {
  it('goes back, forks, lists and deletes', async () => {
    const { id } = await document<{ id: string }>('snapshot', 'create', '--label', 'before');
    const before = await document<{ now: string }>('clock');
    await document('clock', 'advance', '--by', 'P30D');
    const restored = await document<{ now: string; snapshotId: string }>('snapshot', 'restore', id);
    assert.equal(restored.snapshotId, id);
    assert.ok(Date.parse(restored.now) - Date.parse(before.now) < 60_000);
    const forked = await document<{ sandboxKey: string }>('snapshot', 'fork', id, '--tenant', 'what-if');
    await document('clock', 'advance', '--by', 'P90D', '--key', forked.sandboxKey);
    const mine = await document<{ now: string }>('clock');
    assert.ok(Date.parse(mine.now) - Date.parse(before.now) < 60_000, 'the other bank has not moved');
    const { snapshots } = await document<{ snapshots: { id: string; label: string }[] }>('snapshot');
    assert.deepEqual(
      snapshots.map(({ label }) => label),
      ['before'],
    );
    await document('snapshot', 'delete', id);
    assert.deepEqual((await document<{ snapshots: [] }>('snapshot')).snapshots, []);
  });
});

describe('weidongli fault', () => {
  it('plants, lists, removes and clears', async () => {
    const planted = await document<{ id: string; effect: string }>(
      'fault',
      'add',
      'loan.draw',
      '--status',
      '503',
      '--times',
      '3',
    );
    assert.match(planted.effect, /503/);
    const { faults } = await document<{ faults: { id: string }[] }>('fault');
    assert.deepEqual(
      faults.map(({ id }) => id),
      [planted.id],
    );
    await document('fault', 'remove', planted.id);
    assert.deepEqual(await document('fault', 'clear'), { removed: 0 });
  });

  it('refuses an operation that does not exist, and a fault without an effect', async () => {
    const typo = await weidongli('fault', 'add', 'loan.draww', '--status', '500');
    assert.equal(typo.code, 2);
    assert.match(typo.stderr, /Did you mean loan\.draw/);
    assert.match((await weidongli('fault', 'add', 'loan.draw')).stderr, /no effect/);
  });
});

describe('weidongli customer and persona', () => {
  it('creates a customer from a story of its own, and shows it', async () => {
    const story = await document<Record<string, unknown>>('persona', 'show', 'repeat-borrower');
    writeFileSync(join(program.folder, 'mine.json'), JSON.stringify({ ...story, cardNumber: undefined }));
    const made = await document<{ id: string; customerRef: string }>(
      'customer',
      'create',
      'anna',
      '--file',
      'mine.json',
    );
    assert.equal(made.customerRef, 'anna');
    assert.equal((await document<{ id: string }>('customer', 'show', 'anna')).id, made.id);
    const { customers } = await document<{ customers: { customerRef: string }[] }>(
      'customer',
      'list',
      '--limit',
      '1000',
    );
    assert.ok(customers.some(({ customerRef }) => customerRef === 'anna'));
  });

  it('says what to do about a customer or a persona that is not there', async () => {
    assert.match(
      (await weidongli('customer', 'show', 'nobody-here')).stderr,
      /There is no customer nobody-here/,
    );
    assert.match((await weidongli('persona', 'show', 'overdu')).stderr, /Did you mean .*overdue/);
  });
});

describe('weidongli outcomes', () => {
  it('fails below what is required, and names what is missing', async () => {
    const { code, stdout, stderr } = await weidongli('outcomes', '--require', '100', '--json');
    assert.equal(code, 1);
    assert.match(stderr, /100 % are required/);
    const { percent, missing } = JSON.parse(stdout) as { percent: number; missing: string[] };
    assert.ok(percent < 100 && missing.length > 0);
    assert.equal((await weidongli('outcomes', '--require', '1')).code, 0);
  });
});

describe('weidongli logs', () => {
  it('filters, shows no secret, and writes a HAR file', async () => {
    await weidongli('fault', 'remove', 'flt_01JD0000000000000000000000');
    const { requests } = await document<{ requests: { status: number }[] }>(
      'logs',
      '--status',
      '4xx',
      '--limit',
      '5',
    );
    assert.ok(requests.length > 0 && requests.every(({ status }) => status >= 400 && status < 500));
    const full = await weidongli('logs', '--full', '--limit', '200');
    assert.ok(!full.stdout.includes('sk_test_xingqiao'), 'the key is blacked out');
    assert.equal((await weidongli('logs', '--har', 'session.har')).code, 0);
    const har = JSON.parse(readFileSync(join(program.folder, 'session.har'), 'utf8')) as {
      log: { version: string; entries: unknown[] };
    };
    assert.equal(har.log.version, '1.2');
    assert.ok(har.log.entries.length > 0);
  });

  it('follows, and ends with code 0 on Ctrl+C', async () => {
    const child = program.start(['logs', '--follow'], { WDL_URL: bank.url });
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await untilLine(child, (line) => line.includes('Waiting for requests'));
    const seen = untilLine(child, (line) => line.includes('sandbox.setClock'));
    await weidongli('clock', 'advance', '--by', 'PT1S');
    await seen;
    assert.doesNotMatch(printed, /sandbox\.(list|get)/, 'it does not show who looks on');
    assert.equal(await interrupt(child), 0);
  });
});

describe('weidongli listen', () => {
  it('hands events on, signed so that they verify, and shows what the receiver answers', async () => {
    const received: { body: string; headers: Record<string, string> }[] = [];
    const receiver: Server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        received.push({ body, headers: request.headers as Record<string, string> });
        response.writeHead(204).end();
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => receiver.once('listening', resolve));
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhooks`;
    const child = program.start(['listen', '--forward-to', url, '--events', 'loan.*'], { WDL_URL: bank.url });
    const secretLine = await untilLine(child, (line) => line.startsWith('Signing secret'));
    await untilLine(child, (line) => line.includes('Listening'));
    const shown = untilLine(child, (line) => line.includes('loan.disbursed'));
    await document('trigger', 'loan.disbursed');
    assert.match(await shown, /204/);
    const webhook = new Webhook(secretLine.split(/\s+/)[2] ?? '');
    for (const { body, headers } of received) webhook.verify(body, headers);
    assert.ok(received.length >= 2);
    assert.equal(await interrupt(child), 0);
    receiver.close();
    const { checks } = await document<{ checks: { name: string; text: string }[] }>('doctor');
    assert.match(checks.find(({ name }) => name === 'webhooks')?.text ?? '', /No receiver/);
  });
});

describe('weidongli completion', () => {
  it('completes ids of the bank in a real bash', async () => {
    await document('customer', 'create', 'completed', '--persona', 'repeat-borrower');
    const { stdout } = await weidongli('completion', 'bash');
    const program_ = `weidongli() { ${process.execPath} "$WDL_BIN" "$@"; }
${stdout}
COMP_WORDS=(weidongli customer show comple); COMP_CWORD=3; _weidongli; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const env = { ...process.env, WDL_URL: bank.url, WDL_BIN: program.bin };
    const { stdout: completed, stderr } = spawnSync('bash', ['-c', program_], { encoding: 'utf8', env });
    assert.equal(completed.trim(), 'completed', stderr);
  });

  for (const shell of ['zsh', 'fish']) {
    const there = spawnSync(shell, ['--version']).status === 0;
    it(
      `prints a script that ${shell} can read`,
      { skip: there ? false : `${shell} is not installed` },
      async () => {
        const { stdout } = await weidongli('completion', shell);
        assert.equal(spawnSync(shell, ['-n'], { input: stdout }).status, 0);
      },
    );
  }

  it('says nothing when the bank is away', async () => {
    const { code, stdout, stderr } = await program.run(['complete', '--', 'snapshot', 'restore', '']);
    assert.deepEqual([code, stdout, stderr], [0, '', '']);
  });
});

describe('weidongli doctor', () => {
  it('checks a bank that runs: its clock, its books, its webhooks', async () => {
    const { code, stdout } = await weidongli('doctor', '--json');
    const { checks } = JSON.parse(stdout) as { checks: { name: string; verdict: string }[] };
    const verdicts = Object.fromEntries(checks.map(({ name, verdict }) => [name, verdict]));
    assert.equal(code, 0, stdout);
    for (const name of ['node', 'data folder', 'database', 'bank', 'clock', 'books', 'webhooks'])
      assert.equal(verdicts[name], 'ok', `${name}: ${stdout}`);
    assert.ok(!existsSync(join(program.folder, '.weidongli')), 'looking makes nothing');
  });

  it('warns when no bank runs, and fails with a wrong key', async () => {
    const away = await program.run(['doctor']);
    assert.equal(away.code, 0);
    assert.match(away.stdout, /warn {2}bank +No bank answers/);
    const wrong = await weidongli('doctor', '--key', 'sk_test_wrong');
    assert.equal(wrong.code, 1);
    assert.match(wrong.stdout, /FAIL {2}bank/);
  });
});
