import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { OrderMessages } from './order.messages.zh-CN.js';
import type { wealthPlanLaterMessages } from './wealth-plan.messages-later.zh-CN.js';
import type { WealthMessages } from './wealth.messages.zh-CN.js';

/** Texts of the first step of wealth-plan, zh-CN: the source language. */
export const wealthPlanMessages = {
  ...formatMessages,
  ...screenMessages,

  loading: '正在读取您的定投',
  leave: '先不定投',
  slow: '银行回答得比平时慢，还在等。没有新的定投，可以先离开，过一会儿再来。',
  slowOrder: '银行回答得比平时慢，还在等。可以先离开，再打开时请先看定投列表，不要重复新建。',
  title: '定投',
  titleNew: '新建定投',
  loadFailedText: '银行暂时没有回应，请稍后再试。您的定投没有变化。',

  createHeading: (name: string) => `定投${name}`,
  minimum: (amount: string) => `每次最少${amount}元，可以随时暂停或结束`,
  next: '下一步',
};

/** Keys of the texts of wealth-plan, and the values that they take. */
export type WealthPlanMessages = typeof wealthPlanMessages &
  typeof wealthPlanLaterMessages &
  OrderMessages &
  WealthMessages;
