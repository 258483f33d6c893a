import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { WealthAssessMessages } from './wealth-assess.messages.zh-CN.js';
import { wealth } from './wealth.messages.en.js';

/** Texts of the screen wealth-assess in English. */
export const translation: Translation<WealthAssessMessages> = {
  ...format,
  ...screen,
  ...wealth,

  loading: 'Reading the questions',
  leave: 'Not now',
  slow: 'The bank is taking longer than usual. You can leave; your answers are kept.',
  title: 'Risk questionnaire',
  headingIntro: 'How much risk can you bear?',
  leadIntro: 'Answer as things are. There is no right or wrong.',
  countRow: 'Questions',
  count: (n) => `${counted(n, 'question')}, about 3 minutes`,
  leftTodayRow: 'Attempts left today',
  leftYearRow: 'Attempts left in 12 months',
  times: (n) => counted(n, 'time'),
  typeNowRow: 'Your type now',
  typeUntilRow: 'Valid until',
  purpose:
    'The answers only decide which products suit you. The bank keeps them with their time, as evidence for later.',
  keptIntro: 'If you leave half-way, you can go on in this page within 48 hours.',
  expired: (day) => `Your last result expired on ${day}. Please answer again before you buy.`,
  renewed: 'The questions have changed. Answers that still fit are kept; please go on with the open ones.',
  begin: 'Start',
  goOn: (n) => `Go on with question ${String(n)}`,
  startOver: 'Start over',
  loadFailedText: 'Check your connection and try again.',

  questionOf: (n, all) => `Question ${String(n)} of ${String(all)}`,
  hintOne: 'Answer as things are. There is no right or wrong.',
  hintMany: 'Choose all that apply.',
  savedNote: (left) =>
    `Answers are kept; you can leave and go on later. ${counted(left, 'attempt')} left today.`,
  previous: 'Previous',
  nextQuestion: 'Next',
  toReview: 'See my answers',
  backToReview: 'Done',
  answerMissing: 'Choose an answer',
  answersMissing: 'Choose at least one answer',

  headingReview: 'Check your answers',
  leadReview: 'Tap one to change it. Submitting counts as one attempt.',
  answersLabel: 'Your answers',
  notAnswered: 'Not answered yet',
  send: 'Submit answers',

  unknownTitle: 'Checking the result',
  unknownText:
    'The answers may already have been submitted. We check the result first and never submit them twice.',
  unknownOffline: 'There is no result yet. Check your connection and check again. Your answers are kept.',

  resultIs: (type) => `You are ${type}`,
  meanings: {
    C1: 'You want to lose as little as possible; products that hardly move suit you.',
    C2: 'You can bear a very small loss and want somewhat more than a deposit pays.',
    C3: 'You can bear some ups and downs for steady growth.',
    C4: 'You can bear larger ups and downs for higher growth.',
    C5: 'You can bear large ups and downs and know that you may lose a lot.',
  },
  mayBuyRow: 'You may buy',
  mayBuy: (risk) => `${risk} and below`,
  validRow: 'Valid until',
  versionRow: 'Version of the questions',
  assessedRow: 'Answered at',
  whyTitle: 'Why this type',
  reasons: {
    AGE: 'You are 65 or older, so the rules lower it by one step',
    SHORT_HORIZON: 'You need this money within a year',
    LONG_HORIZON: 'You can leave this money for long',
    NO_LOSS_WANTED: 'You cannot accept any loss',
    SMALL_LOSS_BEARABLE: 'You can bear a very small loss only',
    LARGE_LOSS_BEARABLE: 'You can bear a larger loss',
    LITTLE_EXPERIENCE: 'You are new to products that go up and down',
    MUCH_EXPERIENCE: 'You know products that go up and down',
    INCOME_STEADY: 'Your income is rather steady',
    INCOME_UNSTEADY: 'Your income is not very steady',
    DEBT_HIGH: 'Repayments take much of your income',
  },
  lowestNote:
    'You said that you cannot accept any loss. The rules allow you R1 low risk products only, without exception.',
  overNote:
    'For products above your type you first read a warning and think for 24 hours; some cannot be bought.',
  evidence:
    'The answers, the version of the questions and the time are kept as evidence. Customer service can show them to you.',
  finish: 'Done',
  again: 'Answer again',
  againNote: (today, year) =>
    `If things change you can answer again: ${counted(today, 'time')} today, ${counted(year, 'time')} within 12 months.`,

  exhaustedTitle: 'No attempts left',
  exhaustedToday: (time) => `Both attempts of today are used. You can answer again from ${time}.`,
  exhaustedYear: (time) => `At most 8 attempts count in 12 months. You can answer again from ${time}.`,
  exhaustedWhy:
    'The limit makes sure that the result reflects how things are. The result that you have stays valid.',
  refusedTitle: 'You cannot answer now',
  refusedText:
    'Investments are for people of 18 or older, so no questionnaire is needed. If in doubt, ask customer service.',

  offlineText: 'Your answers are kept and have not been submitted.',
  expiredText: 'You were signed out for your safety. Your answers are kept.',
  loadFailedTitle: 'We could not read the questions',
  problemNetwork:
    'We cannot reach the bank. Your answers are kept and have not been submitted. Check your connection and try again.',
  problemSignIn:
    'You have been signed out. Your answers are kept and have not been submitted. Sign in and try again.',
  problemNotBooked:
    'We checked: the answers were not submitted and no attempt was used. You can submit them again.',
  problemElsewhere:
    'You have just answered elsewhere. To use these answers instead, submit them again; that uses another attempt.',
  problemOther:
    'That did not work. The answers were not submitted and no attempt was used. Please try again later.',
};
