import type { Endpoint } from '../engine/endpoint.js';
import { PARTNER_SCOPES } from '../engine/partner-scopes.js';
import { ALGORITHMS } from './client-authentication.js';
import { jsonReply } from './oauth-error.js';

/** How long a key set may be kept. Who meets a key id that is not in it asks again. */
const KEYS_LIFE = 'public, max-age=300';

/** Tells a client where everything is (RFC 8414). */
export const metadataEndpoint: Endpoint = {
  method: 'GET',
  path: '/.well-known/oauth-authorization-server',
  answer: (request, parts) => {
    const issuer = parts.baseUrlOf(request);
    return Promise.resolve(
      jsonReply(200, {
        issuer,
        token_endpoint: `${issuer}/oauth/token`,
        pushed_authorization_request_endpoint: `${issuer}/oauth/par`,
        authorization_endpoint: `${issuer}/oauth/authorize`,
        revocation_endpoint: `${issuer}/oauth/revoke`,
        introspection_endpoint: `${issuer}/oauth/introspect`,
        jwks_uri: `${issuer}/oauth/jwks`,
        response_types_supported: ['code'],
        response_modes_supported: ['query'],
        grant_types_supported: ['client_credentials', 'authorization_code'],
        scopes_supported: PARTNER_SCOPES,
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
        token_endpoint_auth_signing_alg_values_supported: ALGORITHMS,
        revocation_endpoint_auth_methods_supported: ['private_key_jwt'],
        revocation_endpoint_auth_signing_alg_values_supported: ALGORITHMS,
        introspection_endpoint_auth_methods_supported: ['private_key_jwt'],
        introspection_endpoint_auth_signing_alg_values_supported: ALGORITHMS,
        dpop_signing_alg_values_supported: ALGORITHMS,
        code_challenge_methods_supported: ['S256'],
        require_pushed_authorization_requests: true,
        authorization_response_iss_parameter_supported: true,
        tls_client_certificate_bound_access_tokens: true,
      }),
    );
  },
};

/** Publishes the keys that replies of the bank are signed with. */
export const keysEndpoint: Endpoint = {
  method: 'GET',
  path: '/oauth/jwks',
  answer: async (_, { keys }) => jsonReply(200, await keys.signingKeys(), { 'cache-control': KEYS_LIFE }),
};

/** Publishes the keys that pages encrypt fields for; the last one is to be used. */
export const encryptionKeysEndpoint: Endpoint = {
  method: 'GET',
  path: '/.well-known/wdl-encryption-jwks',
  answer: async (_, { keys }) => jsonReply(200, await keys.encryptionKeys(), { 'cache-control': KEYS_LIFE }),
};
