import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interactionFigures, loadFigures, ratiosTo } from './figures.mjs';

describe('the figures of a load', () => {
  const task = (startTime, duration) => ({ startTime, duration });

  it('wait for the long task that began before the page was quiet', () => {
    const { tti } = loadFigures({ usable: 1000, fcp: 900, longTasks: [task(1700, 300), task(1900, 500)] });
    assert.equal(tti, 2000);
  });

  it('are those of the control where no task is long', () => {
    assert.deepEqual(loadFigures({ usable: 1000, fcp: 1100, longTasks: [] }), {
      fcp: 1100,
      tti: 1100,
      tbt: 0,
      longest: 0,
    });
  });

  it('do not wait for what ran before anything was painted, but count it as blocking', () => {
    const { tti, tbt, longest } = loadFigures({
      usable: 1000,
      fcp: 900,
      longTasks: [task(500, 450), task(950, 60)],
    });
    assert.deepEqual([tti, tbt, longest], [1010, 410, 450]);
  });
});

describe('the delay of interactions', () => {
  it('is that of the longest event of each, and 16 ms where none was reported', () => {
    const events = [
      { interactionId: 7, duration: 24 },
      { interactionId: 7, duration: 96 },
      { interactionId: 8, duration: 32 },
      { interactionId: 0, duration: 900 },
    ];
    assert.deepEqual(interactionFigures(events, 5), { inp: 96, inpP50: 16, interactions: 5 });
  });
});

it('ratios are those of medians to the base', () => {
  const figures = new Map([
    ['ours', { tti: 1500, tbt: 0 }],
    ['peer', { tti: 3000, tbt: 400 }],
  ]);
  assert.deepEqual(ratiosTo(figures, 'peer', ['tti', 'tbt']).get('ours'), { tti: 0.5, tbt: 0 });
});
