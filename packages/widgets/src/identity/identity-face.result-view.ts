import { html, nothing, type TemplateResult } from 'lit';
import { showDayTime } from '../screen/show-date.js';
import { problemText } from './identity-face.problem.js';
import type { FaceView } from './identity-face.view.js';

/** Renders how many pictures have arrived, and what to do when the line is lost. */
export const renderSend = ({ state, t, act }: FaceView): TemplateResult => {
  const { shots, sent, upload, problem } = state;
  const part = upload === undefined ? 0 : upload.offset / upload.size;
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1">${t.sendTitle}</h1>
      <p class="head__lead">${t.sendLead}</p>
    </div>
    ${
      problem === undefined
        ? nothing
        : html`<wdl-notice data-problem kind="warning" .text=${problemText(state, t)}></wdl-notice>`
    }
    <section class="card">
      <wdl-meter
        .label=${t.progressCount(sent.length, shots.length)}
        .value=${sent.length + part}
        .max=${Math.max(1, shots.length)}
      ></wdl-meter>
    </section>
    ${problem === undefined ? nothing : renderGoOn(t, act)}
  `;
};

const renderGoOn = (t: FaceView['t'], act: FaceView['act']): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button
      kind="second"
      .label=${t.restart}
      @click=${() => {
        act({ type: 'restart' });
      }}
    ></wdl-button>
    <wdl-button
      .label=${t.goOn}
      @click=${() => {
        act({ type: 'go-on' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

/** Renders that no try is left, when one is again, and the way that needs none. */
export const renderClosed = ({ state, t, takeWay, leave }: FaceView): TemplateResult => {
  const retryAt = state.application?.steps.find(({ name }) => name === 'FACE')?.retryAt ?? null;
  const canCall = state.application?.ways.includes('VIDEO') === true;
  return html`
    <section class="card">
      <wdl-result
        data-heading
        kind="warning"
        .heading=${retryAt === null ? t.notNowTitle : t.closedTitle}
        .text=${retryAt === null ? t.notNowText : t.closedText(showDayTime(retryAt, t))}
      ></wdl-result>
    </section>
    <wdl-action-bar slot="footer" plain ?pair=${canCall}>
      <wdl-button kind="second" .label=${t.leave} @click=${leave}></wdl-button>
      ${
        canCall
          ? html`<wdl-button
              .label=${t.videoLabel}
              @click=${() => {
                takeWay('VIDEO');
              }}
            ></wdl-button>`
          : nothing
      }
    </wdl-action-bar>
  `;
};

/** Renders that the face is settled, or that a person looks once more. */
export const renderDone = ({ state, t, leave }: FaceView): TemplateResult => {
  const face = state.application?.steps.find(({ name }) => name === 'FACE');
  return html`
    <section class="card">
      <wdl-result
        data-heading
        .heading=${t.doneTitle}
        .text=${face?.status === 'IN_REVIEW' ? t.doneReviewText : t.doneText}
      ></wdl-result>
    </section>
    <wdl-action-bar slot="footer" plain>
      <wdl-button .label=${t.goAhead} @click=${leave}></wdl-button>
    </wdl-action-bar>
  `;
};
