import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { loanApplyLaterMessages } from './loan-apply.messages-later.zh-CN.js';

/** Texts of the first step of loan-apply, zh-CN: the source language. */
export const loanApplyMessages = {
  ...formatMessages,
  ...screenMessages,

  loading: '正在读取您的申请',
  leave: '先离开',
  slow: '银行回答得比平时慢。可以再等等，也可以先离开。',
  slowWork: '银行还没有回答。可以再等等，也可以先离开：回来以后我们先查结果。',
  titleApply: '申请额度',
  stepOf: (n: number, of: number, name: string) => `第${String(n)}步，共${String(of)}步：${name}`,
  stepConsent: '授权',
  headingConsent: '先看清楚，再决定申请',
  leadConsent: '不申请，也不影响您的其他服务。',
  lookedAt: '怎么评估额度',
  lookedAtRows: [
    { label: '银行会看', value: '个人征信报告' },
    { label: '您要填写', value: '职业、每月收入' },
    { label: '多久有结果', value: '通常10分钟内' },
    { label: '申请费用', value: '0.00元' },
  ] as readonly { readonly label: string; readonly value: string }[],
  consentGroup: '授权',
  consentTitle: '同意查询个人征信',
  consentText: '提交申请时查询一次，会在您的征信报告里留下一次查询记录。授权只用于这次申请。',
  consentMissing: '请先阅读授权书，同意后打勾',
  consentNote: '打勾以前，银行不会查询。',
  agree: '同意并申请',
  decline: '暂不申请',
  loadFailedText: '请再试一次。已经提交的申请不受影响。',
};

/** Keys of the texts of loan-apply, and the values that they take. */
export type LoanApplyMessages = typeof loanApplyMessages & typeof loanApplyLaterMessages;
