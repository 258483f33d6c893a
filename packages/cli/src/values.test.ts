import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CliError } from './errors.js';
import { suggest } from './suggest.js';
import { Values } from './values.js';

describe('Values', () => {
  for (const text of ['', '-1', '1.5', '1e3', 'ten', '65536', '99999999999999999'])
    it(`refuses "${text}" as a port`, () => {
      const values = new Values({ port: text });
      if (text === '') assert.equal(values.whole('port', 0, 65_535), undefined);
      else
        assert.throws(
          () => values.whole('port', 0, 65_535),
          (error: unknown) => error instanceof CliError && error.exitCode === 2,
        );
    });

  it('reads a list with spaces and empty parts', () => {
    assert.deepEqual(new Values({ events: ' loan.*, ,repayment.failed' }).list('events'), [
      'loan.*',
      'repayment.failed',
    ]);
  });
});

describe('suggest', () => {
  it('finds what a typing error may have meant, the nearest first', () => {
    assert.deepEqual(suggest('loan.disbrused', ['loan.disbursed', 'loan.rejected']), ['loan.disbursed']);
    assert.deepEqual(suggest('overdue', ['loan.overdue', 'loan.cured']), ['loan.overdue']);
  });

  it('finds nothing for what is far from all', () => {
    assert.deepEqual(suggest('payment.refunded', ['loan.created', 'credit.line.opened']), []);
  });
});
