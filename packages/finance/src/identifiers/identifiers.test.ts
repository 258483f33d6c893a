import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import {
  isBankCard,
  isCreditCode,
  isLuhn,
  isMobilePhone,
  isResidentId,
  isTestValue,
  isVin,
  maskCard,
  maskName,
  maskPhone,
  maskResidentId,
  residentBirthDate,
  syntheticCard,
  syntheticCreditCode,
  syntheticPhone,
  syntheticResidentId,
  syntheticVin,
} from './index.js';

const anyPerson = fc.record({
  birthDate: fc.integer({ min: 0, max: 50_000 }).map((n) => addDays('1890-01-01', n)),
  serial: fc.integer({ min: 0, max: 499 }),
  sex: fc.constantFrom('female' as const, 'male' as const),
});
const serial = fc.integer({ min: 0, max: 99_999_999 });
const kinds = fc.oneof(
  anyPerson.map((person) => ({ value: syntheticResidentId(person), isValid: isResidentId })),
  serial.map((n) => ({ value: syntheticCard(n), isValid: isBankCard })),
  serial.map((n) => ({ value: syntheticCreditCode(n), isValid: isCreditCode })),
  serial.map((n) => ({ value: syntheticVin(n), isValid: isVin })),
);

describe('synthetic values', () => {
  it('pass every check, and one changed digit is caught', () => {
    fc.assert(
      fc.property(kinds, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ value, isValid }, seed, shift) => {
        assert.ok(isValid(value), value);
        assert.ok(isTestValue(value), value);
        const at = seed % value.length;
        const character = value[at] ?? '';
        if (!/\d/.test(character)) return;
        const changed = `${value.slice(0, at)}${(Number(character) + shift) % 10}${value.slice(at + 1)}`;
        assert.equal(isValid(changed), false, changed);
      }),
      { numRuns: 10_000 },
    );
  });

  it('carry the birth date and the sex', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const id = syntheticResidentId(person);
        assert.equal(residentBirthDate(id), person.birthDate);
        assert.equal(Number(id[16]) % 2, person.sex === 'male' ? 1 : 0);
      }),
      { numRuns: 10_000 },
    );
  });

  it('make phones of the reserved range and refuse serials beyond it', () => {
    assert.equal(syntheticPhone(7), '10000000007');
    assert.ok(isMobilePhone(syntheticPhone(9_999)) && isTestValue(syntheticPhone(9_999)));
    for (const n of [10_000, -1, 0.5, Number.NaN]) assert.throws(() => syntheticPhone(n), FinanceError);
  });
});

describe('isTestValue', () => {
  it('finds test values as they are typed, and no others', () => {
    assert.ok(isTestValue('9999 9900 0000 0030') && isTestValue('+86 1000000-0007'));
    for (const value of ['440524188001010014', '91350100M000100Y43', '4111111111111111', '13800001234', '']) {
      assert.equal(isTestValue(value), false, value);
    }
  });
});

describe('validators', () => {
  it('refuse dates that do not exist, forbidden letters and wrong lengths', () => {
    assert.equal(isResidentId('440524188002300010'), false);
    assert.equal(isResidentId('44052418800101001x'), false);
    assert.equal(isCreditCode('91350100I000100Y43'), false);
    assert.equal(isVin('1M8GDM9AXKP04278O'), false);
    assert.equal(isLuhn('0'), false);
    assert.equal(isBankCard('79927398713'), false);
    assert.ok(isLuhn('79927398713'));
  });
});

describe('masks', () => {
  it('keep head and tail only', () => {
    assert.equal(maskPhone('10000000001'), '100****0001');
    assert.equal(maskResidentId('990000199001010068'), '990***********0068');
    assert.equal(maskCard('9999990000000030'), '999999******0030');
    assert.deepEqual(['王', '王明', '王小明', '欧阳小明'].map(maskName), ['*', '王*', '王*明', '欧**明']);
  });

  it('hide a text whole that is too short to keep a part', () => {
    assert.equal(maskPhone('1000000'), '*******');
  });
});
