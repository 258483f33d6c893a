import { fromFen, parseMoneyInput, type Money } from '@weidongli/finance/money';
import type { WealthProduct, WealthQuote } from '@weidongli/contracts/wealth';
import { isCardFor } from '../screen/card-for.js';
import type { WealthClient } from './wealth.client.js';
import type { BuyLoadedEvent, BuyObstacle } from './wealth-buy.state.js';

/** What a purchase is about. */
export interface BuyWish {
  /** Code of the product. */
  readonly code: string;
  /** Amount to begin with, as a decimal string; empty for none. */
  readonly amount: string;
}

interface Terms {
  readonly terms: WealthQuote | undefined;
  readonly obstacle: BuyObstacle | undefined;
}

/** Answers of the bank that are no failure: this customer cannot buy this product now. */
const obstacles: Readonly<Record<string, BuyObstacle | undefined>> = {
  'not-eligible': 'not-eligible',
  'trading-suspended': 'closed',
};

const deposits: readonly string[] = ['TERM_DEPOSIT', 'LARGE_CD'];

const amountOf = (wish: string, product: WealthProduct): Money => {
  const input = parseMoneyInput(wish);
  return input.ok && input.fen > 0n ? fromFen(input.fen) : product.minBuy;
};

const quote = (client: WealthClient, { code }: WealthProduct, amount: Money): Promise<WealthQuote> =>
  client.wealth.quoteOrder({ side: 'BUY', code, amount });

/** Asks for days and risk match: of the amount that the page has given, else of the least. */
const readTerms = async (client: WealthClient, product: WealthProduct, wish: string): Promise<Terms> => {
  if (deposits.includes(product.kind)) return { terms: undefined, obstacle: 'deposit' };
  try {
    return { terms: await quote(client, product, amountOf(wish, product)), obstacle: undefined };
  } catch (error) {
    const { code } = error as { readonly code?: string };
    // The amount of the page may not fit the product: the customer will be told when it is theirs.
    if (code === 'amount-out-of-range' && wish !== '') return readTerms(client, product, '');
    const obstacle = obstacles[code ?? ''];
    if (obstacle === undefined) throw error;
    return { terms: undefined, obstacle };
  }
};

const purchases: readonly string[] = ['BUY', 'SUBSCRIBE'];

/** Reads what the first step shows: product, risk type, cards with balances, purchases under way, days. */
export const readBuy = async (client: WealthClient, { code, amount }: BuyWish): Promise<BuyLoadedEvent> => {
  const [product, suitability, cards, accounts, orders] = await Promise.all([
    client.wealth.getProduct({ code }),
    client.wealth.getSuitability(),
    client.account.listCards(),
    client.account.listAccounts(),
    client.wealth.listOrders({ state: 'IN_PROGRESS' }),
  ]);
  const usable = cards.data.filter(isCardFor('INVEST'));
  const { terms, obstacle } = await readTerms(client, product, amount);
  return {
    type: 'loaded',
    product,
    suitability,
    cards: usable,
    accounts: accounts.data,
    openOrders: orders.data.filter((order) => order.code === code && purchases.includes(order.side)),
    terms,
    obstacle: obstacle ?? (usable.length === 0 ? 'no-card' : undefined),
    amountText: amount,
    now: client.bankNow(),
  };
};
