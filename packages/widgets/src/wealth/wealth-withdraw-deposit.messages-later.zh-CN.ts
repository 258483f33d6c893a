import { byCode } from '../i18n/catalogue.js';
import { screenLaterMessages } from '../screen/screen.messages-later.js';
import { depositMessages } from './deposit.messages.zh-CN.js';
import { orderMessages } from './order.messages.zh-CN.js';
import type { WithdrawAmountProblem } from './wealth-withdraw-deposit.amount.js';

const withdrawProblems: Record<WithdrawAmountProblem, (bound: string) => string> = {
  empty: () => '请填写取出多少',
  'not-a-number': () => '金额只能写数字，比如8000或8000.50',
  negative: () => '金额前面不要写减号',
  'too-many-decimals': () => '金额最多写到分，也就是小数点后两位',
  'decimal-comma': () => '小数请用点，比如8000.00，不要用逗号',
  'too-large': () => '这个金额太大，请改小一些',
  zero: () => '至少取0.01元',
  'above-principal': (bound) => `这笔存款有${bound}元，请改小一些`,
  'too-little-stays': (bound) => `留下的不能少于${bound}元。请少取一些，或者全部取出`,
};

/** Texts of the later steps of wealth-withdraw-deposit, zh-CN: they come with those steps. */
export const wealthWithdrawDepositLaterMessages = {
  ...screenLaterMessages,
  ...orderMessages,
  ...depositMessages,

  withdrawProblems,
  renewed: (name: string) => `已经改为${name}。`,
  renewalLead: '到期以前都可以改。改了以后，利率和到期日不变。',
  renewalKeep: '不改',
  renewalSave: '确定',
  renewalSaving: '正在修改',

  titleChoose: '取出存款',
  headingChoose: '取出多少？',
  all: '全部取出',
  allText: '这笔存款就结束了',
  part: '取出一部分',
  partText: '其余的利率和到期日不变',
  partLabel: '取出金额',
  partHint: (min: string) => `留下的最少${min}元`,
  partMissing: '请选择取出多少',
  figures: '现在取出',
  fillFirst: '选好取出多少，这里会写明利息和到账金额。',
  paidInterest: (rate: string, days: number) => `利息（年利率${rate}，${String(days)}天）`,
  outRow: '取出本金',
  payoutNow: '马上到账',
  stays: '留在存款里',
  lost: (lost: string, stayed: string, day: string) =>
    `现在取出少拿利息${lost}元。留到${day}，这些钱的利息是${stayed}元。`,
  nothingLost: '已经到期，利息全部给您，没有少拿。',
  early: (rate: string) => `还没有到期。取出的部分，年利率是${rate}。`,
  notNow: '先不取',
  next: '下一步',

  titleConfirm: '确认取出',
  headingEarly: '请核对提前取出，马上到账',
  headingMatured: '请核对到期取出，马上到账',
  dateRow: '取出日期',
  withdraw: (amount: string) => `取出${amount}元`,
  restNote: '留下的利率和到期日不变。',

  titleResult: '取出结果',
  doneTitle: '钱已到账',
  doneText: (card: string) => `本金和利息已转到${card}。`,

  endTitles: byCode({ MATURED: '已经到期', RENEWED: '已经续存', EARLY_WITHDRAWN: '已经全部取出' }),
  endTexts: byCode({
    MATURED: '本金和利息已转到您的卡。',
    RENEWED: '到期那天已按当天利率再存，成了一笔新的存款。',
    EARLY_WITHDRAWN: '这笔存款已经结束。',
  }),
  endOther: '这笔存款已经结束。',
  endRow: '结束日期',
  missingTitle: '没有找到这笔存款',
  missingText: '它可能不是您的，或者地址有误。请从存款列表里打开。',

  offlineText: '您填的内容都还在，没有取出。',
  offlineFresh: '没有读到这笔存款，存款没有变化。',
  expiredText: '为了安全已退出。您填的内容都还在。',
  expiredFresh: '为了安全已退出。登录后接着办。',
  loadFailedTitle: '没有读到这笔存款',

  problemSignIn: '登录已过期。您填的内容都还在，没有取出。登录后请再点一次。',
  problemNetwork: '连不上银行。您填的内容都还在，存款没有变化。请检查网络后再点一次。',
  problemRange: '这个金额不能取。请看看还有多少、最少要留多少。',
  problemState: '这笔存款刚刚有变化，上面是最新的。',
  problemContext: '验证码不是这一次取款的，没有取出。请再点一次，重新获取验证码。',
  problemNotBooked: '查过了，没有取出，存款没有变化。可以再提交一次。',
  problemOther: '暂时没办成，没有取出。您填的内容都还在，请稍后再试。',
};
