import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { deviations } from './deviations.js';
import { registry } from './registry.js';
import { exitCodeOf, reportLines, runFolder, runVector } from './run.js';

const payoff = {
  id: 'ten-days',
  source: 'planted',
  class: 'loan.dailyInterest.payoff',
  input: { principal: '10000.00', dailyRatePercent: '0.05', days: 10 },
  expected: { daysCharged: 10, interest: '50.00' },
  tolerance: '0',
};

describe('the vector runner', () => {
  it('passes a right vector, fails a wrong one and skips an unknown class by name', async () => {
    const wrong = { ...payoff, id: 'wrong', expected: { daysCharged: 10, interest: '50.01' } };
    const unknown = { ...payoff, id: 'unknown', class: 'nobody.knows' };
    const results = await Promise.all(
      [payoff, wrong, unknown].map((vector) => runVector('planted', vector, registry)),
    );
    assert.deepEqual(
      results.map((result) => result.outcome),
      ['passed', 'failed', 'skipped'],
    );
    assert.match(results[2]?.reason ?? '', /nobody\.knows/);
    const lines = reportLines(results);
    assert.ok(lines.includes('planted: 1/3 (1 skipped)'));
    assert.equal(lines.at(-1), '1 passed, 1 failed, 1 skipped');
    assert.equal(exitCodeOf(results), 1);
  });

  it('waits for a class that takes its time', async () => {
    const slow = { 'loan.dailyInterest.payoff': () => Promise.reject(new Error('late')) };
    assert.equal((await runVector('planted', payoff, slow)).outcome, 'failed');
  });

  it('fails when nothing ran, a file is broken, or vectors are missing from it', async () => {
    assert.equal(exitCodeOf([]), 1);
    const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
    try {
      writeFileSync(join(folder, 'broken.json'), '{');
      writeFileSync(join(folder, 'short.json'), JSON.stringify({ count: 2, vectors: [payoff] }));
      const outcomes = (await runFolder(folder, registry)).map((result) => result.outcome);
      assert.deepEqual(outcomes, ['failed', 'passed', 'failed']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('documented deviations', () => {
  it('may fail, but nothing else may, and they may not pass', async () => {
    const failed = await runVector('planted', { ...payoff, id: 'known', expected: {} }, registry);
    const passed = await runVector('planted', payoff, registry);
    assert.equal(exitCodeOf([passed, failed], { known: 'why' }), 0);
    assert.equal(exitCodeOf([passed, failed], {}), 1);
    assert.equal(exitCodeOf([passed], { known: 'why' }), 1);
  });
});

describe('the vectors kept here', async () => {
  const results = await runFolder(fileURLToPath(new URL('../vectors/', import.meta.url)), registry);
  for (const { suite, id, outcome, reason = '' } of results) {
    const expected = Object.hasOwn(deviations, id) ? 'failed' : 'passed';
    const verb = expected === 'passed' ? 'reproduce' : 'differ as documented from';
    it(`${verb} ${suite} ${id}`, { skip: outcome === 'skipped' ? reason : false }, () => {
      assert.equal(outcome, expected, reason);
    });
  }
});
