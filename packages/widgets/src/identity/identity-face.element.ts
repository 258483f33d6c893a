import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { capturePorts, type PictureKind } from '../capture/capture-ports.js';
import { TextsController } from '../i18n/texts.controller.js';
import type { VerifyClient } from '../provider/verify.client.js';
import type { SheetState } from '../screen/document-view.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { CaptureElement, type CaptureAim } from './capture-element.js';
import type { FaceSession } from './identity-face.effects.js';
import {
  stepDetail,
  type IdentityFaceCompleteDetail,
  type IdentityFaceStepDetail,
} from './identity-face.events.js';
import { loadedFace } from './identity-face.flow.js';
import { identityFaceCatalogue, type IdentityFaceMessages } from './identity-face.messages.js';
import { nextAction, startFace, type FaceEvent, type FaceState } from './identity-face.state.js';
import { renderStep, type FaceLater } from './identity-face.steps.js';
import type { FaceSheet, FaceView } from './identity-face.view.js';

/**
 * Lets a customer show the face to the bank: what happens and how long it is kept is said before, a video call is as good a way, and
 * nothing hurries or flashes. With the camera, from files, or with the app around the page (`setCapturePorts`).
 *
 * @tagname wdl-identity-face
 * @slot header - The bar of the screen around it, with `presentation="part"`.
 * @fires {CustomEvent<IdentityFaceStepDetail>} wdl-identity-face-ready - The first screen can be used.
 * @fires {CustomEvent<IdentityFaceStepDetail>} wdl-identity-face-step - Another screen is shown.
 * @fires {CustomEvent<ApplicationChangedDetail>} wdl-identity-face-changed - The application has changed: the step was passed, or a try was lost.
 * @fires {CustomEvent<IdentityFaceCompleteDetail>} wdl-identity-face-complete - The face is settled, or a person looks at it.
 * @fires {CustomEvent<ApplicationWayDetail>} wdl-identity-face-way - The customer takes another way: a video call, or another device.
 * @fires {CustomEvent<FlowProblem>} wdl-identity-face-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<IdentityFaceStepDetail>} wdl-identity-face-cancel - The customer leaves before the face is settled.
 * @fires {CustomEvent<undefined>} wdl-identity-face-exit - The customer leaves after that.
 * @fires {CustomEvent<undefined>} wdl-identity-face-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class IdentityFaceElement extends CaptureElement<
  FaceState,
  FaceEvent,
  IdentityFaceMessages,
  FaceLater,
  FaceSheet
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'identity.createUpload',
    'identity.finishLiveness',
    'identity.getApplication',
    'identity.getUpload',
    'identity.putUploadPart',
    'identity.startLiveness',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<FaceLater> = () => import('./identity-face.later.js');

  @state() private speaks = false;

  protected override readonly slug = 'identity-face';
  protected override readonly texts = new TextsController(this, identityFaceCatalogue);
  protected override readonly later = new LaterController(this, () => IdentityFaceElement.later());
  private isTold = false;
  private said = '';

  /** Reads everything again. */
  refresh(): void {
    this.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.later.parts?.pageVoice.hush();
  }

  protected override start(): FaceState {
    return startFace;
  }

  protected override async first(client: VerifyClient): Promise<FaceState> {
    const applicationId = this.subject();
    return loadedFace(
      this.flow,
      this.application ?? (await client.identity.getApplication({ applicationId })),
    );
  }

  protected override run(later: FaceLater, surroundings: Surroundings<FaceState, VerifyClient>): FaceSession {
    return later.runFace({ ...surroundings, applicationId: this.subject() });
  }

  protected override aim(): CaptureAim | undefined {
    const { step, check, shots } = this.flow;
    const action = nextAction(this.flow);
    if (step !== 'camera' || check === undefined || action === undefined) return undefined;
    return {
      name: `${check.id} ${String(shots.length)}`,
      frame: 'face',
      facing: 'user',
      // Whoever moves slowly must not be taken before the movement.
      steadyMs: action === 'LOOK' ? 1500 : 4000,
    };
  }

  protected override kind(): PictureKind {
    return 'FACE';
  }

  protected override handsOn(): boolean {
    return false;
  }

  protected override standIn({ problem, step }: FaceState): FlowProblem | undefined {
    if (problem === undefined) return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override placeOf(state: FaceState): string {
    const place = super.placeOf(state);
    if (place !== 'camera' && place !== 'pick') return place;
    return `${place} ${String(state.shots.length)}`;
  }

  protected override problemText(later: FaceLater): string {
    return later.problemText(this.flow, this.texts.t);
  }

  protected override bar(): FrameBar {
    return { heading: this.texts.t.title, leave: this.flow.step === 'done' ? 'close' : 'back' };
  }

  protected override renderStep(later: FaceLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderSheet(later: FaceLater, sheet: SheetState<FaceSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(_before: FaceState, first: boolean): void {
    const { step, application } = this.flow;
    const name = first ? 'wdl-identity-face-ready' : 'wdl-identity-face-step';
    this.emit<IdentityFaceStepDetail>(name, stepDetail(step));
    if (step !== 'done' || application === undefined || this.isTold) return;
    this.isTold = true;
    this.emit<IdentityFaceCompleteDetail>('wdl-identity-face-complete', { application });
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as FaceState | undefined;
    if (before !== undefined && this.flow.trouble !== undefined && before.trouble !== this.flow.trouble)
      this.showNotice('[data-problem]');
    this.sayAction();
  }

  protected override forget(): void {
    super.forget();
    this.isTold = false;
  }

  protected override leave(): void {
    const { step } = this.flow;
    if (step === 'done') this.emit('wdl-identity-face-exit', undefined);
    else this.emit<IdentityFaceStepDetail>('wdl-identity-face-cancel', stepDetail(step));
  }

  /** Says what is to be done aloud, once for each action, where the customer wants it. */
  private sayAction(): void {
    const { parts } = this.later;
    const name = this.aim()?.name ?? '';
    if (parts === undefined || !this.speaks || name === this.said) return;
    this.said = name;
    if (name === '') parts.pageVoice.hush();
    else parts.pageVoice.say(parts.actionText({ state: this.flow, t: this.texts.t }), this.lang || 'zh-CN');
  }

  private speak(on: boolean): void {
    this.speaks = on;
    this.said = '';
    if (!on) this.later.parts?.pageVoice.hush();
  }

  private view(): FaceView {
    return {
      ...{ state: this.flow, t: this.texts.t, camera: this.camera, isReading: this.isReading },
      isSandbox: this.usedClient?.session.sandbox === true,
      hasHost: capturePorts().takePicture !== undefined,
      speaks: this.later.parts?.pageVoice.exists === true ? this.speaks : undefined,
      isPart: this.presentation === 'part',
      header: this.renderHeader(this.bar()),
      act: (event) => {
        this.act(event);
      },
      choose: (way) => {
        // What is to be done is known first when the check has begun.
        if (this.flow.step === 'intro') this.act({ type: 'way-chosen', way });
        else this.choose(way);
      },
      shoot: () => {
        this.shoot();
      },
      speak: (on) => {
        this.speak(on);
      },
      useCamera: (deviceId) => {
        this.useCamera(deviceId);
      },
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
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-identity-face': IdentityFaceElement;
  }
}
