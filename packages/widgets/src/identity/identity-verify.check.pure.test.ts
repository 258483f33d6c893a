import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkedElements, checkedPhone, groupIdNumber } from './identity-verify.check.js';
import { newId } from './identity-verify.people.testing.js';

const today = '2026-11-23';

describe('what is typed for a verification', () => {
  it('is taken in the forms that keyboards and the clipboard make of it', () => {
    assert.deepEqual(checkedPhone('＋８６ １００-００００-０１２３'), {});
    const fullWidth = newId.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    assert.deepEqual(checkedElements({ nameText: ' 阿依·夏 ', idText: fullWidth }, today), {});
  });

  it('is refused with what is wrong, and by how much', () => {
    assert.deepEqual(checkedPhone('100 0000 012').phone, { reason: 'too-short', missing: 1 });
    assert.equal(checkedPhone('').phone?.reason, 'empty');
    const wrong = newId.slice(0, -1) + (newId.endsWith('0') ? '1' : '0');
    const cases = [
      ['990000900612123', 'old-15'],
      [wrong, 'check-digit'],
      [newId.slice(0, 16), 'too-short'],
      ['99000019901332007X', 'birth-date'],
    ] as const;
    for (const [idText, reason] of cases) {
      const { idNumber, name } = checkedElements({ nameText: '林', idText }, today);
      assert.equal(idNumber?.reason, reason);
      assert.equal(name, 'too-short');
    }
  });

  it('is set apart as on the card while it is typed, by spaces alone', () => {
    assert.equal(groupIdNumber('9900001'), '990000 1');
    assert.equal(groupIdNumber('990000 19900612 007x'), '990000 19900612 007x');
    assert.equal(groupIdNumber('９９００００'), '９９００００');
    assert.equal(groupIdNumber('abc'), 'abc');
  });
});
