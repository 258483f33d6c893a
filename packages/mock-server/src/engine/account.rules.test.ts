import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refuseCard } from './account.rules.js';

const card = { status: 'ACTIVE' as const, accountId: 'acc_1' };

describe('the card of an account of class III', () => {
  const account = { status: 'ACTIVE' as const, class: 'III' as const };

  it('takes no loan and pays no investment, but repays what is owed', () => {
    assert.equal(refuseCard(card, account, 'RECEIVE')?.code, 'invalid-state');
    assert.equal(refuseCard(card, account, 'INVEST')?.code, 'account-restricted');
    assert.equal(refuseCard(card, account, 'REPAY'), undefined);
  });

  it('is refused for its class alone: those of class I and II do all three', () => {
    for (const its of ['I', 'II'] as const)
      for (const use of ['RECEIVE', 'INVEST', 'REPAY'] as const)
        assert.equal(refuseCard(card, { ...account, class: its }, use), undefined, `${its} ${use}`);
  });
});
