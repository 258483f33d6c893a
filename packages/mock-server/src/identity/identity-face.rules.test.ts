import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionsFor } from './identity-face.rules.js';

describe('what a face check asks for', () => {
  it('is to look, where no more is wanted', () => {
    assert.deepEqual(actionsFor('SIMPLE', '0123'), ['LOOK']);
    assert.deepEqual(actionsFor('STANDARD', '9999'), ['LOOK']);
  });

  it('is two or three different moves after that in mode ADVANCED, and every move comes first at times', () => {
    const firsts = new Set<string | undefined>();
    for (let number = 0; number < 10_000; number += 1) {
      const digits = String(number).padStart(4, '0');
      const [look, ...moves] = actionsFor('ADVANCED', digits);
      assert.equal(look, 'LOOK');
      assert.equal(moves.length, 2 + (number % 2), digits);
      assert.equal(new Set(moves).size, moves.length, digits);
      firsts.add(moves[0]);
    }
    assert.deepEqual([...firsts].sort(), ['NOD', 'OPEN_MOUTH', 'TURN_LEFT', 'TURN_RIGHT']);
  });
});
