import type { PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { ScreenClient } from '../provider/screen.client.js';
import { warnOnce } from '../kit/warn.js';
import type { KeepDraft, RestoredEvent } from './draft-keeper.js';
import { flowProblem, type FlowProblem } from './flow-problem.js';
import type { FlowSession, RunnerEvent, RunnerState, Surroundings } from './flow-runner.js';
import { FrameElement, type FrameTexts } from './frame-element.js';
import type { LaterController } from './later.controller.js';
import type { renderStepUp, StepUpSheetEvent } from './step-up-sheet.js';
import type { renderTrouble } from './trouble-view.js';

/** What customers do on every screen with steps. */
export type FrameEvent = StepUpSheetEvent | RestoredEvent | RunnerEvent | { readonly type: 'back' };

/** Parts that every screen with steps loads after its first step. */
export interface LaterParts<S> {
  /** Texts of the later steps in zh-CN. */
  readonly messages: object;
  readonly renderTrouble: typeof renderTrouble;
  /** Draws the sheet in which the customer confirms; a screen that orders nothing has none. */
  readonly renderStepUp?: typeof renderStepUp;
  /** Keeps what is entered when the page goes away; a screen on which little is entered has none. */
  readonly keepDraft?: KeepDraft<S>;
}

/**
 * Base of every screen that runs a flow. The first step is read and drawn at once; the flow itself, with all that later
 * steps need, is loaded when the first one can be used, and takes over what the customer did meanwhile.
 */
export abstract class RunningElement<
  S extends RunnerState,
  E,
  T extends FrameTexts,
  L extends LaterParts<S>,
> extends FrameElement<T> {
  @state() protected flow: S = this.start();

  /** Parts that come after the first step. */
  protected abstract readonly later: LaterController<L>;
  private session: FlowSession<S, E | FrameEvent> | undefined;
  /** What the customer did before the flow was there. */
  private waiting: (E | FrameEvent)[] = [];
  /** Why the first step could not be read. */
  private firstProblem: FlowProblem | undefined;
  /** {@link subject} of the flow that runs. */
  private about = '';

  /** State of a screen that knows nothing yet. */
  protected abstract start(): S;

  /** Reads what the first step shows; a later part takes over when that fails. */
  protected abstract first(client: ScreenClient): Promise<S>;

  /** Starts the flow, which comes with the later parts. */
  protected abstract run(later: L, surroundings: Surroundings<S>): FlowSession<S, E>;

  /** What the flow is about, such as a loan; empty while that is not known. Another one starts anew. */
  protected subject(): string {
    return 'customer';
  }

  /** Whether the flow has taken over. */
  protected get isRunning(): boolean {
    return this.session !== undefined;
  }

  /** Whether something waits for parts that could not be loaded. */
  protected get isHeldUp(): boolean {
    return this.later.failed && this.waiting.length > 0;
  }

  /** Whether the first step could not be read. */
  protected get isUnread(): boolean {
    return this.firstProblem !== undefined;
  }

  protected override attachClient(client: ScreenClient): void {
    const subject = this.subject();
    if (this.about !== subject && this.about !== '') this.forget();
    this.about = subject;
    if (subject === '') return;
    this.firstProblem = undefined;
    // A screen that was there before goes on with its flow; a new one shows its first step first.
    if (this.later.parts === undefined) void this.readFirst(client, subject);
    else this.takeOver(this.later.parts, client, false);
  }

  protected override detachClient(): void {
    this.session?.stop();
    this.session = undefined;
  }

  /** Takes what the customer did. Until the flow is there it waits; nothing is lost. */
  protected act(event: E | FrameEvent): void {
    if (this.session !== undefined) {
      this.session.act(event);
      return;
    }
    this.waiting.push(event);
    void this.later.load();
  }

  /** Reads everything again. What was entered stays. */
  protected async reload(): Promise<void> {
    await this.later.load();
    await this.session?.load();
  }

  /** Goes on after a failure: reads anew, or asks for an order without a reply. */
  protected resume(): void {
    if (this.session === undefined) void this.later.load();
    else this.session.resume();
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const { parts } = this.later;
    // Also for an element that was taken away meanwhile: it is still drawn once.
    if (parts !== undefined) this.texts.complete(parts.messages);
    const client = this.usedClient;
    if (client === undefined || !this.isConnected) return;
    if (this.subject() !== this.about) {
      this.detachClient();
      this.attachClient(client);
    }
    const isRead = this.flow.step !== 'loading';
    if (parts === undefined || this.session !== undefined || this.about === '') return;
    if (isRead || this.firstProblem !== undefined) this.takeOver(parts, client, isRead);
  }

  protected override forget(): void {
    this.flow = this.start();
    this.waiting = [];
  }

  private async readFirst(client: ScreenClient, subject: string): Promise<void> {
    const isCurrent = (): boolean =>
      this.usedClient === client && this.about === subject && this.isConnected && this.session === undefined;
    try {
      const flow = await this.first(client);
      if (isCurrent()) this.flow = flow;
    } catch (error) {
      if (!isCurrent()) return;
      // No reply of the bank, but a fault of the page: most often a client without the feature of the screen.
      if (error instanceof TypeError) warnOnce('WDL1006', this.localName, error.message);
      // The flow, which comes with the later parts, knows what to say.
      this.firstProblem = flowProblem(error);
      this.requestUpdate();
    }
  }

  /** Starts the flow where the first step stands, and hands it what the customer did meanwhile. */
  private takeOver(later: L, client: ScreenClient, isRead: boolean): void {
    const note = later.keepDraft?.((entered) => {
      session.act({ type: 'restored', entered });
    });
    const session: FlowSession<S, E | FrameEvent> = this.run(later, {
      client,
      from: this.flow,
      schedule: (run, ms) => {
        const timer = window.setTimeout(run, ms);
        return () => {
          window.clearTimeout(timer);
        };
      },
      onState: (next) => {
        this.flow = next;
        note?.(next);
      },
    });
    this.session = session;
    if (isRead) session.begin();
    else if (this.firstProblem !== undefined)
      session.act({ type: 'load-failed', problem: this.firstProblem });
    else void session.load();
    for (const event of this.waiting.splice(0)) session.act(event);
    // Only now: what the customer has typed meanwhile goes before what was typed last time.
    note?.(this.flow);
  }
}
