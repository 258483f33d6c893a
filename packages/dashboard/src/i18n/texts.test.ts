import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourceTexts } from './texts.js';
import { texts } from './texts.en.js';

type Tree = { readonly [key: string]: Tree } | string | ((...values: never[]) => unknown);

/** Lists every text by its place, functions called with values of their kind. */
const entries = (tree: Tree, at = ''): [string, string][] => {
  if (typeof tree === 'string') return [[at, tree]];
  // Texts with values take names or counts; 2 reads as either.
  if (typeof tree === 'function') return [[at, String(tree(...(Array(tree.length).fill(2) as never[])))]];
  return Object.entries(tree).flatMap(([key, value]) => entries(value, `${at}.${key}`));
};

const chinese = entries(sourceTexts as unknown as Tree);
const english = entries(texts as unknown as Tree);
const han = /\p{Script=Han}/u;

describe('the texts', () => {
  it('are the same in both languages, and none is empty', () => {
    assert.deepEqual(english.map(([at]) => at).sort(), chinese.map(([at]) => at).sort());
    for (const [at, text] of [...chinese, ...english]) assert.notEqual(text.trim(), '', at);
  });

  it('hold no Chinese in English but the name of the language', () => {
    const found = english.filter(([, text]) => han.test(text)).map(([at]) => at);
    assert.deepEqual(found, ['.shell.ownName']);
  });

  it('set no half-width comma, no space beside Han and no exclamation mark in Chinese', () => {
    const bad = /\p{Script=Han}[,:;!?]|[!！]|\p{Script=Han} [\w]|[\w] \p{Script=Han}/u;
    // A code and its name stand apart by a space, as in 成功 2xx.
    const found = chinese.filter(([at, text]) => bad.test(text) && !at.includes('.statuses.'));
    assert.deepEqual(found, []);
    assert.ok(bad.test('你好,世界') && bad.test('共 3条'), 'and would find them');
  });
});
