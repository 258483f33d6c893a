import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BoundCard } from '@weidongli/contracts/account';
import { isCardFor } from './card-for.js';

const card: BoundCard = {
  id: 'crd_01JD8Z5X3K9M2N4P6Q8R0S1T2V',
  panMasked: '999999******0010',
  last4: '0010',
  issuer: '示例银行',
  cardType: 'DEBIT',
  accountId: 'acc_01JD8Z5X3K9M2N4P6Q8R0S1T2V',
  status: 'ACTIVE',
};

describe('what a card is offered for', () => {
  it('is what the bank says it can be used for', () => {
    const small = { ...card, uses: ['REPAY' as const] };
    assert.equal(isCardFor('REPAY')(small), true);
    assert.equal(isCardFor('INVEST')(small), false);
    assert.equal(isCardFor('RECEIVE')({ ...card, uses: [] }), false);
  });

  it('rests on the account behind it where the bank says nothing', () => {
    assert.equal(isCardFor('INVEST')(card), true);
    assert.equal(isCardFor('INVEST')({ ...card, accountId: null }), false);
  });

  it('is nothing for a card that has ended, and for a credit card', () => {
    const able = { ...card, uses: ['REPAY' as const] };
    assert.equal(isCardFor('REPAY')({ ...able, status: 'TERMINATED' }), false);
    assert.equal(isCardFor('REPAY')({ ...able, cardType: 'CREDIT' }), false);
  });
});
