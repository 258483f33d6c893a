import type { PictureMessages } from './picture.messages.zh-CN.js';
import type { PictureTrouble } from './picture-state.js';

/** Says why no picture came, and what to do. */
export const troubleText = (trouble: PictureTrouble, t: PictureMessages): string => {
  if ('camera' in trouble) return t.cameraFailures[trouble.camera];
  if ('isRepeated' in trouble) return t.fileRepeated;
  return trouble.format === 'heic' ? t.fileHeic : t.fileRefusals[trouble.file];
};
