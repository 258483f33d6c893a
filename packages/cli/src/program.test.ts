import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commands } from './commands/commands.js';
import { CliError } from './errors.js';
import { readCommandLine, type Typed } from './program.js';

const typed = (...argv: string[]): Typed => {
  const reading = readCommandLine(commands, argv);
  assert.ok('typed' in reading, JSON.stringify(reading));
  return reading.typed;
};

const refusal = (...argv: string[]): CliError => {
  try {
    readCommandLine(commands, argv);
  } catch (error) {
    assert.ok(error instanceof CliError);
    return error;
  }
  return assert.fail(`${argv.join(' ')} was taken`);
};

describe('the command line', () => {
  it('reads arguments and options wherever they stand', () => {
    const { spec, values } = typed('fault', 'add', 'loan.draw', '--status', '503', '--json');
    assert.equal(spec.name, 'fault add');
    assert.deepEqual([values['operation'], values['status'], values['json']], ['loan.draw', '503', true]);
  });

  it('runs the first command of a group when none is named', () => {
    for (const group of ['clock', 'customer', 'fault', 'persona', 'snapshot', 'unit'])
      assert.match(typed(group).spec.name, new RegExp(`^${group} (list|show)$`));
  });

  it('takes what a switch with "no" leaves out', () => {
    assert.equal(typed('dev').values['dashboard'], true);
    assert.equal(typed('dev', '--no-dashboard').values['dashboard'], false);
  });

  for (const [argv, message, fix] of [
    [['tirgger'], /Unknown command 'tirgger'/, /trigger/],
    [['clock', 'advnce'], /knows no "advnce"/, /advance/],
    [['dev', '--prot', '1'], /Unknown option '--prot'/, /--port/],
    [['trigger', 'loan.disbursed', 'loan.overdue'], /does not take "loan.overdue"/, /trigger --help/],
    [['snapshot', 'restore'], /Missing required argument 'snapshot'/, /snapshot restore --help/],
    [['logs', '--method', 'PUT'], /Allowed choices are GET, POST/, /--help/],
  ] as const) {
    it(`refuses "${argv.join(' ')}" with code 2 and says what may have been meant`, () => {
      const error = refusal(...argv);
      assert.equal(error.exitCode, 2);
      assert.match(error.message, message);
      assert.match(error.fix, fix);
    });
  }
});

describe('help', () => {
  for (const { name, summary, when, next, examples } of commands) {
    it(`of ${name} teaches: one sentence, when, examples that parse, what comes next`, () => {
      const reading = readCommandLine(commands, [...name.split(' '), '--help']);
      assert.ok('help' in reading);
      for (const part of ['Use it when', 'Usage', 'Examples', 'Next', '--json'])
        assert.ok(reading.help.includes(part), part);
      assert.match(summary, /^[A-Z][^.]*\.$/, 'one sentence');
      assert.ok(when.endsWith('.') && next !== '' && examples.length > 0);
      for (const { line } of examples) {
        const own = /weidongli ([^|>)]*)/.exec(line)?.[1] ?? '';
        const words = own.trim().match(/"[^"]*"|\S+/g) ?? [];
        assert.equal(
          typed(...words.map((word) => word.replaceAll('"', ''))).spec.name.split(' ')[0],
          name.split(' ')[0],
        );
      }
    });
  }

  it('lists every command on its first page', () => {
    const reading = readCommandLine(commands, []);
    assert.ok('help' in reading);
    for (const { name } of commands) assert.ok(reading.help.includes(`  ${name} `), name);
  });
});
