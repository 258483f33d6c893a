import type { Outcome } from './outcome.js';
import { accountOutcomes } from './outcomes-account.js';
import { creditOutcomes } from './outcomes-credit.js';
import { faultOutcomes } from './outcomes-fault.js';
import { identityOutcomes } from './outcomes-identity.js';
import { loanOutcomes } from './outcomes-loan.js';
import { sessionOutcomes } from './outcomes-session.js';
import { wealthOutcomes } from './outcomes-wealth.js';

const table = {
  ...sessionOutcomes,
  ...creditOutcomes,
  ...loanOutcomes,
  ...wealthOutcomes,
  ...identityOutcomes,
  ...accountOutcomes,
  ...faultOutcomes,
};

/** Name of an outcome, such as `draw.unknown-then-failed`. */
export type OutcomeId = keyof typeof table;

/** Every outcome of the sandbox by its name. */
export const outcomes: Readonly<Record<OutcomeId, Outcome>> = table;

/** Names of all outcomes, in the order of the table. */
export const outcomeIds = Object.keys(table) as readonly OutcomeId[];

/** Outcomes that a draw can be asked for. */
export type DrawOutcome = Asked<'loan.draw'>;
/** Outcomes that a repayment can be asked for. */
export type RepaymentOutcome = Asked<'loan.repay'>;
/** Outcomes that an application can be asked for. */
export type ApplicationOutcome = Asked<'loan.apply'>;
/** Outcomes that an objection can be asked for. */
export type AppealOutcome = Asked<'loan.appeal'>;
/** Outcomes that an order of the wealth feature can be asked for. */
export type OrderOutcome = Asked<'wealth.order'>;
/** Outcomes that a verification can be asked for. */
export type VerificationOutcome = Asked<'identity.submitElements'>;
/** Outcomes that binding a card can be asked for. */
export type CardOutcome = Asked<'account.bindCard'>;
/** Outcomes that the answer to a challenge can be asked for. */
export type AnswerWish = Asked<'identity.verifyChallenge'>;
/** Those of them that a code can be asked for. */
export type CodeOutcome = Extract<AnswerWish, `code.${string}`>;
/** Those of them that a face can be asked for. */
export type FaceOutcome = Extract<AnswerWish, `face.${string}`>;

/** Names of the outcomes for which calls of an operation can ask. */
export type Asked<Operation extends NonNullable<Outcome['scenarioOf']>> = {
  [Id in OutcomeId]: (typeof table)[Id] extends { readonly scenarioOf: Operation } ? Id : never;
}[OutcomeId];

/** Returns the outcomes for which calls of an operation can ask. */
export const askedOf = <Operation extends NonNullable<Outcome['scenarioOf']>>(
  operation: Operation,
): readonly Asked<Operation>[] =>
  outcomeIds.filter((id) => outcomes[id].scenarioOf === operation) as Asked<Operation>[];

/** Finds the outcome that a value asks for among those of an operation; `undefined` when it asks for none. */
export const outcomeOfValue = <Operation extends NonNullable<Outcome['scenarioOf']>>(
  operation: Operation,
  value: string,
): Asked<Operation> | undefined => askedOf(operation).find((id) => outcomes[id].magic?.value === value);

/**
 * Writes an amount that asks for an outcome of a draw, a repayment or an order.
 *
 * @param yuan - Whole yuan.
 * @returns Yuan with two decimals, such as `500.07` for `draw.unknown-then-failed`.
 * @throws {RangeError} No amount asks for this outcome.
 */
export const amountFor = (id: DrawOutcome | RepaymentOutcome | OrderOutcome, yuan: number): string => {
  const magic = outcomes[id].magic;
  if (magic === undefined)
    throw new RangeError(`No amount asks for ${id}; send WDL-Sandbox-Scenario: ${id}.`);
  return `${Math.trunc(yuan)}.${magic.value}`;
};
