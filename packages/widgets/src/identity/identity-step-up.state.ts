import type { Challenge } from '@weidongli/contracts';
import type { StepUp } from '@weidongli/contracts/identity';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { StepUpPorts, StepUpTools } from './identity-step-up.ports.js';

/** Ways to confirm that this screen knows. */
export type StepUpMethod = 'OTP' | 'PAYMENT_PASSWORD' | 'FACE' | 'NATIVE_BIOMETRIC';

/** What is being waited for. */
export type StepUpWork = 'verify' | 'resend';

/** Where a customer is with a challenge: answering it, done, or without any try left. */
export type StepUpStep = 'answer' | 'done' | 'over';

/** A challenge and what the customer has done about it. */
export interface StepUpState {
  readonly step: StepUpStep;
  readonly challenge: Challenge;
  /** Ways that can be chosen here and now. */
  readonly methods: readonly StepUpMethod[];
  /** Whether a password is typed on the keyboard of the app, not here. */
  readonly hasKeyboard: boolean;
  /** The way that is shown; undefined when none is left. */
  readonly method: StepUpMethod | undefined;
  /** Code or password as typed so far; emptied as soon as it was judged. */
  readonly entry: string;
  readonly work?: StepUpWork;
  /** What last went wrong. */
  readonly problem?: FlowProblem;
  /** The bank's answer to a right answer. */
  readonly proof?: StepUp;
}

/** What the customer does, and what comes of it. */
export type StepUpEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'submitted' }
  | { readonly type: 'resend' }
  | { readonly type: 'method-chosen'; readonly method: StepUpMethod }
  | { readonly type: 'given-up' }
  | { readonly type: 'verified'; readonly proof: StepUp }
  | { readonly type: 'resent'; readonly challenge: Challenge }
  | { readonly type: 'failed'; readonly problem: FlowProblem };

/** Digits of a payment password. */
export const passwordLength = 6;

const known: Readonly<Record<StepUpMethod, (ports: StepUpPorts) => boolean>> = {
  OTP: () => true,
  PAYMENT_PASSWORD: () => true,
  FACE: ({ capture }) => capture !== undefined,
  NATIVE_BIOMETRIC: ({ biometric }) => biometric !== undefined,
};

/** Begins with a challenge: the bank's first way that this page can go is shown. */
export const startStepUp = (challenge: Challenge, ports: StepUpTools): StepUpState => {
  const methods = challenge.methods.filter(
    (method): method is StepUpMethod => method in known && known[method as StepUpMethod](ports),
  );
  const step = methods.length === 0 ? 'over' : 'answer';
  return {
    step,
    challenge,
    methods,
    method: methods[0],
    entry: '',
    hasKeyboard: ports.keyboard !== undefined,
  };
};
