import { byCode } from '../i18n/catalogue.js';
import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import { classNameMessages } from './account-class.messages.zh-CN.js';
import type { accountHomeLaterMessages } from './account-home.messages-later.zh-CN.js';

/** Texts of the first page of account-home, zh-CN: the source language. */
export const accountHomeMessages = {
  ...formatMessages,
  ...screenMessages,
  ...classNameMessages,

  loading: '正在读取您的账户',
  leave: '先离开',
  slow: '银行回答得比平时慢，还在等。可以先离开，过一会儿再来。',
  slowOrder: '银行回答得比平时慢，还在等结果。可以先离开，回来时先看账户，不要再办一次。',
  loadFailedText: '银行暂时没有回应，请稍后再试。账户里的钱没有变化。',
  title: '我的账户',
  accounts: '账户',
  tab: (name: string, last4: string) => `${name} ${last4}`,
  balance: '账户余额',
  available: '可用余额',
  held: '正在处理的钱',
  ledger: '账户里一共',
  statuses: byCode({
    FROZEN: '已冻结',
    DORMANT: '久未使用',
    PENDING_ACTIVATION: '待激活',
    CLOSED: '已销户',
  }),
  statusOther: '暂时不能用',
  frozenText: '账户冻结着：钱转不出去，也不能付款；转入照常。',
  capText: (cap: string, room: string) => `这个账户最多放${cap}元，还能转入${room}元。`,
  goUnfreeze: '去解冻',
  moves: { IN: '转入', OUT: '转出' },
  recent: '最近收支',
  all: '全部',
  allStatements: '全部收支和月账单',
  noMovements: '还没有收支。',
  movement: (day: string, what: string) => `${day} ${what}`,
  purposes: byCode({
    OPENING_BALANCE: '开户余额',
    LOAN_DISBURSEMENT: '借款到账',
    LOAN_REPAYMENT: '还款',
    SALARY: '工资',
    CARD_PAYMENT: '付款',
    WEALTH_PURCHASE: '买理财',
    WEALTH_REFUND: '理财退款',
    WEALTH_REDEMPTION: '赎回到账',
    WEALTH_DIVIDEND: '分红',
    DEPOSIT_OPENING: '存定期',
    DEPOSIT_PAYOUT: '存款取出',
    TRANSFER_IN: '转入',
    TRANSFER_OUT: '转出',
  }),
  purposeOther: '其他收支',
  cards: '银行卡',
  limits: '转账限额',
  manage: '冻结和销户',
  noAccount: '您还没有账户。开好以后，余额和收支都在这里。',
  openAccount: '去开户',
};

/** Keys of the texts of account-home, and the values that they take. */
export type AccountHomeMessages = typeof accountHomeMessages & typeof accountHomeLaterMessages;
