/** What part of the bank an outcome belongs to. */
export type OutcomeArea =
  | 'session'
  | 'code'
  | 'invitation'
  | 'application'
  | 'line'
  | 'draw'
  | 'repayment'
  | 'loan'
  | 'order'
  | 'identity'
  | 'card'
  | 'account'
  | 'fault';

/** How a value asks for an outcome, and which one. */
export interface MagicValue {
  /**
   * `fen`: the two decimals of the amount, or of the units of a redemption. `code`: the code that is typed. `score`: the three digits before the last one
   * of the phone number, from and to. `last-digit`: the last digit of the phone number. `card-end`: the last four digits of a card
   * number, whose check digit must be right. `name-end`: the end of the name, with the dot before it.
   */
  readonly field: 'fen' | 'code' | 'score' | 'last-digit' | 'card-end' | 'name-end';
  readonly value: string;
}

/** Something that can happen at the sandbox bank, and every way to let it happen. */
export interface Outcome {
  readonly area: OutcomeArea;
  /** What happens, and when: English and Chinese. */
  readonly en: string;
  readonly zh: string;
  /**
   * Operation whose call may name this outcome in the header `WDL-Sandbox-Scenario`. Without one the outcome follows from
   * what is done, not from what is wished.
   */
  readonly scenarioOf?:
    | 'loan.apply'
    | 'loan.appeal'
    | 'loan.draw'
    | 'loan.repay'
    | 'wealth.order'
    | 'identity.verifyChallenge'
    | 'identity.submitElements'
    | 'identity.readDocument'
    | 'account.bindCard';
  readonly magic?: MagicValue;
  /** `object/transition` of `sandbox.simulate`. */
  readonly simulate?: string;
  /** Story of a customer to whom it happens. */
  readonly persona?: string;
  /** State of the object when it has happened. */
  readonly status?: string;
  /** Code of the refusal. */
  readonly code?: string;
  /** Events that tell of it, oldest first. */
  readonly events?: readonly string[];
  /** ISO 8601 duration of the bank's clock after which it has happened; at once without one. */
  readonly after?: string;
}
