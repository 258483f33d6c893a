import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refuseCard, usesOf } from './account.rules.js';

const card = { status: 'ACTIVE' as const, accountId: 'acc_1' };

describe('the card of an account of class III', () => {
  const account = { status: 'ACTIVE' as const, class: 'III' as const };

  it('takes no loan and pays no investment, but repays what is owed', () => {
    assert.equal(refuseCard(card, account, 'RECEIVE')?.code, 'account-class-not-eligible');
    assert.equal(refuseCard(card, account, 'INVEST')?.code, 'account-class-not-eligible');
    assert.equal(refuseCard(card, account, 'REPAY'), undefined);
    assert.deepEqual(usesOf(card, account), ['REPAY']);
  });

  it('is refused for its class alone: those of class I and II do all three', () => {
    for (const its of ['I', 'II'] as const)
      for (const use of ['RECEIVE', 'INVEST', 'REPAY'] as const)
        assert.equal(refuseCard(card, { ...account, class: its }, use), undefined, `${its} ${use}`);
  });
});

describe('what a card can be used for', () => {
  const account = { status: 'ACTIVE' as const, class: 'I' as const };

  it('is everything for the card of an account of class I, though nothing leaves it while it is frozen', () => {
    const frozen = { ...account, status: 'FROZEN' as const };
    assert.deepEqual(usesOf(card, account), ['REPAY', 'INVEST', 'RECEIVE']);
    assert.deepEqual(usesOf(card, frozen), ['REPAY', 'INVEST', 'RECEIVE']);
    assert.equal(refuseCard(card, frozen, 'INVEST')?.code, 'account-restricted');
    assert.equal(refuseCard(card, frozen, 'RECEIVE'), undefined);
  });

  it('is nothing for the card of another bank, or one that has ended', () => {
    assert.deepEqual(usesOf({ ...card, accountId: null }, undefined), []);
    assert.deepEqual(usesOf({ ...card, status: 'TERMINATED' }, account), []);
  });
});
