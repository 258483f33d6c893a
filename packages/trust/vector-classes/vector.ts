import assert from 'node:assert/strict';

/** One worked example as a vector file holds it; a class reads the fields it needs. */
export interface Vector {
  readonly id: string;
  readonly source: string;
  readonly class: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Runs one vector of a class; rejects where the package gives another value than the vector expects. */
export type VectorClass = (vector: Vector) => Promise<void>;

/** A registry of vector classes by name. */
export type VectorClasses = Readonly<Record<string, VectorClass>>;

/** Reads a text from a vector. */
export const text = (from: Readonly<Record<string, unknown>>, key: string): string => {
  const value = from[key];
  assert.ok(typeof value === 'string', `the vector has no text "${key}"`);
  return value;
};

/** Reads bytes that a vector writes in hexadecimal digits. */
export const hex = (from: Readonly<Record<string, unknown>>, key: string): Buffer =>
  Buffer.from(text(from, key), 'hex');
