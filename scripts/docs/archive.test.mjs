import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pack } from './archive.mjs';

const files = [
  ['top/a.txt', Buffer.from('一二三\n')],
  [`top/${'folder/'.repeat(16)}b.txt`, Buffer.alloc(1025, 'b')],
];

describe('the archive of the documentation', () => {
  it('is unpacked by tar to the same bytes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'docs-archive-'));
    try {
      writeFileSync(join(folder, 'a.tgz'), pack(files));
      const { status, stderr } = spawnSync('tar', ['-xzf', 'a.tgz'], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      for (const [path, bytes] of files) assert.deepEqual(readFileSync(join(folder, path)), bytes);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('has the same bytes for the same pages', () => {
    assert.deepEqual(pack(files), pack(files));
  });

  it('refuses a path that no header holds', () => {
    assert.throws(() => pack([['x'.repeat(300), Buffer.alloc(0)]]), /too long/);
  });
});
