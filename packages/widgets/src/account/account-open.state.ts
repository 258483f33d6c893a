import type { IdentityApplication } from '@weidongli/contracts';
import type { Account, AccountSubmitDetailsInput } from '@weidongli/contracts/account';
import type { PaymentPasswordVerdict } from '@weidongli/finance/identifiers';
import type { RunnerEvent, RunnerState } from '../screen/flow-runner.js';
import type { OrderEvent } from '../screen/order-runner.js';

/** What is shown. `identity` and `card` are other screens inside this one. */
export type OpenStep =
  'loading' | 'unavailable' | 'intro' | 'identity' | 'details' | 'card' | 'opening' | 'unknown' | 'done';

/** What is being waited for; a second press meanwhile does nothing. */
export type OpenWork = 'start' | 'details' | 'keyboard' | 'open' | 'query' | 'cancel';

/** Class of the account. */
export type OpenClass = 'II' | 'III';

/** What the customer says of themselves. */
export type Details = Omit<AccountSubmitDetailsInput, 'applicationId'>;

/** Field of the screen, and what the error summary leads to. */
export type OpenField = 'class' | keyof Details | 'consent' | 'password' | 'again';

/** What is wrong with a payment password: nothing typed, easily guessed, or not the same twice. */
export type PasswordProblem = Exclude<PaymentPasswordVerdict, 'ok'> | 'different' | 'not-typed';

/** What the customer has left out or got wrong. */
export interface OpenErrors {
  readonly class?: 'missing';
  readonly occupation?: 'missing';
  readonly taxResidency?: 'missing';
  readonly purpose?: 'missing';
  readonly consent?: 'missing';
  readonly password?: PasswordProblem;
  readonly again?: PasswordProblem;
}

/** State of an account that is being opened; plain values only. The password is in memory and nowhere else. */
export interface OpenState extends RunnerState {
  readonly step: OpenStep;
  readonly application?: IdentityApplication;
  /** Class that was chosen; nothing is chosen beforehand. */
  readonly accountClass?: OpenClass;
  readonly details: Partial<Details>;
  /** Ids of the accounts that there were when the screen was opened. */
  readonly known: readonly string[];
  /** Ids of the documents that are ticked. */
  readonly accepted: readonly string[];
  readonly password: string;
  readonly again: string;
  /** The password was typed on the keyboard of the app; the page never sees it. */
  readonly isSealed: boolean;
  readonly errors: OpenErrors;
  /** Fields that are listed at the top: those that were wrong at the last press of the button. */
  readonly listed?: readonly OpenField[];
  /** How the application ended that was shown here before; a new one can be begun. */
  readonly over?: IdentityApplication['status'];
  /** The account, once it is open. */
  readonly account?: Account;
  readonly work?: OpenWork;
}

/** What was read at the start. */
export interface OpenLoadedEvent {
  readonly type: 'loaded';
  /** The open application, if there is one. */
  readonly application: IdentityApplication | undefined;
  readonly known: readonly string[];
  /** Class that the page has given. */
  readonly accountClass: OpenClass | undefined;
}

/** A detail that was chosen. */
type DetailChosen = {
  readonly [K in keyof Details]: {
    readonly type: 'detail-chosen';
    readonly field: K;
    readonly value: Details[K];
  };
}[keyof Details];

/** Everything that can happen. */
export type OpenEvent =
  | RunnerEvent
  | OrderEvent
  | OpenLoadedEvent
  | DetailChosen
  | { readonly type: 'class-chosen'; readonly accountClass: OpenClass }
  | { readonly type: 'start' }
  | { readonly type: 'submit-details' }
  /** The application as it is now, of a part or of a call. */
  | { readonly type: 'application'; readonly application: IdentityApplication }
  | { readonly type: 'accepted'; readonly documentIds: readonly string[] }
  | { readonly type: 'password-typed'; readonly field: 'password' | 'again'; readonly text: string }
  | { readonly type: 'keyboard' }
  /** The customer has said yes to the question whether all is to be given up. */
  | { readonly type: 'cancel' }
  | { readonly type: 'sealed' }
  | { readonly type: 'keyboard-closed' }
  /** `host` is whether the app around the page has a keyboard for secrets. */
  | { readonly type: 'open'; readonly host: boolean }
  | { readonly type: 'opened'; readonly account: Account }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startOpen: OpenState = {
  step: 'loading',
  details: {},
  known: [],
  accepted: [],
  password: '',
  again: '',
  isSealed: false,
  errors: {},
};

/** Whether the customer has a payment password already: with another account it was set, and it is asked for once. */
export const hasPassword = ({ known }: Pick<OpenState, 'known'>): boolean => known.length > 0;
