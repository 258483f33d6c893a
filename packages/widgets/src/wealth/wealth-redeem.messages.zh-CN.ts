import { byCode } from '../i18n/catalogue.js';
import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { OrderMessages } from './order.messages.zh-CN.js';
import type { wealthRedeemLaterMessages } from './wealth-redeem.messages-later.zh-CN.js';
import type { WealthMessages } from './wealth.messages.zh-CN.js';

/** Texts of the first step of wealth-redeem, zh-CN: the source language. */
export const wealthRedeemMessages = {
  ...formatMessages,
  ...screenMessages,

  loading: '正在读取您的持有',
  leave: '先不赎回',
  slow: '银行回答得比平时慢，还在等。没有赎回任何份额，可以先离开，过一会儿再来。',
  slowOrder: '银行回答得比平时慢，还在等。可以先离开，再打开时我们先查结果，不会重复赎回。',
  title: '赎回',
  heading: (name: string) => `赎回${name}`,
  available: (shares: string) => `可赎回${shares}份`,
  minHold: (shares: string) => `不全部赎回的话，最少留${shares}份`,
  anyShares: '最少0.01份',
  clearShares: '清空份额',
  partsLabel: '赎回多少',
  parts: byCode({ '1': '全部', '2': '1/2', '4': '1/4' }),
  next: '下一步',
  loadFailedText: '银行暂时没有回应，请稍后再试。没有赎回任何份额。',
};

/** Keys of the texts of wealth-redeem, and the values that they take. */
export type WealthRedeemMessages = typeof wealthRedeemMessages &
  typeof wealthRedeemLaterMessages &
  OrderMessages &
  WealthMessages;
