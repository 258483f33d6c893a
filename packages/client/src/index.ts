export {
  createClient,
  type ClientBase,
  type ClientOptions,
  type ClientSession,
  type CustomerClient,
} from './create-client.js';
export {
  createPartnerClient,
  type PartnerClient,
  type PartnerClientOptions,
} from './create-partner-client.js';
export type { EarlyExchange } from './adapters/early-exchange.js';
export type { CallOptions } from './call.js';
export type { BoundKey, Environment, Possession, ProofClaim } from './environment.js';
export { isWdlError, WdlError, type ErrorKind, type Recovery, type WdlErrorInit } from './errors.js';
export type { FeatureMethods, Features, MethodArguments } from './feature-client.js';
export { redeemHandOver } from './redeem-hand-over.js';
export type { FetchSession, SessionReason, SessionStatus } from './session/embed-session.js';
export {
  TransportError,
  type CancelSignal,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from './transport/transport.js';
