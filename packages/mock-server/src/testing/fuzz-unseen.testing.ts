import type { ProblemCode } from '@weidongli/contracts';

const BY_PATH =
  'The path holds all that the operation takes, and a key counts for one path: there is no other body.';

const TOO_YOUNG = 'Who is too young gets no quote of a purchase, and nobody grows younger after it.';

const NO_FACE = 'Who has not agreed to the face has no step for it: a video call takes its place.';

/**
 * Codes that an operation declares and that no call can bring about in the sandbox, each with the reason. A run fails when
 * one of them is seen after all, so that no reason outlives what it explains.
 */
export const unseen: Readonly<Record<string, Partial<Readonly<Record<ProblemCode, string>>>>> = {
  'partner.rotateWebhookSecret': { 'idempotency-key-reused': BY_PATH },
  'identity.createUpload': { 'consent-required': NO_FACE },
  'identity.startLiveness': { 'consent-required': NO_FACE },
  'identity.requestErasure': {
    'idempotency-key-reused': 'There is one body, {"understood":true}, and no other.',
  },
  'account.unfreezeAccount': { 'idempotency-key-reused': BY_PATH },
  'account.closeAccount': { 'idempotency-key-reused': BY_PATH },
  'account.unbindCard': { 'idempotency-key-reused': BY_PATH },
  'loan.apply': {
    'not-found': 'The one thing that it names is the consent, and one that is not there is consent-required.',
  },
  'loan.lockLine': { 'invalid-state': 'It is for a line that was closed, and nothing closes a line yet.' },
  'loan.unlockLine': { 'idempotency-key-reused': BY_PATH },
  'wealth.order': { 'not-eligible': TOO_YOUNG },
  'wealth.createPlan': { 'not-eligible': TOO_YOUNG },
  'wealth.resumePlan': {
    'suitability-required': 'A plan was made by somebody who had answered, and answers are never taken away.',
  },
  'wealth.openDeposit': { 'quota-exhausted': 'No deposit of the catalogue of the sandbox has a quota.' },
};
