/**
 * Published figures of one consumer loan product that a portfolio is fitted to; docs/scale.md says more. The daily rate
 * is not among them.
 */
export const PORTFOLIO_FIGURES = {
  /** Mean of the amounts drawn, yuan. */
  meanDraw: 8000,
  /** Part of the borrowers who owe at most 20,000.00. */
  owing20k: 0.77,
  /** Part of the borrowers who owe at most 50,000.00. */
  owing50k: 0.94,
  /** Mean days from payout to settlement. */
  meanDays: 47,
  /** Part of the settled loans that cost less than 100.00 of interest: more than this. */
  interestBelow100: 0.7,
  /** Mean interest of a settled loan, yuan. */
  meanInterest: 120,
} as const;

/**
 * Daily rate of a portfolio. Our derivation, in no source: 8,000 × 47 days × rate = 120, so the three published means
 * agree with each other.
 */
export const PORTFOLIO_DAILY_RATE = '0.000319';

/** Parameters of the distributions, found by trial against {@link PORTFOLIO_FIGURES}; amounts in yuan, times in days. */
export const PORTFOLIO_SHAPE = {
  /** Part of the customers who owe something on the day of seeding. */
  borrowing: 0.3,
  /** Balance of a borrower: a lognormal that has 77 % at 20,000 and 94 % at 50,000. */
  balance: { median: 8714, sigma: 1.1236, least: 500, most: 200_000 },
  /** What one open draw of a borrower owes on average; more balance is more draws. */
  owedByDraw: 8000,
  /** Draws that a borrower has open at most. */
  openDraws: 8,
  /** Amount of a settled draw. */
  draw: { median: 4570, sigma: 1.08, least: 500, most: 60_000 },
  /** Days until a settled draw was paid back. */
  days: { median: 26.4, sigma: 1.1, least: 1, most: 400 },
  /** How far large draws are kept longer: correlation of the two lognormals. */
  correlation: 0.19,
  /** Days since an open draw was paid out; its exponential mean. */
  openDays: 45,
  /** Days back to the oldest draw. */
  history: 540,
  /** Part of the draws that take each tenor; the longest that is needed is taken when a draw is kept longer. */
  tenors: [
    { months: 5, part: 0.6 },
    { months: 10, part: 0.3 },
    { months: 20, part: 0.1 },
  ],
} as const;
