import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-TW.js';
import type { LoanEntryMessages } from './loan-entry.messages.zh-CN.js';

/** Texts of the screen loan-entry in zh-TW. */
export const translation: Translation<LoanEntryMessages> = {
  ...format,

  title: '隨借',
  sandbox: '環境，不會動用真實資金',
  note: '按日計息，隨時可還款',
  loading: '正在讀取您的額度',
  available: '可借額度',
  annualRate: '年利率（單利）',
  borrow: '去借款',
  seeProgress: '查看撥款進度',
  inProgress: (amount) => `人民幣${amount}元正在撥款，通常40秒內入帳`,
  suspended: '額度暫停使用。已借的款項請照常還款，有疑問請聯絡客服。',
  invited: '先申請額度，通常10分鐘內有結果。申請不收費，有了額度不借也沒有費用。',
  apply: '申請額度',
  applying: (time) => `您的申請正在審核，最晚${time}前有結果`,
  seeApplication: '查看申請進度',
  approved: (date) => `額度申請已核准，最晚可在${date}接受`,
  seeOffer: '查看我的額度',
  declined: '上次的額度申請有結果了',
  seeDecision: '查看申請結果',
  failed: '無法讀取您的借款額度。請檢查網路，再試一次。',
  tryAgain: '再試一次',
};
