import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { identityVerifyLaterMessages } from './identity-verify.messages-later.zh-CN.js';

/** Texts of the first step of identity-verify, zh-CN: the source language. */
export const identityVerifyMessages = {
  ...formatMessages,
  ...screenMessages,

  loading: '正在读取办到了哪一步',
  leave: '先离开',
  slow: '银行回答得比平时慢。可以再等等，也可以先离开。',
  slowWork: '银行还没有回答。可以再等等，也可以先离开：回来以后接着办。',
  title: '身份核验',
  stepOf: (n: number, of: number, name: string) => `第${String(n)}步，共${String(of)}步：${name}`,
  stepConsents: '看清楚再开始',
  headingConsents: '核验前，请先看一看',
  leadConsents: '我们要确认是您本人。不着急，随时可以停下来，换一台手机也能接着办。',
  raised: '为了保护您，这一次要多核验几步。',
  whatIsNeeded: '需要准备',
  thingsLabel: '要用到',
  things: {
    SIMPLE: '手机、身份证号、银行卡',
    STANDARD: '手机、身份证',
    ADVANCED: '手机、身份证，和一次视频见面',
  } as Readonly<Record<string, string>>,
  timeLabel: '要多久',
  time: {
    SIMPLE: '2分钟左右',
    STANDARD: '3分钟左右',
    ADVANCED: '3分钟左右，视频15分钟另约',
  } as Readonly<Record<string, string>>,
  costLabel: '费用',
  noCost: '0.00元',
  tapToRead: '点开就能看全文',
  readNote: '点“看过了”，表示您读过告知书。这一步不会打开摄像头。',
  haveRead: '看过了，下一步',
  loadFailedText: '请再试一次。已经办好的步骤都还在。',
};

/** Keys of the texts of identity-verify, and the values that they take. */
export type IdentityVerifyMessages = typeof identityVerifyMessages & typeof identityVerifyLaterMessages;
