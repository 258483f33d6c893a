import { kind } from './problem-kind.js';

/** Problem codes of verification and accounts. */
export const onboardingProblems = {
  'account-class-not-eligible': kind(
    403,
    'change-input',
    'The class of the account does not allow it',
    'An account of class III takes no loan and no investment; `uses` of a card names what it can be used for.',
  ),
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
} as const;
