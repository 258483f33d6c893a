import { html, nothing, type TemplateResult } from 'lit';
import type { CameraStageDirection } from '../kit/camera-stage.guide.js';
import type { CameraTool, CameraToolDetail } from '../kit/camera-stage.element.js';
import type { SheetState } from '../screen/document-view.js';
import { renderTroubles } from './identity-face.problem.js';
import { actionsOf, nextAction, type FaceAction } from './identity-face.state.js';
import type { CaptureSheet } from './capture-view.js';
import type { FaceView } from './identity-face.view.js';
import { captionOf, renderCameraPick, renderCameras } from './picture-stage-view.js';
import { renderWays } from './picture-ways-view.js';

const directions: Partial<Record<FaceAction, CameraStageDirection>> = {
  TURN_LEFT: 'left',
  TURN_RIGHT: 'right',
  NOD: 'down',
};

/** Says what is to be done now. */
export const actionText = ({ state, t }: Pick<FaceView, 'state' | 't'>): string =>
  t.actions[nextAction(state) ?? 'LOOK'];

const countText = ({ state, t }: FaceView): string => {
  const { length } = actionsOf(state);
  return length === 1 ? t.countOne : t.count(Math.min(state.shots.length + 1, length), length);
};

const caption = ({ state, t, camera }: FaceView): string => {
  if (camera?.status !== 'live') return captionOf(camera, t);
  if (state.isRenewed && state.shots.length === 0) return t.renewed;
  return camera.hint === 'good' ? t.good : captionOf(camera, t);
};

const voiceTool = ({ speaks, t }: FaceView): CameraTool | undefined =>
  speaks === undefined ? undefined : { name: 'voice', label: speaks ? t.voiceOff : t.voiceOn };

/** Renders the camera with what is to be done before it: one thing after the other, and nothing hurries. */
export const renderStage = (view: FaceView): TemplateResult => {
  const { state, t, camera, isSandbox, speaks, header, act, shoot, speak, open, takeWay } = view;
  return html`<wdl-camera-stage
    data-heading
    kind="face"
    .stream=${camera?.live?.stream}
    .heading=${actionText(view)}
    .sub=${countText(view)}
    .viewLabel=${t.viewLabel}
    .caption=${caption(view)}
    .hint=${t.stageHint}
    .shutterLabel=${t.shutter}
    .busy=${camera?.isShooting === true || camera?.status !== 'live'}
    .progress=${state.shots.length / Math.max(1, actionsOf(state).length)}
    .direction=${directions[nextAction(state) ?? 'LOOK']}
    .startTool=${voiceTool(view)}
    .endTool=${{ name: 'again', label: t.restart }}
    .linkLabel=${t.stageVideo}
    .note=${isSandbox ? t.stageNoteSandbox : t.stageNote}
    @wdl-shutter=${shoot}
    @wdl-tool=${({ detail }: CustomEvent<CameraToolDetail>) => {
      if (detail.name === 'voice') speak(speaks === false);
      else act({ type: 'restart' });
    }}
    @wdl-alternative=${() => {
      takeWay('VIDEO');
    }}
    >${header}
    ${renderCameraPick(camera, t, () => {
      open('cameras');
    })}</wdl-camera-stage
  >`;
};

/** Renders what is to be seen on the next picture, and the ways to choose one. */
export const renderPick = (view: FaceView): TemplateResult => {
  const { state, t, isReading, takeWay } = view;
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1">${actionText(view)}</h1>
      <p class="head__lead">${countText(view)}</p>
    </div>
    ${renderTroubles(view)}
    ${state.isRenewed && state.shots.length === 0 ? html`<wdl-notice .text=${t.renewed}></wdl-notice>` : nothing}
    <section class="stack" aria-label=${t.ways}>
      <p class="note pad" role="status">${isReading ? t.readingFile : t.pickLead}</p>
      ${renderWays(view)}
    </section>
    <wdl-list>
      <wdl-row
        interactive
        .label=${t.videoLabel}
        .sub=${t.videoSub}
        @click=${() => {
          takeWay('VIDEO');
        }}
      ></wdl-row>
    </wdl-list>
  `;
};

/** Renders the sheet with the cameras, when it is open. */
export const renderSheet = (
  { camera, t, useCamera }: FaceView,
  { sheet, close }: SheetState<CaptureSheet>,
): TemplateResult =>
  html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${t.cameraPick}
    .closeLabel=${t.close}
    @wdl-close=${close}
  >
    ${
      sheet === undefined
        ? nothing
        : html`${renderCameras(camera, t, useCamera)}
            <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>`
    }
  </wdl-sheet>`;
