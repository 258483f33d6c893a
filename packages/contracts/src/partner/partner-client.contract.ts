import * as z from 'zod/mini';
import type {
  PartnerCreateClientInput,
  PartnerGetClientInput,
  PartnerListClientsInput,
  PartnerReplaceClientKeysInput,
  PartnerClientRecord,
  PartnerClientPage,
} from '../generated/partner.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, pageOf, paging, plainText, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

const scopes = [
  'sessions:write',
  'events:read',
  'webhooks:read',
  'webhooks:write',
  'clients:read',
  'clients:write',
  'audit:read',
] as const;

/** A public key as RFC 7517 writes it. Private members are refused. */
export const PublicJwkShape = shape(
  'PublicJwk',
  z.strictObject({
    /** Kind of key. */
    kty: z.enum(['EC', 'OKP', 'RSA']),
    /** Name of the key, unique within the client: it stands in the header of what the key signs. */
    kid: z
      .string()
      .check(z.regex(/^[\w.-]{1,64}$/, 'Use 1 to 64 letters, digits, dots, hyphens, underscores.')),
    /** Algorithm that the key signs with. */
    alg: z.enum(['ES256', 'PS256', 'EdDSA', 'Ed25519']),
    /** What the key is for. */
    use: z.optional(z.literal('sig')),
    /** Curve of an EC or OKP key: `P-256` or `Ed25519`. */
    crv: z.optional(z.enum(['P-256', 'Ed25519'])),
    /** X coordinate, base64url. */
    x: z.optional(text(100)),
    /** Y coordinate, base64url. */
    y: z.optional(text(100)),
    /** Modulus of an RSA key, base64url: 2048 to 4096 bits. */
    n: z.optional(text(700)),
    /** Exponent of an RSA key, base64url. */
    e: z.optional(text(12)),
  }),
);

/** Public keys of a client: the one in use, and the next one while keys are changed. */
export const PublicJwksShape = shape(
  'PublicJwks',
  z.strictObject({
    /** One to four keys. */
    keys: z.array(PublicJwkShape).check(z.minLength(1), z.maxLength(4)),
  }),
);

/** A server of the partner that is to get access tokens. */
export const PartnerCreateClientInputShape = shape(
  'PartnerCreateClientInput',
  z.strictObject({
    /** What the partner calls it, for people. */
    name: plainText(60),
    /** Public keys that it signs with (private_key_jwt, RFC 9421). */
    jwks: PublicJwksShape,
    /** Most that its tokens may do. @defaultValue every scope of a partner's server */
    scopes: z.optional(z.array(z.enum(scopes)).check(z.minLength(1))),
    /** Exact addresses that customers may be sent back to after they linked an account. @defaultValue none */
    redirectUris: z.optional(
      z
        .array(
          z
            .string()
            .check(z.maxLength(400), z.regex(/^https?:\/\/[^\s#]+$/, 'Use an address without a fragment.')),
        )
        .check(z.maxLength(10)),
    ),
  }),
);

/** An OAuth client of the partner. */
export const PartnerClientRecordShape = shape(
  'PartnerClientRecord',
  z.object({
    /** Id, `cli_…`: the `client_id` of OAuth. */
    id: id('cli'),
    /** What the partner calls it. */
    name: z.string(),
    /** State. */
    status: openEnum(['ENABLED', 'DISABLED']),
    /** Names of its keys that count now. */
    keyIds: z.array(z.string()),
    /** Most that its tokens may do. */
    scopes: z.array(z.string()),
    /** Addresses that customers may be sent back to. */
    redirectUris: z.array(z.string()),
    /** When it was made. */
    createdAt: instant(),
    /** When its keys were last replaced; null before. */
    keysReplacedAt: z.nullable(instant()),
  }),
);

/** Names a client. */
export const PartnerGetClientInputShape = shape(
  'PartnerGetClientInput',
  z.strictObject({
    /** Client, `cli_…`. */
    clientId: id('cli'),
  }),
);

/** Which clients are wanted. */
export const PartnerListClientsInputShape = shape('PartnerListClientsInput', z.strictObject({ ...paging }));

/** Clients, newest first. */
export const PartnerClientPageShape = shape('PartnerClientPage', pageOf(PartnerClientRecordShape));

/** New keys for a client. Send the old one and the new one together, change over, then send the new one alone. */
export const PartnerReplaceClientKeysInputShape = shape(
  'PartnerReplaceClientKeysInput',
  z.strictObject({
    /** Client, `cli_…`. */
    clientId: id('cli'),
    /** All keys that are to count from now on. */
    jwks: PublicJwksShape,
  }),
);

/** Registers a client. */
export const createClient: Operation<PartnerCreateClientInput, PartnerClientRecord, 'partner'> = operation({
  id: 'partner.createClient',
  summary: 'Register a server with its public keys',
  method: 'POST',
  path: '/v1/partner/clients',
  actor: 'partner',
  scope: 'clients:write',
  idempotent: true,
  successStatus: 201,
  audit: 'KEY',
  input: PartnerCreateClientInputShape,
  output: PartnerClientRecordShape,
});

/** Lists clients. */
export const listClients: Operation<PartnerListClientsInput, PartnerClientPage, 'partner'> = operation({
  id: 'partner.listClients',
  summary: 'List registered servers',
  method: 'GET',
  path: '/v1/partner/clients',
  actor: 'partner',
  scope: 'clients:read',
  numericQuery: ['limit'],
  input: PartnerListClientsInputShape,
  output: PartnerClientPageShape,
});

/** Reads a client. */
export const getClient: Operation<PartnerGetClientInput, PartnerClientRecord, 'partner'> = operation({
  id: 'partner.getClient',
  summary: 'Read a registered server',
  method: 'GET',
  path: '/v1/partner/clients/{clientId}',
  actor: 'partner',
  scope: 'clients:read',
  input: PartnerGetClientInputShape,
  output: PartnerClientRecordShape,
  errors: ['not-found'],
});

/** Replaces the keys of a client; what an old key signs stops counting at once. */
export const replaceClientKeys: Operation<PartnerReplaceClientKeysInput, PartnerClientRecord, 'partner'> =
  operation({
    id: 'partner.replaceClientKeys',
    summary: 'Replace the keys of a registered server',
    method: 'POST',
    path: '/v1/partner/clients/{clientId}/keys',
    actor: 'partner',
    scope: 'clients:write',
    audit: 'KEY',
    ifMatch: 'partner.getClient',
    input: PartnerReplaceClientKeysInputShape,
    output: PartnerClientRecordShape,
    errors: ['not-found'],
  });

/** Ends a client: its tokens stop counting at once, and it gets no more. */
export const disableClient: Operation<PartnerGetClientInput, PartnerClientRecord, 'partner'> = operation({
  id: 'partner.disableClient',
  summary: 'End a registered server',
  method: 'POST',
  path: '/v1/partner/clients/{clientId}/disable',
  actor: 'partner',
  scope: 'clients:write',
  audit: 'KEY',
  ifMatch: 'partner.getClient',
  input: PartnerGetClientInputShape,
  output: PartnerClientRecordShape,
  errors: ['not-found'],
});
