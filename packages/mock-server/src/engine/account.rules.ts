import type { ProblemCode } from '@weidongli/contracts';
import { addFen, lesserFen, toFen, type Fen, type Money } from '@weidongli/finance';
import type { WindowLimits } from './limit-windows.js';
import type { AccountClass, AccountRecord, CardRecord } from './records.js';

/** Windows that limit what goes out to others. */
export const OUT_WINDOWS = ['DAY', 'YEAR'] as const;
/** Windows of a quick-pay agreement. */
export const QUICK_PAY_WINDOWS = ['DAY', 'MONTH'] as const;

const yuan = (amount: string): Money => ({ amount, currency: 'CNY' });

/** What the rules allow an account of each class: PBoC 银发〔2015〕392号, 〔2016〕302号, 〔2018〕16号. */
export const CLASS_RULES: Readonly<
  Record<
    AccountClass,
    { readonly caps: { readonly DAY: Money; readonly YEAR: Money } | null; readonly balanceCap: Money | null }
  >
> = {
  I: { caps: null, balanceCap: null },
  II: { caps: { DAY: yuan('10000.00'), YEAR: yuan('200000.00') }, balanceCap: null },
  III: { caps: { DAY: yuan('2000.00'), YEAR: yuan('50000.00') }, balanceCap: yuan('2000.00') },
};

/** What a quick-pay agreement allows. */
export const QUICK_PAY = {
  perTransaction: yuan('50000.00'),
  perDay: yuan('50000.00'),
  perMonth: yuan('200000.00'),
} as const;

/** Returns the limits that count for what goes out to others: those of the class, or the customer's own where they are lower. */
export const limitsOf = ({ class: its, own }: Pick<AccountRecord, 'class' | 'own'>): WindowLimits => {
  const { caps } = CLASS_RULES[its];
  return Object.fromEntries(
    OUT_WINDOWS.flatMap((window) => {
      const both = [caps?.[window], own[window]].flatMap((limit) =>
        limit === undefined ? [] : [toFen(limit)],
      );
      const [first, second = first] = both;
      return first === undefined || second === undefined ? [] : [[window, lesserFen(first, second)]];
    }),
  );
};

/** Tells whether money that comes in would take an account past what it may hold. */
export const isBeyondCap = (account: Pick<AccountRecord, 'class'>, balance: Fen, amount: Fen): boolean => {
  const { balanceCap } = CLASS_RULES[account.class];
  return balanceCap !== null && addFen(balance, amount) > toFen(balanceCap);
};

/** What a card can be used for: to pay back a loan, to invest, or to receive a loan or what an investment brings. */
export const CARD_USES = ['REPAY', 'INVEST', 'RECEIVE'] as const;

/** One of {@link CARD_USES}. */
export type CardUse = (typeof CARD_USES)[number];

/** Why a card cannot be used. */
export interface CardRefusal {
  readonly code: Extract<ProblemCode, 'invalid-state' | 'account-restricted' | 'account-class-not-eligible'>;
  readonly detail: string;
}

type TheCard = Pick<CardRecord, 'status' | 'accountId'>;
type ItsAccount = Pick<AccountRecord, 'status' | 'class'> | undefined;

/**
 * Says why a card is not made for something; nothing when it is. Loans and investments move money on the account behind the card,
 * so the card of another bank will not do, and class III is too small for them by the rules.
 */
const unfitFor = (card: TheCard, account: ItsAccount, use: CardUse): CardRefusal | undefined => {
  if (card.status !== 'ACTIVE') return { code: 'invalid-state', detail: 'The card is not active.' };
  if (card.accountId === null || account === undefined)
    return {
      code: 'invalid-state',
      detail: 'The card is of another bank; take one of an account at this bank.',
    };
  if (use === 'REPAY' || account.class !== 'III') return undefined;
  return {
    code: 'account-class-not-eligible',
    detail: 'An account of class III takes no loans and no investments.',
  };
};

/** Says why a card cannot be used for a loan or an investment; nothing when it can. A frozen account may receive. */
export const refuseCard = (card: TheCard, account: ItsAccount, use: CardUse): CardRefusal | undefined => {
  const unfit = unfitFor(card, account, use);
  if (unfit !== undefined || use === 'RECEIVE' || account?.status === 'ACTIVE') return unfit;
  return {
    code: 'account-restricted',
    detail: `The account is ${account?.status ?? ''}: nothing leaves it.`,
  };
};

/**
 * Lists what a card is made for, so that no screen offers what would be refused. A freeze takes nothing away: who has frozen an
 * account should be told that, and not that there is no card.
 */
export const usesOf = (card: TheCard, account: ItsAccount): CardUse[] =>
  CARD_USES.filter((use) => unfitFor(card, account, use) === undefined);
