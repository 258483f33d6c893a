import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { PictureKind } from '../capture/capture-ports.js';
import { TextsController } from '../i18n/texts.controller.js';
import type { VerifyClient } from '../provider/verify.client.js';
import type { SheetState } from '../screen/document-view.js';
import type { Surroundings } from '../screen/flow-runner.js';
import { LaterController } from '../screen/later.controller.js';
import { CaptureElement, type CaptureAim } from './capture-element.js';
import type { CaptureSheet } from './capture-view.js';
import type { FaceSession } from './identity-face.effects.js';
import { stepDetail, type IdentityFaceStepDetail } from './identity-face.events.js';
import { loadedFace } from './identity-face.flow.js';
import { identityFaceCatalogue, type IdentityFaceMessages } from './identity-face.messages.js';
import { nextAction, startFace, type FaceEvent, type FaceState } from './identity-face.state.js';
import { renderStep, type FaceLater } from './identity-face.steps.js';
import type { FaceView } from './identity-face.view.js';

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
  FaceLater
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
  private said = '';

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

  protected override detail(): IdentityFaceStepDetail {
    return stepDetail(this.flow.step);
  }

  protected override placeOf(state: FaceState): string {
    const place = super.placeOf(state);
    if (place !== 'camera' && place !== 'pick') return place;
    return `${place} ${String(state.shots.length)}`;
  }

  protected override problemText(later: FaceLater): string {
    return later.problemText(this.flow, this.texts.t);
  }

  protected override renderStep(later: FaceLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderSheet(later: FaceLater, sheet: SheetState<CaptureSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    this.sayAction();
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
      ...this.captureView(),
      speaks: this.later.parts?.pageVoice.exists === true ? this.speaks : undefined,
      choose: (way) => {
        // What is to be done is known first when the check has begun.
        if (this.flow.step === 'intro') this.act({ type: 'way-chosen', way });
        else this.choose(way);
      },
      speak: (on) => {
        this.speak(on);
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-identity-face': IdentityFaceElement;
  }
}
