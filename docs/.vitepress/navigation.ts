import type { DefaultTheme } from 'vitepress';
import { existsSync } from 'node:fs';

/** Languages of the site; Chinese has no prefix. */
export type Language = 'zh' | 'en';

type Titles = Readonly<Record<Language, string>>;
type Entry = readonly [path: string, zh: string, en: string];

const screens: readonly Entry[] = [
  ['loan/loan-entry', '借款入口', 'Entry'],
  ['loan/loan-apply', '申请额度', 'Apply'],
  ['loan/loan-draw', '借款', 'Draw'],
  ['loan/loan-plan', '还款计划', 'Plan'],
  ['loan/loan-repay', '还款', 'Repay'],
  ['loan/loan-home', '我的借款', 'Home'],
  ['identity/identity-step-up', '再次确认', 'Step-up'],
];

const accounts: readonly Entry[] = [
  ['account/account-open', '开户', 'Open'],
  ['account/account-bind', '绑卡', 'Bind a card'],
  ['account/account-home', '我的账户', 'Home'],
  ['identity/identity-verify', '身份核验', 'Verify'],
  ['identity/identity-document', '拍摄证件', 'Document'],
  ['identity/identity-face', '人脸核验', 'Face'],
  ['identity/identity-review', '人工审核', 'Review'],
  ['identity/identity-appointment', '视频预约', 'Appointment'],
  ['identity/identity-continue', '换设备继续', 'Continue'],
  ['identity/identity-password', '支付密码', 'Payment password'],
  ['identity/providers', '接入核身服务', 'Identity providers'],
];

const investing: readonly Entry[] = [
  ['wealth/wealth-browse', '理财产品', 'Browse'],
  ['wealth/wealth-detail', '产品详情', 'Detail'],
  ['wealth/wealth-assess', '风险测评', 'Assess'],
  ['wealth/wealth-buy', '买入', 'Buy'],
  ['wealth/wealth-redeem', '赎回', 'Redeem'],
  ['wealth/wealth-plan', '定投', 'Plan'],
  ['wealth/wealth-holdings', '我的持有', 'Holdings'],
  ['wealth/wealth-deposit', '存款', 'Deposit'],
  ['wealth/wealth-withdraw-deposit', '取出存款', 'Withdraw'],
  ['wealth/wealth-rules', '沙箱里的理财', 'Wealth in the sandbox'],
];

const reference: readonly Entry[] = [
  ['reference/', '总览', 'Overview'],
  ['reference/partner', '会话、协议、事件', 'partner'],
  ['reference/loan', '借款', 'loan'],
  ['reference/wealth', '理财与存款', 'wealth'],
  ['reference/identity', '身份与验证码', 'identity'],
  ['reference/account', '账户与银行卡', 'account'],
  ['reference/sandbox', '沙箱', 'sandbox'],
  ['errors', '错误表', 'Error list'],
  ['reference/elements', '组件', 'Elements'],
  ['reference/tokens', '外观变量', 'Tokens'],
];

const finance: readonly Entry[] = [
  ['finance/schedules', '还款计划', 'Schedules'],
  ['finance/servicing', '贷后账务', 'Servicing'],
  ['finance/cost-of-credit', '综合成本', 'Cost of credit'],
  ['finance/day-count', '计日', 'Day counts'],
  ['finance/calendar', '工作日与交易日', 'Calendar'],
  ['finance/capital-numerals', '大写金额', 'Capital numerals'],
  ['finance/deposit', '定期存款', 'Deposits'],
  ['finance/fund', '基金', 'Funds'],
  ['finance/tvm', '资金时间价值', 'Time value'],
  ['finance/vectors', '外部算例', 'Vectors'],
];

const about: readonly Entry[] = [
  ['glossary', '术语表', 'Glossary'],
  ['adr/', '设计决定', 'Decisions'],
  ['scale', '规模', 'Scale'],
  ['origins', '来源', 'Origins'],
];

const groups: readonly (readonly [Titles, readonly Entry[]])[] = [
  [
    { zh: '开始', en: 'Start' },
    [
      ['guide/quick-start', '十分钟接入', 'Quick start'],
      ['guide/embed', '嵌入指南', 'Embed guide'],
      ['guide/account-opening', '在您的App里开户', 'Open an account'],
      ['guide/message-protection', '报文保护', 'Message protection'],
      ['guide/audit-and-privacy', '留痕、个人信息、限额', 'Audit, privacy, limits'],
    ],
  ],
  [{ zh: '借款组件', en: 'Loan screens' }, screens],
  [{ zh: '开户与核身', en: 'Accounts and identity' }, accounts],
  [{ zh: '理财组件', en: 'Wealth screens' }, investing],
  [
    { zh: '沙箱', en: 'Sandbox' },
    [
      ['guide/command-line', '命令行', 'Command line'],
      ['guide/dashboard', '控制台', 'Dashboard'],
      ['guide/outcomes', '结果与预设客户', 'Outcomes and personas'],
      ['guide/time-travel', '时间旅行', 'Time travel'],
      ['guide/partner-authentication', '服务器认证', 'Server authentication'],
      ['guide/webhooks', 'Webhook', 'Webhooks'],
    ],
  ],
  [{ zh: '参考', en: 'Reference' }, reference],
  [{ zh: '金额计算', en: 'Money' }, finance],
  [{ zh: '关于', en: 'About' }, about],
];

const start: Readonly<Record<Language, string>> = { zh: '/', en: '/en/' };

/** The pages that typedoc writes are there only when it has run. */
const typedoc: readonly Entry[] = existsSync(new URL('./site/en/api/index.md', import.meta.url))
  ? [['api/', '函数与类型（英文）', 'Functions and types']]
  : [];

const itemOf =
  (language: Language) =>
  ([path, zh, en]: Entry): DefaultTheme.NavItemWithLink & { text: string; link: string } => {
    const onlyEnglish = path.startsWith('api/');
    return { text: language === 'zh' ? zh : en, link: `${onlyEnglish ? '/en/' : start[language]}${path}` };
  };

/** The sidebar, the same on every page of a language. */
export const sidebarOf = (language: Language): DefaultTheme.SidebarItem[] =>
  groups.map(([titles, entries]) => ({
    text: titles[language],
    items: [...entries, ...(entries === reference ? typedoc : [])].map(itemOf(language)),
  }));

/** The links at the top. */
export const navOf = (language: Language): DefaultTheme.NavItem[] => {
  const link = itemOf(language);
  return [
    { ...link(['guide/quick-start', '接入', 'Start']), activeMatch: '/guide/' },
    { ...link(['loan/loan-draw', '借款组件', 'Loan']), activeMatch: '/loan/' },
    { ...link(['account/account-open', '开户与核身', 'Accounts']), activeMatch: '/account/|/identity/' },
    { ...link(['wealth/wealth-buy', '理财组件', 'Wealth']), activeMatch: '/wealth/' },
    { ...link(['reference/', '参考', 'Reference']), activeMatch: '/reference/|/errors' },
    { ...link(['finance/schedules', '金额计算', 'Money']), activeMatch: '/finance/' },
  ];
};
