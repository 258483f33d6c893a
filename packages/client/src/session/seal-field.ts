import type { EncryptedField } from '@weidongli/contracts';
import { seal } from '@weidongli/trust/jwe';
import type { Environment } from '../environment.js';
import { noReply, WdlError } from '../errors.js';
import { TransportError, type Transport } from '../transport/transport.js';
import { within } from '../waiting.js';

const KEYS = '/.well-known/wdl-encryption-jwks';
const patienceMs = 10_000;
const call = { id: 'sealField', method: 'GET' } as const;

interface KeySet {
  readonly keys: readonly { readonly kty: string; readonly kid?: string }[];
}

const noKeys = (): WdlError =>
  new WdlError({
    kind: 'contract',
    code: 'contract',
    message: `sealField: ${KEYS} did not answer with a key to encrypt for. Nothing was sent.`,
    recovery: 'contact',
  });

/** Reads the key that the bank wants fields to be sealed for now: the last one of its set. */
const currentKey = async (
  transport: Transport,
  environment: Environment,
): Promise<KeySet['keys'][number]> => {
  const request = { method: 'GET', path: KEYS, headers: { accept: 'application/json' } } as const;
  const response = await within(
    environment,
    () => transport.send({ ...request, timeoutMs: patienceMs }),
    patienceMs,
  ).catch((cause: unknown) => {
    throw noReply(call, cause instanceof TransportError ? cause.reason : 'network', undefined);
  });
  try {
    const key = (JSON.parse(response.body) as KeySet).keys.at(-1);
    if (response.status === 200 && key !== undefined) return key;
  } catch {
    // What it says is of no use to anybody.
  }
  throw noKeys();
};

/**
 * Seals a value so that only the bank can read it. The key is read anew each time, so that a new one counts at once. This
 * module is loaded when it is first needed: few customers need it.
 *
 * @throws {WdlError} kind `network`, `timeout` or `contract`.
 */
export const sealField = async (
  plaintext: Uint8Array,
  transport: Transport,
  environment: Environment,
): Promise<EncryptedField> => ({
  enc: 'jwe',
  value: await seal(plaintext, await currentKey(transport, environment)),
});
