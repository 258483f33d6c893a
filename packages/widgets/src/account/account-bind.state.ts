import type { IdentityApplication } from '@weidongli/contracts';
import type { BoundCard, CardBinding, CardProduct } from '@weidongli/contracts/account';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { RunnerEvent, RunnerState } from '../screen/flow-runner.js';
import type { OrderEvent } from '../screen/order-runner.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';

/** Where the customer is: typing a card, waiting for an answer, or looking at how it ended. */
export type BindStep = 'loading' | 'unavailable' | 'card' | 'unknown' | 'exhausted' | 'done';

/** What is being waited for; a second press meanwhile does nothing. */
export type BindWork = 'bind' | 'verify' | 'query' | 'next';

/** Field of the screen. */
export type BindField = 'card' | 'phone' | 'consent';

/** What is wrong with a card number: as it was typed, or because the bank does not take such cards. */
export type CardProblem =
  | 'empty'
  | 'too-short'
  | 'too-long'
  | 'characters'
  | 'check-digit'
  | 'CREDIT_CARD'
  | 'ISSUER_UNKNOWN'
  | 'ISSUER_NOT_SUPPORTED';

/** What is wrong with a phone number. */
export type PhoneProblem = 'empty' | 'too-short' | 'too-long' | 'characters' | 'not-mobile';

/** A problem of a number, with the digits that are missing; 0 where none is. */
export interface NumberError<P extends string> {
  readonly problem: P;
  readonly missing: number;
}

/** What the customer has left out or got wrong. */
export interface BindErrors {
  readonly card?: NumberError<CardProblem>;
  readonly phone?: NumberError<PhoneProblem>;
  readonly consent?: 'missing';
}

/** What the first digits of a card told. */
export interface KnownProduct {
  /** The eight digits that were asked about. */
  readonly prefix: string;
  readonly product: CardProduct;
}

/** State of a card that is being bound; plain values only. Card and phone are in memory and nowhere else. */
export interface BindState extends RunnerState {
  readonly step: BindStep;
  /** Application that the card is for; a customer who has an account binds without one. */
  readonly application?: IdentityApplication;
  readonly binding?: CardBinding;
  /** Ids of the cards that were bound when the screen was opened. */
  readonly known: readonly string[];
  /** As typed, in groups of four. */
  readonly cardText: string;
  readonly phoneText: string;
  readonly product?: KnownProduct;
  readonly consent: boolean;
  readonly errors: BindErrors;
  /** Fields that are listed at the top: those that were wrong at the last press of the button. */
  readonly listed?: readonly BindField[];
  /** When a try is free again, after the last one was used. */
  readonly until?: string;
  /** The card, once it is bound. */
  readonly card?: BoundCard;
  readonly work?: BindWork;
}

/** What was read at the start. */
export interface BindLoadedEvent {
  readonly type: 'loaded';
  readonly application?: IdentityApplication | undefined;
  /** The prepared binding; none while no try is left. */
  readonly binding?: CardBinding | undefined;
  /** Ids of the cards that are bound. */
  readonly known: readonly string[];
  /** When a try is free again, while none is left. */
  readonly until?: string | undefined;
}

/** Everything that can happen. */
export type BindEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | Exclude<OrderEvent, { readonly type: 'not-found' }>
  | BindLoadedEvent
  | { readonly type: 'card-typed'; readonly text: string }
  | { readonly type: 'phone-typed'; readonly text: string }
  | { readonly type: 'left'; readonly field: 'card' | 'phone' }
  | ({ readonly type: 'looked-up' } & KnownProduct)
  | { readonly type: 'consent-changed'; readonly consent: boolean }
  | { readonly type: 'bind' }
  | { readonly type: 'exhausted'; readonly until: string; readonly problem: FlowProblem }
  | { readonly type: 'bound'; readonly card: BoundCard }
  | { readonly type: 'bound-before' }
  /** Nothing was bound; another binding takes the place of the one that may have been used. */
  | { readonly type: 'not-found'; readonly binding: CardBinding }
  | { readonly type: 'go-on' }
  | { readonly type: 'passed'; readonly application: IdentityApplication }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startBind: BindState = {
  step: 'loading',
  known: [],
  cardText: '',
  phoneText: '',
  consent: false,
  errors: {},
};
