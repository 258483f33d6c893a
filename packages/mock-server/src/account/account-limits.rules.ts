import { addFen, fromFen, subtractFen, toFen, type Money } from '@weidongli/finance';
import type { AccountLimit, AccountLimits } from '@weidongli/contracts/account';
import { CLASS_RULES, OUT_WINDOWS } from '../engine/account.rules.js';
import type { LedgerAccount, LedgerTransfer } from '../engine/ledger.js';
import { renewsOn, usedOn, type Spent } from '../engine/limit-windows.js';
import type { AccountRecord } from '../engine/records.js';
import { DAY, readInstant } from '../engine/time.js';

/** What stands in the way of closing an account. */
export type Obstacle =
  'BALANCE' | 'HELD_MONEY' | 'OPEN_LOAN' | 'OPEN_INVESTMENT' | 'OPEN_ORDER' | 'LAST_DAY_MOVEMENT';

/** Rules that the limits of each class come from. */
const SOURCES: Readonly<Record<AccountRecord['class'], AccountLimits['source']>> = {
  I: 'NO_LEGAL_LIMIT',
  II: 'PBOC_2016_302',
  III: 'PBOC_2018_16',
};

/** Writes the limits of an account on a date. */
export const limitsShown = (
  { class: its, own }: Pick<AccountRecord, 'class' | 'own'>,
  spent: Spent,
  date: string,
): Pick<AccountLimits, 'limits' | 'balanceCap' | 'source'> => {
  const { caps, balanceCap } = CLASS_RULES[its];
  const limits = OUT_WINDOWS.map((window): AccountLimit => ({
    window,
    cap: caps?.[window] ?? null,
    own: own[window] ?? null,
    used: fromFen(usedOn(spent, window, date)),
    renewsOn: renewsOn(window, date),
  }));
  return { limits, balanceCap, source: SOURCES[its] };
};

/** What a wish for another limit comes to. */
export type LimitWish = 'lower' | 'raise' | 'same' | 'out-of-range';

/** Judges a wish for another limit: whoever lowers a limit only takes from a thief, whoever raises it must be the customer. */
export const judgeLimit = (
  { class: its, own }: Pick<AccountRecord, 'class' | 'own'>,
  window: 'DAY' | 'YEAR',
  wanted: Money,
): LimitWish => {
  const cap = CLASS_RULES[its].caps?.[window];
  const present = own[window] ?? cap;
  if (toFen(wanted) < 0n || (cap !== undefined && toFen(wanted) > toFen(cap))) return 'out-of-range';
  if (present === undefined || toFen(wanted) < toFen(present)) return 'lower';
  return toFen(wanted) === toFen(present) ? 'same' : 'raise';
};

/** What is known about an account that is to be closed. */
export interface ClosingFacts {
  readonly ledger: LedgerAccount;
  readonly transfers: readonly LedgerTransfer[];
  readonly hasLoan: boolean;
  readonly hasInvestment: boolean;
  readonly hasOrder: boolean;
  /** Milliseconds. */
  readonly now: number;
}

/**
 * Lists what stands in the way of closing an account. A movement of the last day does: what was paid can still be taken back
 * by the other bank, and then needs an account to come to.
 */
export const obstaclesTo = (facts: ClosingFacts): readonly Obstacle[] => {
  const { creditsPosted, debitsPosted, creditsPending, debitsPending } = facts.ledger;
  const stands: Readonly<Record<Obstacle, boolean>> = {
    BALANCE: subtractFen(creditsPosted, debitsPosted) !== 0n,
    HELD_MONEY: addFen(creditsPending, debitsPending) !== 0n,
    OPEN_LOAN: facts.hasLoan,
    OPEN_INVESTMENT: facts.hasInvestment,
    OPEN_ORDER: facts.hasOrder,
    LAST_DAY_MOVEMENT: facts.transfers.some(
      ({ postedAt }) => postedAt !== null && (readInstant(postedAt) ?? 0) > facts.now - DAY,
    ),
  };
  return (Object.keys(stands) as Obstacle[]).filter((obstacle) => stands[obstacle]);
};
