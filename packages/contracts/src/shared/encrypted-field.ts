import * as z from 'zod/mini';
import { shape } from './shape.js';

/**
 * A value that only the bank can read: a payment password, a full card or identity number, a picture of a face.
 * The page encrypts it with a key of `GET /.well-known/wdl-encryption-jwks`.
 */
export const EncryptedFieldShape = shape(
  'EncryptedField',
  z.strictObject({
    /** Always `jwe`. */
    enc: z.literal('jwe'),
    /** Compact JWE (RFC 7516), `alg` ECDH-ES+A256KW, `enc` A256GCM. */
    value: z
      .string()
      .check(
        z.maxLength(200_000),
        z.regex(/^[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+$/, 'Use a compact JWE: five parts in base64url.'),
      ),
  }),
);
