import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemTable } from '@weidongli/contracts';
import { sandbox } from '@weidongli/contracts/sandbox';
import { personas } from '../sandbox/personas.js';
import { amountFor, askedOf, outcomeIds, outcomeOfValue, outcomes } from './outcomes.js';

describe('the table of outcomes', () => {
  for (const id of outcomeIds) {
    it(`${id} names what there is`, () => {
      const { code, persona, simulate, magic, scenarioOf, en, zh } = outcomes[id];
      assert.ok(code === undefined || Object.hasOwn(problemTable, code), code);
      assert.ok(persona === undefined || Object.hasOwn(personas, persona), persona);
      assert.match(en, /\.$/);
      assert.match(zh, /。$/);
      if (simulate !== undefined) {
        const [object, transition] = simulate.split('/');
        assert.ok(sandbox.simulate.input.check({ object, objectId: 'x', transition }).ok, simulate);
      }
      if (magic?.field === 'fen' || magic?.field === 'code') assert.ok(scenarioOf !== undefined);
    });
  }

  it('gives every value one meaning', () => {
    for (const operation of [
      'loan.draw',
      'loan.repay',
      'wealth.order',
      'identity.verifyChallenge',
    ] as const) {
      const values = askedOf(operation).flatMap((id) => outcomes[id].magic?.value ?? []);
      assert.equal(new Set(values).size, values.length, operation);
    }
    assert.equal(outcomeOfValue('loan.draw', '07'), 'draw.unknown-then-failed');
    assert.equal(outcomeOfValue('loan.draw', '13'), undefined);
    assert.equal(outcomeOfValue('loan.repay', '13'), 'repayment.reversed');
  });

  it('writes amounts', () => {
    assert.equal(amountFor('draw.unknown-then-failed', 500), '500.07');
    assert.equal(amountFor('repayment.succeeded', 80.9), '80.00');
    assert.throws(() => amountFor('draw.failed', 500), RangeError);
  });
});
