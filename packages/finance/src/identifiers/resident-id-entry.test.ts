import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import { residentIdCheck } from './check-digits.js';
import { ageOn, isTestResidentId, readResidentId, syntheticResidentId } from './index.js';

const TODAY = '2026-11-23';
const person = fc.record({
  birthDate: fc.integer({ min: 0, max: 47_480 }).map((days) => addDays(TODAY, -days)),
  serial: fc.integer({ min: 0, max: 499 }),
  sex: fc.constantFrom('female' as const, 'male' as const),
});

function reasonOf(text: string): string {
  const entry = readResidentId(text, TODAY);
  return entry.ok ? 'ok' : entry.reason;
}

function numberOf(birthDate: string): string {
  const payload = `990000${birthDate.replace(/-/g, '')}001`;
  return payload + residentIdCheck(payload);
}

describe('readResidentId', () => {
  it('takes every synthetic number and says birth date and sex', () => {
    fc.assert(
      fc.property(person, (who) => {
        const number = syntheticResidentId(who);
        assert.deepEqual(readResidentId(number, TODAY), {
          ok: true,
          number,
          birthDate: who.birthDate,
          sex: who.sex,
        });
        assert.ok(isTestResidentId(number));
      }),
      { numRuns: 5_000 },
    );
  });

  it('refuses a number with one digit changed', () => {
    fc.assert(
      fc.property(person, fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), (who, at, shift) => {
        const number = syntheticResidentId(who);
        const changed = `${number.slice(0, at)}${(Number(number[at]) + shift) % 10}${number.slice(at + 1)}`;
        const inDate = at >= 6 && at < 14;
        assert.ok(
          reasonOf(changed) === 'check-digit' || (inDate && reasonOf(changed) === 'birth-date'),
          changed,
        );
      }),
      { numRuns: 5_000 },
    );
  });

  it('folds width, grouping and the small x', () => {
    const number = syntheticResidentId({ birthDate: '1990-01-08', serial: 6 });
    assert.equal(number.at(-1), 'X');
    const wide = Array.from(number.slice(0, 17), (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    ).join('');
    for (const text of [
      number.toLowerCase(),
      `${wide}ｘ`,
      ` ${number.slice(0, 6)}\u3000${number.slice(6, 14)}—${number.slice(14)}\n`,
      `\u200b${number}`,
    ]) {
      assert.equal(reasonOf(text), 'ok', text);
    }
  });

  it('counts the characters that are missing', () => {
    const number = numberOf('1990-01-08');
    for (let length = 1; length < 18; length += 1) {
      assert.deepEqual(readResidentId(number.slice(0, length), TODAY), {
        ok: false,
        reason: 'too-short',
        missing: 18 - length,
      });
    }
    assert.equal(reasonOf(number.slice(1)), 'too-short');
    assert.equal(reasonOf(`9${number}`), 'too-long');
    assert.equal(reasonOf(' - '), 'empty');
  });

  it('refuses other characters, and an X before the end', () => {
    for (const text of [
      '99000019900108001A',
      '9900X0199001080014',
      'X',
      'XX',
      '990000١99001080014',
      '990,000',
    ]) {
      assert.equal(reasonOf(text), 'characters', text);
    }
  });

  it('refuses birth dates that do not exist, are to come, or are older than anybody', () => {
    for (const date of ['1990-02-29', '1990-13-01', '1990-00-10', '2026-11-24', '2027-01-01', '1895-11-23']) {
      assert.equal(reasonOf(numberOf(date)), 'birth-date', date);
    }
    for (const date of ['1992-02-29', TODAY, '1895-11-24'])
      assert.equal(reasonOf(numberOf(date)), 'ok', date);
  });

  it('knows a number of the first generation and the one that took its place', () => {
    assert.deepEqual(readResidentId('990000 650314 001', TODAY), {
      ok: false,
      reason: 'old-15',
      successor: numberOf('1965-03-14'),
    });
    assert.equal(reasonOf('990000651314001'), 'too-short');
    assert.equal(reasonOf('99000065031400X'), 'too-short');
  });

  it('takes fifteen digits for a number half typed where they can be one', () => {
    fc.assert(
      fc.property(person, (who) => {
        assert.equal(reasonOf(syntheticResidentId(who).slice(0, 15)), 'too-short');
      }),
    );
  });

  it('throws where today is no date, instead of letting a date pass', () => {
    for (const today of ['', 'today', '2026-02-30']) {
      assert.throws(() => readResidentId(numberOf('1990-01-08'), today), FinanceError);
    }
  });
});

describe('ageOn', () => {
  it('turns on the birthday', () => {
    assert.equal(ageOn('2008-11-24', TODAY), 17);
    assert.equal(ageOn('2008-11-23', TODAY), 18);
    assert.equal(ageOn('2026-11-24', TODAY), -1);
  });

  it('turns on 1 March for who was born on 29 February, in a common year', () => {
    assert.deepEqual(
      ['2026-02-28', '2026-03-01', '2028-02-28', '2028-02-29'].map((today) => ageOn('2008-02-29', today)),
      [17, 18, 19, 20],
    );
  });

  it('never falls from one day to the next', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 0, max: 40_000 }), ({ birthDate }, days) => {
        const today = addDays(birthDate, days);
        const step = ageOn(birthDate, addDays(today, 1)) - ageOn(birthDate, today);
        assert.ok(step === 0 || step === 1);
        assert.ok(Math.abs(ageOn(birthDate, today) - days / 365.2425) < 1.01);
      }),
    );
  });

  it('throws for what is no date, so that no age limit passes by accident', () => {
    assert.throws(() => ageOn('19900108', TODAY), FinanceError);
  });
});

describe('isTestResidentId', () => {
  it('wants the region of tests and a number that is right', () => {
    const number = numberOf('1990-01-08');
    assert.ok(isTestResidentId(number));
    assert.equal(isTestResidentId(`${number.slice(0, 17)}1`), false);
    assert.equal(isTestResidentId('440524188001010014'), false);
  });
});
