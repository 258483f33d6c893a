import type { ConfirmedTerms } from '@weidongli/contracts';
import type {
  Deposit,
  DepositPage,
  DepositQuote,
  WealthGetDepositInput,
  WealthListDepositsInput,
  WealthOpenDepositInput,
  WealthQuoteDepositInput,
  WealthSetRenewalInput,
} from '@weidongli/contracts/wealth';
import { addFen, toFen, type Fen } from '@weidongli/finance';
import { requireAccountCard } from '../engine/account-guard.js';
import type { Context } from '../engine/context.js';
import { keepDocuments } from '../engine/documents.js';
import { availableCredit } from '../engine/ledger.js';
import { listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds, type AccountCard } from '../engine/records.js';
import type { DepositQuoteRecord, DepositRecord } from '../engine/records-wealth.js';
import { requireStepUp } from '../engine/step-up.js';
import { businessDate, instant } from '../engine/time.js';
import { productOf, type Product } from './wealth-catalogue.js';
import { renderDeposit } from './wealth-deposit.documents.js';
import { keepDeposit, newDeposit, payIn } from './wealth-deposit.js';
import {
  depositFigures,
  depositTerms,
  insuredOf,
  isRenewalOpen,
  quoteEnd,
  refuseOpening,
} from './wealth-deposit.rules.js';
import { holdQuota, quotaLeft } from './wealth-order.quota.js';
import { refuseAmount } from './wealth-quote.rules.js';

/** Quotes a deposit and writes its contract. Holds nothing. */
export const quoteDeposit = async (input: WealthQuoteDepositInput, ctx: Context): Promise<DepositQuote> => {
  const { code, amount, renewal } = input;
  const product = await productOf(ctx, code);
  const today = businessDate(ctx.now);
  const terms = depositTerms(product, today);
  if (terms === undefined) throw refuse('not-found', { detail: 'No deposit product with this code.' });
  if (product.status !== 'OPEN') throw refuse('trading-suspended');
  const reason = refuseAmount(product, toFen(amount));
  if (reason !== undefined) throw refuse(reason);
  const [customer, deposits, money] = await Promise.all([
    ctx.get(kinds.customer, ctx.customerId),
    activeDeposits(ctx),
    moneyOf(ctx),
  ]);
  const principals = deposits.map(({ principal }) => toFen(principal));
  const shown = {
    code,
    name: product.name,
    amount,
    renewal,
    ...terms,
    ...depositFigures(toFen(amount), terms),
  };
  const facts = { bankName: ctx.tenant.bankName, customerMasked: customer?.nameMasked ?? '' };
  const record: DepositQuoteRecord = {
    ...{ ...shown, id: ctx.newId('dqt'), customerId: ctx.customerId, depositId: null },
    insured: insuredOf(toFen(amount), principals, money),
    agreements: keepDocuments(ctx, renderDeposit({ ...shown, ...facts })),
    expiresAt: instant(quoteEnd(today, ctx.now)),
  };
  ctx.put(kinds.depositQuote, record.id, record);
  return record;
};

/** Lists the deposits that run, for figures of a reply. */
export const activeDeposits = async (ctx: Context): Promise<readonly DepositRecord[]> => {
  const records = await ctx.listAll(kinds.deposit.name, 'state', `${ctx.customerId} ACTIVE`);
  return records.map(({ body }) => body as DepositRecord);
};

/** Adds up the money on the customer's accounts, for figures of a reply. */
const moneyOf = async (ctx: Context): Promise<Fen> => {
  const accounts = await ctx.listAll(kinds.account.name, 'customer', ctx.customerId);
  const balances = accounts.map(async ({ id }) => availableCredit(await ctx.ledger(`account/${id}`)));
  return addFen(...(await Promise.all(balances)));
};

/** Opens a deposit. Every check comes before the second factor; the money moves in the same moment. */
export const openDeposit = async (input: WealthOpenDepositInput, ctx: Context): Promise<Deposit> => {
  const { quote, card, product } = await requireReady(input, ctx);
  await requireStepUp(ctx, { purpose: 'DEPOSIT_OPEN', confirms: termsOf(quote) });
  const deposit = newDeposit(ctx, partsOf(quote, card, product, ctx.now));
  const contract = quote.agreements.find(({ kind }) => kind === 'DEPOSIT_CONTRACT');
  payIn(ctx, `account/${card.accountId}`, deposit.id, {
    ...{ amount: toFen(quote.amount), reference: deposit.id },
    ...(contract === undefined ? {} : { contractSha256: contract.sha256 }),
  });
  const quotaId = await holdQuota(ctx, product, toFen(quote.amount), deposit.id);
  if (quotaId !== null) ctx.post(quotaId);
  ctx.put(kinds.depositQuote, quote.id, { ...quote, depositId: deposit.id });
  keepDeposit(ctx, deposit);
  ctx.emit('wealth.deposit.opened', deposit);
  return deposit;
};

interface Ready {
  readonly quote: DepositQuoteRecord;
  readonly card: AccountCard;
  readonly product: Product;
}

const requireReady = async (input: WealthOpenDepositInput, ctx: Context): Promise<Ready> => {
  const [quote, card, acceptance] = await Promise.all([
    ctx.own(kinds.depositQuote, input.quoteId),
    ctx.own(kinds.card, input.cardId),
    ctx.own(kinds.acceptance, input.acceptanceId),
  ]);
  const product = await productOf(ctx, quote.code);
  const reason = refuseOpening({ quote, acceptance, product, now: ctx.now });
  if (reason === 'invalid-state')
    throw refuse(reason, { detail: `The quote was opened already as ${quote.depositId ?? ''}.` });
  if (reason !== undefined) throw refuse(reason);
  const payer = await requireAccountCard(ctx, card, 'INVEST');
  // What is read here only chooses the words: the ledger has the last one.
  const left = await quotaLeft(ctx, product);
  if (left !== undefined && left < toFen(quote.amount)) throw refuse('quota-exhausted');
  if (availableCredit(await ctx.ledger(`account/${payer.accountId}`)) < toFen(quote.amount))
    throw refuse('insufficient-funds');
  return { quote, card: payer, product };
};

/** What the customer confirms: so much into this deposit under this contract. */
const termsOf = ({ amount, name, agreements }: DepositQuoteRecord): ConfirmedTerms => {
  const contract = agreements.find(({ kind }) => kind === 'DEPOSIT_CONTRACT');
  return {
    ...{ amount, payee: name },
    ...(contract === undefined ? {} : { contractVersion: contract.sha256 }),
  };
};

const partsOf = (quote: DepositQuoteRecord, card: AccountCard, { kind }: Product, at: number) => {
  const { customerId, id: quoteId, code, name, renewal } = quote;
  const { annualRate, earlyRate, startDate, maturityDate } = quote;
  return {
    ...{ customerId, quoteId, code, name, kind, renewal, principal: toFen(quote.amount), at },
    ...{ accountId: card.accountId, cardId: card.id, cardMasked: card.panMasked },
    terms: { annualRate, earlyRate, startDate, maturityDate },
  };
};

/** Reads a deposit. */
export const getDeposit = ({ depositId }: WealthGetDepositInput, ctx: Context): Promise<Deposit> =>
  ctx.own(kinds.deposit, depositId);

/** Lists deposits, newest first. */
export const listDeposits = async (input: WealthListDepositsInput, ctx: Context): Promise<DepositPage> => {
  const { state, quoteId } = input;
  const place =
    quoteId !== undefined
      ? { index: 'quote', key: `${ctx.customerId} ${quoteId}` }
      : state !== undefined
        ? { index: 'state', key: `${ctx.customerId} ${state}` }
        : { index: 'customer', key: ctx.customerId };
  const where = { kind: kinds.deposit.name, ...place };
  const page = await listPage(ctx, where, input, ({ body }) => body as DepositRecord);
  // A quote is opened once, so its list has one item at most.
  return state === undefined ? page : { ...page, data: page.data.filter(({ status }) => status === state) };
};

/** Changes what happens at the end of a deposit, until the day before. */
export const setRenewal = async (input: WealthSetRenewalInput, ctx: Context): Promise<Deposit> => {
  const deposit = await ctx.own(kinds.deposit, input.depositId);
  if (!isRenewalOpen(deposit, businessDate(ctx.now)))
    throw refuse('invalid-state', { detail: 'What happens at the end can be changed until the day before.' });
  const changed = { ...deposit, renewal: input.renewal, version: deposit.version + 1 };
  ctx.put(kinds.deposit, changed.id, changed);
  return changed;
};
