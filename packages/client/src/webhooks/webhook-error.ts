/**
 * Why a webhook was refused.
 *
 * - `body-parsed`: an object was handed in where the bytes belong.
 * - `body-missing`: there is no body: nobody has read it yet, or somebody else has.
 * - `body-rewritten`: the body says what was signed, in other bytes: it was parsed and written again.
 * - `header-missing`, `header-invalid`: the headers of Standard Webhooks are not there, or not of their form.
 * - `timestamp-outside-tolerance`: sent too long ago, or in the future.
 * - `signature-mismatch`: no signature fits any of the keys.
 * - `replayed`: this webhook was taken before.
 * - `event-invalid`: the signature fits, but what it signs is not an event of this version.
 * - `misconfigured`: keys, tolerance or store are not what they must be.
 */
export type WebhookErrorCode =
  | 'body-parsed'
  | 'body-missing'
  | 'body-rewritten'
  | 'header-missing'
  | 'header-invalid'
  | 'timestamp-outside-tolerance'
  | 'signature-mismatch'
  | 'replayed'
  | 'event-invalid'
  | 'misconfigured';

const GUIDE = 'https://weidongli.example/en/guide/webhooks.html';

/**
 * The status that a receiver answers with, and the section of the guide. 500 is the receiver's own mistake: the bank tries
 * again, and the event arrives once it is mended.
 */
const CODES: Readonly<Record<WebhookErrorCode, readonly [status: 204 | 400 | 500, section: string]>> = {
  'body-parsed': [500, 'raw-body'],
  'body-missing': [400, 'raw-body'],
  'body-rewritten': [500, 'raw-body'],
  'header-missing': [400, 'errors'],
  'header-invalid': [400, 'errors'],
  'timestamp-outside-tolerance': [400, 'errors'],
  'signature-mismatch': [400, 'raw-body'],
  replayed: [204, 'replays'],
  'event-invalid': [500, 'errors'],
  misconfigured: [500, 'errors'],
};

const brand = Symbol.for('weidongli.webhook-error');

/** The one error of webhooks. It owns nothing of the request and of the keys: it may be logged as it is. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly code: WebhookErrorCode;
  /** HTTP status to answer the delivery with. */
  readonly status: 204 | 400 | 500;
  readonly docUrl: string;

  constructor(code: WebhookErrorCode, message: string) {
    const [status, section] = CODES[code];
    const docUrl = `${GUIDE}#${section}`;
    super(`${message}\nMore: ${docUrl}`);
    this.code = code;
    this.status = status;
    this.docUrl = docUrl;
    Object.defineProperty(this, brand, { value: true, enumerable: false });
  }
}

/** Tells whether something is a {@link WebhookError}, also of another copy of this package, and optionally of one code. */
export const isWebhookError = (error: unknown, code?: WebhookErrorCode): error is WebhookError =>
  typeof error === 'object' &&
  error !== null &&
  (error as Record<symbol, unknown>)[brand] === true &&
  (code === undefined || (error as WebhookError).code === code);
