import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { screenProblems, unfinishedProblems } from '../check-slices.mjs';
import { listsFor, replaceIn } from './new-lists.mjs';
import { filesOfSlice, fill, namesOf, slugProblem } from './new.mjs';

const paths = [
  'packages/contracts/src/loan/index.ts',
  'packages/contracts/src/identity/index.ts',
  'packages/widgets/src/loan/loan-draw.element.ts',
];
const files = {
  'packages/contracts/src/generated/loan.ts': 'export interface LoanOffer {}',
  'packages/contracts/src/loan/index.ts': 'export const loan = { getSchedule };',
};
const problem = (slug) => slugProblem(slug, paths, (path) => files[path] ?? '');

describe('npm run new', () => {
  it('accepts a new verb of a feature that has screens', () => {
    assert.equal(problem('loan-forecast'), undefined);
    assert.equal(problem('loan-early-end'), undefined);
  });

  for (const [slug, sentence] of [
    [undefined, /^Name the slice <feature>-<verb>/],
    ['loan', /"loan" is no name of a slice/],
    ['Loan-Draw', /no name of a slice/],
    ['loan_draw', /no name of a slice/],
    ['../loan-draw', /no name of a slice/],
    ['shop-buy', /There is no feature "shop"\. Features: partner, /],
    ['wealth-buy', /"wealth" has no packages\/contracts\/src\/wealth\/index\.ts yet/],
    ['identity-verify', /"identity" has no packages\/widgets\/src\/identity\/ yet/],
    [
      'loan-draw',
      /There is a slice "loan-draw" already: packages\/widgets\/src\/loan\/loan-draw\.element\.ts/,
    ],
    ['loan-offer', /LoanOffer is the name of a shape already/],
    ['loan-schedule', /There is an operation loan\.getSchedule already/],
  ])
    it(`refuses ${slug ?? 'no name'}`, () => assert.match(problem(slug), sentence));

  it('names what belongs to a slice by its slug', () => {
    assert.deepEqual(namesOf('loan-early-end'), {
      slug: 'loan-early-end',
      feature: 'loan',
      embed: 'embed',
      verb: 'early-end',
      Feature: 'Loan',
      Verb: 'EarlyEnd',
      Name: 'LoanEarlyEnd',
      name: 'loanEarlyEnd',
    });
  });
});

describe('a new slice', () => {
  const folder = new URL('../new/', import.meta.url);
  const names = namesOf('loan-early-end');
  const element = 'packages/widgets/src/loan/loan-early-end.element.ts';
  const made = new Map(
    filesOfSlice(names).map(([template, path]) => [
      path,
      fill(readFileSync(new URL(`${template}.txt`, folder), 'utf8'), names),
    ]),
  );
  const inRoot = (path) => new URL(`../../${path}`, import.meta.url);
  const read = (path) =>
    made.get(path) ?? (existsSync(inRoot(path)) ? readFileSync(inRoot(path), 'utf8') : '');

  /** Lists what a file takes from others beside it that those do not export. */
  const unknownImports = (path, text) =>
    [...text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']+)\.js';$/gm)].flatMap(
      ([, list, target]) => {
        const source = read(`${posix.join(posix.dirname(path), target)}.ts`);
        const wanted = list.split(',').map((item) => item.trim().replace(/^type | as .*$/g, ''));
        return wanted
          .filter((name) => !new RegExp(`^export .*\\b${name}\\b`, 'm').test(source))
          .map((name) => `${path}: ${target} has no ${name}`);
      },
    );

  it('is made of all templates, and no name is left open in them', () => {
    const templates = filesOfSlice(names).map(([template]) => `${template}.txt`);
    assert.deepEqual(templates.sort(), readdirSync(folder).sort());
    for (const [path, text] of made) assert.doesNotMatch(text, /\{\{|\}\}(?!`)|undefined(?=[A-Z])/, path);
  });

  it('has all that check-slices asks of a screen, besides what generators write', () => {
    const paths = [...made.keys()];
    const screen = { feature: 'loan', slug: 'loan-early-end', operations: ['loan.getEarlyEnd'] };
    const missing = (kept) =>
      screenProblems([screen], new Set(screen.operations), { paths: kept, read }).filter((problem) =>
        problem.endsWith(' is missing'),
      );
    const generated = 'loan-early-end: packages/widgets/src/define/loan-early-end.ts is missing';
    assert.deepEqual(missing(paths), [generated]);
    const later = element.replace('.element.', '.later.');
    assert.deepEqual(missing(paths.filter((path) => path !== later)), [
      `loan-early-end: ${later} is missing`,
      generated,
    ]);
  });

  it('takes from the files beside it only what they export', () => {
    const unknown = [...made].flatMap(([path, text]) => unknownImports(path, text));
    // The generator writes the types of the contract.
    assert.deepEqual(unknown, [
      'packages/contracts/src/loan/loan-early-end.contract.ts: ../generated/loan has no LoanEarlyEnd',
      'packages/contracts/src/loan/loan-early-end.contract.ts: ../generated/loan has no LoanGetEarlyEndInput',
    ]);
    const planted = "import { FlowRunner, type Walker } from '../screen/flow-runner.js';";
    assert.deepEqual(unknownImports(element, planted), [`${element}: ../screen/flow-runner has no Walker`]);
  });

  it('is marked where a person has to write', () => {
    const marked = unfinishedProblems({ paths: [...made.keys()], read }).map(
      (problem) => /loan-early-end\.([\w.-]+):/.exec(problem)[1],
    );
    assert.deepEqual(marked, [
      'contract.ts',
      'route.ts',
      'element.ts',
      'messages.zh-CN.ts',
      'messages-later.zh-CN.ts',
      'md',
      'md',
    ]);
  });

  for (const [path, replacements] of listsFor(names))
    it(`comes into the list in ${path}`, () => {
      const before = read(path);
      const after = replaceIn(path, before, replacements);
      assert.doesNotMatch(before, /early-?end/i);
      assert.match(after, /early-?end/i);
      const lost = before.match(/'[^'\n]+'/g).filter((item) => !after.includes(item));
      assert.deepEqual(lost, []);
      assert.throws(() => replaceIn(path, 'a list of another form', replacements), /has nothing like/);
    });
});
