export { TrustError, type TrustErrorCode } from '../trust-error.js';
export type { HeaderFields, SignableMessage, SignableReply, SignableRequest } from './signable.js';
export { checkContentDigest, contentDigest, type Digester } from './content-digest.js';
export { standardMessages, type MessageSuite } from './message-suite.js';
export { signReply, signRequest, verifyReply, verifyRequest } from './profile.js';
export type {
  ProtectionHeaders,
  ReplyWithBody,
  RequestSignerInput,
  RequestWithBody,
  SignerInput,
  VerifierInput,
} from './profile.js';
export { signMessage, type SignMessageInput, type SignatureHeaders } from './sign-message.js';
export { verifyMessage, type MessageExpectation, type VerifiedMessage } from './verify-message.js';
