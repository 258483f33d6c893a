import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { showChange, showMoneyChange } from './show-change.js';

const yuan = (amount: string) => ({ amount, currency: 'CNY' }) as const;

describe('showChange', () => {
  it('puts a sign before what rose or fell', () => {
    assert.deepEqual(showChange('0.038600'), { text: '+3.86%', tone: 'gain' });
    assert.deepEqual(showChange('-0.058800'), { text: '\u22125.88%', tone: 'loss' });
    assert.deepEqual(showChange('1.0250'), { text: '+102.50%', tone: 'gain' });
  });

  it('shows what rounds to nothing without sign or colour', () => {
    for (const value of ['0.000000', '0.0000', '-0.000049', '0.000049'])
      assert.deepEqual(showChange(value), { text: '0.00%', tone: 'none' }, value);
    assert.deepEqual(showChange('-0.000050'), { text: '\u22120.01%', tone: 'loss' });
  });
});

describe('showMoneyChange', () => {
  it('puts a sign before what was won or lost', () => {
    assert.deepEqual(showMoneyChange(yuan('0.36')), { text: '+0.36', tone: 'gain' });
    assert.deepEqual(showMoneyChange(yuan('-12345.60')), { text: '\u221212,345.60', tone: 'loss' });
    assert.deepEqual(showMoneyChange(yuan('0.00')), { text: '0.00', tone: 'none' });
  });
});
