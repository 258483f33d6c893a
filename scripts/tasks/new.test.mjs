import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fill, namesOf, slugProblem } from './new.mjs';

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
      verb: 'early-end',
      Feature: 'Loan',
      Verb: 'EarlyEnd',
      Name: 'LoanEarlyEnd',
      name: 'loanEarlyEnd',
    });
  });

  it('fills every template, and marks what a person has to write', () => {
    const folder = new URL('../new/', import.meta.url);
    const texts = readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]);
    for (const [file, text] of texts) {
      const filled = fill(text, namesOf('loan-early-end'));
      assert.doesNotMatch(filled, /\{\{|\}\}(?!`)|undefined(?=[A-Z])/, file);
    }
    for (const name of ['contract', 'route', 'element', 'messages.zh-CN', 'docs'])
      assert.match(texts.find(([file]) => file === `${name}.txt`)[1], /@unfinished/, name);
  });
});
