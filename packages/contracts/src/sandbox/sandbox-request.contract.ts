import * as z from 'zod/mini';
import type { RequestPage, SandboxListRequestsInput } from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { instant, pageOf, paging, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Which requests. */
export const SandboxListRequestsInputShape = shape(
  'SandboxListRequestsInput',
  z.strictObject({
    /** Only this operation, or a glob such as `loan.*`. */
    operation: z.optional(text(80)),
    /** Only replies of this status: `404`, or a class such as `4xx`. */
    status: z.optional(z.string().check(z.regex(/^[1-5](\d\d|xx)$/, 'Use a status such as 404 or 4xx.'))),
    /** Only requests of this customer, `cus_…`. */
    customerId: z.optional(text(60)),
    /** Only what came after this request; the way to follow the log. */
    after: z.optional(text(40)),
    ...paging,
  }),
);

/** A request that the bank has answered. Secrets are blacked out, long bodies cut. */
export const LoggedRequestShape = shape(
  'LoggedRequest',
  z.object({
    /** Id, `req_…`; grows with time. */
    id: text(40),
    /** When it came, at the bank. */
    bankTime: instant(),
    /** When it came, in real time. */
    receivedAt: instant(),
    /** Milliseconds of real time until the answer. */
    durationMs: z.number(),
    /** Operation; null when none was found. */
    operation: z.nullable(z.string()),
    /** Method. */
    method: z.string(),
    /** Path with its query. */
    path: z.string(),
    /** Status of the reply; 0 when the connection was dropped. */
    status: z.int(),
    /** Customer; null for a call of no customer. */
    customerId: z.nullable(z.string()),
    /** Problem code; null on success. */
    problem: z.nullable(z.string()),
    /** Headers of the request. */
    requestHeaders: z.record(z.string(), z.string()),
    /** Body of the request; null without one. */
    requestBody: z.nullable(z.string()),
    /** Headers of the reply. */
    responseHeaders: z.record(z.string(), z.string()),
    /** Body of the reply; null without one. */
    responseBody: z.nullable(z.string()),
  }),
);

/** Requests, newest first; with `after`, oldest first. */
export const RequestPageShape = shape('RequestPage', pageOf(LoggedRequestShape));

/**
 * Lists the last requests that this process has answered for the tenant. It keeps 1,000; reads of the sandbox's own controls
 * are not among them.
 */
export const listRequests: Operation<SandboxListRequestsInput, RequestPage, 'sandbox'> = operation({
  id: 'sandbox.listRequests',
  summary: 'Read the request log',
  method: 'GET',
  path: '/v1/sandbox/requests',
  actor: 'sandbox',
  ui: false,
  numericQuery: ['limit'],
  input: SandboxListRequestsInputShape,
  output: RequestPageShape,
});
