import { html, nothing, type TemplateResult } from 'lit';
import type { CameraNow } from './capture-desk.js';
import type { PictureMessages } from './picture.messages.zh-CN.js';

/** Says what the camera sees, or that it opens or has paused. */
export const captionOf = (camera: CameraNow | undefined, t: PictureMessages): string => {
  if (camera?.status === 'muted') return t.cameraMuted;
  if (camera?.status !== 'live') return t.cameraOpening;
  return camera.hint === undefined ? '' : t.frameHints[camera.hint];
};

/** Renders the way to the other cameras, where there are several. */
export const renderCameraPick = (
  camera: CameraNow | undefined,
  t: PictureMessages,
  open: () => void,
): TemplateResult | typeof nothing =>
  (camera?.cameras.length ?? 0) < 2
    ? nothing
    : html`<wdl-button kind="quiet" .label=${t.cameraPick} @click=${open}></wdl-button>`;

/** Renders the list of cameras by the names that the device gives them. */
export const renderCameras = (
  camera: CameraNow | undefined,
  t: PictureMessages,
  use: (deviceId: string) => void,
): TemplateResult => html`
  <wdl-option-list
    .label=${t.cameraPick}
    .options=${(camera?.cameras ?? []).map(({ deviceId, label }) => ({ value: deviceId, label }))}
    .value=${camera?.live?.deviceId ?? ''}
    @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
      use(detail.value);
    }}
  ></wdl-option-list>
`;
