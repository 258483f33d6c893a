import * as z from 'zod/mini';
import type { DeliveryReply } from '../engine/ports.js';

/** Version of the format. */
export const CASE_VERSION = 1;

const text = z.string();

const CaseFileShape = z.strictObject({
  version: z.literal(CASE_VERSION),
  label: z.nullable(text),
  seed: z.int(),
  startsAt: text,
  steps: z.array(
    z.strictObject({
      request: z.strictObject({
        method: text,
        path: text,
        headers: z.record(text, text),
        body: z.optional(text),
      }),
      reply: z.nullable(z.strictObject({ status: z.int(), body: text })),
    }),
  ),
  deliveries: z.nullable(
    z.record(
      text,
      z.array(
        z.strictObject({
          status: z.nullable(z.int()),
          body: text,
          durationMs: z.number(),
          error: z.nullable(text),
          retryAfter: z.nullable(z.number()),
        }),
      ),
    ),
  ),
  stateHashes: z.record(text, text),
});

/** A request of a case and the reply it got; null where the connection was dropped. Secrets are numbers. */
export interface CaseStep {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | undefined;
  };
  readonly reply: { readonly status: number; readonly body: string } | null;
}

/** A case: everything that somebody asked of a fresh bank, what it answered, and what it was like in the end. */
export interface CaseFile {
  readonly version: typeof CASE_VERSION;
  readonly label: string | null;
  /** Seed of the bank. */
  readonly seed: number;
  /** Moment at which every clock stood, RFC 3339. */
  readonly startsAt: string;
  readonly steps: readonly CaseStep[];
  /** How webhooks were answered, by event and address, in order; null where the bank had no network. */
  readonly deliveries: Readonly<Record<string, readonly DeliveryReply[]>> | null;
  /** Digest of each tenant that was used. */
  readonly stateHashes: Readonly<Record<string, string>>;
}

/**
 * Reads a case from the text of its file.
 *
 * @throws {SyntaxError} The text is no case of this version; the message says where.
 */
export const readCaseFile = (json: string): CaseFile => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    throw new SyntaxError('The case file is not JSON.', { cause: error });
  }
  const version = (parsed as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > CASE_VERSION)
    throw new SyntaxError(
      `The case file has version ${version}; this bank reads ${CASE_VERSION}. Update it.`,
    );
  const read = z.safeParse(CaseFileShape, parsed);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new SyntaxError(
    `The case file is broken at /${issue?.path.map(String).join('/') ?? ''}: ${issue?.message ?? ''}`,
  );
};
