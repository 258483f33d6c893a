import type { Fen, Shares } from '@weidongli/finance';
import type { Context } from '../engine/context.js';
import type { LedgerUnit } from '../engine/ledger.js';
import { kinds } from '../engine/records.js';
import type { PositionRecord } from '../engine/records-wealth.js';
import { planClose } from './wealth-day.js';
import { afterPurchase, afterRedemption, newPosition } from './wealth-position.rules.js';

export { lotsOf } from './wealth-position.rules.js';

/** Names a position. */
export interface Place {
  readonly customerId: string;
  readonly code: string;
}

/** Id of the record of a position. */
export const positionId = ({ customerId, code }: Place): string => `${customerId} ${code}`;
/** Ledger account of the units that a customer holds. */
const holdingOf = ({ customerId, code }: Place): string => `holding/${customerId}/${code}`;
/** Ledger account of all units of a product that this unit of the bank has given out. */
const unitsOf = (code: string): string => `fund/${code}/units`;
/** Currency in which the ledger counts the units of a product. */
const unitOf = (code: string): LedgerUnit => `FUND_${code}`;

/** Reads a position; `undefined` for a product that the customer never held. */
export const positionOf = (
  ctx: Context,
  customerId: string,
  code: string,
): Promise<PositionRecord | undefined> => ctx.get(kinds.position, positionId({ customerId, code }));

/** A purchase that is confirmed. */
export interface PurchaseBooking extends Place {
  /** Account that paid: it gets what is paid out later without an order. */
  readonly accountId: string;
  readonly shares: Shares;
  /** What was paid, fees included. */
  readonly cost: Fen;
  /** Day of the confirmation: the units count from it on. */
  readonly date: string;
}

/** Books the units of a confirmed purchase: in the ledger, as a lot, with their cost. Its money is the order's. */
export const bookPurchase = async (ctx: Context, booking: PurchaseBooking): Promise<void> => {
  const { customerId, code, accountId, shares } = booking;
  openUnits(ctx, booking);
  giveUnits(ctx, booking, shares, 'WEALTH_PURCHASE');
  const position = (await positionOf(ctx, customerId, code)) ?? newPosition({ customerId, code, accountId });
  const bought = afterPurchase({ ...position, accountId }, booking);
  ctx.put(kinds.position, positionId(booking), bought);
  await planClose(ctx, booking);
};

/** Moves units of a product to a customer whose accounts of it are open. */
export const giveUnits = (
  ctx: Context,
  place: Place,
  shares: Shares,
  purpose: string,
  at = ctx.now,
): void => {
  ctx.transfer({
    ...{ debit: unitsOf(place.code), credit: holdingOf(place), amount: shares },
    ...{ currency: unitOf(place.code), state: 'POSTED', purpose, at },
  });
};

/** Takes units of a product from a customer. */
export const takeUnits = (ctx: Context, place: Place, shares: Shares): void => {
  ctx.transfer({
    ...{ debit: holdingOf(place), credit: unitsOf(place.code), amount: shares },
    ...{ currency: unitOf(place.code), state: 'POSTED', purpose: 'WEALTH_REDEMPTION' },
  });
};

/** Opens the accounts of a position; opening again changes nothing. */
export const openUnits = (ctx: Context, place: Place): void => {
  const currency = unitOf(place.code);
  ctx.open({ id: unitsOf(place.code), currency });
  ctx.open({ id: holdingOf(place), currency, flag: 'debitsMustNotExceedCredits' });
};

/** Units that a redemption on its way holds. */
export interface Freezing extends Place {
  readonly shares: Shares;
  /** Id of the order. */
  readonly reference: string;
}

/** Holds units for a redemption and returns the id of the pending transfer. More than are free fails in the ledger itself. */
export const freezeUnits = (ctx: Context, freezing: Freezing): string =>
  ctx.transfer({
    ...{ debit: holdingOf(freezing), credit: unitsOf(freezing.code), amount: freezing.shares },
    ...{ currency: unitOf(freezing.code), state: 'PENDING', purpose: 'WEALTH_REDEMPTION' },
    reference: freezing.reference,
  });

/** A redemption that is confirmed. */
export interface RedemptionBooking extends Place {
  readonly shares: Shares;
  /** Money that the customer gets, fees deducted. */
  readonly payout: Fen;
  /** Day of the confirmation: the units are gone from it on. */
  readonly date: string;
  /** Pending transfer that holds the units. */
  readonly transferId: string;
}

/** Books a confirmed redemption: the units that were held go, the oldest lots first, cost pro rata. Its money is the order's. */
export const bookRedemption = async (ctx: Context, booking: RedemptionBooking): Promise<void> => {
  const { customerId, code, transferId } = booking;
  const position = await positionOf(ctx, customerId, code);
  if (position === undefined) throw new TypeError('Units can be redeemed only where there is a position.');
  ctx.post(transferId);
  ctx.put(kinds.position, positionId(booking), afterRedemption(position, booking));
};
