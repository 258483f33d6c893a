import type { Translation } from '../i18n/catalogue.js';
import type { cancelMessages, cancelWayMessages } from './cancel.messages.zh-CN.js';

/** Text of the way to give an application up in zh-HK. */
export const cancelWay: Translation<typeof cancelWayMessages> = {
  cancelApplication: '取消這次申請',
};

/** Texts with which a screen asks whether an application is to be given up in zh-HK. */
export const cancel: Translation<typeof cancelMessages> = {
  ...cancelWay,
  cancelTitle: '要取消這次申請嗎',
  cancelText: '取消後，這次填寫的資料和拍的照片都會刪除，約好的視像會面也會取消。以後想辦，可以從頭再來。',
  keepApplication: '不取消',
  cancelYes: '取消並刪除',
};
