import { html, type TemplateResult } from 'lit';
import type { CameraNow } from './capture-desk.js';
import type { PictureMessages } from './picture.messages.zh-CN.js';

/** Says what the camera sees, or that it opens or has paused. */
export const captionOf = (camera: CameraNow | undefined, t: PictureMessages): string => {
  if (camera?.status === 'muted') return t.cameraMuted;
  if (camera?.status !== 'live') return t.cameraOpening;
  return camera.hint === undefined ? '' : t.frameHints[camera.hint];
};

/**
 * Renders the way to the other cameras, where there are several. Its place is kept before they are known, and where there is only
 * one: otherwise it would push the shutter away from under the finger, and get the tap itself.
 */
export const renderCameraPick = (
  camera: CameraNow | undefined,
  t: PictureMessages,
  open: () => void,
): TemplateResult =>
  html`<wdl-button
    class=${(camera?.cameras.length ?? 0) < 2 ? 'kept-place' : ''}
    kind="quiet"
    .label=${t.cameraPick}
    @click=${open}
  ></wdl-button>`;

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
