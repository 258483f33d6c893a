import type { IdentityApplication } from '@weidongli/contracts';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ApplicationPart, ApplicationWayDetail, PartWay } from './application-part.js';
import type { EmitOptions } from '../kit/wdl-element.js';
import type { RunnerState } from './flow-runner.js';
import { FlowElement, type FlowTexts } from './flow-element.js';
import type { FrameBar } from './frame-element.js';
import type { LaterParts } from './running-element.js';

/**
 * Base of the screens that go through an application: each can stand inside another one, and can have others inside it.
 *
 * As a part it draws no ribbon and no bar, and its events do not leave the screen around it. That screen puts its own bar into
 * the slot `header`. See `application-part.ts`.
 */
export abstract class PartElement<
  S extends RunnerState,
  E,
  T extends FlowTexts,
  L extends LaterParts<S>,
  H = never,
> extends FlowElement<S, E, T, L, H> {
  /** A page of its own, or a part of the screen around it. */
  @property() presentation: 'page' | 'part' = 'page';

  /** Application to go on with. Without one the open application of the customer is read. */
  @property({ attribute: false }) application: IdentityApplication | undefined;

  /** Goes one step back: inside the part that is shown, then inside the screen. Returns false when the host has to leave it. */
  override back(): boolean {
    const part = this.showsPart() ? this.renderRoot.querySelector<ApplicationPart>('[data-part]') : null;
    return part?.back?.() === true || super.back();
  }

  /** Whether another screen is shown in place of what this one draws; that one has the bar then. */
  protected showsPart(): boolean {
    return false;
  }

  /** Sends the customer on to another way: the screen around shows it, or the host does. */
  protected takeWay(way: PartWay): void {
    this.emit<ApplicationWayDetail>(`wdl-${this.slug}-way`, { way });
  }

  /** Renders the bar, or the place for that of the screen around. */
  protected renderHeader(bar: FrameBar): TemplateResult {
    return this.presentation === 'page'
      ? this.renderBar(bar)
      : html`<slot name="header" slot="header"></slot>`;
  }

  protected override renderFrame(
    bar: FrameBar,
    body: TemplateResult,
    over: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const isPage = this.presentation === 'page';
    if (isPage && !this.showsPart()) return super.renderFrame(bar, body, over);
    const own = isPage ? html`${this.renderMissing()} ${this.renderRibbon()}` : nothing;
    if (this.showsPart()) return html`${own} ${body} ${over}`;
    return html`<wdl-screen @wdl-error-select=${this.onErrorSelect}
        >${this.renderHeader(bar)} ${body}</wdl-screen
      >
      ${over}`;
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as for the method that it replaces
  protected override emit<D>(name: `wdl-${string}`, detail: D, options: EmitOptions = {}): boolean {
    const isOwn = name.startsWith(`wdl-${this.slug}`);
    return super.emit(
      name,
      detail,
      isOwn && this.presentation === 'part' ? { ...options, composed: false } : options,
    );
  }
}
