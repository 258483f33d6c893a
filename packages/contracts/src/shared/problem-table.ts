import type { ProblemCode } from './problem-code.js';

/** What a person or program can do about a problem. */
export type Recovery = 'retry' | 'sign-in' | 'change-input' | 'change-method' | 'contact';

/** What is known of a problem code. */
export interface ProblemKind {
  /** HTTP status. */
  readonly status: number;
  /** Says that the same call may succeed later. */
  readonly retryable: boolean;
  readonly recovery: Recovery;
  /** The code in words. */
  readonly title: string;
  /** When it is answered, for the error list. */
  readonly when: string;
}

const kind = (
  status: number,
  recovery: Recovery,
  title: string,
  when: string,
  retryable = false,
): ProblemKind => ({
  status,
  retryable,
  recovery,
  title,
  when,
});

/** Every problem code with its status and its remedy; the error list is made from it. */
export const problemTable: Readonly<Record<ProblemCode, ProblemKind>> = {
  'account-limit-exceeded': kind(
    403,
    'change-input',
    'More than the account may pay',
    'The day’s or year’s limit of the account’s class, the customer’s own limit, or that of the quick-pay agreement does not reach.',
  ),
  'account-not-empty': kind(
    409,
    'change-input',
    'The account cannot be closed yet',
    'There is money on it, or a loan or an investment hangs on it; `closingObstacles` of its limits names what.',
  ),
  'account-restricted': kind(
    403,
    'change-method',
    'Nothing can leave the account',
    'The account is frozen or closed.',
  ),
  'balance-cap-exceeded': kind(
    403,
    'change-input',
    'More than the account may hold',
    'An account of class III holds 2,000.00 at most.',
  ),
  'card-mismatch': kind(
    422,
    'change-input',
    'The issuing bank does not confirm the card',
    'Name, identity number, card number and phone do not belong together. Which of them is not told.',
  ),
  'card-not-accepted': kind(
    422,
    'change-input',
    'This card cannot be bound',
    'It is a credit card, an account of class II or III, unknown, or of a bank that takes no part.',
  ),
  'identity-mismatch': kind(
    422,
    'change-input',
    'Name and identity number were not confirmed',
    'The register does not know them together; `attemptsLeft` says how many tries remain. The reply is the same for a number that it does not know at all.',
  ),
  'liveness-failed': kind(
    422,
    'change-method',
    'The pictures do not show what was asked for',
    'Actions are missing or in another order, the nonce is of another check, or the check has expired.',
  ),
  'password-too-simple': kind(
    422,
    'change-input',
    'The password is too easy to guess',
    'Six equal or running digits, or digits of the birthday, the phone or the identity number.',
  ),
  'picture-not-accepted': kind(
    422,
    'change-input',
    'The picture cannot be used',
    'It is no JPEG or PNG, animated, cut short, too small, or differs from its digest. Take another one.',
  ),
  'slot-taken': kind(
    409,
    'change-input',
    'The time is taken',
    'Somebody else was faster, or it has begun. Choose another one.',
  ),
  'verification-required': kind(
    403,
    'change-method',
    'The customer is not verified yet',
    'There is no finished verification that this rests on. Begin one with `identity.startApplication`.',
  ),
  'agreement-version-changed': kind(
    409,
    'change-input',
    'The documents changed',
    'The digest sent is not that of the current document. Show it again.',
  ),
  'after-cut-off': kind(
    409,
    'change-input',
    'The cut-off has passed',
    'The order would count for another trade date than the quote showed, or it can no longer be cancelled.',
  ),
  'amount-out-of-range': kind(
    422,
    'change-input',
    'The amount is outside the allowed range',
    'Below the smallest amount, above the largest, or not a multiple of the step.',
  ),
  'assertion-invalid': kind(
    422,
    'change-method',
    'The answer of the device does not fit',
    'The key is not one of the customer’s devices, or the signature is not of this challenge.',
  ),
  'attempts-exhausted': kind(
    429,
    'change-method',
    'Too many attempts',
    'An answer was wrong too often. Use another way to confirm, or wait as long as `Retry-After` says.',
  ),
  'consent-required': kind(
    403,
    'change-input',
    'A consent is needed',
    'The consent named is absent, used up, withdrawn or for another purpose.',
  ),
  'cool-off-pending': kind(
    403,
    'change-method',
    'The day to think is not over',
    'The warning about a riskier product was read less than 24 hours ago.',
  ),
  'fast-redeem-limit': kind(
    422,
    'change-input',
    'More than can be taken out at once today',
    'A customer may take 10,000.00 at once from one product on one day. A normal redemption has no such limit.',
  ),
  'insufficient-funds': kind(
    422,
    'change-method',
    'The account does not hold enough',
    'The balance of the account does not reach. Nothing was taken.',
  ),
  'face-mismatch': kind(
    422,
    'change-method',
    'The face was not recognised',
    'The picture does not show the customer well enough; `attemptsLeft` says how many tries remain.',
  ),
  'loan-overdue': kind(
    409,
    'change-input',
    'Something is overdue',
    'What is overdue has to be paid before a partial prepayment. Quote `DUE` or `FULL`.',
  ),
  'payoff-amount-changed': kind(
    409,
    'change-input',
    'The amount has changed',
    'The loan has changed since the quote. Ask for a new one.',
  ),
  'idempotency-in-flight': kind(
    409,
    'retry',
    'The first request is still running',
    'The same key arrived while its first request was being worked on.',
    true,
  ),
  'idempotency-key-missing': kind(
    400,
    'change-input',
    'An Idempotency-Key is needed',
    'The header is absent or not 16 to 80 characters. Both "quoted" and bare forms are read.',
  ),
  'idempotency-key-reused': kind(
    422,
    'change-input',
    'The Idempotency-Key belongs to another request',
    'The key was used with another body.',
  ),
  'insufficient-credit': kind(
    422,
    'change-input',
    'The line does not reach',
    'The principal is more than what is available on the line now.',
  ),
  'insufficient-scope': kind(
    403,
    'contact',
    'Not allowed for this caller',
    'The session lacks the scope, or the operation is for another kind of caller or origin.',
  ),
  'invalid-dpop-proof': kind(
    401,
    'retry',
    'The proof of possession does not fit',
    'The header `DPoP` is absent, was used before, or was made for another call, token or key. A new proof helps, with the nonce of `DPoP-Nonce` where there is one.',
    true,
  ),
  'invalid-signature': kind(
    401,
    'contact',
    'The message is not as it was signed',
    'A partner’s server call lacks its signature or digest, or either does not fit. `detail` names the header that was removed or changed.',
  ),
  'invalid-state': kind(
    409,
    'change-input',
    'Not possible in this state',
    'The resource is in a state that does not allow the call.',
  ),
  'line-suspended': kind(
    403,
    'contact',
    'The line is suspended',
    'The credit line cannot be drawn at present.',
  ),
  'malformed-request': kind(
    400,
    'change-input',
    'The request cannot be read',
    'Not JSON, a member twice, a bad cursor or header.',
  ),
  'method-not-available': kind(
    422,
    'change-method',
    'This way to confirm is not offered',
    'The challenge does not list the method of the answer.',
  ),
  'not-eligible': kind(
    403,
    'contact',
    'Not open to this customer',
    'The customer is too young for investment products.',
  ),
  'not-found': kind(404, 'change-input', 'Not found', 'No such resource, or it belongs to somebody else.'),
  'not-invited': kind(
    404,
    'contact',
    'Not invited',
    'The product is not offered to this customer. It never says why.',
  ),
  'otp-context-mismatch': kind(
    422,
    'change-method',
    'The confirmation belongs to another request',
    'A step-up token was used with another amount, payee or contract.',
  ),
  'otp-expired': kind(
    422,
    'change-method',
    'The code is too old',
    'The code, the challenge or its token has expired. Ask for another.',
  ),
  'otp-incorrect': kind(
    422,
    'change-input',
    'The code is wrong',
    'The code does not match; `attemptsLeft` says how many tries remain.',
  ),
  'password-incorrect': kind(
    422,
    'change-input',
    'The payment password is wrong',
    'It does not match; `attemptsLeft` says how many tries remain.',
  ),
  'precondition-failed': kind(
    412,
    'change-input',
    'It has changed meanwhile',
    'The header `If-Match` names another version than the present one. Read it again, then decide.',
  ),
  'purpose-prohibited': kind(
    422,
    'change-input',
    'The purpose is not allowed',
    'The product does not finance this purpose.',
  ),
  'quote-expired': kind(
    409,
    'change-input',
    'The quote is too old',
    'A quote counts for 15 minutes. Ask for a new one.',
  ),
  'quota-exhausted': kind(
    409,
    'change-method',
    'Sold out for now',
    'The quota of the product is used up. Nothing was taken.',
  ),
  'rate-limited': kind(429, 'retry', 'Too many requests', 'Wait as long as `Retry-After` says.', true),
  'risk-mismatch': kind(
    403,
    'change-method',
    'The product does not fit the risk type',
    'It is riskier than the customer’s type allows, and no warning opens it to them.',
  ),
  'sandbox-only': kind(
    403,
    'contact',
    'Only in the sandbox',
    'A control of the sandbox was called from elsewhere than this machine.',
  ),
  'service-unavailable': kind(
    503,
    'retry',
    'The bank is not available',
    'Maintenance or a passing fault.',
    true,
  ),
  'shares-not-available': kind(
    422,
    'change-input',
    'Not so many units to sell',
    'More than is held and free, or fewer would stay than the product allows.',
  ),
  'step-up-required': kind(
    403,
    'change-method',
    'A second factor is needed',
    'Answer `challenge`, then send the same request again with `WDL-Step-Up`.',
  ),
  'suitability-expired': kind(
    403,
    'change-input',
    'The risk assessment is too old',
    'It counts for twelve months. Answer the questionnaire again.',
  ),
  'suitability-required': kind(
    403,
    'change-input',
    'A risk assessment is needed',
    'The customer has not answered the questionnaire about risk.',
  ),
  'tenor-not-allowed': kind(
    422,
    'change-input',
    'The number of instalments is not offered',
    'The tenor is not one of the line’s tenors.',
  ),
  'trading-suspended': kind(
    409,
    'change-method',
    'The product is not traded now',
    'Its manager has suspended purchases or all trading, or its days for subscription are over.',
  ),
  unauthenticated: kind(
    401,
    'sign-in',
    'The session has ended',
    'No token, or one that is unknown, used up or expired.',
  ),
  'validation-failed': kind(
    422,
    'change-input',
    'The request does not fit',
    'Fields do not match the contract; `errors` points at each.',
  ),
};
