import type { IdentityClient } from './identity.client.js';
import { flowProblem } from '../screen/flow-problem.js';
import type { Answer } from './identity-step-up.answers.js';
import { reduceStepUp } from './identity-step-up.flow.js';
import type { StepUpTools } from './identity-step-up.ports.js';
import type { StepUpEvent, StepUpState, StepUpWork } from './identity-step-up.state.js';

/** What answering a challenge needs of its surroundings. */
export interface StepUpSurroundings {
  readonly client: Pick<IdentityClient, 'identity' | 'sealField'>;
  readonly ports: StepUpTools;
  /** State to begin with; see {@link startStepUp}. */
  readonly from: StepUpState;
  /** Told of every new state. */
  readonly onState: (state: StepUpState) => void;
}

/** A challenge that is being answered. Neither Lit nor DOM is needed. */
export interface StepUpSession {
  readonly state: StepUpState;
  /** Takes an action of the customer and performs the call that follows from it. */
  act(event: StepUpEvent): void;
  /** Tells nothing more; what was typed is forgotten. */
  stop(): void;
}

/** Runs the answering of a challenge against a client. */
export const runStepUp = (surroundings: StepUpSurroundings): StepUpSession => new RunningStepUp(surroundings);

class RunningStepUp implements StepUpSession {
  state: StepUpState;
  private readonly surroundings: StepUpSurroundings;
  private stopped = false;

  constructor(surroundings: StepUpSurroundings) {
    this.surroundings = surroundings;
    this.state = surroundings.from;
  }

  act(event: StepUpEvent): void {
    if (this.stopped) return;
    const before = this.state;
    this.state = reduceStepUp(before, event);
    if (this.state !== before) this.surroundings.onState(this.state);
    const { work } = this.state;
    if (work !== undefined && work !== before.work) void this.attempt(work);
  }

  stop(): void {
    this.stopped = true;
    this.state = { ...this.state, entry: '' };
  }

  private async attempt(work: StepUpWork): Promise<void> {
    try {
      await this[work]();
    } catch (error) {
      this.act({ type: 'failed', problem: flowProblem(error) });
    }
  }

  protected async verify(): Promise<void> {
    const { challenge } = this.state;
    const answer = await this.answer();
    // Whoever closed the sheet while the camera was open has confirmed nothing.
    if (this.stopped) return;
    if (answer === undefined) this.act({ type: 'given-up' });
    else {
      const { identity } = this.surroundings.client;
      const proof = await identity.verifyChallenge({ challengeId: challenge.id, ...answer });
      this.act({ type: 'verified', proof });
    }
  }

  protected async resend(): Promise<void> {
    const { identity } = this.surroundings.client;
    const challenge = await identity.resendChallenge({ challengeId: this.state.challenge.id });
    this.act({ type: 'resent', challenge });
  }

  /** A code travels as it is; whatever else there is comes with a part that few customers need. */
  private async answer(): Promise<Answer | undefined> {
    const { client, ports } = this.surroundings;
    if (this.state.method === 'OTP') return { code: this.state.entry };
    const { answerOf } = await import('./identity-step-up.answers.js');
    return answerOf(this.state, client, ports);
  }
}
