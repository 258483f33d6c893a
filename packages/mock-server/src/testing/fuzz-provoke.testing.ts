import fc from 'fast-check';
import type { AnyOperation, ProblemCode } from '@weidongli/contracts';
import { callerOf, type Draft } from './fuzz-draft.testing.js';
import { recipeOf } from './fuzz-recipes.testing.js';
import { requestFor } from './fuzz-request.testing.js';
import { idMembersOf, inputOf, type Input } from './fuzz-schema.testing.js';
import { tokenFor } from './fuzz-stories.testing.js';
import type { Tenant } from './fuzz-world.testing.js';
import { keyFor } from './outcome-steps.js';

/** Brings one refusal of an operation about; whether it came is seen by whoever watches. */
export type Provocation = (operation: AnyOperation, tenant: Tenant) => Promise<unknown>;

/** Provocations of one operation, by code. */
export type Provocations = Partial<Readonly<Record<ProblemCode, Provocation>>>;

/** Sends what was prepared, with changes. */
export const sendDraft = async (
  operation: AnyOperation,
  draft: Draft,
  input: Input = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> => {
  const caller = await callerOf(draft);
  const merged = { ...draft.fixed, ...input };
  const request = requestFor(operation, merged, { ...draft.headers, ...headers });
  return caller.call(request.method, request.path, request.body, request.headers);
};

/** Prepares a call; the members that the contract asks for and the recipe leaves open are made up. */
export const prepared = async (operation: AnyOperation, tenant: Tenant, slot = 0): Promise<Draft> => {
  const draft = await recipeOf(operation)(tenant, slot);
  if (draft.only === true) return draft;
  const [sample] = fc.sample(inputOf(operation), { numRuns: 1, seed: 7 });
  return { ...draft, fixed: { ...sample, ...draft.fixed } };
};

const withHeader =
  (headers: Readonly<Record<string, string>>): Provocation =>
  async (operation, tenant) =>
    sendDraft(operation, await prepared(operation, tenant), {}, headers);

/** End of an id that names nothing. */
export const UNKNOWN = '01JD8Z5X3K9M2N4P6Q8R0S1T00';

const unknownId: Provocation = async (operation, tenant) => {
  const [[name, prefix] = ['', '']] = idMembersOf(operation);
  await sendDraft(operation, await prepared(operation, tenant), { [name]: `${prefix}_${UNKNOWN}` });
};

const otherBody: Provocation = async (operation, tenant) => {
  const draft = await prepared(operation, tenant);
  const key = keyFor('reused');
  await sendDraft(operation, draft, {}, key);
  const inPath = Object.entries(draft.fixed).filter(([name]) => operation.path.includes(`{${name}}`));
  const [sample = {}] = fc.sample(inputOf(operation), { numRuns: 1, seed: 11 });
  await sendDraft(operation, { ...draft, fixed: {} }, { ...sample, ...Object.fromEntries(inPath) }, key);
};

const atOnce: Provocation = async (operation, tenant) => {
  const draft = await prepared(operation, tenant);
  const key = keyFor('at-once');
  let first: Promise<unknown> = Promise.resolve();
  await tenant.world.whileHeld(async () => {
    first = sendDraft(operation, draft, {}, { ...key, 'wdl-sandbox-fault': 'latency=1' });
    // Who is refused before the work begins is never held.
    await Promise.race([tenant.world.held(), first]);
    await sendDraft(operation, draft, {}, key);
  });
  await first;
};

const wrongKind: Provocation = async (operation, tenant) => {
  const draft = await prepared(operation, tenant);
  const customerRef = operation.actor === 'customer' ? undefined : await tenant.borrower(0);
  const { customerRef: _, ...rest } = draft;
  await sendDraft(operation, customerRef === undefined ? rest : { ...rest, customerRef });
};

const unreadable: Provocation = async (operation, tenant) => {
  const draft = await prepared(operation, tenant);
  const caller = await callerOf(draft);
  const { method, path, headers } = requestFor(operation, draft.fixed, draft.headers);
  const query = `${path}${path.includes('?') ? '&' : '?'}a=%zz`;
  await (method === 'GET' ? caller.call(method, query) : caller.call(method, path, '{', headers));
};

const late =
  (by: string): Provocation =>
  async (operation, tenant) => {
    const draft = await prepared(operation, tenant);
    await tenant.wait(by);
    await sendDraft(operation, draft);
  };

const withoutToken: Provocation = async (operation, tenant) => {
  const { headers: _, ...draft } = await prepared(operation, tenant);
  await sendDraft(operation, draft);
};

const twice: Provocation = async (operation, tenant) => {
  const draft = await prepared(operation, tenant);
  await sendDraft(operation, draft);
  await sendDraft(operation, draft);
};

const nobody: Provocation = async (operation, tenant) => {
  const draft = await prepared(operation, tenant);
  if (operation.actor === 'public') return sendDraft(operation, draft, { clientSecret: 'wcs_home_none' });
  const { method, path, body, headers } = requestFor(operation, draft.fixed);
  return tenant.nobody.call(method, path, body, headers);
};

/** Sends what was prepared, with other members. */
export const withInput =
  (change: Input | ((fixed: Input, tenant: Tenant) => Input | Promise<Input>)): Provocation =>
  async (operation, tenant) => {
    const draft = await prepared(operation, tenant);
    const input = typeof change === 'function' ? await change(draft.fixed, tenant) : change;
    await sendDraft(operation, draft, input);
  };

/** Sends for a customer of another story. */
export const withStory =
  (persona: unknown, input: (draft: Draft) => Promise<Input> | Input): Provocation =>
  async (operation, tenant) => {
    const { headers: _, ...draft } = await prepared(operation, tenant);
    const other = { ...draft, customerRef: await tenant.create(persona) };
    await sendDraft(operation, { ...other, fixed: { ...draft.fixed, ...(await input(other)) } });
  };

/** Confirms one request of a customer and sends another one with the token. */
export const crossed =
  (path: (fixed: Input) => string, body: (draft: Draft) => Promise<Input>): Provocation =>
  async (operation, tenant) => {
    const draft = await prepared(operation, tenant);
    const token = await tokenFor(await callerOf(draft), path(draft.fixed), await body(draft));
    await sendDraft(operation, draft, {}, { 'wdl-step-up': token });
  };

/** Sends as a server of the partner, which proves its key and signs nothing. */
const asServer = async (
  operation: AnyOperation,
  tenant: Tenant,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> => {
  const { fixed } = await prepared(operation, tenant);
  const { method, path, body, headers: own } = requestFor(operation, fixed);
  return (await tenant.server()).call(method, path, body, { ...own, ...headers });
};

const withoutProof: Provocation = (operation, tenant) =>
  operation.actor === 'partner'
    ? asServer(operation, tenant, { dpop: 'none' })
    : withHeader({ dpop: 'none' })(operation, tenant);

const unsigned: Provocation = (operation, tenant) =>
  operation.actor === 'partner'
    ? asServer(operation, tenant)
    : withHeader({ 'content-digest': 'sha-256=:AAAA:' })(operation, tenant);

/** Provocations that work for most operations that declare the code. */
export const EVERYWHERE: Partial<Readonly<Record<ProblemCode, Provocation>>> = {
  'idempotency-in-flight': atOnce,
  'idempotency-key-missing': withHeader({ 'idempotency-key': 'short' }),
  'idempotency-key-reused': otherBody,
  'insufficient-scope': wrongKind,
  'invalid-dpop-proof': withoutProof,
  'invalid-signature': unsigned,
  'precondition-failed': withHeader({ 'if-match': '"none"' }),
  'malformed-request': unreadable,
  'not-found': unknownId,
  'otp-expired': late('PT6M'),
  'quote-expired': late('PT16M'),
  'rate-limited': withHeader({ 'wdl-sandbox-fault': 'status=429' }),
  'sandbox-only': withHeader({ origin: 'https://evil.invalid' }),
  'service-unavailable': withHeader({ 'wdl-sandbox-fault': 'status=503' }),
  'step-up-required': withoutToken,
  unauthenticated: nobody,
  'validation-failed': async (operation, tenant) =>
    sendDraft(operation, await prepared(operation, tenant), { unheardOf: 1 }),
  'invalid-state': twice,
};
