import type { Translation } from '../i18n/catalogue.js';
import type { ScreenMessages } from './screen.messages.js';

/** Texts that every screen with steps shares, in zh-HK. */
export const screen: Translation<ScreenMessages> = {
  back: '返回',
  close: '關閉',
  service: '客服',
  sandbox: '環境，不涉及真實資金',
  home: '返回主頁',
  gotIt: '知道了',
  tryAgain: '再試一次',
  working: '正在提交',
  calculating: '正在計算',
  annualRate: '年利率（單利）',
  dailyRate: '日利率',
  clearAmount: '清除金額',
  card: (last4) => `扣賬卡 尾號${last4}`,
  version: (version) => `版本${version}`,
  errorsTitle: (n) => `有${String(n)}處需要更改`,

  progress: '進度',
  stateDone: '已完成',
  stateNow: '進行中',
  stateTodo: '尚未進行',
  stateRow: '目前狀況',
  stateWaiting: '等待查詢',
  queryAgain: '再查詢一次',
  querying: '正在查詢',

  offlineTitle: '網絡已中斷',
  offlineLook: '可先檢查',
  offlineChecks: ['飛行模式是否已關閉', 'Wi-Fi或流動數據是否已開啟'],
  offlineNote: '恢復連線後會自動繼續，毋須停留在此頁',
  reconnect: '重新連線',
  expiredTitle: '登入已逾時',
  signIn: '登入後繼續',
  kept: '您的選擇',
  submittedRow: '是否已提交',
  submittedNo: '沒有',
  laterFailed: '未能開啟此頁。您填寫的內容仍然保留，請檢查網絡，再試一次。',
  referenceLabel: '問題編號',
};
