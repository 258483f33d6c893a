import { allGuards, type Guards } from './guards.js';
import { refuse } from './problem.js';
import type { Match } from './router.js';
import { readStrictJson } from './strict-json.js';

/** Largest body in bytes that the bank reads: 256 KiB. */
export const MAX_BODY = 256 * 1024;

/**
 * Joins path, query and body to the input of an operation.
 *
 * @throws {Refusal} `malformed-request` when the body is not strict JSON, `validation-failed` when it is no object.
 */
export const readInput = (
  match: Match,
  body: string | undefined,
  guards: Guards = allGuards,
): Readonly<Record<string, unknown>> => {
  if (match.operation.method === 'GET') return { ...coerce(match), ...match.pathMembers };
  const members = readBody(body, guards);
  for (const name of Object.keys(match.pathMembers)) {
    if (name in members) throw invalid(`/${name}`, 'Stands in the path already; leave it out of the body.');
  }
  return { ...members, ...match.pathMembers };
};

const coerce = ({ operation, query }: Match): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      operation.numericQuery.includes(name) && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
    ]),
  );

const readBody = (body: string | undefined, guards: Guards): Readonly<Record<string, unknown>> => {
  if (body === undefined || body === '') return {};
  if (body.length > MAX_BODY && guards.holds('size'))
    throw refuse('malformed-request', { detail: 'The body is larger than 256 KiB.' });
  const read = readStrictJson(body, {
    depth: guards.holds('json-depth'),
    members: guards.holds('json-members'),
  });
  if (!read.ok) throw refuse('malformed-request', { detail: read.reason });
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) {
    throw invalid('', 'Send a JSON object.');
  }
  return read.value as Readonly<Record<string, unknown>>;
};

const invalid = (pointer: string, message: string): Error =>
  refuse('validation-failed', { errors: [{ pointer, message }] });

/**
 * Checks an input against the contract of its operation.
 *
 * @throws {Refusal} `validation-failed` with a pointer for each thing that does not fit.
 */
export const checkInput = (match: Match, input: unknown, guards: Guards = allGuards): void => {
  if (!guards.holds('shape')) return;
  const result = match.operation.input.check(input);
  if (!result.ok) throw refuse('validation-failed', { errors: [...result.issues] });
};

/**
 * Reads the header `Idempotency-Key`, in the quoted form of RFC 9651 or bare.
 *
 * @throws {Refusal} `idempotency-key-missing` when it is absent or not 16 to 80 characters.
 */
export const readIdempotencyKey = (header: string | undefined): string => {
  const key = /^"(.*)"$/.exec(header ?? '')?.[1] ?? header ?? '';
  if (!/^[\x21\x23-\x7e]{16,80}$/.test(key)) {
    throw refuse('idempotency-key-missing', {
      detail: 'Send Idempotency-Key with 16 to 80 printable characters, "quoted" or bare.',
    });
  }
  return key;
};
