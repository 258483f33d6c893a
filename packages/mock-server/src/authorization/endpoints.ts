import { toOpenApi } from '@weidongli/contracts/openapi';
import type { Endpoint } from '../engine/endpoint.js';
import { decisionEndpoint, loginEndpoint } from './authorize.endpoint.js';
import { encryptionKeysEndpoint, keysEndpoint, metadataEndpoint } from './metadata.endpoint.js';
import { jsonReply } from './oauth-error.js';
import { pushEndpoint } from './par.endpoint.js';
import { introspectionEndpoint, revocationEndpoint } from './revocation.endpoint.js';
import { tokenEndpoint } from './token.endpoint.js';

/** Describes the API. */
const documentEndpoint: Endpoint = {
  method: 'GET',
  path: '/v1/openapi.json',
  answer: () => Promise.resolve(jsonReply(200, toOpenApi())),
};

/** Every address of the bank that is no operation: OAuth, key sets, the OpenAPI document. */
export const allEndpoints: readonly Endpoint[] = [
  documentEndpoint,
  metadataEndpoint,
  keysEndpoint,
  encryptionKeysEndpoint,
  tokenEndpoint,
  pushEndpoint,
  loginEndpoint,
  decisionEndpoint,
  revocationEndpoint,
  introspectionEndpoint,
];
