import * as z from 'zod/mini';
import type {
  EmbedSession,
  EmbedSessionAccess,
  PartnerCreateSessionInput,
  PartnerExchangeSessionInput,
  PartnerRevokeSessionInput,
  SessionRevocation,
} from '../generated/partner.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** What a partner's server says about the customer it has logged in. */
export const PartnerCreateSessionInputShape = shape(
  'PartnerCreateSessionInput',
  z.strictObject({
    /** The partner's own name for the customer. */
    customerRef: text(64),
    /** Features that the session may use. */
    modules: z.array(z.enum(['account', 'identity', 'loan', 'wealth'])).check(z.minLength(1)),
    /** Exact origins of the pages that will use it. */
    origins: z
      .array(z.string().check(z.regex(/^https?:\/\/[^/?#\s]+$/, 'Use an origin, without a path.')))
      .check(z.minLength(1), z.maxLength(10)),
    /** App ids of native hosts. */
    appIds: z.optional(z.array(text(200))),
    /**
     * Says that a customer whom this bank does not know yet may begin: there is nothing to be done but to be verified and to
     * open an account. For a customer who is known it changes nothing. @defaultValue false
     */
    newCustomer: z.optional(z.boolean()),
    /** Your app's own name for the device, the same each time; the bank keeps its digest, to know a device again. */
    deviceRef: z.optional(text(128)),
    /** Language of texts that the bank writes. @defaultValue zh-CN */
    locale: z.optional(z.enum(['zh-CN', 'zh-TW', 'zh-HK', 'en'])),
  }),
);

/** A session for one customer, to be redeemed once by the page. */
export const EmbedSessionShape = shape(
  'EmbedSession',
  z.object({
    /** Id, `ses_…`. */
    id: id('ses'),
    /** Secret for the page: works once, within 60 seconds. Never log or store it. */
    clientSecret: text(200),
    /** When the session ends at the latest, 15 minutes from now. */
    expiresAt: instant(),
    /** State. */
    status: openEnum(['CREATED', 'ACTIVE', 'EXPIRED', 'REVOKED']),
  }),
);

/** The page redeems the secret. */
export const PartnerExchangeSessionInputShape = shape(
  'PartnerExchangeSessionInput',
  z.strictObject({
    /** Secret that the partner's server handed over. */
    clientSecret: text(200),
  }),
);

/** The reply of one read, delivered ahead so that the first screen needs no further request. */
export const BootstrapReadShape = shape(
  'BootstrapRead',
  z.object({
    /** Id of the operation that was read. */
    operation: z.string(),
    /** Input it was read with. */
    input: z.unknown(),
    /** Its reply. */
    output: z.unknown(),
  }),
);

/** What the page may do now. */
export const EmbedSessionAccessShape = shape(
  'EmbedSessionAccess',
  z.object({
    /** Session, `ses_…`. */
    sessionId: id('ses'),
    /** Token for the `Authorization` header; keep it in memory only. */
    accessToken: text(400),
    /** How the token is sent. */
    tokenType: openEnum(['Bearer', 'DPoP']),
    /** Seconds until the token ends, at most 300. */
    expiresIn: z.int(),
    /** Scopes granted. */
    scopes: z.array(z.string()),
    /** Says that no real money moves. */
    sandbox: z.boolean(),
    /** Language of texts that the bank writes. */
    locale: openEnum(['zh-CN', 'zh-TW', 'zh-HK', 'en']),
    /** First reads. */
    bootstrap: z.array(BootstrapReadShape),
  }),
);

/** Ends a session. */
export const PartnerRevokeSessionInputShape = shape(
  'PartnerRevokeSessionInput',
  z.strictObject({
    /** Session, `ses_…`. */
    sessionId: id('ses'),
  }),
);

/** State of a session after revoking. */
export const SessionRevocationShape = shape(
  'SessionRevocation',
  z.object({
    /** Session, `ses_…`. */
    id: id('ses'),
    /** State. */
    status: openEnum(['REVOKED']),
  }),
);

/** Creates an embed session; called by the partner's server. */
export const createSession: Operation<PartnerCreateSessionInput, EmbedSession, 'partner'> = operation({
  id: 'partner.createSession',
  summary: 'Create an embed session for a customer',
  method: 'POST',
  path: '/v1/partner/sessions',
  actor: 'partner',
  scope: 'sessions:write',
  idempotent: true,
  successStatus: 201,
  audit: 'SESSION',
  input: PartnerCreateSessionInputShape,
  output: EmbedSessionShape,
  errors: ['not-found'],
});

/** Redeems the single-use secret; called by the page. */
export const exchangeSession: Operation<PartnerExchangeSessionInput, EmbedSessionAccess, 'public'> =
  operation({
    id: 'partner.exchangeSession',
    summary: 'Exchange the client secret for an access token',
    method: 'POST',
    path: '/v1/partner/sessions/exchange',
    actor: 'public',
    audit: 'SESSION',
    input: PartnerExchangeSessionInputShape,
    output: EmbedSessionAccessShape,
    errors: ['insufficient-scope'],
  });

/** Revokes a session at once. */
export const revokeSession: Operation<PartnerRevokeSessionInput, SessionRevocation, 'partner'> = operation({
  id: 'partner.revokeSession',
  summary: 'Revoke an embed session',
  method: 'POST',
  path: '/v1/partner/sessions/{sessionId}/revoke',
  actor: 'partner',
  scope: 'sessions:write',
  audit: 'SESSION',
  input: PartnerRevokeSessionInputShape,
  output: SessionRevocationShape,
  errors: ['not-found'],
});
