import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { type CameraStageDirection, guide } from './camera-stage.guide.js';
import { type CameraToolName, toolIcon } from './camera-stage.icons.js';
import type { CameraStageKind } from './camera-stage.shape.js';
import { cameraStageStyles } from './camera-stage.styles.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** A button beside the shutter. */
export interface CameraTool {
  readonly name: CameraToolName;
  /** What a tap does now, such as 打开补光. Required. */
  readonly label: string;
}

/** Says which tool was used. */
export interface CameraToolDetail {
  readonly name: CameraToolName;
}

/**
 * Shows the camera with a guide, what to do, and the shutter. Dark in every scheme. It shows a stream and opens no camera.
 *
 * @tagname wdl-camera-stage
 * @slot header - A `wdl-app-bar`; left out when the host draws the bar.
 * @slot - What stands between the hint and the shutter, such as a list of cameras. Empty as a rule.
 * @csspart base - The column.
 * @csspart title - The heading.
 * @csspart actions - The row of the shutter and the tools.
 * @fires {CustomEvent<undefined>} wdl-shutter - The shutter was pressed.
 * @fires {CustomEvent<CameraToolDetail>} wdl-tool - A tool was pressed. Within the event a file dialog may still be opened.
 * @fires {CustomEvent<undefined>} wdl-alternative - The link below was followed: the customer wants another way.
 */
export class CameraStageElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, cameraStageStyles];

  /** What is shown to the camera. A face is shown mirrored, as customers know themselves. Default `card`. */
  @property({ reflect: true }) kind: CameraStageKind = 'card';
  /** The pictures of the camera; none while it opens. */
  @property({ attribute: false }) stream: MediaStream | undefined;
  /** What to do, such as 把人像面放进框里. Required. */
  @property() heading = '';
  /** How far it is, such as 第1张，共2张. */
  @property() sub: Content = '';
  /** Names the picture of the camera for assistive technology, such as 取景框. Required. */
  @property({ attribute: 'view-label' }) viewLabel = '';
  /** Hint on the picture that is seen now. It is spoken when it changes; an empty one keeps its place. */
  @property() caption = '';
  /** A line below the hint that stays, such as 字迹清楚后会自动拍摄，也可以手动拍. */
  @property() hint: Content = '';
  /** Names the shutter, such as 拍摄. Without it there is no shutter. */
  @property({ attribute: 'shutter-label' }) shutterLabel = '';
  /** Says that a picture is being taken: the shutter stays where it is and does nothing. */
  @property({ type: Boolean, reflect: true }) busy = false;
  /** The tool before the shutter. */
  @property({ attribute: false }) startTool: CameraTool | undefined;
  /** The tool after the shutter. */
  @property({ attribute: false }) endTool: CameraTool | undefined;
  /** The way for who cannot or does not want to, such as 没有摄像头，或者拍不了. */
  @property({ attribute: 'link-label' }) linkLabel = '';
  /** What the pictures are for, and that nobody has certified this. */
  @property() note: Content = '';
  /** How much of the ring around a face is filled, 0 to 1. It moves with finished steps only. Default 0. */
  @property({ type: Number }) progress = 0;
  /** Where the head is to turn, as the customer sees it; the heading says it too. */
  @property({ attribute: false }) direction: CameraStageDirection | undefined;

  /** The element that shows the pictures, for `CameraSession.grab` and `watchFrames`. There after the first render. */
  @query('video') readonly video!: HTMLVideoElement;

  protected override render(): TemplateResult {
    return html`<div class="base" part="base">
      <slot name="header"></slot>
      <div class="words">
        <h1 class="title" part="title" tabindex="-1">${numberRuns(this.heading)}</h1>
        ${this.sub === '' ? nothing : html`<p class="sub">${numberRuns(this.sub)}</p>`}
      </div>
      <div class="view" role="img" aria-label=${this.viewLabel}>
        <video class="video" autoplay playsinline .muted=${true} .srcObject=${this.stream ?? null}></video>
        ${guide(this.kind, this.progress, this.direction)}
      </div>
      <div class="words">
        <p class="caption" role="status">${this.caption}</p>
        ${this.hint === '' ? nothing : html`<p class="sub">${numberRuns(this.hint)}</p>`}
      </div>
      <slot></slot>
      <div class="bar" part="actions">
        ${this.renderTool(this.startTool, 'tool tool--start')}
        ${this.shutterLabel === '' ? nothing : this.renderShutter()}
        ${this.renderTool(this.endTool, 'tool tool--end')}
      </div>
      ${this.linkLabel === '' ? nothing : this.renderLink()}
      ${this.note === '' ? nothing : html`<p class="note">${numberRuns(this.note)}</p>`}
    </div>`;
  }

  private renderTool(tool: CameraTool | undefined, classes: string): TemplateResult | typeof nothing {
    if (tool === undefined) return nothing;
    const { name, label } = tool;
    return html`<button
      class=${classes}
      type="button"
      @click=${() => this.notify<CameraToolDetail>('wdl-tool', { name })}
    >
      ${toolIcon(name)}${label}
    </button>`;
  }

  private renderShutter(): TemplateResult {
    return html`<button
      class="shutter"
      type="button"
      aria-label=${this.shutterLabel}
      aria-disabled=${this.busy ? 'true' : nothing}
      @click=${() => this.busy || this.notify('wdl-shutter', undefined)}
    ></button>`;
  }

  private renderLink(): TemplateResult {
    return html`<button class="link" type="button" @click=${() => this.notify('wdl-alternative', undefined)}>
      ${this.linkLabel}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-camera-stage': CameraStageElement;
  }
}
