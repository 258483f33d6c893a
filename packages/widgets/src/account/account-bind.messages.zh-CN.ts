import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { accountBindLaterMessages } from './account-bind.messages-later.zh-CN.js';

/** Texts of the first step of account-bind, zh-CN: the source language. */
export const accountBindMessages = {
  ...formatMessages,
  ...screenMessages,

  loading: '正在准备绑卡',
  leave: '先不绑',
  slow: '银行回答得比平时慢，还在等。卡还没有绑定，可以先离开，过一会儿再来。',
  slowBind: '银行回答得比平时慢，还在等。可以先离开，再打开时我们先查结果，不会重复绑。',
  title: '绑定银行卡',
  stepOf: (index: number, of: number) => `第${String(index)}步，共${String(of)}步：绑定银行卡`,
  heading: '绑定一张本人的储蓄卡',
  lead: '用于转入、转出和还款，必须是一类户。',
  holder: '持卡人',
  holderSelf: (name: string) => `${name}，本人`,
  cardNumber: '银行卡号',
  phone: '银行预留手机号',
  phoneHint: '办这张卡时留给发卡行的号码',
  sealed: '卡号和手机号加密后直接交给发卡行核对，这个应用看不到也不保存。',
  sendCode: '获取短信验证码',
  asking: '正在核对',
  loadFailedText: '请检查网络，再试一次。卡还没有绑定。',
};

/** Keys of the texts of account-bind, and the values that they take. */
export type AccountBindMessages = typeof accountBindMessages & typeof accountBindLaterMessages;
