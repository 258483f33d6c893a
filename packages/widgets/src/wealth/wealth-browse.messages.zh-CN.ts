import { byCode } from '../i18n/catalogue.js';
import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import { productMessages } from './wealth.messages.zh-CN.js';
import type { wealthBrowseLaterMessages } from './wealth-browse.messages-later.zh-CN.js';

/** Texts of the first step of wealth-browse, zh-CN: the source language. */
export const wealthBrowseMessages = {
  ...formatMessages,
  ...screenMessages,
  ...productMessages,

  title: '理财产品',
  loading: '正在读取产品',
  searchLabel: '搜索产品',
  searchPlaceholder: '产品名称或代码',
  clearSearch: '清空搜索',
  kindLabel: '产品类型',
  kindChoices: {
    ALL: '全部',
    MONEY_FUND: '货币',
    BOND_FUND: '债券',
    MIXED_FUND: '混合',
    EQUITY_FUND: '股票',
    INDEX_FUND: '指数',
    BANK_WMP: '理财',
    DEPOSIT: '存款',
  },
  canBuy: (type: string, risk: string) => `您是${type}，可以买R1到${risk}`,
  canBuyLowest: (type: string) => `您是${type}，可以买R1`,
  notAssessed: '买之前先做风险测评',
  assessmentExpired: '风险测评过期了，买之前再做一次',
  assess: '去测评',
  sorts: {
    risk: '风险从低到高',
    headline: '收益率从高到低',
    minimum: '起购从低到高',
  },
  filter: '筛选',
  filterCount: (n: number) => `筛选${String(n)}项`,
  compare: '对比',
  compareTitle: '产品对比',
  loadedSoFar: (n: number) => `已载入${String(n)}个`,
  headlines: byCode({
    SEVEN_DAY_YIELD: '七日年化',
    ONE_YEAR: '近一年',
    SINCE_INCEPTION: '成立以来',
    FIXED_RATE: '年利率',
    BENCHMARK: '业绩比较基准',
  }),
  headlineFrom: (label: string, from: string) => `${label}，${from}`,
  from: (yuan: string) => `${yuan.replace(/0000$/u, '万')}元起`,
  aboveLevel: '高于您的类型',
  note: '过往业绩不代表以后的收益。存款受存款保险保护，每人每家银行最高50万元。',
  leave: '先离开',
  slow: '银行回答得比平时慢，还在等。可以先离开，过一会儿再来。',
  loadFailedText: '请检查网络，再试一次。',
};

/** Keys of the texts of wealth-browse, and the values that they take. */
export type WealthBrowseMessages = typeof wealthBrowseMessages & typeof wealthBrowseLaterMessages;
