import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementsOf, publicNames } from './elements.mjs';
import { chineseErrors } from './errors.mjs';
import { withComputed } from './finance-zh.mjs';
import { linkProblems } from './links.mjs';
import { errorsOf, featurePage, featuresOf, operationsOf } from './reference.mjs';
import { fieldTable, shapesBelow, typeOf } from './shapes.mjs';
import { tokenBlocks } from './tokens.mjs';

const openapi = JSON.parse(readFileSync('packages/contracts/openapi.json', 'utf8'));
const { schemas } = openapi.components;

describe('pages that are made', () => {
  it('say the type of every field of the contracts, in both languages', () => {
    const { id, principal, valueDate, createdAt, schedule, method } = schemas.DrawQuote.properties;
    assert.equal(typeOf(id, 'en'), 'id `lqt_…`');
    assert.equal(typeOf(principal, 'zh'), '[Money](#type-money)');
    assert.equal(typeOf(valueDate, 'zh'), '日期');
    assert.equal(typeOf(createdAt, 'en'), 'moment (RFC 3339)');
    assert.equal(typeOf(schedule, 'en'), '[ScheduleRow](#type-schedulerow) []');
    assert.equal(typeOf(method, 'en'), '`EQUAL_PRINCIPAL` …');
    assert.equal(typeOf(schemas.Money.properties.amount, 'zh'), '金额，元，两位小数');
    assert.equal(typeOf(schemas.Disclosure.properties.dailyRate, 'en'), 'decimal');
    assert.equal(typeOf({ type: ['string', 'null'] }, 'en'), 'text or null');
  });

  it('translate what fields mean and keep signs of tables out of cells', () => {
    const shape = {
      properties: {
        a: { type: 'boolean', description: 'State.' },
        b: { type: 'string', description: 'x|<y>' },
      },
      required: ['a'],
    };
    assert.match(fieldTable(shape, 'zh'), /\| `a` \| 是或否 \| 状态。 \|/);
    assert.match(fieldTable(shape, 'en'), /May be left out\. x\\\|&lt;y&gt;/);
  });

  it('follow shapes to all that they name', () => {
    assert.deepEqual([...shapesBelow({ $ref: '#/components/schemas/LoanPage' }, schemas)].slice(0, 2), [
      'LoanPage',
      'Loan',
    ]);
    assert.ok(shapesBelow({ $ref: '#/components/schemas/LoanPage' }, schemas).has('Money'));
  });

  it('tell every type that they name, those inside of a request too', () => {
    const example = {
      request: { method: 'GET', path: '/', headers: {} },
      response: { status: 200, body: {} },
    };
    const examples = { get: () => example };
    const places = (text) => new Set([...text.matchAll(/\{#(type-\w+)\}/g)].map(([, place]) => place));
    const named = (text) => [...text.matchAll(/\]\(#(type-\w+)\)/g)].map(([, place]) => place);
    for (const feature of featuresOf(openapi)) {
      const page = featurePage(feature, openapi, examples, 'en');
      const there = places(page);
      assert.deepEqual(
        named(page).filter((place) => !there.has(place)),
        [],
        feature,
      );
    }
    const wealth = featurePage('wealth', openapi, examples, 'en');
    assert.ok(places(wealth).has('type-planrhythminput'));
    assert.ok(!places(wealth).has('type-wealthorderinput'));
  });

  it('list every error of an operation once', () => {
    const draw = operationsOf(openapi).find(({ operationId }) => operationId === 'loan.draw');
    const errors = errorsOf(draw);
    assert.ok(errors.includes('step-up-required') && errors.includes('quote-expired'));
    assert.equal(new Set(errors).size, errors.length);
  });

  it('take figures over and refuse a block that nobody computes', () => {
    const english =
      '<!-- computed: a -->\n\n| due | interest |\n| --- | --- |\n| 2026-12-22 | 96.00 |\n\n<!-- end -->';
    const chinese = withComputed('<!-- computed: a -->\n<!-- end -->', english, 'x.md');
    assert.match(chinese, /\| 到期日 \| 利息 \|/);
    assert.match(chinese, /\| 2026-12-22 \| 96\.00 \|/);
    assert.throws(() => withComputed('<!-- computed: b --><!-- end -->', english, 'x.md'), /computes no "b"/);
  });

  it('translate every code of the error list', () => {
    const english = readFileSync('docs/errors.md', 'utf8');
    const codes = (text) => [...text.matchAll(/^## (.*)$/gm)].map(([, code]) => code);
    const chinese = chineseErrors(english);
    assert.deepEqual(codes(chinese), codes(english));
    assert.match(chinese, /## quote-expired\n\n试算过期。HTTP 409；同样的请求再发还是失败；怎么办：改请求。/);
    assert.throws(
      () => chineseErrors('# Error list\n\n## a\n\nNo sentence.\n'),
      /cannot read the sentence of a/,
    );
  });

  it('name what a host can use of an element', () => {
    const manifest = {
      modules: [
        {
          declarations: [
            {
              tagName: 'wdl-x',
              customElement: true,
              attributes: [{ name: 'draw-id', fieldName: 'drawId' }],
              members: [
                { kind: 'field', name: 'drawId', attribute: 'draw-id' },
                { kind: 'field', name: 'client' },
                { kind: 'method', name: 'back' },
                { kind: 'method', name: 'inner', privacy: 'protected' },
              ],
              events: [{ name: 'wdl-x-ready' }],
            },
            { name: 'Base', customElement: true },
          ],
        },
      ],
    };
    const [element] = elementsOf(manifest).parts;
    assert.deepEqual(publicNames(element), ['draw-id', 'client', 'back', 'wdl-x-ready']);
  });

  it('read the tokens under their selectors', () => {
    const [block] = tokenBlocks("/* a */ :root,\n:host {\n  --wdl-a: 1px;\n  --wdl-b: 'x',\n    y;\n}");
    assert.deepEqual(block, {
      selector: ':root',
      tokens: [
        { name: '--wdl-a', value: '1px' },
        { name: '--wdl-b', value: "'x', y" },
      ],
    });
  });
});

describe('links', () => {
  it('lead to files and places', () => {
    const pages = new Map([
      ['index.html', '<a class="a" href="./en/index.html#b">x</a><a href="https://example.org/">y</a>'],
      ['en/index.html', '<h2 id="b">b</h2><a href="../index.html">z</a>'],
    ]);
    assert.deepEqual(linkProblems(pages, new Set(pages.keys())), { checked: 2, problems: [] });
  });
});
