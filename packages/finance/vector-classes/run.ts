import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Vector, VectorClass } from './vector.js';

/** How one vector ended. `reason` says what differs, or which class is unknown. */
export interface VectorResult {
  readonly suite: string;
  readonly id: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly reason?: string;
}

/** A registry of vector classes by name. */
export type VectorClasses = Readonly<Record<string, VectorClass>>;

/** Runs every vector file of a folder. A file that is not one is left out; a file that cannot be read fails. */
export async function runFolder(folder: string, classes: VectorClasses): Promise<VectorResult[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const results = names.map((name) => runFile(join(folder, name), name.replace(/\.json$/, ''), classes));
  return (await Promise.all(results)).flat();
}

/** Runs one vector. An unknown class is skipped and named, never passed. */
export async function runVector(
  suite: string,
  vector: Vector,
  classes: VectorClasses,
): Promise<VectorResult> {
  const { id } = vector;
  const run = Object.hasOwn(classes, vector.class) ? classes[vector.class] : undefined;
  if (run === undefined) {
    return { suite, id, outcome: 'skipped', reason: `no class "${vector.class}"` };
  }
  try {
    await run(vector);
    return { suite, id, outcome: 'passed' };
  } catch (error) {
    return { suite, id, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Writes results as lines: each failure and each unknown class, `suite: passed/total`, and the totals. */
export function reportLines(results: readonly VectorResult[]): string[] {
  const count = (outcome: VectorResult['outcome'], of = results): number =>
    of.filter((result) => result.outcome === outcome).length;
  const suites = [...new Set(results.map((result) => result.suite))];
  const lines = suites.flatMap((suite) => {
    const own = results.filter((result) => result.suite === suite);
    const skipped = count('skipped', own);
    const note = skipped > 0 ? ` (${skipped} skipped)` : '';
    return [...own.flatMap(problemLine), `${suite}: ${count('passed', own)}/${own.length}${note}`];
  });
  const totals = `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
  return [...lines, '', totals];
}

/**
 * Tells the exit code of a run: 0 only if something passed and nothing failed but the documented deviations, each of
 * which has to fail.
 */
export function exitCodeOf(
  results: readonly VectorResult[],
  deviations: Readonly<Record<string, string>> = {},
): 0 | 1 {
  const failed = new Set(results.filter((result) => result.outcome === 'failed').map((result) => result.id));
  const passed = results.some((result) => result.outcome === 'passed');
  const documented = Object.keys(deviations);
  const asDocumented = failed.size === documented.length && documented.every((id) => failed.has(id));
  return passed && asDocumented ? 0 : 1;
}

async function runFile(path: string, suite: string, classes: VectorClasses): Promise<VectorResult[]> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return [{ suite, id: path, outcome: 'failed', reason: error instanceof Error ? error.message : '' }];
  }
  const { vectors, count } = content as { vectors?: Vector[]; count?: number };
  if (!Array.isArray(vectors)) return [];
  const results = await Promise.all(vectors.map((vector) => runVector(suite, vector, classes)));
  if (count === undefined || count === vectors.length) return results;
  return [...results, { suite, id: path, outcome: 'failed', reason: `holds ${vectors.length} of ${count}` }];
}

function problemLine({ suite, id, outcome, reason = '' }: VectorResult): string[] {
  if (outcome === 'passed') return [];
  const text = reason.split('\n').slice(0, 12).join('\n    ');
  return [`  ${outcome} ${suite} ${id}: ${text}`];
}
