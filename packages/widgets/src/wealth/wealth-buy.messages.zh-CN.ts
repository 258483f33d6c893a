import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { wealthBuyLaterMessages } from './wealth-buy.messages-later.zh-CN.js';

/** Texts of the first step of wealth-buy, zh-CN: the source language. */
export const wealthBuyMessages = {
  ...formatMessages,
  ...screenMessages,

  loading: '正在读取产品和余额',
  leave: '不买了',
  slow: '银行回答得比平时慢，还在等。没有提交买入，可以先离开，过一会儿再来。',
  slowOrder: '银行回答得比平时慢，还在等。可以先离开，再打开时能看到这笔买入，不会重复买。',
  title: '买入',
  buyProduct: (name: string) => `买入${name}`,
  amountHint: (min: string) => `最少${min}元`,
  amountHintBalance: (min: string, balance: string) => `最少${min}元，余额可用${balance}元`,
  fillFirst: '填好金额，这里会写清费用和份额。',
  next: '下一步',
  loadFailedText: '请检查网络，再试一次。没有提交任何买入。',
};

/** Keys of the texts of wealth-buy, and the values that they take. */
export type WealthBuyMessages = typeof wealthBuyMessages & typeof wealthBuyLaterMessages;
