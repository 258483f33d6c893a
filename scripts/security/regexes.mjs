// Asks of every regular expression that a stranger's text meets whether some text makes it slow (ReDoS).
import { readFileSync } from 'node:fs';
import recheck from 'recheck';
import ts from 'typescript';
import { filesBelow } from '../bootstrap/files.mjs';

/** Packages whose code reads what strangers send. */
const SOURCES = ['contracts', 'trust', 'client', 'mock-server'].map((name) => `packages/${name}/src`);
const TEST = /\.(test|testing|test-d|browser\.test)\.ts$|\/testing\/|\/portfolio\/|\/generated\//;
/** Milliseconds for one expression. */
const PATIENCE = 20_000;

/** Expressions that are judged slow and cannot be, each with the reason; one that is no longer there has to leave. */
const EXPLAINED = new Map([
  ['/=+$/', 'reads base64 of our own making: at most two signs'],
  ['/\\/+$/', 'reads an address of the configuration'],
  ['/"(?:[^"\\\\]|\\\\.)*"|[{}[\\]]/g', 'reads text that JSON.parse has taken: every string is closed'],
  ['/\\beyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*/g', 'reads the first kilobytes of a reply to a webhook'],
  ['/[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+/g', 'reads the first kilobytes of a reply to a webhook'],
  [
    '/(?<![\\w.-])(?:\\d{11}|\\d{15,19}|\\d{17}[Xx]|\\d{4}(?:[ -]\\d{4}){3}(?:[ -]\\d{1,3})?)(?![\\w-])/g',
    'begins only at the start of a word and reads 24 characters at most from there',
  ],
]);

/** Collects the patterns of a JSON document. */
const patternsIn = (value, found) => {
  if (Array.isArray(value)) for (const one of value) patternsIn(one, found);
  else if (value !== null && typeof value === 'object') {
    if (typeof value.pattern === 'string') found.set(`/${value.pattern}/`, 'openapi.json');
    for (const one of Object.values(value)) patternsIn(one, found);
  }
};

const literalsIn = (path, found) => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.set(node.text, path);
    ts.forEachChild(node, visit);
  };
  visit(source);
};

/** Lists the expressions of the contracts and of the sources, each with a place where it stands. */
export function regexes() {
  const found = new Map();
  for (const folder of SOURCES)
    for (const path of filesBelow(folder, (name) => name.endsWith('.ts') && !TEST.test(name)))
      literalsIn(path, found);
  patternsIn(JSON.parse(readFileSync('packages/contracts/openapi.json', 'utf8')), found);
  return found;
}

/**
 * Judges an expression as it is written, `/…/flags`.
 *
 * @returns {Promise<string | undefined>} What is wrong with it.
 */
export const slowness = async (text) => (EXPLAINED.has(text) ? undefined : judge(text));

/** Lists explanations of expressions that are no longer there. */
export const rotten = (found) => [...EXPLAINED.keys()].filter((text) => !found.has(text));

async function judge(text) {
  const [, source, flags] = /^\/([\s\S]*)\/([a-z]*)$/.exec(text);
  const { status, complexity, error } = await recheck.check(source, flags, { timeout: PATIENCE });
  if (status === 'safe') return undefined;
  return status === 'vulnerable'
    ? `is ${complexity.summary}`
    : `cannot be judged: ${error?.kind ?? 'unknown'}`;
}
