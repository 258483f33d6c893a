import { html, nothing, type TemplateResult } from 'lit';
import type { CameraTool, CameraToolDetail } from '../kit/camera-stage.element.js';
import type { SheetState } from '../screen/document-view.js';
import type { CaptureSheet } from './capture-view.js';
import type { DocumentView } from './identity-document.view.js';
import { captionOf, renderCameraPick, renderCameras } from './picture-stage-view.js';

const torchTool = ({ camera, t }: DocumentView): CameraTool | undefined => {
  const torch = camera?.live?.torch;
  return torch === undefined ? undefined : { name: 'torch', label: torch ? t.torchOff : t.torchOn };
};

/** Renders the camera with what is to be photographed. */
export const renderStage = (view: DocumentView): TemplateResult => {
  const { state, t, camera, isSandbox, header, act, choose, shoot, light, open } = view;
  const { side, sides } = state;
  return html`<wdl-camera-stage
    data-heading
    .stream=${camera?.live?.stream}
    .heading=${t.stageTitles[side]}
    .sub=${t.stageCount(sides.indexOf(side) + 1, sides.length)}
    .viewLabel=${t.viewLabel}
    .caption=${captionOf(camera, t)}
    .hint=${t.stageHint}
    .shutterLabel=${t.shutter}
    .busy=${camera?.isShooting === true || camera?.status !== 'live'}
    .startTool=${{ name: 'album', label: t.album }}
    .endTool=${torchTool(view)}
    .linkLabel=${t.stageOther}
    .note=${isSandbox ? t.stageNoteSandbox : t.stageNote}
    @wdl-shutter=${shoot}
    @wdl-tool=${({ detail }: CustomEvent<CameraToolDetail>) => {
      if (detail.name === 'torch') light(camera?.live?.torch === false);
      else choose('FILE');
    }}
    @wdl-alternative=${() => {
      act({ type: 'back' });
    }}
    >${header}
    ${renderCameraPick(camera, t, () => {
      open('cameras');
    })}</wdl-camera-stage
  >`;
};

/** Renders the sheet with the cameras, when it is open. */
export const renderSheet = (
  { camera, t, useCamera }: DocumentView,
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
