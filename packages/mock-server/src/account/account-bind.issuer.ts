import type { Context } from '../engine/context.js';
import { fromUtf8 } from '../engine/digest.js';
import { openSecret } from '../engine/kept-secret.js';
import { refuse, type Refusal } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { BindingRecord, OnboardingRecord } from '../engine/records-onboarding.js';
import { scenarioFor } from '../engine/scenario.js';
import { countedFailures } from '../engine/verification-policy.rules.js';
import { noteFailure } from '../engine/verification-policy.js';
import { failuresOf, newStep } from '../engine/verification.rules.js';
import { failStep, refuseTry } from '../engine/verification.js';
import { outcomeOfValue, type CardOutcome } from '../outcomes/outcomes.js';

/** Seconds after which an issuer that did not answer is asked again. */
const ASK_AGAIN = 60;

/** What the issuer of a card is asked about. */
export interface CardQuestion {
  readonly binding: BindingRecord;
  /** Application that the card is for; nothing for a customer who is known. */
  readonly application: OnboardingRecord | undefined;
  readonly cardNumber: string;
  readonly phone: string;
}

/**
 * Asks the issuer whether name, identity number, card number and phone belong together.
 *
 * @throws {Refusal} `card-mismatch` or, with the last try, `attempts-exhausted`; `card-not-accepted` for a card that is not of
 * class I; `service-unavailable` when the issuer does not answer, which costs no try.
 */
export const askIssuer = async (ctx: Context, question: CardQuestion): Promise<void> => {
  const { cardNumber, phone, application, binding } = question;
  const course = courseOf(ctx, question);
  const verdict = await ctx.runtime.identity.cards.confirm({
    ...{ cardNumber, phone, holder: await holderOf(ctx, application) },
    ...(course === undefined ? {} : { course }),
  });
  switch (verdict) {
    case 'MATCH':
      return;
    case 'MISMATCH':
      ctx.reached('card.mismatch', binding.id);
      throw await refuseMismatch(ctx, application);
    case 'NOT_CLASS_ONE':
      ctx.reached('card.not-class-one', binding.id);
      throw refuse('card-not-accepted', {
        detail: 'The issuer says that the card is not of a class I account.',
      });
    case 'UNAVAILABLE':
      ctx.reached('card.issuer-late', binding.id);
      ctx.put(kinds.binding, binding.id, { ...binding, unanswered: binding.unanswered + 1 });
      if (application !== undefined) await failStep(ctx, application, 'CARD', 'AUTHORITY_UNAVAILABLE');
      throw refuse('service-unavailable', { retryAfter: ASK_AGAIN, keep: true });
  }
};

/** Finds what the call asks for: by header, else by the end of the number. An issuer that was late answers when asked again. */
const courseOf = (
  ctx: Context,
  { binding, application, cardNumber }: CardQuestion,
): CardOutcome | undefined => {
  const asked =
    scenarioFor(ctx, 'account.bindCard') ?? outcomeOfValue('account.bindCard', cardNumber.slice(-4));
  const step = application?.steps.find(({ name }) => name === 'CARD');
  const wasLate = binding.unanswered > 0 || step?.reason === 'AUTHORITY_UNAVAILABLE';
  return asked === 'card.issuer-late' && wasLate ? 'card.bound' : asked;
};

/** Name and number of the holder, as far as the bank may still read them: it keeps them while an application is open. */
const holderOf = async (
  ctx: Context,
  application: OnboardingRecord | undefined,
): Promise<{ readonly name: string; readonly idNumber: string } | null> => {
  const sealed = application?.elements ?? null;
  if (sealed === null) return null;
  const { name, idNumber } = JSON.parse(fromUtf8(await openSecret(ctx, sealed)) ?? '{}') as {
    readonly name: string;
    readonly idNumber: string;
  };
  return { name, idNumber };
};

const refuseMismatch = async (ctx: Context, application: OnboardingRecord | undefined): Promise<Refusal> => {
  if (application !== undefined) {
    const after = await failStep(ctx, application, 'CARD', 'CARD_MISMATCH');
    return refuseTry(after, 'CARD', 'card-mismatch', ctx.now);
  }
  const { customerId } = ctx;
  await noteFailure(ctx, customerId, 'CARD');
  const failedAt = failuresOf(countedFailures(await ctx.get(kinds.risk, customerId), ctx.now), 'CARD');
  return refuseTry({ steps: [{ ...newStep('CARD'), failedAt }] }, 'CARD', 'card-mismatch', ctx.now);
};
