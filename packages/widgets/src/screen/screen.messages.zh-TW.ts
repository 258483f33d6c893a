import type { Translation } from '../i18n/catalogue.js';
import type { ScreenMessages } from './screen.messages.js';

/** Texts that every screen with steps shares, in zh-TW. */
export const screen: Translation<ScreenMessages> = {
  back: '返回',
  close: '關閉',
  service: '客服',
  sandbox: '環境，不會動用真實資金',
  home: '回到首頁',
  gotIt: '知道了',
  tryAgain: '再試一次',
  working: '正在送出',
  calculating: '正在計算',
  annualRate: '年利率（單利）',
  dailyRate: '日利率',
  clearAmount: '清除金額',
  card: (last4) => `金融卡 末四碼${last4}`,
  version: (version) => `版本${version}`,
  errorsTitle: (n) => `有${String(n)}處需要修改`,

  progress: '進度',
  stateDone: '已完成',
  stateNow: '進行中',
  stateTodo: '尚未進行',
  stateRow: '目前狀態',
  stateWaiting: '等待查詢',
  queryAgain: '再查一次',
  querying: '正在查詢',

  offlineTitle: '網路中斷了',
  offlineLook: '可以先檢查',
  offlineChecks: ['飛航模式是否關閉', '無線網路或行動數據是否開啟'],
  offlineNote: '恢復連線後會自動繼續，不必停留在此頁',
  reconnect: '重新連線',
  expiredTitle: '登入已逾時',
  signIn: '登入後繼續',
  kept: '您的選擇',
  submittedRow: '是否已送出',
  submittedNo: '沒有',
  laterFailed: '此頁沒有開啟。您填寫的內容都還在，請檢查網路，再試一次。',
  referenceLabel: '問題編號',
};
