import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syntheticResidentId } from '@weidongli/finance/identifiers';
import {
  errorsIn,
  groupIdNumber,
  liveNumber,
  readDay,
  writtenEntries,
  type DocumentEntries,
} from './identity-document.entries.js';

const today = '2026-11-23';
const idNumber = syntheticResidentId({ birthDate: '1990-06-12', serial: 7 });

const right: DocumentEntries = {
  name: '林知夏',
  idNumber,
  address: '临江省星桥市渡口路18号',
  validFrom: '2019-03-18',
  validUntil: '2039-03-18',
};

const errorsOf = (change: Partial<DocumentEntries>) => errorsIn({ ...right, ...change }, today);

describe('entries of a document', () => {
  it('finds nothing wrong with right ones', () => {
    assert.deepEqual(errorsOf({}), {});
    for (const name of ['古丽·阿依江', '\u{20bb7}林', '林'.repeat(40), 'Ana Doe'])
      assert.deepEqual(errorsOf({ name }), {}, name);
    for (const validUntil of ['长期', '長期', ' 长期有效 ', 'no end'])
      assert.deepEqual(errorsOf({ validUntil }), {});
  });

  for (const [change, error] of [
    [{ name: '' }, { name: 'empty' }],
    [{ name: '林'.repeat(41) }, { name: 'too-long' }],
    [{ name: '林 知 夏' }, { name: 'space-inside' }],
    [{ idNumber: '990000900612001' }, { idNumber: 'old-15' }],
    [{ idNumber: idNumber.slice(0, 17) }, { idNumber: 'too-short' }],
    [{ idNumber: '99000019901332007X' }, { idNumber: 'birth-date' }],
    [{ address: ' \u200b ' }, { address: 'empty' }],
    [{ address: '路'.repeat(121) }, { address: 'too-long' }],
    [{ validFrom: '2019-02-30' }, { validFrom: 'not-a-date' }],
    [{ validFrom: '2026-11-24' }, { validFrom: 'future' }],
    [{ validUntil: '' }, { validUntil: 'empty' }],
    [{ validUntil: '2019-03-18' }, { validUntil: 'order' }],
  ] as const satisfies readonly (readonly [Partial<DocumentEntries>, object])[])
    it(`refuses ${JSON.stringify(change).slice(0, 60)}`, () => {
      assert.deepEqual(errorsOf(change), error);
    });

  it('says at once what no further digit can mend, and nothing of a number that is being typed', () => {
    const wrong = `${idNumber.slice(0, 17)}${idNumber.endsWith('1') ? '2' : '1'}`;
    assert.equal(liveNumber(groupIdNumber(idNumber), today), 'right');
    assert.equal(liveNumber(wrong, today), 'check-digit');
    for (let length = 0; length < 14; length += 1)
      assert.equal(liveNumber(idNumber.slice(0, length), today), undefined);
  });

  it('reads days as people write them', () => {
    for (const text of [
      '2019-03-18',
      '2019.3.18',
      '2019/03/18',
      '20190318',
      '2019年3月18日',
      '２０１９－０３－１８',
    ])
      assert.equal(readDay(text), '2019-03-18', text);
    for (const text of ['2019-13-18', '19-03-18', '2019', '长期'])
      assert.equal(readDay(text), undefined, text);
  });

  it('writes them as the bank takes them', () => {
    const typed: DocumentEntries = {
      name: '古丽・阿依江',
      idNumber: groupIdNumber(idNumber),
      address: ' 渡口路  18号\n3栋 ',
      validFrom: '2019.3.18',
      validUntil: '長期',
    };
    assert.deepEqual(writtenEntries(typed, today), {
      name: '古丽·阿依江',
      idNumber,
      address: '渡口路 18号 3栋',
      validFrom: '2019-03-18',
      validUntil: '长期',
    });
  });
});
