import assert from 'node:assert/strict';

/** One worked example as a vector file holds it; a class reads the fields it needs. */
export interface Vector {
  readonly id: string;
  readonly source: string;
  readonly class: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance?: string;
}

/** Runs one vector of a class; throws or rejects where the package gives another value than the vector expects. */
export type VectorClass = (vector: Vector) => void | Promise<void>;

/** A dated amount in a vector. */
export interface TextFlow {
  readonly date: string;
  readonly amount: string;
}

/** Reads a text from a vector's input. */
export function text(from: Readonly<Record<string, unknown>>, key: string): string {
  const value = from[key];
  assert.ok(typeof value === 'string', `the vector has no text "${key}"`);
  return value;
}

/** Reads dated amounts from a vector's input; none where the key is missing. */
export function flows(from: Readonly<Record<string, unknown>>, key: string): readonly TextFlow[] {
  return (from[key] ?? []) as readonly TextFlow[];
}

/** Asserts that a number lies within the vector's own tolerance of the expected text. */
export function assertClose(
  actual: number | undefined,
  expected: unknown,
  tolerance: string | undefined,
): void {
  assert.ok(actual !== undefined, `no value; expected ${String(expected)}`);
  const difference = Math.abs(actual - Number(expected));
  assert.ok(
    difference <= Number(tolerance),
    `${String(actual)} is not ${String(expected)} ± ${String(tolerance)}`,
  );
}
