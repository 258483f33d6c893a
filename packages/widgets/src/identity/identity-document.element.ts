import type { TemplateResult } from 'lit';
import type { PictureKind } from '../capture/capture-ports.js';
import { TextsController } from '../i18n/texts.controller.js';
import type { VerifyClient } from '../provider/verify.client.js';
import type { SheetState } from '../screen/document-view.js';
import type { Surroundings } from '../screen/flow-runner.js';
import { LaterController } from '../screen/later.controller.js';
import { CaptureElement, type CaptureAim } from './capture-element.js';
import type { CaptureSheet } from './capture-view.js';
import type { DocumentSession } from './identity-document.effects.js';
import { stepDetail, type IdentityDocumentStepDetail } from './identity-document.events.js';
import { readDocumentStep } from './identity-document.first.js';
import { loaded } from './identity-document.loaded.js';
import { identityDocumentCatalogue, type IdentityDocumentMessages } from './identity-document.messages.js';
import { startDocument, type DocumentEvent, type DocumentState } from './identity-document.state.js';
import { renderStep, type DocumentLater } from './identity-document.steps.js';
import type { DocumentView } from './identity-document.view.js';

/**
 * Lets a customer show both sides of an ID card to the bank and mend what the bank has read: with the camera, from files, or with
 * the app around the page (`setCapturePorts`), whichever suits. Pictures leave the page sealed, in parts that go on after a lost line.
 *
 * @tagname wdl-identity-document
 * @slot header - The bar of the screen around it, with `presentation="part"`.
 * @fires {CustomEvent<IdentityDocumentStepDetail>} wdl-identity-document-ready - The first screen can be used.
 * @fires {CustomEvent<IdentityDocumentStepDetail>} wdl-identity-document-step - Another screen is shown.
 * @fires {CustomEvent<ApplicationChangedDetail>} wdl-identity-document-changed - The application has changed: the step was passed, or a try was lost.
 * @fires {CustomEvent<IdentityDocumentCompleteDetail>} wdl-identity-document-complete - The document is settled.
 * @fires {CustomEvent<ApplicationWayDetail>} wdl-identity-document-way - The customer takes another way: a video call, or another device.
 * @fires {CustomEvent<FlowProblem>} wdl-identity-document-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<IdentityDocumentStepDetail>} wdl-identity-document-cancel - The customer leaves before the document is settled.
 * @fires {CustomEvent<undefined>} wdl-identity-document-exit - The customer leaves after that.
 * @fires {CustomEvent<undefined>} wdl-identity-document-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class IdentityDocumentElement extends CaptureElement<
  DocumentState,
  DocumentEvent,
  IdentityDocumentMessages,
  DocumentLater
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'identity.createUpload',
    'identity.getApplication',
    'identity.getUpload',
    'identity.putUploadPart',
    'identity.readDocument',
    'identity.submitElements',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<DocumentLater> = () => import('./identity-document.later.js');

  protected override readonly slug = 'identity-document';
  protected override readonly texts = new TextsController(this, identityDocumentCatalogue);
  protected override readonly later = new LaterController(this, () => IdentityDocumentElement.later());

  protected override start(): DocumentState {
    return startDocument;
  }

  protected override async first(client: VerifyClient): Promise<DocumentState> {
    const { application } = this;
    return loaded(this.flow, await readDocumentStep(client, { applicationId: this.subject(), application }));
  }

  protected override run(
    later: DocumentLater,
    surroundings: Surroundings<DocumentState, VerifyClient>,
  ): DocumentSession {
    return later.runDocument({ ...surroundings, applicationId: this.subject() });
  }

  protected override aim(): CaptureAim | undefined {
    const { step, side } = this.flow;
    return step === 'capture'
      ? { name: side, frame: 'card', facing: 'environment', steadyMs: 1000 }
      : undefined;
  }

  protected override kind(): PictureKind {
    return this.flow.side;
  }

  protected override handsOn(): boolean {
    const face = this.flow.application?.steps.find(({ name }) => name === 'FACE');
    return this.flow.step === 'done' && face?.status === 'OPEN';
  }

  protected override detail(): IdentityDocumentStepDetail {
    return stepDetail(this.flow.step);
  }

  protected override placeOf(state: DocumentState): string {
    const { side, step, trouble } = state;
    const place = super.placeOf(state);
    return step === 'intro' || step === 'capture'
      ? `${place} ${side} ${trouble === undefined ? '' : '!'}`
      : place;
  }

  protected override errorsOf({ refused }: DocumentState): unknown {
    return refused;
  }

  protected override problemText(later: DocumentLater): string {
    return later.problemText(this.flow, this.texts.t);
  }

  protected override renderStep(later: DocumentLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderSheet(later: DocumentLater, sheet: SheetState<CaptureSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  private view(): DocumentView {
    return {
      ...this.captureView(),
      light: (on) => {
        this.light(on);
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-identity-document': IdentityDocumentElement;
  }
}
