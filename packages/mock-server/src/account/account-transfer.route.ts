import { fromFen, toFen, type Fen } from '@weidongli/finance';
import type {
  AccountGetTransferInput,
  AccountListTransfersInput,
  AccountTransfer,
  AccountTransferInput,
  AccountTransferPage,
} from '@weidongli/contracts/account';
import { requireRoom, requireWithin, spend, type Spending } from '../engine/account-guard.js';
import { QUICK_PAY, QUICK_PAY_WINDOWS } from '../engine/account.rules.js';
import type { Context } from '../engine/context.js';
import { availableCredit } from '../engine/ledger.js';
import { listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds, type AccountRecord, type CardRecord, type CardTransferRecord } from '../engine/records.js';
import { requireStepUp } from '../engine/step-up.js';
import { instant } from '../engine/time.js';
import { outcomes } from '../outcomes/outcomes.js';
import { quickPayWindows, refuseTransfer } from './account-transfer.rules.js';

/** The bank's account with the card networks: what it has there stands for the customer's money at other banks. */
const NETWORK = 'bank/cash';

/**
 * Moves money between an account and a bound card. Every check comes before the second factor; what was read only chooses the
 * words, the ledger and the count of the card have the last one.
 */
export const transfer = async (input: AccountTransferInput, ctx: Context): Promise<AccountTransfer> => {
  const { direction } = input;
  const amount = toFen(input.amount);
  const [account, card] = await Promise.all([
    ctx.own(kinds.account, input.accountId),
    ctx.own(kinds.card, input.cardId),
  ]);
  const refusal = refuseTransfer({ account, card, direction, amount });
  if (refusal !== undefined) throw refuse(refusal.code, { detail: refusal.detail });
  if (direction === 'IN') {
    await requireRoom(ctx, account, amount);
    requireFunds(ctx, card);
  } else if (availableCredit(await ctx.ledger(`account/${account.id}`)) < amount)
    throw refuse('insufficient-funds');
  const byCard: Spending = {
    ...{ id: card.id, customerId: ctx.customerId, amount },
    ...{ windows: QUICK_PAY_WINDOWS, limits: quickPayWindows(card.quickPay ?? QUICK_PAY) },
  };
  await requireWithin(ctx, byCard);
  const payee = direction === 'IN' ? account.accountNumberMasked : card.panMasked;
  await requireStepUp(ctx, { purpose: 'TRANSFER', confirms: { amount: fromFen(amount), payee } });
  await spend(ctx, byCard);
  return book(ctx, { account, card, direction, amount });
};

/** Asks the other bank for the money, as the end of the number says. */
const requireFunds = (ctx: Context, { id, last4 }: CardRecord): void => {
  if (last4 !== outcomes['card.no-funds'].magic?.value) return;
  ctx.reached('card.no-funds', id);
  throw refuse('insufficient-funds', { detail: 'There is not enough money on the card.' });
};

interface Booking {
  readonly account: AccountRecord;
  readonly card: CardRecord;
  readonly direction: 'IN' | 'OUT';
  readonly amount: Fen;
}

const book = (ctx: Context, { account, card, direction, amount }: Booking): AccountTransfer => {
  const id = ctx.newId('trf');
  const own = `account/${account.id}`;
  const way = direction === 'IN' ? { debit: NETWORK, credit: own } : { debit: own, credit: NETWORK };
  ctx.transfer({
    ...{ ...way, amount, currency: 'CNY', state: 'POSTED', reference: id },
    purpose: direction === 'IN' ? 'TRANSFER_IN' : 'TRANSFER_OUT',
  });
  const made: CardTransferRecord = {
    ...{
      id,
      customerId: ctx.customerId,
      accountId: account.id,
      cardId: card.id,
      direction,
      amount: fromFen(amount),
    },
    ...{ status: 'SUCCEEDED', bookedAt: instant(ctx.now) },
  };
  ctx.put(kinds.cardTransfer, id, made);
  ctx.emit('transfer.succeeded', { id, status: 'SUCCEEDED', version: 1 });
  return made;
};

/** Lists the transfers of the customer, newest first. */
export const listTransfers = (
  input: AccountListTransfersInput,
  ctx: Context,
): Promise<AccountTransferPage> => {
  const { accountId } = input;
  const { customerId } = ctx;
  const place =
    accountId === undefined
      ? { index: 'customer', key: customerId }
      : { index: 'account', key: `${customerId} ${accountId}` };
  const where = { kind: kinds.cardTransfer.name, ...place };
  return listPage(ctx, where, input, ({ body }) => body as CardTransferRecord);
};

/** Reads a transfer. */
export const getTransfer = (
  { transferId }: AccountGetTransferInput,
  ctx: Context,
): Promise<AccountTransfer> => ctx.own(kinds.cardTransfer, transferId);
