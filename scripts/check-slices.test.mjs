import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationProblems, screenProblems, unfinishedProblems } from './check-slices.mjs';

const stem = 'packages/widgets/src/loan/loan-show';
const contract = 'packages/contracts/src/loan/loan-show.contract.ts';
const route = 'packages/mock-server/src/loan/loan-show.route.ts';
const test = 'packages/mock-server/src/loan/loan-show.test.ts';

/** What only a screen has whose flow comes after its first step. */
const laterFiles = ['state', 'first', 'effects', 'later', 'messages-later.zh-CN'].map(
  (role) => `${stem}.${role}.ts`,
);

/** A slice with all that belongs to it. */
const whole = {
  [contract]: "id: 'loan.show'",
  [route]: 'export const show = async () => ({});',
  [test]: "await call('GET', `/v1/loan/things/${thing.id}`)",
  'docs/errors.md': '# Error list\n\n## not-found\n\n## step-up-required\n',
  'docs/loan/loan-show.md': '# loan-show',
  'packages/widgets/custom-elements.json': '{"modules":[{"declarations":[{"tagName":"wdl-loan-show"}]}]}',
  'packages/widgets/src/index.ts': "export { LoanShowElement } from './loan/loan-show.element.js';",
  'packages/widgets/src/define/loan-show.ts': '',
  [`${stem}.element.ts`]: 'export class LoanShowElement extends FlowElement<ShowState> {}',
  ...Object.fromEntries(laterFiles.map((path) => [path, ''])),
  [`${stem}.flow.ts`]: 'export const reduceShow = () => 1;',
  [`${stem}.flow.test.ts`]: '',
  [`${stem}.test.ts`]: '',
  [`${stem}.messages.ts`]: '',
  [`${stem}.messages.zh-CN.ts`]: '',
  [`${stem}.messages.zh-TW.ts`]: '',
  [`${stem}.messages.zh-HK.ts`]: '',
  [`${stem}.messages.en.ts`]: '',
};
const show = {
  id: 'loan.show',
  path: '/v1/loan/things/{thingId}',
  actor: 'customer',
  stepUp: false,
  errors: ['not-found'],
};
const screen = { feature: 'loan', slug: 'loan-show', operations: ['loan.show'] };

/** Checks the whole slice after some files were changed; `undefined` takes one away. */
const problems = ({ files = {}, operation = {}, screens = [screen] } = {}) => {
  const all = Object.entries({ ...whole, ...files }).filter(([, text]) => text !== undefined);
  const texts = new Map(all);
  const tree = { paths: [...texts.keys()], read: (path) => texts.get(path) };
  return [
    ...operationProblems([{ ...show, ...operation }], screens, tree),
    ...screenProblems(screens, new Set(['loan.show']), tree),
    ...unfinishedProblems(tree),
  ];
};

/** What is planted, and the one sentence that has to come of it. */
const plants = [
  ['no contract', { files: { [contract]: '' } }, /^loan\.show: no packages\/contracts.* declares it/],
  ['no route', { files: { [route]: undefined } }, /loan-show\.route\.ts is missing/],
  ['a route without the operation', { files: { [route]: 'export const list = 1;' } }, /exports no show/],
  ['no test', { files: { [test]: 'await call("/v1/loan/thingses")' } }, /no test calls it/],
  ['no screen', { screens: [] }, /no screen names it in "static operations"/],
  ['a screen where none is to be', { operation: { ui: false } }, /says ui: false, but a screen calls it/],
  [
    'an error that is not explained',
    { operation: { errors: ['not-found', 'broken'] } },
    /docs\/errors\.md does not explain its error broken/,
  ],
  ['a path without not-found', { operation: { errors: [] } }, /its errors need not-found/],
  ['a second factor without its error', { operation: { stepUp: true } }, /its errors need step-up-required/],
  [
    'an operation that does not exist',
    { screens: [{ ...screen, operations: ['loan.show', 'loan.hide'] }] },
    /names loan\.hide in "static operations", which no contract declares/,
  ],
  ['no manifest', { files: { 'packages/widgets/custom-elements.json': undefined } }, /lacks wdl-loan-show/],
  ['no export', { files: { 'packages/widgets/src/index.ts': '' } }, /does not export its element/],
  ...[
    ...laterFiles,
    `${stem}.flow.test.ts`,
    `${stem}.test.ts`,
    `${stem}.messages.ts`,
    `${stem}.messages.zh-CN.ts`,
    `${stem}.messages.zh-TW.ts`,
    `${stem}.messages.zh-HK.ts`,
    `${stem}.messages.en.ts`,
    'packages/widgets/src/define/loan-show.ts',
    'docs/loan/loan-show.md',
  ].map((path) => [
    `no ${path}`,
    { files: { [path]: undefined } },
    new RegExp(`^loan-show: ${path.replaceAll('.', '\\.')} is missing$`),
  ]),
  [
    'a stub called done',
    { files: { [contract]: "id: 'loan.show'\n// @unfinished Say what it does.\n" } },
    /loan-show\.contract\.ts:2: @unfinished Say what it does\.$/,
  ],
];

describe('check-slices', () => {
  it('accepts a whole slice, and an operation that no screen is to call', () => {
    assert.deepEqual(problems(), []);
    assert.deepEqual(problems({ screens: [], operation: { ui: false } }), []);
    assert.deepEqual(problems({ screens: [], operation: { actor: 'partner' } }), []);
  });

  it('accepts a simple screen, which is loaded whole', () => {
    const simple = Object.fromEntries(laterFiles.map((path) => [path, undefined]));
    const element = 'export class LoanShowElement extends ClientElement {}';
    assert.deepEqual(problems({ files: { ...simple, [`${stem}.element.ts`]: element } }), []);
  });

  for (const [name, planted, sentence] of plants)
    it(`finds ${name}`, () => {
      const found = problems(planted);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0], sentence);
    });

  it('finds a screen without a flow, and one that calls nothing', () => {
    const flow = { files: { [`${stem}.flow.ts`]: undefined, [`${stem}.flow.test.ts`]: undefined } };
    assert.deepEqual(problems(flow), [`loan-show: ${stem}.flow.ts is missing`]);
    const silent = { operation: { ui: false }, screens: [{ ...screen, operations: [] }] };
    assert.deepEqual(problems(silent), ['loan-show: "static operations" names no operation']);
  });
});
