import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LedgerAccount } from '@weidongli/contracts/sandbox';
import { bankFigures } from '../overview/overview.rules.js';
import { sideOf, sumsOf, trialBalance, unitsOf } from './ledger.rules.js';

const account = (id: string, debits: string, credits: string, currency = 'CNY'): LedgerAccount => ({
  ...{ id, currency, debitsPosted: debits, creditsPosted: credits },
  ...{ debitsPending: '0', creditsPending: '0' },
});

/** Books in balance: 8,000.00 lent, of which 1,600.00 came back with 96.00 of interest. */
const accounts = [
  account('account/acc_1', '169600', '1000000'),
  account('bank/cash', '200000', '0'),
  account('bank/interest-income', '0', '9600'),
  account('loan/loa_1/principal', '800000', '160000'),
  account('loan/loa_2/principal', '160000', '160000'),
  account('bank/limits', '8000000', '0', 'CNY_LIMIT'),
  account('line/cln_1/available', '640000', '8000000', 'CNY_LIMIT'),
  account('line/cln_1/used', '0', '640000', 'CNY_LIMIT'),
];

describe('the books', () => {
  it('make a trial balance by kind and unit whose lines add up to zero', () => {
    assert.deepEqual(unitsOf(accounts), ['CNY', 'CNY_LIMIT']);
    const lines = trialBalance(accounts, 'CNY');
    assert.deepEqual(
      lines.map(({ kind, count, balance }) => [kind, count, balance]),
      [
        ['account', 1, '-830400'],
        ['bank', 2, '190400'],
        ['loan', 2, '640000'],
      ],
    );
    for (const unit of unitsOf(accounts)) {
      const ofUnit = accounts.filter(({ currency }) => currency === unit);
      assert.equal(sumsOf(ofUnit).balance, '0');
    }
  });

  it('show when they are out of balance', () => {
    assert.equal(sumsOf([...accounts.slice(0, 5), account('bank/cash', '1', '0')]).balance, '1');
  });

  it('name the side of a balance and its amount without a sign', () => {
    assert.deepEqual(sideOf(-5n), { amount: '5', side: 'credit' });
    assert.deepEqual(sideOf(5n), { amount: '5', side: 'debit' });
    assert.deepEqual(sideOf(0n), { amount: '0', side: 'none' });
  });

  it('give the figures of the bank', () => {
    assert.deepEqual(bankFigures(accounts), {
      ...{ lent: '640000', openLoans: 1, deposits: '830400', accounts: 1 },
      ...{ used: '640000', granted: '8000000' },
    });
  });

  it('stay exact where numbers are not', () => {
    const huge = [account('a/1', '9007199254740993', '0'), account('a/2', '0', '2')];
    assert.equal(sumsOf(huge).balance, '9007199254740991');
  });
});
