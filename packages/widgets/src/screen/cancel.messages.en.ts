import type { Translation } from '../i18n/catalogue.js';
import type { cancelMessages, cancelWayMessages } from './cancel.messages.zh-CN.js';

/** Text of the way to give an application up in English. */
export const cancelWay: Translation<typeof cancelWayMessages> = {
  cancelApplication: 'Cancel this application',
};

/** Texts with which a screen asks whether an application is to be given up in English. */
export const cancel: Translation<typeof cancelMessages> = {
  ...cancelWay,
  cancelTitle: 'Cancel this application?',
  cancelText:
    'What you have filled in and the photos you have taken are deleted, and a video call you have booked is cancelled. You can begin anew at any time.',
  keepApplication: 'Keep it',
  cancelYes: 'Cancel and delete',
};
