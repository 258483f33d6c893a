import type { AnyOperation } from '@weidongli/contracts';
import { refuse } from './problem.js';

/** A request that has found its operation. */
export interface Match {
  readonly operation: AnyOperation;
  /** Path without its query. */
  readonly path: string;
  readonly pathMembers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

interface Entry {
  readonly operation: AnyOperation;
  readonly pattern: RegExp;
}

const NO_MEMBERS: Readonly<Record<string, string>> = {};

/** Creates the function that finds the operation of a request, from the contracts alone. */
export const createRouter = (
  operations: readonly AnyOperation[],
): ((method: string, target: string) => Match) => {
  // Paths with fewer variables first: `/sessions/exchange` before `/sessions/{sessionId}`.
  const entries = [...operations]
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)
    .map((operation): Entry => ({
      operation,
      pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    }));
  // Most paths have no variable: they are found without trying one pattern after the other.
  const fixed = new Map<string, AnyOperation>(
    operations
      .filter(({ path }) => !path.includes('{'))
      .map((operation) => [`${operation.method} ${operation.path}`, operation] as const),
  );
  return (method, target) => {
    const [path = '', search = ''] = target.split('?', 2);
    const known = fixed.get(`${method} ${path}`);
    if (known !== undefined)
      return { operation: known, path, pathMembers: NO_MEMBERS, query: readQuery(search) };
    const found = entries.find(({ operation, pattern }) => operation.method === method && pattern.test(path));
    if (found === undefined) throw refuse('not-found', { detail: noOperation(entries, path) });
    const groups = found.pattern.exec(path)?.groups ?? {};
    const pathMembers = Object.fromEntries(
      Object.entries(groups).map(([name, text]) => [name, decode(text)]),
    );
    return { operation: found.operation, path, pathMembers, query: readQuery(search) };
  };
};

const noOperation = (entries: readonly Entry[], path: string): string => {
  const others = entries.filter(({ pattern }) => pattern.test(path)).map(({ operation }) => operation.method);
  return others.length > 0
    ? `No operation with this method here; there is ${others.join(' and ')}.`
    : 'No operation at this path. GET /v1/openapi.json lists all.';
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw refuse('malformed-request', { detail: 'The path or query has a broken percent-encoding.' });
  }
};

const readQuery = (search: string): Readonly<Record<string, string>> => {
  if (search === '') return NO_MEMBERS;
  const query = new Map<string, string>();
  for (const pair of search.split('&').filter((text) => text !== '')) {
    const [name = '', value = ''] = pair.split('=', 2).map(decode);
    if (query.has(name)) throw refuse('malformed-request', { detail: 'A member of the query stands twice.' });
    query.set(name, value);
  }
  return Object.fromEntries(query);
};
