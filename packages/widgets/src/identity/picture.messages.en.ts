import type { Translation } from '../i18n/catalogue.js';
import { cancelWay } from '../screen/cancel.messages.en.js';
import type { PictureMessages } from './picture.messages.zh-CN.js';

/** Texts about taking and sending pictures in English. */
export const pictures: Translation<PictureMessages> = {
  cameraFailures: {
    unsupported: 'This browser has no camera to offer. Please use another way below.',
    denied:
      'The camera was not allowed. Allow it in the settings of the system or the browser and try again, or use another way below.',
    blocked: 'This page may not use the camera. Please use another way below.',
    none: 'No camera was found. Please use another way below.',
    busy: 'Another app is using the camera. Close that app and try again, or use another way below.',
    lost: 'The camera stopped. What you have taken is kept. Open it again, or use another way below.',
    timeout: 'We had no answer from you about the camera. Try again, or use another way below.',
  },
  fileRefusals: {
    'not-a-picture': 'This file is not a photo. Choose a JPEG, PNG or WebP photo.',
    'too-large': 'This file is too large. Choose a photo of at most 20 MB.',
    animated: 'Moving pictures cannot be used. Choose a plain photo.',
    broken: 'This photo does not open; it may not have been saved whole. Choose another one.',
    'too-small': 'This photo is too small to read. Choose a larger one.',
  },
  fileHeic: 'This photo is in HEIC format, which does not open here. Save it as JPEG, or take a new one.',
  fileRepeated:
    'You have chosen this photo already. Each movement needs a photo of its own; please choose another.',
  ...cancelWay,
  frameHints: {
    dark: 'A little dark. Find a brighter place',
    bright: 'Too much light. Turn another way',
    glare: 'A little glare. Change the angle slightly',
    moving: 'Hold still, please',
    blurred: 'Not sharp yet. Move a little nearer or further away',
    good: 'Sharp. Hold it there',
  },
  cameraOpening: 'Opening the camera',
  cameraMuted: 'The camera has paused and goes on when you are back',
  viewLabel: 'Camera view',
  shutter: 'Take the photo',
  torchOn: 'Light on',
  torchOff: 'Light off',
  album: 'From album',
  cameraPick: 'Another camera',
  progressOf: (percent) => `${String(percent)}% uploaded`,
  goOn: 'Go on uploading',
  sendOffline:
    'The connection is lost. The photo is kept and goes on by itself once you are back online; you need not take it again.',
  wayVideo: 'Verify by video call',
};
