import { screenLaterMessages } from '../screen/screen.messages-later.js';

/** Texts of the other ways to confirm, and of the end, zh-CN. */
export const identityStepUpLaterMessages = {
  ...screenLaterMessages,

  passwordLabel: '6位支付密码',
  passwordHint: '银行卡的支付密码，不是登录密码',
  passwordShow: '显示',
  passwordHide: '隐藏',
  passwordNote: '密码在本机加密后才发出。银行不会打电话索要密码。',
  problemPassword: (left: number) => `支付密码不对，还可以试${String(left)}次`,
  keyboardText: '支付密码在手机的安全键盘上输入，网页看不到。',
  keyboardStart: '打开安全键盘',
  problemKeyboard: '安全键盘没有打开。请在这里输入支付密码。',
  faceText: '请在光线好的地方正对屏幕。照片加密后发给银行比对，比对完不保存。',
  faceNote: '不方便或者不想刷脸，可以选下面别的方式，效果一样。',
  faceStart: '开始刷脸',
  problemFace: (left: number) => `没有认出是您本人，还可以试${String(left)}次`,
  deviceText: '按手机的提示，用指纹或面容确认。指纹和面容只留在手机里。',
  deviceStart: '开始确认',
  problemDevice: '这台手机没能确认。请再试一次，或者换一种方式。',
  overAttempts: '输错次数太多，这一次不能再确认了，什么都没有提交。可以关掉这里，重新开始。',
  overExpired: '停留太久，这一次的确认已经过期，什么都没有提交。可以关掉这里，重新开始。',
  overNone: '现在没有可以用的确认方式。请稍后再试，或者联系客服。',
  doneText: '身份已经确认，请稍候。',
};
