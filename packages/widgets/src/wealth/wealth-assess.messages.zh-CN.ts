import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { wealthAssessLaterMessages } from './wealth-assess.messages-later.zh-CN.js';
import { wealthMessages } from './wealth.messages.zh-CN.js';

/** Texts of the first step of wealth-assess, zh-CN: the source language. */
export const wealthAssessMessages = {
  ...formatMessages,
  ...screenMessages,
  ...wealthMessages,

  loading: '正在读取测评题目',
  leave: '先不测',
  slow: '银行回答得比平时慢，还在等。可以先离开，答案都还在。',
  title: '风险测评',
  headingIntro: '看看您能承受多少风险',
  leadIntro: '按实际情况选就好，没有好坏之分。',
  countRow: '题目',
  count: (n: number) => `${String(n)}题，大约3分钟`,
  leftTodayRow: '今天还可以测评',
  leftYearRow: '12个月内还可以测评',
  times: (n: number) => `${String(n)}次`,
  typeNowRow: '现在的类型',
  typeUntilRow: '有效期到',
  purpose: '答案只用来判断您适合哪些产品。银行会保存答案和时间，作为以后查证的依据。',
  keptIntro: '答到一半离开，48小时内在这个页面回来可以接着答。',
  expired: (day: string) => `上次测评在${day}过期了。买产品以前请再做一次。`,
  renewed: '题目更新了。还适用的答案已经保留，请从没有答的接着做。',
  begin: '开始测评',
  goOn: (n: number) => `接着答第${String(n)}题`,
  startOver: '重新开始',
  loadFailedText: '请检查网络，再试一次。',
};

/** Keys of the texts of wealth-assess, and the values that they take. */
export type WealthAssessMessages = typeof wealthAssessMessages & typeof wealthAssessLaterMessages;
