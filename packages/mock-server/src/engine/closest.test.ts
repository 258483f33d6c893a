import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closest } from './closest.js';

describe('the closest name', () => {
  it('is the one that was probably meant, or none', () => {
    assert.equal(closest('loan.drw', ['loan.draw', 'loan.repay']), 'loan.draw');
    assert.equal(closest('overdue90', ['overdue', 'overdue-90']), 'overdue-90');
    assert.equal(closest('something else entirely', ['loan.draw']), undefined);
    assert.equal(closest('x', []), undefined);
  });
});
