import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { identityContinueLaterMessages } from './identity-continue.messages-later.zh-CN.js';

/** Texts of the first step of identity-continue on either device, zh-CN: the source language. */
export const identityContinueMessages = {
  ...formatMessages,
  ...screenMessages,

  title: '换设备接着办',
  loading: '正在读取进度',
  headingIntro: '换一台设备接着办',
  introLead: '这台设备的摄像头不好用，可以换一台。填过的都在银行，不用再填。',
  introSteps: ['用另一台设备扫二维码，或者打开链接', '在那台设备上输入这里的6位确认码', '从现在这一步接着办'],
  numbered: (n: number, text: string) => `${String(n)}. ${text}`,
  introWarning: '这两个码只给自己用，银行不会来要。',
  makeLink: '生成二维码',
  making: '正在生成',

  headingArrival: '在这台设备上接着办',
  arrivalLead: '请看先前那台设备，上面有6位确认码。',
  codeLabel: '6位确认码',
  codeHint: '确认码和链接5分钟内有效',
  codeMissing: '输完6位就可以接着办',
  arrivalWarning: '链接是别人发来的，请不要输入。接着办的是发链接那个人的业务。',
  goOnHere: '在这里接着办',
  arrivalRefused: '没有接上：确认码不对，或者链接用过、过期了。请看先前那台设备上现在的码，需要时重新生成。',
  arrivalOffline: '连不上银行，还没有提交。请检查网络后再点一次。',
  arrivalOther: '暂时没有接上，请稍后再试，或者重新生成一个。',
  headingArrived: '接上了',
  arrivedLead: '正在打开您办到的那一步。',
  leave: '先离开',
  slow: '银行回答得比平时慢，还在等。可以先离开，进度不会丢。',
  loadFailedText: '请检查网络，再试一次。进度没有变化。',
  copied: '已经复制',
  copyByHand: '没有复制成功，请按住链接自己复制。',
};

/** Keys of the texts of identity-continue, and the values that they take. */
export type IdentityContinueMessages = typeof identityContinueMessages & typeof identityContinueLaterMessages;
