import { html, nothing, type TemplateResult } from 'lit';
import { renderHead } from './identity-verify.head-view.js';
import { renderCancel } from './identity-verify.sheets.js';
import { faceDocument, type FaceAnswer } from './identity-verify.state.js';
import type { VerifyView } from './identity-verify.view.js';
import { renderProblem } from './identity-verify.ways-view.js';

/** Renders the question whether the face may be used, apart from all else: both ways are told alike and asked for alike. */
export const renderFaceQuestion = (view: VerifyView): TemplateResult => {
  const { state, t, open } = view;
  const document = faceDocument(state);
  return html`
    ${renderHead(view, { name: t.stepConsents, heading: t.headingFace, lead: t.leadFace })}
    ${renderProblem(view)}
    <section class="card">
      <h2 class="card__title">${t.withFace}</h2>
      <p>${t.withFaceText}</p>
      ${
        document === undefined
          ? nothing
          : html`<wdl-button
              kind="link"
              small
              .label=${document.title}
              @click=${() => {
                open({ agreementId: document.id });
              }}
            ></wdl-button>`
      }
    </section>
    <section class="card">
      <h2 class="card__title">${t.withoutFace}</h2>
      <p>${t.withoutFaceText}</p>
    </section>
    ${renderCancel(view)}
    <wdl-action-bar slot="footer" .note=${t.faceNote}>
      ${renderAnswer(view, 'DECLINE', t.declineFace)} ${renderAnswer(view, 'ALLOW', t.allowFace)}
    </wdl-action-bar>
  `;
};

const renderAnswer = ({ state, t, act }: VerifyView, face: FaceAnswer, label: string): TemplateResult =>
  html`<wdl-button
    kind="second"
    .label=${label}
    .busy=${state.work === 'consent' && state.face === face}
    .busyLabel=${t.working}
    @click=${() => {
      act({ type: 'face-answered', face });
    }}
  ></wdl-button>`;
