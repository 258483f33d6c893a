import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loan } from '../loan/index.js';
import { sandbox } from '../sandbox/index.js';
import { allOperations, shapeNamesOf, toOpenApi } from '../openapi.js';
import { problemShape } from './problem-shape.js';

type Json = Record<string, unknown>;
const ulid = '01JD8Z5X3K9M2N4P6Q8R0S1T2V';
const { schemas } = toOpenApi()['components'] as unknown as { schemas: Record<string, Json> };

/** Names of the shapes that a shape is made of, itself among them. */
const reach = (name: string, found = new Set<string>()): Set<string> => {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, inner] of JSON.stringify(schemas[name]).matchAll(/#\/components\/schemas\/(\w+)/g))
    reach(inner!, found);
  return found;
};
const objectsOf = (names: Iterable<string>): [string, Json][] =>
  [...names]
    .map((name): [string, Json] => [name, schemas[name]!])
    .filter(([, schema]) => schema['type'] === 'object');

const invitation = {
  id: `inv_${ulid}`,
  product: 'consumer',
  status: 'ELIGIBLE',
  validUntil: '2026-12-31',
  consentDocument: {
    id: `agr_${ulid}`,
    kind: 'CREDIT_REPORT_AUTHORISATION',
    title: '个人征信查询授权书',
    version: '1.0',
    sha256: 'a'.repeat(64),
  },
};
const quoteInput = { lineId: `cln_${ulid}`, principal: { amount: '8000.00', currency: 'CNY' }, tenor: 5 };

describe('shapes', () => {
  it('refuse an unknown member anywhere in a request', () => {
    for (const operation of allOperations())
      for (const [name, schema] of objectsOf(reach(shapeNamesOf(operation).input)))
        assert.equal(schema['additionalProperties'], false, `${operation.id}: ${name}`);
    assert.ok(loan.quoteDraw.input.check(quoteInput).ok);
    assert.ok(!loan.quoteDraw.input.check({ ...quoteInput, note: 1 }).ok);
    const principal = { ...quoteInput.principal, note: 1 };
    assert.ok(!loan.quoteDraw.input.check({ ...quoteInput, principal }).ok);
  });

  it('ignore an unknown member anywhere in a reply', () => {
    for (const operation of allOperations())
      for (const [name, schema] of objectsOf(reach(shapeNamesOf(operation).output)))
        assert.notEqual(schema['additionalProperties'], false, `${operation.id}: ${name}`);
    const result = loan.getInvitation.output.check({ ...invitation, colour: 'red' });
    assert.deepEqual(result, { ok: true, value: invitation });
  });

  it('let a new member of an enumeration pass in a reply', () => {
    const newer = { ...invitation, status: 'PAUSED', product: 'bicycle' };
    assert.deepEqual(loan.getInvitation.output.check(newer), { ok: true, value: newer });
    assert.ok(!loan.getInvitation.output.check({ ...invitation, status: 7 }).ok);
  });

  it('refuse an unknown member of an enumeration in a request', () => {
    assert.ok(loan.getInvitation.input.check({ product: 'car' }).ok);
    assert.ok(!loan.getInvitation.input.check({ product: 'bicycle' }).ok);
  });

  it('point at what does not fit and never repeat it', () => {
    const result = loan.quoteDraw.input.check({
      ...quoteInput,
      principal: { amount: '6222020200000000', currency: 'CNY' },
      tenor: 0,
    });
    assert.ok(!result.ok);
    assert.deepEqual(result.issues.map(({ pointer }) => pointer).sort(), ['/principal/amount', '/tenor']);
    assert.ok(result.issues.every(({ message }) => message !== ''));
    assert.ok(!JSON.stringify(result.issues).includes('6222'));
  });

  it('escape the names in a pointer as RFC 6901 says', () => {
    const result = sandbox.getLedger.output.check({
      ...{ complete: true, accounts: [], transfers: [], sums: { 'a/b~c': 1 } },
    });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.issues.map(({ pointer }) => pointer),
      ['/sums/a~1b~0c'],
    );
  });

  it('never throw, whatever they are given', () => {
    for (const value of [undefined, null, 0, '', [], () => 1, Symbol('x'), new Map(), Object.create(null)])
      for (const { input, output } of allOperations())
        assert.doesNotThrow(() => [input.check(value), output.check(value)]);
  });
});

describe('problem document', () => {
  const problem = {
    type: 'https://weidongli.example/problems/not-found',
    title: 'Not found',
    status: 404,
    instance: '/v1/loan/draws',
    code: 'not-found',
    traceId: 'f3b0',
    retryable: false,
    recovery: 'change-input',
  };

  it('is read with the least of members, with a new code and with a new remedy', () => {
    assert.ok(problemShape.check(problem).ok);
    assert.ok(problemShape.check({ ...problem, code: 'moon-too-full', recovery: 'wait', extra: {} }).ok);
  });

  it('is refused without its code', () => {
    const { code: _, ...rest } = problem;
    assert.ok(!problemShape.check(rest).ok);
  });
});
