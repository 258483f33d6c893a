import {
  addFen,
  addPurchase,
  addToNewestLot,
  sharesOfLots,
  subtractRedemption,
  takeFromLots,
  type Fen,
  type FundLot,
  type FundPosition,
  type HoldingChange,
  type Shares,
} from '@weidongli/finance';
import type { CreditRecord, LotRecord, PositionRecord } from '../engine/records-wealth.js';

/** A position before its first purchase. Dividends are reinvested until the customer says otherwise. */
export const newPosition = (place: {
  readonly customerId: string;
  readonly code: string;
  readonly accountId: string;
}): PositionRecord => ({
  ...place,
  ...{ lots: [], costBasis: '0', realised: '0', dividendMode: 'REINVEST', changes: [], version: 0 },
});

/** Returns the lots of a position in the form of the formulas, the oldest first. */
export const lotsOf = ({ lots }: Pick<PositionRecord, 'lots'>): readonly FundLot[] =>
  lots.map(({ confirmDate, shares }) => ({ confirmDate, shares: BigInt(shares) }));

/** Returns units, cost and profit of a position in the form of the formulas. */
export const heldOf = (position: PositionRecord): FundPosition => ({
  shares: sharesOfLots(lotsOf(position)),
  costBasis: BigInt(position.costBasis),
  realised: BigInt(position.realised),
});

/** Returns the changes of a position in the form of the formulas, daily income among them as far as it is given. */
export const changesOf = (
  { changes }: Pick<PositionRecord, 'changes'>,
  credits: readonly CreditRecord[] = [],
): readonly HoldingChange[] => [
  ...changes.map(({ date, shares, paidIn, paidOut }) => ({
    date,
    shares: BigInt(shares),
    paidIn: BigInt(paidIn),
    paidOut: BigInt(paidOut),
  })),
  ...credits.flatMap(({ month, days }) =>
    Object.entries(days).map(([day, income]) => ({
      date: `${month}-${day}`,
      shares: BigInt(income),
      ...{ paidIn: 0n, paidOut: 0n },
    })),
  ),
];

/** Units of a purchase with what they cost, fees included, or with nothing where the bank gives them. */
export interface Bought {
  readonly shares: Shares;
  readonly cost: Fen;
  /** Day from which they count. */
  readonly date: string;
}

/** Adds a purchase, or a dividend that was reinvested, as a lot of its own. */
export const afterPurchase = (position: PositionRecord, { shares, cost, date }: Bought): PositionRecord => ({
  ...changed(position, { date, shares, paidIn: cost, paidOut: 0n }),
  ...costOf(addPurchase(heldOf(position), shares, cost)),
  lots: [...position.lots, { confirmDate: date, shares: shares.toString() }],
});

/** Units of a redemption with what they pay. */
export interface Sold {
  readonly shares: Shares;
  /** Money that the customer gets, fees deducted. */
  readonly payout: Fen;
  /** Day from which they are gone. */
  readonly date: string;
}

/** Takes a redemption: the oldest lots go first, cost goes pro rata. */
export const afterRedemption = (
  position: PositionRecord,
  { shares, payout, date }: Sold,
): PositionRecord => ({
  ...changed(position, { date, shares: -shares, paidIn: 0n, paidOut: payout }),
  ...costOf(subtractRedemption(heldOf(position), shares, payout)),
  lots: lotRecords(takeFromLots(lotsOf(position), shares)),
});

/** Adds the income of a day of a money fund: units that cost nothing and are no lot of their own. It is kept by month. */
export const afterCredit = (position: PositionRecord, shares: Shares): PositionRecord => ({
  ...position,
  version: position.version + 1,
  lots: lotRecords(addToNewestLot(lotsOf(position), shares)),
});

/** Notes money that was paid out while the units stay: a dividend, or the last income of a fund that was sold. */
export const afterPayment = (position: PositionRecord, amount: Fen, date: string): PositionRecord =>
  changed(position, { date, shares: 0n, paidIn: 0n, paidOut: amount });

/** Adds the income of a day to the record of its month. */
export const withCredit = (
  known: CreditRecord | undefined,
  { customerId, code }: Pick<PositionRecord, 'customerId' | 'code'>,
  { date, shares }: { readonly date: string; readonly shares: Shares },
): CreditRecord => ({
  ...{ customerId, code, month: date.slice(0, 7) },
  days: {
    ...known?.days,
    [date.slice(8)]: addFen(BigInt(known?.days[date.slice(8)] ?? '0'), shares).toString(),
  },
});

const changed = (position: PositionRecord, change: HoldingChange): PositionRecord => ({
  ...position,
  version: position.version + 1,
  changes: [
    ...position.changes,
    {
      date: change.date,
      shares: change.shares.toString(),
      paidIn: change.paidIn.toString(),
      paidOut: change.paidOut.toString(),
    },
  ],
});

const costOf = ({ costBasis, realised }: FundPosition): Pick<PositionRecord, 'costBasis' | 'realised'> => ({
  costBasis: costBasis.toString(),
  realised: realised.toString(),
});

const lotRecords = (lots: readonly FundLot[]): readonly LotRecord[] =>
  lots.map(({ confirmDate, shares }) => ({ confirmDate, shares: shares.toString() }));
