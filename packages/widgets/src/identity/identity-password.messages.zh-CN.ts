import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { identityPasswordLaterMessages } from './identity-password.messages-later.zh-CN.js';

/** Texts of the first step of identity-password, zh-CN: the source language. */
export const identityPasswordMessages = {
  ...formatMessages,
  ...screenMessages,

  loading: '正在打开',
  leave: '先离开',
  slow: '银行回答得比平时慢，还在等。可以先离开，过一会儿再来。',
  title: '支付密码',
  heading: '设置新的支付密码',
  lead: '转账、还款和买理财时用它确认。设好以后，旧的马上作废。',
  firstLabel: '新的6位支付密码',
  firstHint: '不要用生日、手机号或者连着的数字',
  secondLabel: '再输入一次',
  show: '显示',
  hide: '隐藏',
  keyboardText: '新密码在手机的安全键盘上输入两次，网页看不到。',
  openKeyboard: '打开安全键盘',
  note: '密码在本机加密后才发出。银行不会打电话索要密码。接下来要用别的方式确认是您本人。',
  notNow: '先不设置',
  next: '下一步',
  passwordProblems: {
    'not-six-digits': '支付密码是6位数字，请填满6位',
    'all-same': '6个数字都一样，太容易猜到，请换一个',
    sequence: '连着的数字太容易猜到，请换一个',
    repeated: '有规律的数字太容易猜到，请换一个',
    'birth-date': '像生日，容易被猜到，请换一个',
    'from-phone': '像手机号，容易被猜到，请换一个',
    'from-id': '像身份证号，容易被猜到，请换一个',
    refused: '这个密码太容易猜到，比如像您的生日。请换一个',
    missing: '请再输入一次新密码',
    different: '两次输入的不一样，请重新输入',
  },
  loadFailedText: '银行暂时没有回应，请稍后再试。支付密码没有变化。',
};

/** Keys of the texts of identity-password, and the values that they take. */
export type IdentityPasswordMessages = typeof identityPasswordMessages & typeof identityPasswordLaterMessages;
