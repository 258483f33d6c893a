import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import { accountClassMessages } from './account-class.messages.zh-CN.js';
import type { accountOpenLaterMessages } from './account-open.messages-later.zh-CN.js';

/** Texts of the first step of account-open, zh-CN: the source language. */
export const accountOpenMessages = {
  ...formatMessages,
  ...screenMessages,
  ...accountClassMessages,

  loading: '正在查看您的申请',
  leave: '先不开户',
  slow: '银行回答得比平时慢，还在等。可以先离开，下次打开会从这一步接着办。',
  slowOpen: '银行回答得比平时慢，还在等。可以先离开，再打开时我们先查结果，不会重复开户。',
  title: '开户',
  heading: '开一个账户',
  lead: '大约5分钟，请慢慢来。',
  needTitle: '请先准备好',
  needs: [
    '本人的身份证',
    '本人的手机，要能收短信',
    '一张本人的一类户储蓄卡，哪家银行的都可以',
  ] as readonly string[],
  classTitle: '开哪一类账户',
  resumeNote: '中途可以离开。下次打开，或者换一台手机登录，都从离开的那一步接着办。',
  begin: '开始开户',
  loadFailedText: '请检查网络，再试一次。已经办好的步骤都在。',
};

/** Keys of the texts of account-open, and the values that they take. */
export type AccountOpenMessages = typeof accountOpenMessages & typeof accountOpenLaterMessages;
