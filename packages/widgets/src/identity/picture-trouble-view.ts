import { html, nothing, type TemplateResult } from 'lit';
import type { PartWay } from '../screen/application-part.js';
import type { PictureMessages } from './picture.messages.zh-CN.js';
import type { PictureTrouble } from './picture-state.js';

/** Says why no picture came, and what to do. */
export const troubleText = (trouble: PictureTrouble, t: PictureMessages): string => {
  if ('camera' in trouble) return t.cameraFailures[trouble.camera];
  if ('isRepeated' in trouble) return t.fileRepeated;
  return trouble.format === 'heic' ? t.fileHeic : t.fileRefusals[trouble.file];
};

/** Renders the way to cancel the application; only the screen around it can ask and do it. */
export const renderCancelWay = ({
  t,
  isPart,
  takeWay,
}: {
  readonly t: PictureMessages;
  readonly isPart: boolean;
  readonly takeWay: (way: PartWay) => void;
}): TemplateResult | typeof nothing =>
  isPart
    ? html`<wdl-button
        kind="link"
        .label=${t.cancelApplication}
        @click=${() => {
          takeWay('CANCEL');
        }}
      ></wdl-button>`
    : nothing;
