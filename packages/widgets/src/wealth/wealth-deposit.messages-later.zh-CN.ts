import { byCode } from '../i18n/catalogue.js';
import { screenLaterMessages } from '../screen/screen.messages-later.js';
import { depositMessages, renewalMessages } from './deposit.messages.zh-CN.js';
import { orderMessages } from './order.messages.zh-CN.js';
import type { BuyAmountProblem } from './wealth-buy.amount.js';

const amountProblems: Record<BuyAmountProblem, (bound: string) => string> = {
  empty: () => '请填写存入金额',
  'not-a-number': () => '金额只能写数字，比如8000或8000.50',
  negative: (bound) => `金额前面不要写减号，最少存${bound}元`,
  'too-many-decimals': () => '金额最多写到分，也就是小数点后两位',
  'decimal-comma': () => '小数请用点，比如8000.00，不要用逗号',
  'too-large': () => '这个金额太大，请改小一些',
  'below-minimum': (bound) => `最少存${bound}元，请改大一些`,
  'above-maximum': (bound) => `一次最多存${bound}元，请改小一些`,
  'above-balance': (bound) => `余额可用${bound}元，请改小一些`,
  'not-a-step': (bound) => `请改成${bound}元的整数倍`,
};

/** Texts of the later steps of wealth-deposit, zh-CN: they come with those steps. */
export const wealthDepositLaterMessages = {
  ...screenLaterMessages,
  ...orderMessages,
  ...renewalMessages,
  ...depositMessages,

  amountProblems,
  renewalMissing: '请选择到期以后怎么办',
  earlyTitle: '提前取出会怎样',
  early: (rate: string) => `随时可以取。提前取出的部分，年利率只有${rate}。`,
  halfway: (day: string, interest: string, full: string) =>
    `比如${day}全部取出，利息是${interest}元；存到期是${full}元。`,
  insured: (amount: string) =>
    `存款保险保障您在本行的本金和利息，最高500,000元。存入以后，有${amount}元在保障里。`,
  openTitle: '您在这个产品里的存款',
  openSub: (day: string) => `${day}到期`,
  choosePay: '从哪里付款',
  payBalance: (amount: string) => `余额可用${amount}元`,

  titleConfirm: '确认存入',
  headingConfirm: '请核对这笔存款',
  consentLabel: '存款文件',
  consent: (documents: number) =>
    documents > 1 ? `我已阅读并同意这${String(documents)}份文件` : '我已阅读并同意这份文件',
  consentText: '利率在存入时定下，到期以前不变。',
  consentMissing: '请先阅读文件，同意后打勾',
  deposit: (amount: string) => `存入${amount}元`,
  reading: '正在打开文件',
  documentFailed: '文件没有打开。请检查网络，再点一次。',

  titleResult: '存款结果',
  doneTitle: '已存入',
  doneText: (day: string) => `${day}到期。到期以前可以取出，也可以改到期以后怎么办。`,
  amountRow: '存入金额',
  refusedTitle: '额度用完了',
  refusedText: '这个产品卖的数量有限，已经卖完。这笔没有存入，没有扣钱。',
  unavailableTitle: '现在不能存这个产品',
  unavailableTexts: byCode({
    closed: '产品现在不卖。已经存的不受影响。',
    'no-card': '还没有可以付款的储蓄卡。绑一张再来存。',
    'no-deposit': '这个产品不是存款，请在买入页面办理。',
  }),

  offlineText: '您填的内容都还在，这笔没有存入。',
  offlineFresh: '没有读到存款和余额，没有存入，没有扣钱。',
  expiredText: '为了安全已退出。您填的内容都还在。',
  expiredFresh: '为了安全已退出。登录后接着存。',
  loadFailedTitle: '没有读到存款和余额',

  problemSignIn: '登录已过期。您填的内容都还在，这笔没有存入。登录后请再点一次。',
  problemNetwork: '连不上银行。您填的内容都还在，这笔没有存入。请检查网络后再点一次。',
  problemDocuments: '文件有更新。金额还在，请再点一次下一步，重新阅读。',
  problemFunds: '付款账户余额不够，这笔没有存入。请改小金额，或者换一张卡。',
  problemRange: '这个金额不能存。请看看最少和最多能存多少，改好再点下一步。',
  problemContext: '验证码不是这一笔存款的，没有存入。请再点一次，重新获取验证码。',
  problemNotBooked: '查过了，没有存入，没有扣钱。可以再提交一次。',
  problemOther: '暂时没办成，这笔没有存入。您填的内容都还在，请稍后再试。',
};
