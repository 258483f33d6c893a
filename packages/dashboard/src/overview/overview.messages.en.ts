import type { Translation } from '@weidongli/widgets';
import type { overviewMessages } from './overview.messages.zh-CN.js';

/** Texts of the overview in English. */
export const overview: Translation<typeof overviewMessages> = {
  title: 'Overview',
  lent: 'Principal lent',
  lentNote: (count) => `${String(count)} open ${count === 1 ? 'loan' : 'loans'}`,
  deposits: 'Customer deposits',
  depositsNote: (count) => `${String(count)} ${count === 1 ? 'account' : 'accounts'}`,
  limits: 'Credit in use',
  limitsNote: (granted) => `¥${granted} granted`,
  books: 'Debits minus credits',
  events: 'Latest events',
  allEvents: 'All events',
  noEvents: 'No events yet. Let a customer borrow, or move the clock.',
  late: 'Loans in arrears',
  allLoans: 'All loans',
  noneLate: 'No loan is in arrears.',
  days: (count) => `${String(count)} ${count === 1 ? 'day' : 'days'} late`,
  webhooks: 'Undelivered webhooks',
  allWebhooks: 'All deliveries',
  allDelivered: 'Nothing is stuck.',
  tried: (count) => `tried ${String(count)} ${count === 1 ? 'time' : 'times'}`,
};
