import type { IdentityApplication } from '@weidongli/contracts';
import { css, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CameraFacing } from '../capture/camera.js';
import { capturePorts, type PictureKind } from '../capture/capture-ports.js';
import type { FrameKind } from '../capture/frame-quality.js';
import type { readPicture } from '../capture/picture-file.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import type { ScreenClient } from '../provider/screen.client.js';
import type { ApplicationChangedDetail } from '../screen/application-part.js';
import type { FlowTexts } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { RunnerState } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { PartElement } from '../screen/part-element.js';
import type { LaterParts } from '../screen/running-element.js';
import type { CameraNow, CaptureDesk } from './capture-desk.js';
import type { CaptureSheet, CaptureView } from './capture-view.js';
import type { PictureEvent, PictureSource, PictureTrouble } from './picture-state.js';

/** What is shown to the camera now. */
export interface CaptureAim {
  /** Another name is looked at anew. */
  readonly name: string;
  readonly frame: FrameKind;
  readonly facing: CameraFacing;
  /** How long it must be steady before it is taken by itself, in milliseconds. */
  readonly steadyMs: number;
}

/** A state in which pictures are taken, for an application. */
export interface CaptureState extends RunnerState {
  readonly application?: IdentityApplication;
  /** Why no picture came of the last try. */
  readonly trouble?: PictureTrouble;
}

/** Texts of every screen with a camera. */
export type CaptureTexts = FlowTexts & { readonly title: string };

/** Parts that every screen with a camera loads after its first step. */
export interface CaptureLater<S> extends LaterParts<S> {
  readonly CaptureDesk: typeof CaptureDesk;
  readonly readPicture: typeof readPicture;
}

const captureStyles = css`
  .photo {
    display: block;
    width: 100%;
    border-radius: var(--_radius-2);
    background: var(--_color-surface-2);
  }
  .kept-place {
    visibility: hidden;
  }
`;

/** Formats that can be read; phones that keep photos in another one hand them over as JPEG then. */
const accepted = 'image/jpeg,image/png,image/webp';

/**
 * Base of the screens with a camera: runs it, takes files and pictures of the app around the page, and tells the host how far
 * the customer is. What is shown and when the camera is wanted is the screen's own.
 */
export abstract class CaptureElement<
  S extends CaptureState,
  E,
  T extends CaptureTexts,
  L extends CaptureLater<S>,
> extends PartElement<S, E | PictureEvent, T, L, CaptureSheet> {
  static override styles: CSSResultGroup = [kitStyles, layoutStyles, captureStyles];

  /** Application, `onb_…`; not needed beside `application`. */
  @property({ attribute: 'application-id' }) applicationId = '';

  @state() protected camera: CameraNow | undefined;
  /** A file, or a picture of the app around the page, is being read. */
  @state() protected isReading = false;
  private desk: CaptureDesk | undefined;
  private aimed = '';
  private isTold = false;

  /** Reads everything again. What was taken and typed stays. */
  refresh(): void {
    this.resume();
  }

  /** What is shown to the camera now; undefined when the camera is not wanted. */
  protected abstract aim(): CaptureAim | undefined;

  /** What a file or a picture of the app would show now. */
  protected abstract kind(): PictureKind;

  /** Whether another screen is to take the camera after this one. */
  protected abstract handsOn(): boolean;

  /** Describes the step for the host. */
  protected abstract detail(): { readonly step: S['step'] };

  protected override subject(): string {
    return this.application?.id ?? this.applicationId;
  }

  protected override attachClient(client: ScreenClient): void {
    super.attachClient(client);
    this.requestUpdate();
  }

  protected override detachClient(): void {
    super.detachClient();
    this.aimed = '';
    this.desk?.release(this.handsOn());
    this.desk = undefined;
    this.camera = undefined;
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as S | undefined;
    const { application } = this.flow;
    const known = before?.application?.version;
    if (known !== undefined && application !== undefined && known !== application.version)
      this.emit<ApplicationChangedDetail>(`wdl-${this.slug}-changed`, { application });
    if (before !== undefined && this.flow.trouble !== undefined && before.trouble !== this.flow.trouble)
      this.showNotice('[data-problem]');
    this.followCamera();
  }

  protected override forget(): void {
    super.forget();
    this.isTold = false;
  }

  protected override entered(_before: S, first: boolean): void {
    const { step, application } = this.flow;
    this.emit(`wdl-${this.slug}-${first ? 'ready' : 'step'}`, this.detail());
    if (step !== 'done' || application === undefined || this.isTold) return;
    this.isTold = true;
    this.emit(`wdl-${this.slug}-complete`, { application });
  }

  protected override leave(): void {
    if (this.flow.step === 'done') this.emit(`wdl-${this.slug}-exit`, undefined);
    else this.emit(`wdl-${this.slug}-cancel`, this.detail());
  }

  protected override standIn({ problem, step }: S): FlowProblem | undefined {
    if (problem === undefined) return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override bar(): FrameBar {
    return { heading: this.texts.t.title, leave: this.flow.step === 'done' ? 'close' : 'back' };
  }

  /** The stage is a page by itself: it has the bar. */
  protected override showsPart(): boolean {
    return this.isOnStage();
  }

  protected override renderFrame(
    bar: FrameBar,
    body: TemplateResult,
    over: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const picker = html`<input type="file" hidden data-picker accept=${accepted} @change=${this.onFile} />`;
    return super.renderFrame(bar, body, html`${picker} ${over}`);
  }

  /** What the parts of a screen with a camera are drawn from, and how they answer. */
  protected captureView(): CaptureView<S, T, E | PictureEvent> {
    return {
      ...{ state: this.flow, t: this.texts.t, camera: this.camera, isReading: this.isReading },
      isSandbox: this.usedClient?.session.sandbox === true,
      hasHost: capturePorts().takePicture !== undefined,
      isPart: this.presentation === 'part',
      header: this.renderHeader(this.bar()),
      act: (event) => {
        this.act(event);
      },
      choose: (way) => {
        this.choose(way);
      },
      shoot: () => void this.desk?.shoot(),
      useCamera: (deviceId) => void this.desk?.choose(deviceId),
      open: (sheet) => {
        this.open(sheet);
      },
      takeWay: (way) => {
        this.takeWay(way);
      },
      leave: () => {
        this.leave();
      },
    };
  }

  /** Begins to take a picture in a way that the customer chose. */
  protected choose(way: PictureSource): void {
    this.act({ type: 'way-chosen', way });
    if (way === 'FILE') this.renderRoot.querySelector<HTMLInputElement>('[data-picker]')?.click();
    if (way === 'HOST') void this.takeByHost();
  }

  /** Switches the light of the camera. */
  protected light(on: boolean): void {
    void this.desk?.light(on);
  }

  /** Whether the camera is shown: it is wanted, and nothing stands in for it. */
  private isOnStage(): boolean {
    return (
      this.aim() !== undefined && this.later.parts !== undefined && this.standIn(this.flow) === undefined
    );
  }

  /** Makes the camera follow what is shown. */
  private followCamera(): void {
    const aim = this.isOnStage() && this.isConnected ? this.aim() : undefined;
    if ((aim?.name ?? '') === this.aimed) return;
    this.aimed = aim?.name ?? '';
    if (aim === undefined) this.desk?.rest();
    else void this.openCamera(aim);
  }

  private async openCamera({ name, frame, facing, steadyMs }: CaptureAim): Promise<void> {
    const { parts } = this.later;
    if (parts === undefined) return;
    this.desk ??= new parts.CaptureDesk({
      kind: frame,
      onChange: (now) => {
        this.camera = now;
      },
      onPicture: (picture) => {
        this.act({ type: 'taken', shot: { kind: this.kind(), source: 'CAMERA', picture } });
      },
      mayTake: () => this.renderRoot.querySelector('wdl-sheet[open]') === null,
      onFailure: (camera) => {
        if (this.aim() !== undefined) this.act({ type: 'not-taken', trouble: { camera } });
      },
    });
    const { desk } = this;
    await desk.open(facing);
    const stage = this.renderRoot.querySelector('wdl-camera-stage');
    await stage?.updateComplete;
    if (stage !== null && desk === this.desk && name === this.aimed) desk.watch(stage.video, steadyMs);
  }

  private readonly onFile = async ({ currentTarget }: Event): Promise<void> => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file !== undefined) await this.read(file, 'FILE');
    // The same file can be chosen again.
    input.value = '';
  };

  private async takeByHost(): Promise<void> {
    this.isReading = true;
    try {
      const bytes = await capturePorts().takePicture?.(this.kind());
      if (bytes !== undefined) await this.read(new Blob([new Uint8Array(bytes)]), 'HOST');
    } catch {
      // The app has failed: to the customer, and to what can be done, that is a picture that does not open.
      this.act({ type: 'not-taken', trouble: { file: 'broken', format: undefined } });
    } finally {
      this.isReading = false;
    }
  }

  private async read(file: Blob, source: PictureSource): Promise<void> {
    this.isReading = true;
    await this.later.load();
    const kind = this.kind();
    const reading = await this.later.parts?.readPicture(file);
    this.isReading = false;
    if (reading === undefined) return;
    if ('refusal' in reading)
      this.act({ type: 'not-taken', trouble: { file: reading.refusal, format: reading.format } });
    else this.act({ type: 'taken', shot: { kind, source, picture: reading.picture } });
  }
}
