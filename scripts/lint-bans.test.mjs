// Plants one violation of every ban and checks that ESLint reports it, and that its clean twin passes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { namesMoney } from './lint/house-rules.mjs';

const CORE = 'packages/finance/src/planted.ts';
const WIDGET = 'packages/widgets/src/loan/planted.element.ts';
const TEST = 'packages/finance/src/planted.test.ts';
const ADAPTER = 'packages/mock-server/src/adapters/planted.ts';
const TRANSPORT = 'packages/client/src/transport/planted.transport.ts';
const BANK = 'examples/demo-bank/src/planted.ts';

const long = (lines) => Array.from({ length: lines }, (_, line) => `void ${line};`).join('\n');

/** [ban, rule, path, planted text, [clean text, path of it]]. */
const CASES = [
  ['Date.now in a core', 'no-restricted-syntax', CORE, 'void Date.now();', ['void Date.now();', ADAPTER]],
  [
    'an alias of Date.now',
    'no-restricted-syntax',
    CORE,
    'const now = Date.now; now();',
    ['const clock = { now: () => 1 }; clock.now();', CORE],
  ],
  ['new Date() in a core', 'no-restricted-syntax', CORE, 'void new Date();', ['void new Date(0);', CORE]],
  ['Date() in a core', 'no-restricted-syntax', CORE, 'void Date();', ['void new Date();', ADAPTER]],
  [
    'new Date() in a test',
    'no-restricted-syntax',
    TEST,
    'void new Date();',
    ["void new Date('2026-11-22');", TEST],
  ],
  [
    'Date.now in a bank page',
    'no-restricted-syntax',
    BANK,
    'void Date.now();',
    ['void performance.now();', BANK],
  ],
  [
    'Math.random in a core',
    'no-restricted-syntax',
    CORE,
    'void Math.random();',
    ['void Math.random();', ADAPTER],
  ],
  [
    'Math.random in a test',
    'no-restricted-syntax',
    TEST,
    'void Math.random();',
    ['void Math.max(1, 2);', TEST],
  ],
  [
    'a default export',
    'no-restricted-syntax',
    CORE,
    'export default 1;',
    ['/** Is one. */\nexport const one = 1;', CORE],
  ],
  [
    'a default export by alias',
    'no-restricted-syntax',
    CORE,
    'const one = 1; export { one as default };',
    ['const one = 1; export { one };', CORE],
  ],
  [
    'a default export in a test',
    'no-restricted-syntax',
    TEST,
    'export default 1;',
    ['export const one = 1;', TEST],
  ],
  ['an enum', 'no-restricted-syntax', CORE, 'enum A { B }; void A.B;', ["const a: 'b' = 'b'; void a;", CORE]],
  [
    'a namespace',
    'no-restricted-syntax',
    CORE,
    'namespace a { export const b = 1; } void a.b;',
    ['declare global { interface Window { wdl: 1 } }', CORE],
  ],
  [
    'a parameter property',
    'no-restricted-syntax',
    CORE,
    'class A { constructor(private b: 1) { void this.b; } } void A;',
    ['class A { b = 1; } void A;', CORE],
  ],
  ['console', 'no-console', WIDGET, "console.log('x');", ["console.log('x');", ADAPTER]],
  ['fetch in a widget', 'no-restricted-globals', WIDGET, "void fetch('/');", ["void fetch('/');", TRANSPORT]],
  [
    'globalThis.fetch',
    'no-restricted-globals',
    CORE,
    "void globalThis.fetch('/');",
    ['const port = { fetch() {} }; port.fetch();', CORE],
  ],
  [
    'XMLHttpRequest',
    'no-restricted-globals',
    CORE,
    'void new XMLHttpRequest();',
    ['void new XMLHttpRequest();', TRANSPORT],
  ],
  [
    'WebSocket',
    'no-restricted-globals',
    WIDGET,
    "void new WebSocket('ws://x');",
    ["void new URL('ws://x');", WIDGET],
  ],
  [
    'EventSource',
    'no-restricted-globals',
    WIDGET,
    "void new EventSource('/');",
    ['void new EventTarget();', WIDGET],
  ],
  [
    'axios',
    'no-restricted-imports',
    CORE,
    "import { create } from 'axios'; create();",
    ["import { create } from 'axios'; create();", TRANSPORT],
  ],
  [
    'innerHTML',
    'no-restricted-syntax',
    WIDGET,
    "document.body.innerHTML = '';",
    ["document.body.textContent = '';", WIDGET],
  ],
  [
    'innerHTML by a string key',
    'no-restricted-syntax',
    WIDGET,
    "document.body['innerHTML'] = '';",
    ["document.body['title'] = '';", WIDGET],
  ],
  [
    'outerHTML',
    'no-restricted-syntax',
    WIDGET,
    "document.body.outerHTML = '';",
    ['document.body.remove();', WIDGET],
  ],
  [
    'insertAdjacentHTML',
    'no-restricted-syntax',
    WIDGET,
    "document.body.insertAdjacentHTML('afterend', '');",
    ["document.body.insertAdjacentText('afterend', '');", WIDGET],
  ],
  [
    'innerHTML in a template',
    'no-restricted-syntax',
    WIDGET,
    'void html`<p .innerHTML=${1}></p>`;',
    ['void html`<p .title=${1}></p>`;', WIDGET],
  ],
  [
    'unsafeHTML',
    'no-restricted-imports',
    WIDGET,
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; void unsafeHTML;",
    ["import { when } from 'lit/directives/when.js'; void when;", WIDGET],
  ],
  [
    'unsafeSVG',
    'no-restricted-imports',
    WIDGET,
    "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; void unsafeSVG;",
    ["import { svg } from 'lit'; void svg;", WIDGET],
  ],
  [
    'styleMap',
    'no-restricted-imports',
    WIDGET,
    "import { styleMap } from 'lit/directives/style-map.js'; void styleMap;",
    ["import { classMap } from 'lit/directives/class-map.js'; void classMap;", WIDGET],
  ],
  [
    'a style attribute',
    'no-restricted-syntax',
    WIDGET,
    'void html`<p style="color:red"></p>`;',
    ['void html`<p class="style"></p>`;', WIDGET],
  ],
  [
    'a bound style attribute',
    'no-restricted-syntax',
    WIDGET,
    'void html`<p class=${1} style=${2}></p>`;',
    ['void html`<p class=${1} part=${2}></p>`;', WIDGET],
  ],
  [
    'a style element',
    'no-restricted-syntax',
    WIDGET,
    'void html`<style>p{}</style>`;',
    ['void css`p{}`;', WIDGET],
  ],
  [
    'setAttribute style',
    'no-restricted-syntax',
    WIDGET,
    "document.body.setAttribute('style', '');",
    ["document.body.setAttribute('part', '');", WIDGET],
  ],
  [
    'document.querySelector',
    'no-restricted-syntax',
    WIDGET,
    "document.querySelector('p');",
    ["document.body.querySelector('p');", WIDGET],
  ],
  [
    'document.getElementById',
    'no-restricted-syntax',
    WIDGET,
    "document.getElementById('p');",
    ["document.getElementById('p');", BANK],
  ],
  [
    'a text in a view',
    'no-restricted-syntax',
    WIDGET,
    "void ['借款'];",
    ["void ['借款'];", 'packages/widgets/src/loan/planted.messages.zh-CN.ts'],
  ],
  [
    'punctuation of a language in a view',
    'no-restricted-syntax',
    WIDGET,
    'void `${1}，${2}`;',
    ['void `${1} ${2}`; // 借款', WIDGET],
  ],
  [
    'classic zod',
    'no-restricted-imports',
    CORE,
    "import { z } from 'zod'; void z;",
    ["import * as z from 'zod/mini'; void z;", CORE],
  ],
  [
    'classic zod by version',
    'no-restricted-imports',
    CORE,
    "import * as z from 'zod/v4'; void z;",
    ["import * as z from 'zod/mini'; void z;", TRANSPORT],
  ],
  [
    'Number(amount)',
    'house/money-is-not-a-number',
    CORE,
    "const amount = '1'; Number(amount);",
    ["const term = '1'; Number(term);", CORE],
  ],
  [
    'parseFloat(x.principal)',
    'house/money-is-not-a-number',
    WIDGET,
    "const x = { principal: '1' }; parseFloat(x.principal);",
    ["const x = { rate: '1' }; parseFloat(x.rate);", WIDGET],
  ],
  [
    'Number.parseFloat(interest)',
    'house/money-is-not-a-number',
    CORE,
    "const interest = '1'; Number.parseFloat(interest);",
    ["const interestDays = '1'; Number.parseFloat(interestDays);", CORE],
  ],
  [
    '+fen',
    'house/money-is-not-a-number',
    CORE,
    "const fen = '1'; void +fen;",
    ["const term = '1'; void +term;", CORE],
  ],
  [
    'arithmetic on .amount',
    'house/money-is-not-a-number',
    CORE,
    "const x = { amount: '1' }; void (x.amount + '1');",
    ['const x = { count: 1 }; void (x.count + 1);', CORE],
  ],
  [
    'arithmetic by assignment',
    'house/money-is-not-a-number',
    CORE,
    'let money = 1; money += 1;',
    ['let count = 1; count += 1;', CORE],
  ],
  [
    'an exported name without doc',
    'house/exported-doc',
    CORE,
    'export const one = 1;',
    ['/** Is one. */\nexport const one = 1;', CORE],
  ],
  [
    'a sum of fen in a route of the loan',
    'house/sums-belong-to-finance',
    'packages/mock-server/src/loan/planted.rules.ts',
    '/** Is thrice. */\nexport const thrice = (fen: bigint): bigint => fen * 3n;',
    ['/** Is thrice. */\nexport const thrice = (fen: bigint): bigint => fen * 3n;', CORE],
  ],
  [
    'a sum of fen in a screen',
    'house/sums-belong-to-finance',
    WIDGET,
    '/** Is more. */\nexport const more = (fen: bigint): bigint => fen + 1n;',
    ['/** Is more. */\nexport const more = (fen: bigint): boolean => fen > 1n;', WIDGET],
  ],
  ['a file over 300 lines', 'max-lines', CORE, long(301), [long(300), CORE]],
  [
    'a function over 40 lines',
    'max-lines-per-function',
    CORE,
    `(() => {${long(41)}})();`,
    [`(() => {${long(41)}})();`, TEST],
  ],
  [
    'a script over 150 lines',
    'max-lines',
    'scripts/planted.mjs',
    long(151),
    [long(150), 'scripts/planted.mjs'],
  ],
  [
    'a broken Lit template',
    'lit/binding-positions',
    WIDGET,
    'void html`<${1}>`;',
    ['void html`<p>${1}</p>`;', WIDGET],
  ],
  [
    'a constructor attribute',
    'wc/no-constructor-attributes',
    WIDGET,
    "class A extends HTMLElement { constructor() { super(); this.setAttribute('a', ''); } } void A;",
    ["class A extends HTMLElement { go() { this.setAttribute('a', ''); } } void A;", WIDGET],
  ],
  [
    'an image without text',
    'lit-a11y/alt-text',
    WIDGET,
    "import { html } from 'lit'; void html`<img src='a' />`;",
    ["import { html } from 'lit'; void html`<img src='a' alt='b' />`;", WIDGET],
  ],
];

const untyped = {
  files: ['**/*.ts'],
  ...tseslint.configs.disableTypeChecked,
  languageOptions: { parserOptions: { projectService: false, project: null } },
};
const linter = new ESLint({ overrideConfig: [untyped], cache: false });

async function rulesReported(text, filePath, eslint = linter) {
  const [result] = await eslint.lintText(text, { filePath });
  const fatal = result.messages.find(({ fatal: isFatal }) => isFatal);
  assert.equal(fatal, undefined, `${filePath} does not parse: ${fatal?.message}`);
  return result.messages.map(({ ruleId }) => ruleId);
}

describe('lint bans', () => {
  for (const [ban, rule, path, planted, [clean, cleanPath]] of CASES) {
    it(`catches ${ban}`, async () => {
      assert.ok((await rulesReported(planted, path)).includes(rule), `${rule} is silent on the planted text`);
      assert.ok(!(await rulesReported(clean, cleanPath)).includes(rule), `${rule} reports the clean twin`);
    });
  }
});

describe('money-is-not-a-number with types', () => {
  const typedLinter = new ESLint({
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: {
          parserOptions: {
            project: null,
            projectService: { allowDefaultProject: ['packages/finance/src/*.ts'] },
          },
        },
      },
    ],
  });
  const rule = 'house/money-is-not-a-number';

  it('lets bigint fen be added', async () => {
    assert.ok(!(await rulesReported('const fen = 1n; void (fen * 2n);', CORE, typedLinter)).includes(rule));
  });

  it('catches a number that is called money', async () => {
    assert.ok((await rulesReported('const fen = 1; void (fen * 2);', CORE, typedLinter)).includes(rule));
  });
});

describe('namesMoney', () => {
  it('reads whole camel-case words', () => {
    for (const name of ['amount', 'principalText', 'totalInterest', 'toFen', 'fen_total'])
      assert.ok(namesMoney(name), name);
    for (const name of ['fence', 'defend', 'interestDays', 'amountIndex', 'interested'])
      assert.ok(!namesMoney(name), name);
  });
});
