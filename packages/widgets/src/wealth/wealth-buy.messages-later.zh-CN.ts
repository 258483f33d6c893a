import { screenLaterMessages } from '../screen/screen.messages-later.js';
import { orderMessages } from './order.messages.zh-CN.js';
import type { BuyAmountProblem } from './wealth-buy.state.js';
import { wealthMessages } from './wealth.messages.zh-CN.js';

const amountProblems: Record<BuyAmountProblem, (bound: string) => string> = {
  empty: () => '请填写买入金额',
  'not-a-number': () => '金额只能写数字，比如8000或8000.50',
  negative: (bound) => `金额前面不要写减号，最少买${bound}元`,
  'too-many-decimals': () => '金额最多写到分，也就是小数点后两位',
  'decimal-comma': () => '小数请用点，比如8000.00，不要用逗号',
  'too-large': () => '这个金额太大，请改小一些',
  'below-minimum': (bound) => `最少买${bound}元，请改大一些`,
  'above-maximum': (bound) => `一次最多买${bound}元，请改小一些`,
  'above-balance': (bound) => `余额可用${bound}元，请改小一些`,
  'not-a-step': (bound) => `请改成${bound}元的整数倍`,
};

/** Texts of the later steps of wealth-buy, zh-CN: they come with those steps. */
export const wealthBuyLaterMessages = {
  ...screenLaterMessages,
  ...wealthMessages,
  ...orderMessages,

  amountProblems,
  choosePay: '从哪里付款',
  payBalance: (amount: string) => `余额可用${amount}元`,
  openOrders: '正在办理的买入',
  openOrderText: (day: string) => `${day}确认份额`,

  titleConfirm: '确认买入',
  headingConfirm: '请核对这笔买入',
  product: '产品',
  productRisk: '风险等级',
  yourType: '您的风险类型',
  elderNotice: '您已满65岁。请先看特别提示，最好和家人商量以后再买。',
  consentLabel: '买入文件',
  consent: (documents: number) =>
    documents > 1 ? `我已阅读并同意这${String(documents)}份文件` : '我已阅读并同意这份文件',
  consentText: '这不是存款，不受存款保险保障。过去的业绩不代表以后。',
  consentMissing: '请先阅读文件，同意后打勾',
  buy: (amount: string) => `买入${amount}元`,
  reading: '正在打开文件',
  documentFailed: '文件没有打开。请检查网络，再点一次。',

  titleWarning: '风险提示',
  headingWarning: '这个产品高过您的风险类型',
  warningText: '它跌得可能比您能接受的更多，我们不建议您买。您坚持要买，要先看完提示，再想24小时。',
  warningLoss: '净值跌10%，这笔钱变成',
  warningConsent: '我看过提示和文件，知道风险更高',
  warningConsentText: '打勾不是买入，现在不会扣钱。24小时后的30天里可以买，也可以不买。',
  warningMissing: '请先看提示，看过后打勾',
  warningRead: '看过了，想一天',

  titleResult: '买入结果',
  refusedTitle: '今天的额度用完了',
  refusedText: '产品每天卖的数量有限，今天的已经卖完。这笔没有提交，没有扣钱。',
  unavailableTitle: '现在不能买这个产品',
  unavailableTexts: {
    closed: '产品现在不卖。已经买的份额不受影响。',
    'no-card': '还没有可以付款的储蓄卡。绑一张再来买。',
    'not-eligible': '按规定现在不能卖给您。有疑问请联系客服。',
    deposit: '这是存款，请在存款页面办理。',
  },

  offlineText: '您填的内容都还在，这笔买入没有提交。',
  offlineFresh: '没有读到产品和余额，没有提交任何买入。',
  expiredText: '为了安全已退出。您填的内容都还在。',
  expiredFresh: '为了安全已退出。登录后接着买。',
  loadFailedTitle: '没有读到产品和余额',

  problemSignIn: '登录已过期。您填的内容都还在，这笔买入没有提交。登录后请再点一次。',
  problemNetwork: '连不上银行。您填的内容都还在，这笔买入没有提交。请检查网络后再点一次。',
  problemDocuments: '文件有更新。金额还在，请再点一次下一步，重新阅读。',
  problemFunds: '付款账户余额不够，这笔买入没有提交。请改小金额，或者换一张卡。',
  problemRange: '这个金额不能买。请看看最少和最多能买多少，改好再点下一步。',
  problemNotBooked: '查过了，没有这笔买入，没有扣钱。可以再提交一次。',
  problemUsed: '这份试算已经用过。请返回重新填金额。',
  problemOther: '暂时没办成，这笔买入没有提交。您填的内容都还在，请稍后再试。',
};
