import type { screenLaterMessages } from './screen.messages-later.js';

/** Texts of the first step that every screen with steps shares, zh-CN: the source language. Each screen spreads them into its own. */
export const screenMessages = {
  back: '返回',
  close: '关闭',
  service: '客服',
  sandbox: '环境，不动真钱',
  home: '回到首页',
  tryAgain: '再试一次',
  working: '正在提交',
  calculating: '正在计算',
  annualRate: '年化利率（单利）',
  dailyRate: '日利率',
  clearAmount: '清空金额',
  laterFailed: '这一页没有打开。您填的内容都还在，请检查网络，再试一次。',
};

/** Texts that a host can replace in all screens at once by `setMessages(locale, {screen: …})`. */
export type ScreenMessages = typeof screenMessages & typeof screenLaterMessages;

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    readonly screen: ScreenMessages;
  }
}
