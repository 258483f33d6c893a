import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { MoneyInputProblem } from '@weidongli/finance';
import type { TextProblem } from './loan-apply.text.js';
import type { LoanApplyMessages } from './loan-apply.messages.zh-CN.js';
const incomeProblems: Record<MoneyInputProblem, string> = {
  empty: 'Enter your monthly income, or 0 if you have none',
  'not-a-number': 'Use digits only, such as 6000 or 6000.50',
  negative: 'Leave out the minus sign; enter 0 if you have no income',
  'too-many-decimals': 'Use at most two digits after the decimal point',
  'decimal-comma': 'Use a point for decimals, such as 6000.00, not a comma',
  'too-large': 'This number is too large. Please check your monthly income.',
};

const textProblems: Record<TextProblem, (what: string, length: number, limit: number) => string> = {
  missing: (what) => `Fill in: ${what}`,
  'too-long': (what, length, limit) =>
    `${what}: at most ${counted(limit, 'character')}, now ${String(length)}. Please shorten it.`,
  'hidden-characters': (what) =>
    `${what}: there are characters that cannot be seen, probably from pasting. Delete them and type it again.`,
};

/** Texts of the screen loan-apply in English. */
export const translation: Translation<LoanApplyMessages> = {
  ...format,
  ...screen,
  loading: 'Reading your application',
  leave: 'Leave',

  slow: 'The bank is taking longer than usual. You can wait or leave.',
  slowWork:
    'The bank has not answered yet. You can wait or leave; when you come back we check the result first.',

  titleApply: 'Apply for a credit line',
  stepOf: (n, of, name) => `Step ${String(n)} of ${String(of)}: ${name}`,
  stepConsent: 'Authorisation',
  stepForm: 'Your details',
  headingConsent: 'Read this first, then decide',
  leadConsent: 'If you do not apply, your other services stay as they are.',
  lookedAt: 'How the limit is assessed',
  lookedAtRows: [
    { label: 'The bank looks at', value: 'your credit report' },
    { label: 'You fill in', value: 'job and monthly income' },
    { label: 'You hear', value: 'usually within 10 minutes' },
    { label: 'Cost of applying', value: '¥0.00' },
  ],
  consentGroup: 'Authorisation',
  consentTitle: 'I agree that the bank reads my credit report',
  consentText:
    'It is read once, when you submit the application, and that leaves one enquiry in the report. The authorisation is for this application only.',
  consentMissing: 'Read the authorisation first, then tick the box if you agree',
  consentNote: 'The bank does not read your report before you tick the box.',
  agree: 'Agree and apply',
  decline: 'Do not apply',

  headingForm: 'Your details',
  leadForm: 'Used to assess your limit only, not for marketing.',
  employment: 'What do you do?',
  employments: {
    EMPLOYED: 'Employed',
    SELF_EMPLOYED: 'Self-employed',
    FARMING: 'Farming',
    RETIRED: 'Retired',
    OTHER: 'Other',
  },
  workplace: 'Employer',
  workplaceHint: 'Full name; leave it empty if you have none',
  optional: 'Optional',
  income: 'Monthly income',
  incomeHint: 'What you usually receive a month, to the cent',
  clearIncome: 'Clear the monthly income',
  submit: 'Submit the application',

  titleProgress: 'Application progress',
  headingWaiting: 'Assessing your limit',
  waitingText: (time) => `Usually within 10 minutes, by ${time} at the latest`,
  waitingLate:
    'This takes longer than expected; the bank is still assessing. If in doubt, ask customer service.',
  submitted: 'Application submitted',
  reviewing: 'Being assessed',
  referredAt: 'Passed to our staff',
  appealed: 'Review requested',
  decided: 'Decision',
  decidedBy: (time) => `By ${time} at the latest`,
  mayLeave:
    'You can leave this page; the assessment goes on. Once there is a decision, you see it when you open this again.',
  takeBack: 'Withdraw the application',

  headingReferred: 'Our staff need to look at this',
  referredText: (time) => `This is not a refusal. You will hear by ${time} at the latest.`,
  referredLate:
    'This takes longer than expected; our staff are still looking at it. If in doubt, ask customer service.',

  titleResult: 'Decision',
  approved: 'Your credit line is approved',
  approvedText: 'It costs nothing until you borrow',
  offerDetails: 'About this credit line',
  tenors: 'Terms to choose from',
  tenorValue: (list) => `${list} ${list === '1' ? 'month' : 'months'}`,
  validUntil: 'Accept by',
  funders: 'Funded by',
  funder: (name, percent) => `${name} ${percent}`,
  whyThisLimit: 'Why this limit',
  reasonsFor: 'In your favour',
  reasonsAgainst: 'Why it is not higher',
  reasonsOther: 'Also considered',
  whyApproved: 'How this limit was assessed',
  basis: 'Assessed from your credit report and the details you gave.',
  automated:
    'This was decided automatically. If in doubt, ask customer service to have our staff explain it.',
  byPerson: 'This was decided by our staff.',
  termsGroup: 'Credit line contract',
  terms: (documents) =>
    documents > 1
      ? `I have read and agree to the credit line contract and related papers, ${String(documents)} documents in all`
      : 'I have read and agree to the credit line contract',
  termsText: 'It opens the credit line. Each loan has a contract of its own.',
  termsMissing: 'Read the credit line contract first, then tick the box if you agree',
  accept: 'Accept',
  notNow: 'Not now',

  refuseTitle: 'Not this credit line, for now',
  refuseText: (date) =>
    `You can keep the offer and decide by ${date}. You can also give it up now; then it is no longer valid.`,
  keepOffer: 'Keep it and decide later',
  refuse: 'Give up this offer',
  takeBackTitle: 'Withdraw the application',
  takeBackText:
    'The assessment stops and no credit line is opened. An enquiry that was made stays in your credit report.',
  keepWaiting: 'Keep waiting',
  takeBackNow: 'Withdraw',

  done: 'Your credit line is open',
  doneText: 'It costs nothing until you borrow',
  notBorrow: 'Do not borrow now',
  borrow: 'Borrow',

  declined: 'No credit line was approved this time',
  declinedText: 'Your other services and accounts stay as they are.',
  reasons: 'Main reasons, and what you can do',
  reviewTitle: 'You can ask our staff to look again',
  reviewText:
    'This was decided automatically. You can tell us what the bank should know; our staff answer within 2 days.',
  askReview: 'Ask for a review',
  appealOpen: (date) =>
    `We have your request and answer by ${date} at the latest. You can leave this page and see the answer when you open it again.`,
  appealRejected:
    'Our staff have looked again; the decision stays the same. If in doubt, ask customer service.',
  appealUpheld: 'Our staff have looked again and agree with you.',

  titleAppeal: 'Ask for a review',
  headingAppeal: 'What should the bank know?',
  leadAppeal: 'Our staff read what you write and answer within 2 days. A review is free.',
  statement: 'Your situation',
  statementHint: 'At most 500 characters, such as a change of income or a loan you have repaid',
  written: (n, of) => `${String(n)}/${String(of)}`,
  sendAppeal: 'Send',

  withdrawn: 'The application is withdrawn',
  withdrawnText: 'No credit line was opened. Your other services stay as they are.',
  lapsed: 'This offer has expired',
  lapsedText: 'The last day to accept has passed. No credit line was opened and nothing was charged.',
  again: 'Apply again',

  unknownTitle: 'Checking your application',
  unknownText: 'It may already have been submitted. We check the result first and never submit twice.',
  unknownOffline: 'There is no result yet. Check your connection and check again.',

  unavailableTitle: 'You cannot apply now',
  unavailableText:
    'No application was submitted and your other services stay as they are. If in doubt, ask customer service.',
  openedTitle: 'You already have a credit line',
  openedText: 'There is no need to apply again. You can borrow right away.',
  offlineText:
    'We could not read your application. What was submitted is not affected and what you entered is kept.',
  loadFailedTitle: 'We could not read your application',
  loadFailedText: 'Please try again. What was submitted is not affected.',

  expiredText: 'You were signed out for your safety. What you entered is kept.',
  sessionSubmitted: 'Submitted',
  sessionNo: 'No',
  sessionUnknown: 'Waiting to be checked',

  reading: 'Opening the document',
  documentFailed: 'The document did not open. Check your connection and try again.',

  employmentMissing: 'Choose what you do',
  incomeProblem: (problem) => incomeProblems[problem],
  textProblem: (problem, what, length, limit) => textProblems[problem](what, length, limit),

  problemNetwork:
    'We cannot reach the bank. What you entered is kept and not submitted yet. Check your connection and try again.',
  problemDocuments:
    'A document to agree to has been updated. What you entered is kept. Read it again and submit once you agree.',
  problemConsent:
    'The authorisation has been used or has expired. What you entered is kept. Please authorise again.',
  problemState:
    'This cannot be done now and nothing new was submitted. Please come back later. If in doubt, ask customer service.',
  problemNotInvited: 'You cannot apply now and nothing was submitted. If in doubt, ask customer service.',
  problemInput: 'The bank did not accept something and nothing was submitted. Please check it and try again.',
  problemNotBooked: 'We checked: it was not submitted. You can submit it again.',
  problemOther:
    'That did not work and nothing was submitted. What you entered is kept. Please try again later.',
};
