export {
  createPartnerClient,
  type KeyRotation,
  type PartnerClientOptions,
  type RegisteredClient,
  type RegisteredClientOptions,
} from './create-partner-client.js';
export type { PartnerClient } from '../create-partner-client.js';
export type { PartnerKey } from './partner-key.js';
