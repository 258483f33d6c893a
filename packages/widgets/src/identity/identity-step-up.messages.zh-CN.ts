import { byCode } from '../i18n/catalogue.js';
import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { identityStepUpLaterMessages } from './identity-step-up.messages-later.zh-CN.js';

/** Texts of identity-step-up as long as a code is asked for, zh-CN: the source language. */
export const identityStepUpMessages = {
  ...formatMessages,
  ...screenMessages,

  titles: byCode({
    OTP: '输入短信验证码',
    PAYMENT_PASSWORD: '输入支付密码',
    FACE: '刷脸确认',
    NATIVE_BIOMETRIC: '指纹或面容确认',
  }),
  titleOver: '现在不能确认',
  titleDone: '已确认',
  terms: '您要确认的是',
  what: '事项',
  amount: '金额',
  payee: '收款方',
  purposes: byCode({
    LOAN_DRAW: '借款',
    LOAN_REPAY: '还款',
    LOAN_ACCEPT: '开通额度',
    LINE_UNLOCK: '解锁额度',
    DEVICE_REGISTER: '登记设备',
    WEALTH_BUY: '买入',
    WEALTH_REDEEM: '赎回',
    WEALTH_PLAN: '定投',
    DEPOSIT_OPEN: '存入定期',
    DEPOSIT_WITHDRAW: '提前支取',
  }),
  purposeOther: '本次操作',
  confirms: byCode({
    LOAN_DRAW: '确认借款',
    LOAN_REPAY: '确认还款',
    LOAN_ACCEPT: '确认开通',
    LINE_UNLOCK: '确认解锁',
    DEVICE_REGISTER: '确认登记',
    WEALTH_BUY: '确认买入',
    WEALTH_REDEEM: '确认赎回',
    WEALTH_PLAN: '确认定投',
    DEPOSIT_OPEN: '确认存入',
    DEPOSIT_WITHDRAW: '确认支取',
  }),
  confirmOther: '确认',
  ways: '也可以这样确认',
  wayTo: byCode({
    OTP: '用短信验证码',
    PAYMENT_PASSWORD: '用支付密码',
    FACE: '刷脸',
    NATIVE_BIOMETRIC: '用指纹或面容',
  }),
  sent: (phone: string) => `验证码已发到 ${phone}`,
  codeLabel: (n: number) => `${String(n)}位短信验证码`,
  wait: (seconds: number) => `没收到？${String(seconds)}秒后可以重新发送`,
  resend: '没收到？重新发送验证码',
  codeNote: '验证码只对这一次有效。银行不会打电话索要验证码。',
  slow: '银行回答得比平时慢，还在等。',
  problemCode: (left: number) => `验证码不对，还可以试${String(left)}次`,
  problemCodeExpired: '验证码已过期。请重新发送，再填新的验证码。',
  problemTooOften: '发得太频繁。请稍等一会儿再试。',
  problemNetwork: '连不上银行，还没有确认。请检查网络，再按一次。',
  problemSignIn: '登录已过期，还没有确认。请登录后再试。',
  problemOther: '现在没有确认成功。请稍后再试。',
};

/** Keys of the texts of identity-step-up, and the values that they take. */
export type IdentityStepUpMessages = typeof identityStepUpMessages & typeof identityStepUpLaterMessages;
