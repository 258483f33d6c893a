import type { Translation } from '../i18n/catalogue.js';
import { counted } from '../i18n/format.messages.en.js';
import type { ScreenMessages } from './screen.messages.js';

/** Texts that every screen with steps shares, in English. */
export const screen: Translation<ScreenMessages> = {
  back: 'Back',
  close: 'Close',
  service: 'Help',
  sandbox: 'Test environment. No real money moves.',
  home: 'Back to home',
  gotIt: 'Got it',
  tryAgain: 'Try again',
  working: 'Submitting',
  calculating: 'Calculating',
  annualRate: 'Annual rate (simple)',
  dailyRate: 'Daily rate',
  clearAmount: 'Clear the amount',
  card: (last4) => `Debit card ending ${last4}`,
  version: (version) => `Version ${version}`,
  errorsTitle: (n) => `${counted(n, 'thing')} to correct`,

  progress: 'Progress',
  stateDone: 'Done',
  stateNow: 'In progress',
  stateTodo: 'Still to come',
  stateRow: 'Status now',
  stateWaiting: 'Waiting to be checked',
  queryAgain: 'Check again',
  querying: 'Checking',

  offlineTitle: 'You are offline',
  offlineLook: 'What you can check',
  offlineChecks: ['Is airplane mode off?', 'Is Wi-Fi or mobile data on?'],
  offlineNote: 'This page goes on by itself once you are back online. You need not stay here.',
  reconnect: 'Reconnect',
  expiredTitle: 'You have been signed out',
  signIn: 'Sign in and continue',
  kept: 'Your choice',
  submittedRow: 'Submitted',
  submittedNo: 'No',
  laterFailed: 'This page did not open. What you entered is kept. Check your connection and try again.',
  referenceLabel: 'Reference',
};
