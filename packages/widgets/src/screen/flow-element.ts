import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { NoticeElement } from '../kit/notice.element.js';
import type { DocumentReading, SheetState } from './document-view.js';
import { isOffline, type FlowProblem } from './flow-problem.js';
import type { RunnerState } from './flow-runner.js';
import type { FrameBar } from './frame-element.js';
import { RunningElement, type LaterParts } from './running-element.js';
import type { ScreenMessages } from './screen.messages.js';
import { renderSlow, type SlowTexts } from './slow-view.js';
import type { StandIn, TroubleTexts } from './trouble-view.js';
import { SlowWatch, WindowWatch } from './watches.js';

/** Texts that every screen with steps has. */
export type FlowTexts = ScreenMessages & TroubleTexts & SlowTexts;

/**
 * Base of every screen with steps: moves focus with the steps, says what goes wrong, and shows what stands in for a
 * screen that cannot be shown. A subclass says what its steps look like.
 */
export abstract class FlowElement<
  S extends RunnerState,
  E,
  T extends FlowTexts,
  L extends LaterParts<S>,
  H = never,
> extends RunningElement<S, E, T, L> {
  @state() private sheet: H | undefined;
  @state() private document: DocumentReading = 'reading';

  /** Whether what is to be shown needs parts that are not there yet. */
  private lacking = false;
  /** Name of the screen, by which its events are called. */
  protected abstract readonly slug: string;

  protected readonly patience = new SlowWatch(
    this,
    () => (this.usedClient === undefined ? undefined : this.awaited()),
    (slow) => {
      this.announce(slow ? this.slowTexts().slow : '', 'polite');
    },
  );

  constructor() {
    super();
    new WindowWatch(this, 'online', () => {
      const { problem, work, step } = this.flow;
      if (this.later.failed) void this.later.load();
      if (work === undefined && problem !== undefined && (step === 'unknown' || isOffline(problem)))
        this.resume();
    });
    // A page that the browser had put aside comes back as it was left: what it shows may be old.
    new WindowWatch(this, 'pageshow', ({ persisted }) => {
      if (persisted) this.resume();
    });
  }

  /** Goes one step back inside the screen. Returns false when the host has to leave it. */
  back(): boolean {
    const before = this.flow;
    if (this.isRunning) this.act({ type: 'back' });
    return this.placeOf(before) !== this.placeOf(this.flow);
  }

  /** What the bar shows. */
  protected abstract bar(): FrameBar;

  /** Renders the present step; undefined when it needs parts that are not there yet. */
  protected abstract renderStep(later: L | undefined): TemplateResult | undefined;

  /** Renders the sheet over the screen. */
  protected abstract renderSheet(later: L, sheet: SheetState<H>): TemplateResult;

  /** Says what went wrong and what to do, in the customer's words; needed where the screen stays in place. */
  protected problemText(_later: L, { userMessage }: FlowProblem): string {
    return userMessage ?? this.texts.t.loadFailedText;
  }

  /** Renders what stands in for a screen that cannot be shown. */
  protected renderStandIn(later: L, standIn: StandIn): TemplateResult {
    return later.renderTrouble({ ...standIn, t: this.texts.t, kept: [] });
  }

  /** Leaves the screen. */
  protected abstract leave(): void;

  /** Tells the host that another place of the screen is shown. `first` is whether it is the first one. */
  protected abstract entered(before: S, first: boolean): void;

  /** Finds the problem for which another screen stands in. */
  protected abstract standIn(state: S): FlowProblem | undefined;

  /** Finds what the customer has left out or got wrong; another value means that it was checked anew. */
  protected errorsOf(_state: S): unknown {
    return undefined;
  }

  /** Names what is shown; another name moves the focus to its heading. */
  protected placeOf(state: S): string {
    return this.standIn(state) === undefined ? state.step : 'stand-in';
  }

  /** Whether the bar leads out of the screen now. */
  protected mayLeave(): boolean {
    return this.flow.work === undefined || this.patience.slow;
  }

  /** Focuses what is to be done first on the first step; false when that is to read its heading. */
  protected focusFirst(): boolean {
    return false;
  }

  /** Texts about a long wait. */
  protected slowTexts(): SlowTexts {
    return this.texts.t;
  }

  protected override forget(): void {
    super.forget();
    this.sheet = undefined;
    this.document = 'reading';
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as S | undefined;
    if (before === undefined || before === this.flow) return;
    const errors = this.errorsOf(this.flow);
    if (this.placeOf(before) !== this.placeOf(this.flow)) void this.enter(before);
    else if (errors !== this.errorsOf(before) && errors !== undefined) void this.focusErrors();
    this.tellProblem(before.problem, this.flow.problem);
  }

  protected override render(): TemplateResult {
    const { parts } = this.later;
    return this.renderFrame(
      this.bar(),
      this.renderBody(parts),
      parts === undefined ? nothing : this.renderOver(parts),
    );
  }

  /** Says a notice aloud and brings it into view: it stands at the top, the button that was pressed at the bottom. */
  protected showNotice(selector: string): void {
    const notice = this.renderRoot.querySelector<NoticeElement>(selector);
    if (typeof notice?.text === 'string') this.announce(notice.text, 'assertive');
    notice?.scrollIntoView({ block: 'center' });
  }

  /** Opens a sheet; one that shows a document names it. */
  protected open(sheet: H, agreementId?: string): void {
    this.sheet = sheet;
    // A sheet that could not be loaded before is asked for again.
    void this.later.load();
    if (agreementId !== undefined) void this.readDocument(agreementId);
  }

  protected override onBack(): void {
    if (!this.back() && this.mayLeave()) this.leave();
  }

  private renderBody(later: L | undefined): TemplateResult {
    const { t } = this.texts;
    const problem = this.standIn(this.flow);
    const leave = (): void => {
      this.leave();
    };
    if (problem !== undefined && later !== undefined)
      return this.renderStandIn(later, {
        problem,
        retry: () => {
          this.resume();
        },
        signIn: () => {
          this.signIn();
        },
        leave,
      });
    const isReadable = problem === undefined && !(this.isUnread && later === undefined);
    const step = isReadable ? this.renderStep(later) : undefined;
    this.lacking = step === undefined;
    if (this.lacking) void this.later.load();
    if (this.later.failed && (this.lacking || this.isHeldUp))
      return html`${this.renderLaterFailed()} ${step ?? nothing}`;
    const slow = renderSlow(this.patience.slow, this.slowTexts(), leave);
    const isShown = step !== undefined && this.flow.step !== 'loading';
    return html`${isShown ? nothing : html`<h1 class="vh">${this.bar().heading}</h1>`} ${slow}
    ${step ?? html`<wdl-skeleton .label=${t.working}></wdl-skeleton>`}`;
  }

  /** Renders that the rest of the screen could not be loaded: nothing is lost, and there is a way on. */
  private renderLaterFailed(): TemplateResult {
    const { t } = this.texts;
    return html`<wdl-notice data-problem kind="warning" .text=${t.laterFailed}></wdl-notice>
      <wdl-button
        .label=${t.tryAgain}
        @click=${() => {
          void this.later.load();
        }}
      ></wdl-button>`;
  }

  private renderOver(later: L): TemplateResult {
    return html`${this.renderSheet(later, {
      sheet: this.sheet,
      document: this.document,
      close: () => {
        this.sheet = undefined;
      },
    })}
    ${this.renderStepUp(later)}`;
  }

  private renderStepUp(later: L): TemplateResult | typeof nothing {
    const { challenge, problem, work } = this.flow;
    const hidden = this.standIn(this.flow) !== undefined;
    return (
      later.renderStepUp?.({
        ...{ client: this.usedClient, locale: this.lang, busy: work === 'verify' },
        challenge: hidden ? undefined : challenge,
        error: challenge === undefined || problem === undefined ? '' : this.problemText(later, problem),
        act: (event) => {
          this.act(event);
        },
        onProblem: (refused) => {
          this.emit(`wdl-${this.slug}-error`, refused);
        },
        late: renderSlow(this.patience.slow, this.slowTexts(), () => {
          this.leave();
        }),
      }) ?? nothing
    );
  }

  /** Names what the customer waits for. */
  private awaited(): string | undefined {
    return this.flow.step === 'loading' ? 'loading' : this.flow.work;
  }

  private async enter(before: S): Promise<void> {
    const first = before.step === 'loading';
    if (this.flow.step !== 'loading') this.entered(before, first);
    await new Promise(requestAnimationFrame);
    const shown = first && !this.lacking;
    if (shown && !this.focusFirst()) this.focusHeading();
    // The first step can be used: what comes after it may take the line now.
    await this.later.load();
    if (shown) return;
    await this.updateComplete;
    this.focusHeading();
  }

  private async focusErrors(): Promise<void> {
    await new Promise(requestAnimationFrame);
    await this.later.load();
    await this.updateComplete;
    this.renderRoot.querySelector('wdl-error-summary')?.focus();
  }

  private async readDocument(agreementId: string): Promise<void> {
    this.document = 'reading';
    try {
      this.document = (await this.usedClient?.partner.getAgreement({ agreementId })) ?? 'failed';
    } catch {
      this.document = 'failed'; // Shown in the sheet, with what to do.
    }
  }

  private tellProblem(before: FlowProblem | undefined, problem: FlowProblem | undefined): void {
    if (problem === before) return;
    // What is mended must not be found by a screen reader later.
    if (problem === undefined) {
      this.announce('', 'assertive');
      return;
    }
    this.emit(`wdl-${this.slug}-error`, problem);
    // While the sheet is open it says so itself: all else is inert.
    if (this.flow.challenge === undefined || this.standIn(this.flow) !== undefined)
      this.showNotice('[data-problem]');
  }

  /** Asks the host to log the customer in; a host that does nothing has its session asked for again. */
  private signIn(): void {
    if (!this.emit(`wdl-${this.slug}-sign-in`, undefined, { cancelable: true })) return;
    const session = this.usedClient?.session;
    if (session?.status === 'ended' || session?.status === 'expired') session.restart();
    else this.resume();
  }
}
