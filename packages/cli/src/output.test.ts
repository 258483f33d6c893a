import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Output, type Sink } from './output.js';

const sink = (isTTY = false): Sink & { readonly text: () => string } => {
  let text = '';
  return { isTTY, write: (part) => (text += part), text: () => text };
};

const output = (options: { json?: boolean; isTTY?: boolean; env?: Record<string, string> } = {}) => {
  const stdout = sink(options.isTTY);
  const stderr = sink(options.isTTY);
  const out = new Output({ stdout, stderr, env: options.env ?? {}, json: options.json ?? false });
  return { out, stdout, stderr };
};

describe('Output', () => {
  it('keeps stdout for JSON when asked to', () => {
    const { out, stdout, stderr } = output({ json: true });
    out.line('words');
    out.document({ a: 1 });
    assert.deepEqual([stdout.text(), stderr.text()], ['{"a":1}\n', 'words\n']);
  });

  it('shows colours on a terminal only, and not with NO_COLOR', () => {
    const escape = '\u001b[';
    assert.ok(output({ isTTY: true }).out.look('red', 'x').includes(escape));
    assert.ok(
      !output({ isTTY: true, env: { NO_COLOR: '1' } })
        .out.look('red', 'x')
        .includes(escape),
    );
    assert.ok(!output().out.look('red', 'x').includes(escape));
  });

  it('counts a Chinese character as two columns', () => {
    const { out, stdout } = output();
    out.table([
      ['Name', 'Standing'],
      ['林*禾', 'ACTIVE'],
      ['abcdef', 'INVITED'],
    ]);
    assert.equal(stdout.text(), 'Name    Standing\n林*禾   ACTIVE\nabcdef  INVITED\n');
  });

  it('shows progress as a bar on a terminal and as ten lines elsewhere', () => {
    const terminal = output({ isTTY: true });
    terminal.out.progress('Writing').at(5, 10);
    assert.match(terminal.stderr.text(), /\[#{12}\.{12}\] 5 of 10/);
    const elsewhere = output();
    const progress = elsewhere.out.progress('Writing');
    for (let done = 0; done <= 1000; done += 1) progress.at(done, 1000);
    assert.equal(elsewhere.stderr.text().trim().split('\n').length, 11);
    assert.equal(elsewhere.stdout.text(), '');
  });
});
