import { byCode } from '../i18n/catalogue.js';
import { cancelWayMessages } from '../screen/cancel.messages.zh-CN.js';
import { screenLaterMessages } from '../screen/screen.messages-later.js';
import type { CardProblem, PhoneProblem } from './account-bind.state.js';

const cardProblems: Record<CardProblem, (missing: number) => string> = {
  empty: () => '请填写银行卡号',
  'too-short': (missing) => `银行卡号最少16位，还差${String(missing)}位`,
  'too-long': () => '银行卡号最多19位，请对照卡面检查',
  characters: () => '银行卡号只有数字，请对照卡面检查',
  'check-digit': () => '卡号里有一位不对，请对照卡面检查',
  CREDIT_CARD: () => '这是信用卡，不能绑定。请换一张储蓄卡',
  ISSUER_UNKNOWN: () => '认不出这是哪家银行的卡，请对照卡面检查，或者换一张',
  ISSUER_NOT_SUPPORTED: () => '暂时不支持这家银行的卡，请换一张',
};

const phoneProblems: Record<PhoneProblem, (missing: number) => string> = {
  empty: () => '请填写银行预留手机号',
  'too-short': (missing) => `手机号是11位，还差${String(missing)}位`,
  'too-long': () => '手机号是11位，现在多了，请检查',
  characters: () => '手机号只有数字，请检查',
  'not-mobile': () => '手机号以1开头，共11位，请检查',
};

/** Texts of the later steps of account-bind, zh-CN: they come with those steps. */
export const accountBindLaterMessages = {
  ...screenLaterMessages,
  ...cancelWayMessages,

  consentLabel: '快捷支付',
  consent: '同意快捷支付协议',
  consentText: (once: string, day: string) =>
    once === day
      ? `签约后可以用这张卡转入和还款，单笔和单日最高${day}元，可以随时解除。`
      : `签约后可以用这张卡转入和还款，单笔最高${once}元，单日最高${day}元，可以随时解除。`,
  consentMissing: '请先阅读快捷支付协议，同意后打勾',
  cardProblems,
  phoneProblems,
  issuerLine: (issuer: string, kind: string) => `${issuer}，${kind}`,
  cardTypes: byCode({ DEBIT: '储蓄卡', CREDIT: '信用卡' }),
  reading: '正在打开文件',
  documentFailed: '文件没有打开。请检查网络，再点一次。',

  titleResult: '绑卡结果',
  doneTitle: '银行卡已绑定',
  doneText: '可以用它转入和还款，也可以转出到它。',
  cardRow: '银行卡',
  cardOf: (issuer: string, last4: string) => `${issuer} 尾号${last4}`,
  onceRow: '单笔最高',
  dayRow: '单日最高',
  monthRow: '每月最高',
  finish: '完成',
  goOn: '下一步',
  uncertified: '沙箱演示，未经认证',
  unknownTitle: '正在查绑卡结果',
  unknownText: '没有收到银行的回答。我们先查结果，不会重复绑。',
  unknownOffline: '还没有查到结果。请检查网络，再查一次。',
  exhaustedTitle: '今天的次数用完了',
  exhaustedText: (when: string) =>
    `${when}以后可以再试。卡没有绑定，填的号码没有保存。也可以带身份证和银行卡去网点办。`,

  offlineText: '卡没有绑定。联网后接着绑。',
  expiredText: '为了安全已退出，卡没有绑定。登录后接着绑。',
  loadFailedTitle: '没有读到绑卡信息',

  problemSignIn: '登录已过期，卡没有绑定。登录后请再点一次。',
  problemNetwork: '连不上银行，卡没有绑定。填的号码都还在，请检查网络后再点一次。',
  problemMismatch: (left: number) =>
    left > 0
      ? `发卡行没有核对上。请检查卡号和预留手机号，也要是您本人的卡。今天还可以试${String(left)}次。`
      : '发卡行没有核对上。请检查卡号和预留手机号，也要是您本人的卡。',
  problemNotAccepted: '这张卡不能绑定。请换一张本人的一类户储蓄卡。',
  problemIssuer: '发卡行现在没有回答，卡没有绑定，也不算次数。请过一分钟再试，或者换一张卡。',
  problemBoundBefore: '这张卡以前就绑定了，不用再绑。可以换一张卡。',
  problemDocuments: '协议有更新。填的号码都还在，请重新阅读后打勾。',
  problemContext: '验证码不是这张卡的，卡没有绑定。请再点一次，重新获取验证码。',
  problemNotBooked: '查过了，卡没有绑定。可以再提交一次。',
  problemNext: '卡已经绑定好了，但下一步没有打开。请检查网络，再点一次。',
  problemOther: '暂时没办成，卡没有绑定。填的号码都还在，请稍后再试。',
};
