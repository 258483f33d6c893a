import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commands } from '../commands/commands.js';
import { placeOf } from './words.js';

const wordsAt = (...words: string[]): readonly string[] =>
  placeOf(commands, words).known.map(({ word }) => word);

describe('completion', () => {
  it('offers commands, groups once, and what a group holds', () => {
    const first = wordsAt('');
    assert.equal(first.filter((word) => word === 'clock').length, 1);
    assert.ok(first.includes('dev') && first.includes('snapshot'));
    assert.deepEqual(wordsAt('clock', ''), ['show', 'advance', 'freeze', 'run']);
  });

  it('offers the options that are not there yet', () => {
    const options = wordsAt('clock', 'advance', '--by', 'P1D', '--');
    assert.ok(options.includes('--until') && options.includes('--json'));
    assert.ok(!options.includes('--by'));
  });

  it('asks the bank for what stands for a thing of the bank', () => {
    assert.equal(placeOf(commands, ['snapshot', 'restore', '']).asked, 'snapshot');
    assert.equal(placeOf(commands, ['trigger', '--url', 'http://127.0.0.1:1', '']).asked, 'event');
    assert.equal(placeOf(commands, ['trigger', 'loan.overdue', '--loan', '']).asked, 'loan');
    assert.equal(placeOf(commands, ['fault', 'add', '']).asked, 'operation');
  });

  it('offers the choices of an option', () => {
    assert.deepEqual(wordsAt('logs', '--method', ''), ['GET', 'POST']);
  });
});
