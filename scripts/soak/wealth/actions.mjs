// What customers do in a year: each by the calls that a page would make, at random, and allowed or told why not.
import { accept, cny, confirmed, freshKey } from './calls.mjs';
import { deposit, withdraw } from './deposit-actions.mjs';

/** Answers the questionnaire, each question by one of its options. */
export const assess = async ({ caller, chance }) => {
  const { version, questions, attemptsLeftToday, attemptsLeft } = await caller.ok(
    'GET',
    '/v1/wealth/questionnaire',
  );
  if (attemptsLeftToday === 0 || attemptsLeft === 0) return undefined;
  // A customer leans to one side: so the types come out different.
  const bold = chance.below(100);
  const answers = questions.map(({ id, options }) => {
    const place = Math.min(
      options.length - 1,
      Math.floor(((bold + chance.below(30) - 15) / 100) * options.length),
    );
    return { questionId: id, optionIds: [options[Math.max(0, place)].id] };
  });
  return (
    await caller.call(
      'POST',
      '/v1/wealth/assessments',
      { version, answers, seconds: 90 },
      {
        'idempotency-key': freshKey('assess'),
      },
    )
  ).body;
};

/** Quotes and orders. Gives the order, or the problem that came instead. */
const quoteAndOrder = async ({ caller }, wish, between = async () => undefined) => {
  const quoted = await caller.call('POST', '/v1/wealth/quotes', wish);
  if (quoted.status >= 300) return quoted.body;
  const quote = quoted.body;
  const accepted = await accept(caller, quote);
  await between(quote, accepted);
  const body = { quoteId: quote.id, cardId: caller.card.id, ...accepted };
  return confirmed(caller, '/v1/wealth/orders', body, `order-${quote.id}`);
};

const FUNDS = [
  'MONEY_FUND',
  'MONEY_FUND',
  'BOND_FUND',
  'MIXED_FUND',
  'EQUITY_FUND',
  'INDEX_FUND',
  'BANK_WMP',
];

/** Amounts end in a magic value once in a while: quota, failure, a part. */
const amountOf = (chance, least) =>
  `${String(Math.max(least, 100 + chance.below(4900)))}.${chance.percent(8) ? chance.of(['31', '32', '33']) : '00'}`;

/** Buys a product; of one that is too risky the warning is read, which opens it a day later. */
export const buy = async (world) => {
  const { caller, chance, products, fast } = world;
  // A kind first, then one of it: else the many funds of one kind crowd out the rest.
  const kind = chance.of(FUNDS);
  const ofKind = products.filter((one) => one.kind === kind);
  const handy = ofKind.filter(({ code }) => fast.has(code));
  const product = (chance.percent(60) ? chance.of(handy) : undefined) ?? chance.of(ofKind) ?? products[0];
  const amount = amountOf(chance, Number(product.minBuy.amount));
  return quoteAndOrder(
    world,
    { side: 'BUY', code: product.code, amount: cny(amount) },
    async (quote, accepted) => {
      const { status, warningId } = quote.riskMatch;
      if (status !== 'OVER_LEVEL' || warningId !== null) return;
      await caller.call(
        'POST',
        '/v1/wealth/risk-warnings',
        { code: product.code, ...accepted },
        {
          'idempotency-key': freshKey('warning'),
        },
      );
    },
  );
};

/** Sells a part or all of a position, by the normal way or at once. */
export const redeem = async (world) => {
  const { caller, chance, fast } = world;
  const { data } = await caller.ok('GET', '/v1/wealth/holdings?limit=500');
  const free = data.filter(({ shares }) => Number(shares.available) > 0);
  const money = free.filter(({ code }) => fast.has(code));
  const isFast = money.length > 0 && chance.percent(60);
  const holding = chance.of(isFast ? money : free);
  if (holding === undefined) return undefined;
  const available = BigInt(holding.shares.available.replace('.', ''));
  const wanted = chance.percent(50) ? available : (available * BigInt(1 + chance.below(99))) / 100n;
  if (wanted === 0n) return undefined;
  const text = String(wanted).padStart(3, '0');
  const shares = `${text.slice(0, -2)}.${text.slice(-2)}`;
  return quoteAndOrder(world, { side: isFast ? 'FAST_REDEEM' : 'REDEEM', code: holding.code, shares });
};

/** Cancels the newest order, if it still can be. */
export const cancel = async ({ caller }) => {
  const { data } = await caller.ok('GET', '/v1/wealth/orders?state=IN_PROGRESS');
  const order = data.find(({ status }) => status === 'SUBMITTED');
  if (order === undefined) return undefined;
  return (await caller.call('POST', `/v1/wealth/orders/${order.id}/cancel`, {})).body;
};

/** Starts a plan that buys a fund regularly. */
export const plan = async ({ caller, chance, products }) => {
  const fund = chance.of(products.filter(({ kind }) => kind.endsWith('_FUND')));
  const rhythm = chance.of([
    { frequency: 'WEEKLY', day: 2 },
    { frequency: 'BIWEEKLY', day: 4 },
    { frequency: 'MONTHLY', day: 15 },
  ]);
  const wish = { side: 'PLAN', code: fund.code, amount: cny('200.00'), rhythm };
  const quoted = await caller.call('POST', '/v1/wealth/quotes', wish);
  if (quoted.status >= 300) return quoted.body;
  const body = { quoteId: quoted.body.id, cardId: caller.card.id, ...(await accept(caller, quoted.body)) };
  return confirmed(caller, '/v1/wealth/plans', body, `plan-${quoted.body.id}`);
};

/** Changes what happens with the dividends of a position. */
export const dividendMode = async ({ caller, chance }) => {
  const { data } = await caller.ok('GET', '/v1/wealth/holdings');
  const holding = chance.of(data.filter((one) => one.dividendMode !== null));
  if (holding === undefined) return undefined;
  const mode = chance.of(['CASH', 'REINVEST']);
  return (await caller.call('POST', `/v1/wealth/holdings/${holding.code}/dividend-mode`, { mode })).body;
};

/** What is done, and how often of a hundred times. */
export const ACTIONS = [
  ['buy', buy, 48],
  ['redeem', redeem, 34],
  ['cancel', cancel, 4],
  ['plan', plan, 4],
  ['deposit', deposit, 4],
  ['withdraw', withdraw, 2],
  ['dividend-mode', dividendMode, 2],
  ['assess', assess, 2],
];
