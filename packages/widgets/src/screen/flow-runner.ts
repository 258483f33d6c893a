import type { Challenge } from '@weidongli/contracts';
import type { ScreenClient } from '../provider/screen.client.js';
import { flowProblem, type FlowProblem } from './flow-problem.js';
import type { StepUpSheetEvent } from './step-up-sheet.js';

/** What every state of a flow with calls holds. */
export interface RunnerState {
  readonly step: string;
  /** What is being waited for. */
  readonly work?: string;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
  /** What the bank asks to be confirmed first. */
  readonly challenge?: Challenge;
}

/** Events that a runner itself sends to its flow. */
export type RunnerEvent =
  | { readonly type: 'reload' }
  | { readonly type: 'load-failed'; readonly problem: FlowProblem }
  | { readonly type: 'failed'; readonly problem: FlowProblem }
  | { readonly type: 'challenged'; readonly challenge: Challenge };

/** What a running flow needs of its surroundings. */
export interface Surroundings<S, C extends ScreenClient = ScreenClient> {
  readonly client: C;
  /** Runs something once after some milliseconds; returns what calls it off. */
  readonly schedule: (run: () => void, ms: number) => () => void;
  /** Told of every new state. */
  readonly onState: (state: S) => void;
  /** State to go on from, as after re-attachment; what was under way is asked for anew. */
  readonly from?: S;
}

/** A running flow: the state, and what the customer can do. Neither Lit nor DOM is needed. */
export interface FlowSession<S, E> {
  readonly state: S;
  /** Takes an action of the customer and performs the calls that follow from it. */
  act(event: E): void;
  /** Reads what the first screen shows; at the start and after a failure. */
  load(): Promise<void>;
  /** Goes on from what was read already: watches what is under way. */
  begin(): void;
  /** Goes on after the line, or the log-in, is back. */
  resume(): void;
  /** Stops asking for news. */
  stop(): void;
}

/** The members of the client's error that decide what comes next. */
export interface ErrorLike {
  readonly code?: unknown;
  readonly challenge?: Challenge;
  readonly outcomeUnknown?: unknown;
}

/** Options of a call that may have to be confirmed. */
export interface StepUpOption {
  readonly stepUpToken?: string;
}

/** The parts of a flow that a runner is made of. */
export interface RunnerParts<S, E> {
  /** State to begin with. */
  readonly start: S;
  /** Works out the next state. */
  readonly reduce: (state: S, event: E | RunnerEvent) => S;
}

const isConfirmed = (event: unknown): event is Extract<StepUpSheetEvent, { type: 'confirmed' }> =>
  (event as { readonly type: string }).type === 'confirmed';

/**
 * Runs a flow against a client: every state that asks for work starts one call, and its outcome becomes an event.
 *
 * A subclass says how to load, what each kind of work does, and which call is confirmed.
 */
export abstract class FlowRunner<
  S extends RunnerState,
  E,
  C extends ScreenClient = ScreenClient,
> implements FlowSession<S, E> {
  state: S;
  protected readonly client: C;
  protected stopped = false;
  private readonly surroundings: Surroundings<S, C>;
  private readonly reduce: RunnerParts<S, E>['reduce'];
  private readonly leaveSession: () => void;
  private callOff = (): void => undefined;
  private proof: string | undefined;

  constructor(surroundings: Surroundings<S, C>, { start, reduce }: RunnerParts<S, E>) {
    this.surroundings = surroundings;
    this.client = surroundings.client;
    this.reduce = reduce;
    this.state = start;
    this.leaveSession = this.client.session.onChange((status) => {
      // The customer has logged in anew.
      if (status === 'idle' && this.state.problem?.code === 'unauthenticated') this.resume();
    });
  }

  act(event: E | RunnerEvent): void {
    // The token is no part of the state: a state may be stored and shown, a token may not.
    if (isConfirmed(event)) this.proof = event.token;
    const before = this.state;
    this.state = this.reduce(before, event);
    if (this.state !== before && !this.stopped) this.surroundings.onState(this.state);
    const { work } = this.state;
    if (work !== undefined && work !== before.work) void this.attempt(work);
  }

  async load(): Promise<void> {
    try {
      this.act(await this.read());
      this.begin();
    } catch (error) {
      const problem = flowProblem(error);
      this.act({ type: 'load-failed', problem });
      this.goOnAfterLogin(problem);
    }
  }

  resume(): void {
    if (this.state.work !== undefined) return;
    this.act({ type: 'reload' });
    void this.load();
  }

  stop(): void {
    this.stopped = true;
    this.leaveSession();
    this.callOff();
  }

  begin(): void {
    // Nothing is under way on a screen that orders nothing.
  }

  /** Reads what the first screen shows. */
  protected abstract read(): Promise<E>;

  /** Does one piece of work; a screen that only reads has none. */
  protected perform(_work: NonNullable<S['work']>): Promise<void> {
    return Promise.resolve();
  }

  /** Sends what was confirmed, with {@link stepUp}; a screen that needs no confirmation sends nothing. */
  protected sendConfirmed(): Promise<void> {
    return Promise.resolve();
  }

  /** Called when a piece of work has failed and the flow has been told. */
  protected afterFailure(_problem: FlowProblem, _work: NonNullable<S['work']>): Promise<void> {
    return Promise.resolve();
  }

  /** Does something later, in place of what was planned before. */
  protected later(run: () => void, ms: number): void {
    this.forgetLater();
    if (!this.stopped) this.callOff = this.surroundings.schedule(run, ms);
  }

  /** Calls off what was planned. */
  protected forgetLater(): void {
    this.callOff();
    this.callOff = () => undefined;
  }

  /** The proof of the customer, for the call that it confirms. */
  protected get stepUp(): StepUpOption {
    return this.proof === undefined ? {} : { stepUpToken: this.proof };
  }

  /** Forgets the proof: another order begins. */
  protected forgetProof(): void {
    this.proof = undefined;
  }

  /** Sends what the customer has confirmed; once more, with the same proof, should the first call not have gone out. */
  protected verify(): Promise<void> {
    return this.sendConfirmed();
  }

  /** Takes the bank's wish for a confirmation; gives false when an error is something else. */
  protected isChallenged(error: unknown): boolean {
    const { code, challenge } = error as ErrorLike;
    if (code !== 'step-up-required' || challenge === undefined) return false;
    this.act({ type: 'challenged', challenge });
    return true;
  }

  /** Goes on when the customer logged in anew while a call of the old log-in was still failing. */
  private goOnAfterLogin({ code }: FlowProblem): void {
    if (code === 'unauthenticated' && this.client.session.status === 'idle') this.resume();
  }

  private async attempt(work: NonNullable<S['work']>): Promise<void> {
    try {
      await this.perform(work);
    } catch (error) {
      const problem = flowProblem(error);
      this.act({ type: 'failed', problem });
      this.goOnAfterLogin(problem);
      await this.afterFailure(problem, work);
    }
  }
}
