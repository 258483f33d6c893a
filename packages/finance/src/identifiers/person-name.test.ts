import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSameName, maskName, readPersonName } from './index.js';

/** What the API takes for the masked name of a customer. */
const MASKED_HAN = /^\p{Script=Han}\*{1,3}\p{Script=Han}?$/u;

const han = fc
  .oneof(
    fc.integer({ min: 0x4e00, max: 0x9fff }),
    fc.integer({ min: 0x3400, max: 0x4dbf }),
    fc.integer({ min: 0x20000, max: 0x2a6df }),
    fc.integer({ min: 0x30000, max: 0x3134a }),
  )
  .map((point) => String.fromCodePoint(point));
const hanPart = fc.string({ unit: han, minLength: 2, maxLength: 12 });
const hanName = fc.array(hanPart, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('·'));
const latinPart = fc
  .string({ unit: fc.constantFrom(...Array.from('abcxyzéüßøŁşñ')), minLength: 2, maxLength: 9 })
  .map((part) => part.normalize('NFC'));
const latinName = fc
  .array(latinPart, { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom(' ', '-', "'", '. ').map((join) => parts.join(join)));
const dot = fc.constantFrom(...Array.from('·•・･‧∙⋅●⸱⸳ㆍ．.﹒․。｡·'));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), hanName, latinName);

function nameOf(text: string): string {
  const entry = readPersonName(text);
  return entry.ok ? entry.name : assert.fail(`${JSON.stringify(text)}: ${entry.reason}`);
}

function reasonOf(text: string): string {
  const entry = readPersonName(text);
  return entry.ok ? assert.fail(`${JSON.stringify(text)} was read as ${entry.name}`) : entry.reason;
}

describe('readPersonName', () => {
  it('takes every ideograph that Unicode knows, whatever its plane', () => {
    let seen = 0;
    for (let point = 0x3000; point <= 0x3ffff; point += 1) {
      const character = String.fromCodePoint(point);
      if (!/\p{Unified_Ideograph}/u.test(character)) continue;
      seen += 1;
      if (nameOf(`王${character}`) !== `王${character}`) assert.fail(`U+${point.toString(16)} was changed`);
    }
    assert.ok(seen > 92_000, String(seen));
  });

  it('takes rare characters, the zero that is a character, and names of 40 code points', () => {
    for (const name of ['王䶮', '李㛃', '𠮷野', '王〇', '𪚥𰻝', '𠮷'.repeat(40)])
      assert.equal(nameOf(name), name);
    assert.equal(reasonOf('𠮷'.repeat(41)), 'too-long');
    assert.equal(nameOf('a'.repeat(40)).length, 40);
    assert.equal(reasonOf('a'.repeat(41)), 'too-long');
  });

  it('folds every look-alike of the middle dot, and the spaces beside it', () => {
    fc.assert(
      fc.property(hanPart, dot, hanPart, fc.constantFrom('', ' ', '\u3000'), (head, sign, tail, space) => {
        assert.equal(nameOf(`${space}${head}${space}${sign}${space}${tail}${space}`), `${head}\u00b7${tail}`);
      }),
    );
    assert.equal(nameOf('Gal•la'), 'Gal\u00b7la');
    assert.equal(nameOf('Ｊ．Ｄｏｅ'), 'J.Doe');
  });

  it('refuses a dot at an end and two in a row', () => {
    fc.assert(
      fc.property(hanPart, dot, dot, (part, first, second) => {
        for (const text of [`${first}${part}`, `${part}${second}`, `${part}${first}${second}${part}`]) {
          assert.equal(reasonOf(text), 'dot');
        }
      }),
    );
    for (const text of ['·', '。', '· ·', 'Gal··la', '·Gal']) assert.equal(reasonOf(text), 'dot');
  });

  it('drops padding in a name of two characters, and asks about any other space', () => {
    assert.equal(nameOf('王\u3000䶮'), '王䶮');
    for (const text of ['欧阳 明', '阿卜杜拉 买买提', '阿·卜 杜'])
      assert.equal(reasonOf(text), 'space-inside');
  });

  it('takes names in Latin letters', () => {
    const names = [
      'José Ñandú',
      'J. R. Doe',
      'J.-P. Doe',
      "O'Doe",
      'Anne-Marie Roe',
      'John Roe Jr.',
      'M\u030ciko Bo',
    ];
    for (const name of names) assert.equal(nameOf(name), name);
    assert.equal(nameOf(' Ｊｏｈｎ \u00a0 O\u2019Roe '), "John O'Roe");
    assert.equal(nameOf('Jose\u0301 Roe'), 'José Roe');
  });

  it('folds what a copied document holds instead of the character', () => {
    assert.equal(nameOf('⽅明'), '方明');
    assert.equal(nameOf('\uf9e1明'), '李明');
    assert.equal(nameOf('\u200b王\u{e0100}明\ufe00\ufeff'), '王明');
  });

  it('names the reason of everything else', () => {
    const cases: [string, ...string[]][] = [
      ['empty', '', ' \u3000\u00a0', '\u200b'],
      ['too-short', '王', 'J', 'J.', 'M\u030c'],
      ['digits', '王1', '王１明', 'John 2', '٣'],
      ['unreadable-character', '王\ue863', '王\ufffd', '王\ud842', '\u{f0000}明'],
      [
        'not-a-name',
        '王A',
        'A明',
        '王<b>',
        '王😀',
        'Иван',
        'ひめ',
        '김민',
        '王,明',
        'Doe--Roe',
        '-Doe',
        "Doe'",
        '王々',
      ],
    ];
    for (const [reason, ...texts] of cases)
      for (const text of texts) assert.equal(reasonOf(text), reason, text);
  });

  it('reads its own result as itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const entry = readPersonName(text);
        if (entry.ok) assert.deepEqual(readPersonName(entry.name), entry);
      }),
      { numRuns: 5_000 },
    );
    fc.assert(fc.property(fc.oneof(hanName, latinName), (name) => assert.equal(nameOf(name), name)));
  });

  it('refuses a text of a million characters by its length', () => {
    assert.equal(reasonOf('a '.repeat(500_000)), 'too-long');
    assert.equal(reasonOf(`${'王'.repeat(999_999)}!`), 'too-long');
  });
});

describe('isSameName', () => {
  it('finds one name in two ways of writing it', () => {
    assert.ok(isSameName('阿卜杜拉.买买提', '阿卜杜拉・买买提'));
    assert.ok(isSameName('JOHN ROE', ' John\u3000Roe '));
    assert.ok(isSameName('王 䶮', '王䶮'));
  });

  it('keeps different names apart, and what is no name from itself', () => {
    assert.equal(isSameName('阿卜杜拉买买提', '阿卜杜拉·买买提'), false);
    assert.equal(isSameName('王䶮', '王龚'), false);
    for (const text of ['', '王', '王1']) assert.equal(isSameName(text, text), false);
  });
});

describe('maskName', () => {
  it('has the form that the API takes, and shows no more than the two outer characters', () => {
    fc.assert(
      fc.property(hanName, (name) => {
        const characters = Array.from(name);
        const masked = maskName(name);
        if (!/\P{Assigned}/u.test(name)) assert.match(masked, MASKED_HAN);
        const last = characters.length > 2 ? characters.at(-1) : '';
        assert.equal(masked.replace(/\*{1,3}/, ''), `${characters[0]}${last}`);
      }),
    );
  });

  it('hides how long a name is beyond five characters', () => {
    assert.equal(maskName('阿卜杜拉·买买提'), '阿***提');
    assert.equal(maskName('𠮷𪚥'), '𠮷*');
    assert.equal(maskName('陈小立'), '陈*立');
  });

  it('shows of Latin letters the initials only', () => {
    assert.equal(maskName('John Roe'), 'J*** R***');
    assert.equal(maskName('M\u030ciko'), 'M\u030c***');
    fc.assert(
      fc.property(latinName, (name) => {
        const initials = name.split(' ').map((word) => Array.from(word)[0]);
        assert.equal(maskName(name), initials.map((initial) => `${initial}***`).join(' '));
      }),
    );
  });
});
