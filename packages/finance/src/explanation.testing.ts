import assert from 'node:assert/strict';
import type { Explanation, ExplanationStep } from './explanation.js';
import { roundHalfUp } from './rounding.js';

/** An exact fraction with a positive denominator. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const multiply = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.top,
  bottom: a.bottom * b.bottom,
});
const invert = (a: Fraction): Fraction => ({ top: a.bottom, bottom: a.top });
const negate = (a: Fraction): Fraction => ({ top: -a.top, bottom: a.bottom });
const add = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

function readNumber(token: string): Fraction {
  const [whole = '', fraction = ''] = token.replace(/[,%]/g, '').split('.');
  const scale = fraction.length + (token.endsWith('%') ? 2 : 0);
  return { top: BigInt(whole + fraction), bottom: 10n ** BigInt(scale) };
}

function toPower(base: Fraction, exponent: Fraction): Fraction {
  const number = (Number(base.top) / Number(base.bottom)) ** (Number(exponent.top) / Number(exponent.bottom));
  return { top: BigInt(Math.round(number * 1e15)), bottom: 10n ** 15n };
}

/** Works out an expression from its own printed numbers, exactly but for powers. */
function evaluate(expression: string): Fraction {
  const tokens = expression.match(/[\d,]+(?:\.\d+)?%?|[+\u2212×÷^()]/g) ?? [];
  assert.equal(tokens.join(''), expression.replace(/ /g, ''), 'the expression has a token nobody can read');
  let at = 0;
  const primary = (): Fraction => {
    const token = tokens[at++] ?? '';
    if (token === '\u2212') return negate(primary());
    if (token !== '(') return readNumber(token);
    const inner = sum();
    assert.equal(tokens[at++], ')');
    return inner;
  };
  const power = (): Fraction => {
    const base = primary();
    return tokens[at] === '^' ? (at++, toPower(base, primary())) : base;
  };
  const product = (): Fraction => {
    let value = power();
    for (;;) {
      if (tokens[at] === '×') value = (at++, multiply(value, power()));
      else if (tokens[at] === '÷') value = (at++, multiply(value, invert(power())));
      else return value;
    }
  };
  const sum = (): Fraction => {
    let value = product();
    for (;;) {
      if (tokens[at] === '+') value = (at++, add(value, product()));
      else if (tokens[at] === '\u2212') value = (at++, add(value, negate(product())));
      else return value;
    }
  };
  const value = sum();
  assert.equal(at, tokens.length);
  return value;
}

/** Asserts that a step's expression gives its value by its rounding. */
export function assertStepHolds(step: ExplanationStep): void {
  const shown = readNumber(step.value);
  const worked = evaluate(step.expression);
  const top = worked.top * shown.bottom;
  const line = `${step.expression} = ${step.value} (${step.rounding})`;
  if (step.rounding === 'half-up') assert.equal(roundHalfUp(top, worked.bottom), shown.top, line);
  else if (step.rounding === 'down') assert.equal(top / worked.bottom, shown.top, line);
  else assert.equal(top, shown.top * worked.bottom, line);
}

/** Asserts that every step holds, that the last one is the result, and that no words are in it. */
export function assertHolds(explanation: Explanation): void {
  for (const step of explanation.steps) assertStepHolds(step);
  assert.equal(explanation.steps[explanation.steps.length - 1]?.value, explanation.result.value);
  assert.doesNotMatch(JSON.stringify(explanation), /\p{Script=Han}/u);
}
