/** What a {@link TrustError} reports. The codes are stable: programs may compare them. */
export type TrustErrorCode =
  | 'no-web-crypto'
  | 'not-installed'
  | 'malformed'
  | 'too-large'
  | 'key-refused'
  | 'key-unknown'
  | 'algorithm-refused'
  | 'jws-header'
  | 'jws-type'
  | 'jws-signature'
  | 'jwe-header'
  | 'jwe-unreadable'
  | 'digest-missing'
  | 'digest-unsupported'
  | 'digest-mismatch'
  | 'dpop-malformed'
  | 'dpop-typ'
  | 'dpop-alg'
  | 'dpop-htm'
  | 'dpop-htu'
  | 'dpop-ath'
  | 'dpop-iat'
  | 'dpop-nonce'
  | 'dpop-signature'
  | 'signature-missing'
  | 'signature-malformed'
  | 'signature-tag'
  | 'signature-time'
  | 'signature-nonce'
  | 'signature-coverage'
  | 'signature-component'
  | 'signature-invalid';

/** The one error of this package. Its text names the header or member at fault and holds no value of it. */
export class TrustError extends Error {
  override readonly name = 'TrustError';
  readonly code: TrustErrorCode;
  /** The header, member or component at fault, such as `content-digest` or `alg`; undefined when no single one is. */
  readonly part: string | undefined;

  /** Creates the error; `message` says what is wrong and what would be right. */
  constructor(code: TrustErrorCode, message: string, part?: string) {
    super(message);
    this.code = code;
    this.part = part;
  }
}
