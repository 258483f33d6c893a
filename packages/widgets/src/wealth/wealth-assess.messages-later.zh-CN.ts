import { byCode } from '../i18n/catalogue.js';
import { screenLaterMessages } from '../screen/screen.messages-later.js';

/** Texts of the later steps of wealth-assess, zh-CN: they come with those steps. */
export const wealthAssessLaterMessages = {
  ...screenLaterMessages,

  questionOf: (n: number, all: number) => `第${String(n)}题，共${String(all)}题`,
  hintOne: '按实际情况选就好，没有好坏之分。',
  hintMany: '可以选几个，有一个算一个。',
  savedNote: (left: number) => `答案已自动保存，离开后可以接着做。今天还可以测评${String(left)}次。`,
  previous: '上一题',
  nextQuestion: '下一题',
  toReview: '看看答案',
  backToReview: '改好了',
  answerMissing: '请选一个答案',
  answersMissing: '请至少选一个答案',

  headingReview: '请核对您的答案',
  leadReview: '点一下就能改。提交以后这次测评就算一次。',
  answersLabel: '您的答案',
  notAnswered: '还没有答',
  send: '提交答案',

  unknownTitle: '正在查询测评结果',
  unknownText: '刚才的答案可能已经提交。我们先查结果，不会重复提交。',
  unknownOffline: '还没有查到结果。请检查网络，再查一次。答案都还在。',

  resultIs: (type: string) => `您是${type}`,
  meanings: byCode({
    C1: '您希望本金尽量不亏，适合涨跌很小的产品。',
    C2: '您能接受很小的亏损，想比存款多一点收益。',
    C3: '您能接受一些涨跌，换取稳步增长。',
    C4: '您能接受较大的涨跌，换取更高的增长。',
    C5: '您能接受大幅涨跌，清楚可能亏损很多。',
  }),
  mayBuyRow: '可以买',
  mayBuy: (risk: string) => `${risk}及以下`,
  validRow: '有效期到',
  versionRow: '问卷版本',
  assessedRow: '测评时间',
  whyTitle: '为什么是这个类型',
  reasons: byCode({
    AGE: '您已满65岁，按规定降低一档',
    SHORT_HORIZON: '这笔钱不到1年就要用',
    LONG_HORIZON: '这笔钱可以放得比较久',
    NO_LOSS_WANTED: '一点亏损都不能接受',
    SMALL_LOSS_BEARABLE: '只能接受很小的亏损',
    LARGE_LOSS_BEARABLE: '较大的亏损也能接受',
    LITTLE_EXPERIENCE: '买会涨跌的产品还不久',
    MUCH_EXPERIENCE: '买会涨跌的产品有经验',
    INCOME_STEADY: '收入比较稳定',
    INCOME_UNSTEADY: '收入不太稳定',
    DEBT_HIGH: '每月还款占收入比较多',
  }),
  lowestNote: '您选了一点亏损都不能接受，按规定只能买R1低风险产品，不能破例。',
  overNote: '高过您类型的产品，要先看风险提示，再想24小时，有些不能买。',
  evidence: '答案、题目版本和时间已经存证。您可以请客服给您看。',
  finish: '完成',
  again: '再测一次',
  againNote: (today: number, year: number) =>
    `情况变了可以重测。今天还有${String(today)}次，12个月内还有${String(year)}次。`,

  exhaustedTitle: '测评次数用完了',
  exhaustedToday: (time: string) => `今天的2次已经用完，${time}以后可以再测。`,
  exhaustedYear: (time: string) => `12个月内最多测8次，${time}以后可以再测。`,
  exhaustedWhy: '限制次数，是为了让结果反映真实情况。已有的结果照常有效。',
  refusedTitle: '现在不能测评',
  refusedText: '未满18岁不能买投资产品，所以不需要测评。有疑问请联系客服。',

  offlineText: '您选的答案都还在，没有提交。',
  expiredText: '为了安全已退出。您选的答案都还在。',
  loadFailedTitle: '没有读到测评题目',
  problemNetwork: '连不上银行。您的答案都还在，没有提交。请检查网络后再点一次。',
  problemSignIn: '登录已过期。您的答案都还在，没有提交。登录后请再点一次。',
  problemNotBooked: '查过了，答案没有提交，没有用掉次数。可以再提交一次。',
  problemElsewhere: '您在别处刚做过一次测评。要用这里的答案，请再点一次提交，会再用掉一次。',
  problemOther: '暂时没办成，答案没有提交，没有用掉次数。请稍后再试。',
};
