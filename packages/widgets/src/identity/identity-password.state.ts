import type { PaymentPasswordVerdict } from '@weidongli/finance/identifiers';
import type { RunnerEvent, RunnerState } from '../screen/flow-runner.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';

/** Where the customer is: choosing a password, waiting for a reply, or at the end. */
export type PasswordStep = 'loading' | 'failed' | 'unavailable' | 'enter' | 'unknown' | 'done';

/** What is being waited for. */
export type PasswordWork = 'order' | 'verify' | 'query';

/** What is wrong with a new password: what can be seen here, or what only the bank can know. */
export type PasswordProblem = Exclude<PaymentPasswordVerdict, 'ok'> | 'refused';

/** What the customer has left out or got wrong. */
export interface PasswordErrors {
  readonly first?: PasswordProblem;
  readonly second?: 'missing' | 'different';
}

/** State of a payment password that is set. The digits are emptied as soon as they are sealed for good; nothing keeps them. */
export interface PasswordState extends RunnerState {
  readonly step: PasswordStep;
  /** New password as typed so far. */
  readonly first: string;
  /** The same once more. */
  readonly second: string;
  /** Whether it is typed on the keyboard of the app, not here. */
  readonly hasKeyboard: boolean;
  readonly errors: PasswordErrors;
  /** Whether the customer wanted to go on with these errors; while typing only the field itself says so. */
  readonly isChecked: boolean;
  /** When it was set. */
  readonly setAt?: string;
  readonly work?: PasswordWork;
}

/** What was read at the start. */
export interface PasswordLoadedEvent {
  readonly type: 'loaded';
  /** Whether there is an account, with which the first password was set. */
  readonly isCustomer: boolean;
}

/** Everything that can happen. */
export type PasswordEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | PasswordLoadedEvent
  | { readonly type: 'typed'; readonly field: 'first' | 'second'; readonly text: string }
  | { readonly type: 'submitted' }
  | { readonly type: 'given-up' }
  | { readonly type: 'keyboard-failed' }
  | { readonly type: 'set'; readonly setAt: string }
  | { readonly type: 'order-unknown' }
  | { readonly type: 'query' }
  | { readonly type: 'forgotten' }
  | { readonly type: 'back' };

/** Digits of a payment password. */
export const passwordLength = 6;

/** Nothing known yet. */
export const startPassword: PasswordState = {
  step: 'loading',
  first: '',
  second: '',
  hasKeyboard: false,
  errors: {},
  isChecked: false,
};
