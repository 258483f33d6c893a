import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchLocale } from './resolve-locale.js';

const cases = {
  'zh-CN': [
    'zh-CN',
    'zh',
    'zh-Hans',
    'zh-SG',
    'ZH_cn',
    'zh-Hans-HK',
    '',
    'fr',
    'ja-JP',
    'yue-HK',
    'x',
    'english',
  ],
  'zh-TW': ['zh-TW', 'zh-Hant', 'zh-Hant-TW', 'ZH-tw'],
  'zh-HK': ['zh-HK', 'zh-MO', 'zh-Hant-HK', 'zh-hant-mo', 'zh-HK-x-a'],
  en: ['en', 'en-GB', 'EN-us', 'en-HK'],
} as const;

describe('matchLocale', () => {
  for (const [locale, tags] of Object.entries(cases)) {
    for (const tag of tags) {
      it(`takes "${tag}" as ${locale}`, () => {
        assert.equal(matchLocale(tag), locale);
      });
    }
  }
});
