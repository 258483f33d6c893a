import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { without } from './without.js';

interface Probe {
  readonly step: string;
  readonly work?: string;
  readonly problem?: string;
}

const probe: Probe = { step: 'amount', work: 'quote', problem: 'network' };

describe('without', () => {
  it('leaves out what is named and keeps the rest', () => {
    assert.deepEqual(without(probe, 'work'), { step: 'amount', problem: 'network' });
    assert.deepEqual(without(probe, 'work', 'problem'), { step: 'amount' });
  });

  it('does not touch the state itself', () => {
    without(probe, 'work');
    assert.equal(probe.work, 'quote');
  });

  it('takes no member that a state always has', () => {
    // @ts-expect-error -- a step is never left out
    assert.deepEqual(without(probe, 'step'), { work: 'quote', problem: 'network' });
  });
});
