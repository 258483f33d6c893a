import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-HK.js';
import type { LoanEntryMessages } from './loan-entry.messages.zh-CN.js';

/** Texts of the screen loan-entry in zh-HK. */
export const translation: Translation<LoanEntryMessages> = {
  ...format,

  title: '隨借',
  sandbox: '環境，不涉及真實資金',
  note: '按日計息，隨時可還款',
  loading: '正在讀取您的貸款額',
  available: '可借額度',
  annualRate: '年利率（單利）',
  borrow: '申請提款',
  seeProgress: '查看放款進度',
  inProgress: (amount) => `人民幣${amount}元正在放款，一般40秒內存入戶口`,
  suspended: '信貸額暫停使用。已借的貸款請如常還款，如有疑問請聯絡客戶服務。',
  invited: '先申請信貸額，一般10分鐘內有結果。申請不收費，有了信貸額而不借亦沒有費用。',
  apply: '申請信貸額',
  applying: (time) => `您的申請正在審批，最遲${time}前有結果`,
  seeApplication: '查看申請進度',
  approved: (date) => `信貸額申請已獲批核，最遲可於${date}接受`,
  seeOffer: '查看我的信貸額',
  declined: '上次的信貸額申請已有結果',
  seeDecision: '查看申請結果',
  failed: '未能讀取您的信貸額。請檢查網絡，再試一次。',
  tryAgain: '再試一次',
};
