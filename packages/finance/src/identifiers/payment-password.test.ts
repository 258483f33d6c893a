import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { judgePaymentPassword, readResidentId, syntheticPhone, syntheticResidentId } from './index.js';

const owner = {
  birthDate: '1987-04-25',
  phone: '10000004718',
  idNumber: syntheticResidentId({ birthDate: '1987-04-25', serial: 173 }),
};

function allOf(verdict: string, passwords: readonly string[], who = {}): void {
  for (const password of passwords) assert.equal(judgePaymentPassword(password, who), verdict, password);
}

describe('judgePaymentPassword', () => {
  it('wants six digits of ASCII', () => {
    allOf('not-six-digits', [
      '',
      '12345',
      '1234567',
      '12345a',
      '１２３４５６',
      '482 91',
      ' 482915',
      '482915\n',
    ]);
  });

  it('names each pattern', () => {
    allOf('all-same', ['000000', '888888']);
    allOf('sequence', ['012345', '123456', '654321', '543210', '567890', '890123', '098765', '210987']);
    allOf('repeated', ['121212', '112233', '123123', '123321', '111222', '100000', '556677', '588558']);
    allOf('ok', ['482915', '135792', '123457', '123465', '112234', '121213']);
  });

  it('refuses one in two hundred of all passwords, and no more', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 1_000_000; n += 1) {
      const verdict = judgePaymentPassword(String(n).padStart(6, '0'));
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }
    // Worked by hand: 45 pairs of digits give 62 passwords each, and each of the three figures of three different digits 720.
    assert.deepEqual(Object.fromEntries(counts), {
      ok: 1_000_000 - 10 - 20 - 4_950,
      'all-same': 10,
      sequence: 20,
      repeated: 45 * 62 + 3 * 720,
    });
  });

  it('refuses the birth date in every order of six digits, given or read from the ID number', () => {
    const forms = ['870425', '872504', '042587', '250487', '048725', '258704', '198704', '041987'];
    allOf('birth-date', forms, { birthDate: owner.birthDate });
    allOf('birth-date', forms, { idNumber: owner.idNumber });
    allOf('ok', forms.slice(0, 2));
    allOf('birth-date', ['199357', '199375', '571993', '751993'], { birthDate: '1993-05-07' });
  });

  it('refuses six digits of the phone number in a row', () => {
    allOf('from-phone', ['004718', '000471'], owner);
    allOf('ok', ['004781', '104718'], owner);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), fc.nat({ max: 5 }), (serial, at) => {
        const phone = syntheticPhone(serial);
        assert.notEqual(judgePaymentPassword(phone.slice(at, at + 6), { phone }), 'ok');
      }),
    );
  });

  it('refuses the last six digits of the ID number, an X not counted', () => {
    allOf('from-id', [owner.idNumber.slice(-6)], { idNumber: owner.idNumber });
    const withX = '99000019900108012X';
    assert.ok(readResidentId(withX, '2026-11-23').ok);
    allOf('from-id', ['108012'], { idNumber: withX });
    allOf('ok', ['108012'], { idNumber: owner.idNumber });
  });

  it('never lets a password pass that it refuses without knowing the person', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        const digits = String(n).padStart(6, '0');
        const bare = judgePaymentPassword(digits);
        if (bare !== 'ok') assert.equal(judgePaymentPassword(digits, owner), bare);
      }),
    );
  });
});
