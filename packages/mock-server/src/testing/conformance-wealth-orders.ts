import type { Problem } from '@weidongli/contracts';
import type { AccountPage } from '@weidongli/contracts/account';
import type { EventPage } from '@weidongli/contracts/partner';
import type {
  Questionnaire,
  RiskWarning,
  Suitability,
  WealthEvidence,
  WealthOrder,
  WealthOrderPage,
} from '@weidongli/contracts/wealth';
import { toFen } from '@weidongli/finance';
import type { CustomerCaller, SandboxCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import { keyFor, simulate } from './outcome-steps.js';
import {
  acceptQuote,
  assessAs,
  assessedInvestor,
  awayFromCutOff,
  FUNDS,
  holdUnits,
  investorOf,
  newInvestor,
  orderQuote,
  PATHS,
  prepareOrder,
  quoteBuy,
  quoteSale,
  readOrder,
  tryOrder,
  tryQuote,
  untilConfirmed,
  untilSettled,
} from './wealth-steps.js';

const eventsOf = async (sandbox: SandboxCaller, { id }: { readonly id: string }): Promise<string[]> => {
  const { data } = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${id}&limit=100`);
  return data.map(({ type }) => type);
};

const balanceOf = async (customer: CustomerCaller): Promise<bigint> => {
  const { data } = await customer.ok<AccountPage>('GET', '/v1/account/accounts');
  return toFen(present(data[0], 'account').balance.available);
};

/** Requires two amounts of fen to be the same. */
const sameFen = (actual: bigint, expected: bigint, what: string): void => {
  equal(actual.toString(), expected.toString(), what);
};

/** Cases of the questionnaire. */
const assessmentCases: Cases = {
  'scores a questionnaire inside the bank, and counts the attempts': async ({ sandbox }) => {
    const customer = await investorOf(sandbox, await newInvestor(sandbox));
    const asked = await customer.ok<Questionnaire>('GET', PATHS.questionnaire);
    equal([asked.attemptsLeftToday, asked.attemptsLeft], [2, 8], 'before');
    equal(JSON.stringify(asked).includes('points'), false, 'points stay inside the bank');
    const none = await customer.ok<Suitability>('GET', `${PATHS.assessments}/current`);
    equal([none.status, none.assessment], ['NONE', null], 'never answered');
    const first = await assessAs(customer, 'c');
    equal([first.level, first.lowest, first.maxRisk], ['C4', false, 'R4'], 'first');
    equal(await eventsOf(sandbox, first), ['suitability.assessed'], 'event');
    const second = await assessAs(customer, 'c', { loss: 'a' });
    equal([second.level, second.lowest, second.maxRisk], ['C1', true, 'R1'], 'no loss wanted');
    const now = await customer.ok<Suitability>('GET', `${PATHS.assessments}/current`);
    equal([now.status, now.assessment, now.attemptsLeftToday], ['VALID', second, 0], 'the latest counts');
    const { version } = asked;
    const answers = asked.questions.map(({ id }) => ({ questionId: id, optionIds: ['a'] }));
    const third = await customer.call<Problem>(
      'POST',
      PATHS.assessments,
      { version, answers },
      keyFor('third'),
    );
    equal(third.body.code, 'attempts-exhausted', 'third of the day');
    equal(Number(third.headers['retry-after']) > 0, true, 'Retry-After');
  },
  'says where answers are wrong, and that the questions have changed': async ({ sandbox }) => {
    const customer = await investorOf(sandbox, await newInvestor(sandbox));
    const { version, questions } = await customer.ok<Questionnaire>('GET', PATHS.questionnaire);
    const answers = questions.map(({ id }) => ({ questionId: id, optionIds: ['a'] }));
    const send = (body: unknown) => customer.call<Problem>('POST', PATHS.assessments, body, keyFor('assess'));
    const missing = await send({ version, answers: answers.slice(1) });
    equal(missing.body.errors?.[0]?.pointer, '/answers', 'missing');
    const twice = await send({ version, answers: [...answers, answers[0]] });
    equal(twice.body.errors?.[0]?.pointer, '/answers/10/questionId', 'twice');
    const unknown = [{ questionId: 'income', optionIds: ['z'] }, ...answers.slice(1)];
    equal(
      (await send({ version, answers: unknown })).body.errors?.[0]?.pointer,
      '/answers/0/optionIds/0',
      'unknown option',
    );
    equal(
      (await send({ version: '2019.1', answers })).body.code,
      'agreement-version-changed',
      'older questions',
    );
    equal(
      (await customer.ok<Questionnaire>('GET', PATHS.questionnaire)).attemptsLeftToday,
      2,
      'none of them counts as an attempt',
    );
  },
  'does not count an assessment any more after twelve months': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    const assessment = { level: 'C5', ago: 'P400D' };
    const customer = await investorOf(sandbox, await newInvestor(sandbox, { wealth: { assessment } }));
    const now = await customer.ok<Suitability>('GET', `${PATHS.assessments}/current`);
    equal([now.status, now.assessment?.level], ['EXPIRED', 'C5'], 'of more than a year ago');
    const quote = await quoteBuy(customer, FUNDS.bond, '1000.00');
    equal(quote.riskMatch.status, 'EXPIRED', 'quote');
    equal((await tryOrder(customer, quote)).body.code, 'suitability-expired', 'order');
  },
};

/** Cases of buying. */
const purchaseCases: Cases = {
  'buys a fund at the value of its trade date, with documents and evidence': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    const { person, customer } = await assessedInvestor(sandbox);
    const before = await balanceOf(customer);
    const quote = await quoteBuy(customer, FUNDS.bond, '10000.00');
    equal(
      quote.agreements.map(({ kind }) => kind),
      ['WEALTH_CONTRACT', 'WEALTH_KEY_FACTS', 'RISK_DISCLOSURE'],
      'documents',
    );
    sameFen(toFen(quote.estimate.net) + toFen(quote.estimate.fee), 1_000_000n, 'net and fee');
    const { body, key } = await prepareOrder(customer, quote);
    const order = await customer.confirmed<WealthOrder>(PATHS.orders, body, key);
    equal([order.status, order.side, order.dates], ['SUBMITTED', 'BUY', quote.dates], 'as quoted');
    equal([order.number.length, order.quoteId], [16, quote.id], 'number');
    sameFen(await balanceOf(customer), before - 1_000_000n, 'the money is held');
    const open = await customer.ok<WealthOrderPage>('GET', `${PATHS.orders}?state=IN_PROGRESS`);
    equal(open.data, [order], 'in progress');
    const evidence = await customer.ok<WealthEvidence>('GET', `${PATHS.orders}/${order.id}/evidence`);
    equal(
      evidence.documents.map(({ agreementId, seconds }) => [agreementId, seconds]),
      quote.agreements.map(({ id }, index) => [id, 5 + index]),
      'what was shown, and how long',
    );
    equal(
      [evidence.investorLevel, evidence.riskLevel, evidence.acceptanceId],
      ['C5', 'R2', body.acceptanceId],
      'grounds',
    );
    await untilConfirmed(sandbox, order);
    const later = await investorOf(sandbox, person);
    const { status, confirmation } = await readOrder(later, order);
    equal([status, confirmation?.navDate], ['CONFIRMED', order.dates.tradeDate], 'confirmed');
    const bought = present(confirmation, 'confirmation');
    sameFen(toFen(bought.net) + toFen(bought.fee), 1_000_000n, 'confirmed net and fee');
    equal(
      await eventsOf(sandbox, order),
      ['wealth.order.submitted', 'wealth.order.accepted', 'wealth.order.confirmed'],
      'events',
    );
    equal(
      (await later.ok<WealthOrderPage>('GET', `${PATHS.orders}?state=IN_PROGRESS`)).data,
      [],
      'nothing in progress',
    );
    equal(
      await later.ok('GET', `${PATHS.orders}/${order.id}/evidence`),
      evidence,
      'the evidence stays what it was',
    );
    await sandbox.balanced();
  },
  'gives the money back at once when an order is cancelled before the cut-off': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    const { person, customer } = await assessedInvestor(sandbox);
    const before = await balanceOf(customer);
    const order = await orderQuote(customer, await quoteBuy(customer, FUNDS.mixed, '5000.00'));
    const path = `${PATHS.orders}/${order.id}/cancel`;
    equal((await customer.ok<WealthOrder>('POST', path, {})).status, 'CANCELLED', 'cancelled');
    sameFen(await balanceOf(customer), before, 'money');
    await customer.refused('invalid-state', 'POST', path, {});
    const late = await orderQuote(customer, await quoteBuy(customer, FUNDS.mixed, '5000.00'));
    await sandbox.ok('POST', '/v1/sandbox/clock', { advanceTo: late.dates.cancelUntil });
    const after = await investorOf(sandbox, person);
    await after.refused('after-cut-off', 'POST', `${PATHS.orders}/${late.id}/cancel`, {});
  },
  'buys nothing for another trade date than was shown': async ({ sandbox }) => {
    const { person, customer: early } = await assessedInvestor(sandbox);
    const { dates } = await quoteBuy(early, FUNDS.bond, '1000.00');
    const cutOff = Date.parse(dates.cancelUntil);
    await sandbox.ok('POST', '/v1/sandbox/clock', {
      advanceTo: new Date(cutOff - 180_000).toISOString().replace('Z', '+00:00'),
    });
    const customer = await investorOf(sandbox, person);
    const quote = await quoteBuy(customer, FUNDS.bond, '1000.00');
    equal(quote.expiresAt, quote.dates.cancelUntil, 'the quote ends with the cut-off');
    const { body, key } = await prepareOrder(customer, quote);
    await sandbox.advance('PT4M');
    await customer.refused('after-cut-off', 'POST', PATHS.orders, body, { 'idempotency-key': key });
    const list = await customer.ok<WealthOrderPage>('GET', `${PATHS.orders}?quoteId=${quote.id}`);
    equal(list.data, [], 'nothing was ordered');
    const next = await quoteBuy(customer, FUNDS.bond, '1000.00');
    equal(next.dates.tradeDate > quote.dates.tradeDate, true, 'the next trading day');
  },
  'refuses amounts, products and customers that do not fit': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    const { customer } = await assessedInvestor(sandbox);
    const amount = (text: string) => ({ amount: text, currency: 'CNY' }) as const;
    const code = async (input: Parameters<typeof tryQuote>[1]) => (await tryQuote(customer, input)).body.code;
    const { bond } = FUNDS;
    equal(
      await code({ side: 'BUY', code: bond, amount: amount('0.01') }),
      'amount-out-of-range',
      'too little',
    );
    equal(
      await code({ side: 'BUY', code: bond, amount: amount('9999999999999.99') }),
      'amount-out-of-range',
      'more than can be written when it rises',
    );
    equal(await code({ side: 'BUY', code: '999999', amount: amount('100.00') }), 'not-found', 'no product');
    equal(await code({ side: 'BUY', code: bond }), 'validation-failed', 'no amount');
    equal(await code({ side: 'REDEEM', code: bond, shares: '1.00' }), 'shares-not-available', 'no units');
    const poor = await quoteBuy(customer, bond, '300000.01');
    equal((await tryOrder(customer, poor)).body.code, 'insufficient-funds', 'more than there is');
    const quote = await quoteBuy(customer, bond, '1000.00');
    await orderQuote(customer, quote);
    const again = { ...(await prepareOrder(customer, quote)).body };
    await customer.refused('invalid-state', 'POST', PATHS.orders, again, keyFor('again'));
    const { customerRef } = await newInvestor(sandbox, { age: 17 });
    const child = await investorOf(sandbox, { customerRef });
    equal(
      (await tryQuote(child, { side: 'BUY', code: FUNDS.money, amount: amount('100.00') })).body.code,
      'not-eligible',
      'seventeen',
    );
  },
};

/** Cases of suitability where something is bought. */
const suitabilityCases: Cases = {
  'quotes a product that does not fit, says why, and sells none of it': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    const stranger = await investorOf(sandbox, await newInvestor(sandbox));
    const unknown = await quoteBuy(stranger, FUNDS.money, '100.00');
    equal(
      [unknown.riskMatch.status, unknown.riskMatch.reason],
      ['NOT_ASSESSED', 'NO_ASSESSMENT'],
      'stranger',
    );
    equal((await tryOrder(stranger, unknown)).body.code, 'suitability-required', 'order of a stranger');
    const { customer } = await assessedInvestor(sandbox, 'a');
    const lowest = await quoteBuy(customer, FUNDS.bond, '1000.00');
    equal([lowest.riskMatch.status, lowest.riskMatch.reason], ['FORBIDDEN', 'LOWEST_TYPE'], 'lowest type');
    equal((await tryOrder(customer, lowest)).body.code, 'risk-mismatch', 'order of the lowest type');
    equal(
      (await orderQuote(customer, await quoteBuy(customer, FUNDS.money, '100.00'))).status,
      'SUBMITTED',
      'R1',
    );
    const old = await assessedInvestor(sandbox, 'b', { age: 70 });
    const elder = await quoteBuy(old.customer, FUNDS.index, '1000.00');
    equal([elder.riskMatch.status, elder.riskMatch.reason], ['FORBIDDEN', 'AGE_65'], 'seventy');
    equal(
      elder.agreements.some(({ kind }) => kind === 'ELDER_NOTICE'),
      true,
      'a notice of its own',
    );
  },
  'sells a riskier fund after a warning and a day to think': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    const { person, customer: first } = await assessedInvestor(sandbox, 'b');
    const quote = await quoteBuy(first, FUNDS.index, '1000.00');
    equal(quote.riskMatch.status, 'OVER_LEVEL', 'C2 and R4');
    equal((await tryOrder(first, quote)).body.code, 'risk-mismatch', 'without the warning');
    const { acceptanceId } = await acceptQuote(first, quote);
    const body = { code: FUNDS.index, acceptanceId };
    const warning = await first.ok<RiskWarning>('POST', PATHS.warnings, body, keyFor('warn'));
    equal(
      await first.ok<RiskWarning>('POST', PATHS.warnings, body, keyFor('warn')),
      warning,
      'reading it again begins no other day',
    );
    equal((await tryOrder(first, quote)).body.code, 'cool-off-pending', 'at once');
    await sandbox.advance('P1D');
    await awayFromCutOff(sandbox);
    const customer = await investorOf(sandbox, person);
    const later = await quoteBuy(customer, FUNDS.index, '1000.00');
    equal([later.riskMatch.warningId, later.riskMatch.status], [warning.id, 'OVER_LEVEL'], 'a day later');
    const order = await orderQuote(customer, later);
    const path = `${PATHS.orders}/${order.id}/evidence`;
    equal((await customer.ok<WealthEvidence>('GET', path)).warningId, warning.id, 'evidence');
    const fits = await quoteBuy(customer, FUNDS.bond, '1000.00');
    const accepted = await acceptQuote(customer, fits);
    await customer.refused(
      'invalid-state',
      'POST',
      PATHS.warnings,
      { code: FUNDS.bond, ...accepted },
      keyFor('warn'),
    );
  },
};

/** Cases of selling. */
const redemptionCases: Cases = {
  'sells units at the value of the trade date, and pays on the settlement date': async ({ sandbox }) => {
    const { person } = await assessedInvestor(sandbox);
    const bought = present((await holdUnits(sandbox, person, FUNDS.bond, '20000.00')).confirmation, 'units');
    await awayFromCutOff(sandbox);
    const customer = await investorOf(sandbox, person);
    const before = await balanceOf(customer);
    const quote = await quoteSale(customer, FUNDS.bond, bought.shares);
    equal([quote.agreements, quote.estimate.lots.length], [[], 1], 'no documents, one lot');
    const order = await orderQuote(customer, quote);
    equal(
      (await tryQuote(customer, { side: 'REDEEM', code: FUNDS.bond, shares: bought.shares })).body.code,
      'shares-not-available',
      'the units are held',
    );
    await untilConfirmed(sandbox, order);
    const confirmed = await readOrder(await investorOf(sandbox, person), order);
    equal([confirmed.status, confirmed.confirmation?.shares], ['CONFIRMED', bought.shares], 'confirmed');
    await untilSettled(sandbox, order);
    const after = await investorOf(sandbox, person);
    const { status, confirmation } = await readOrder(after, order);
    const { net, fee, paidOut } = present(confirmation, 'confirmation');
    equal(status, 'SETTLED', 'settled');
    sameFen(toFen(net) - toFen(fee), toFen(paidOut), 'paid out');
    sameFen(await balanceOf(after), before + toFen(paidOut), 'the money is there');
    await sandbox.balanced();
  },
  'pays a money fund out at once, up to 10,000.00 a day': async ({ sandbox }) => {
    const { person } = await assessedInvestor(sandbox);
    await holdUnits(sandbox, person, FUNDS.money, '20000.00');
    await awayFromCutOff(sandbox);
    const customer = await investorOf(sandbox, person);
    const before = await balanceOf(customer);
    const order = await orderQuote(
      customer,
      await quoteSale(customer, FUNDS.money, '6000.00', 'FAST_REDEEM'),
    );
    equal(order.status, 'SETTLED', 'at once');
    sameFen(await balanceOf(customer), before + 600_000n, 'the money is there');
    const more = await tryQuote(customer, { side: 'FAST_REDEEM', code: FUNDS.money, shares: '4000.01' });
    equal(more.body.code, 'fast-redeem-limit', 'beyond the day');
    const rest = await quoteSale(customer, FUNDS.money, '4000.00', 'FAST_REDEEM');
    const other = await quoteSale(customer, FUNDS.money, '4000.00', 'FAST_REDEEM');
    await orderQuote(customer, rest);
    equal((await tryOrder(customer, other)).body.code, 'fast-redeem-limit', 'asked again at the order');
    await customer.refused('invalid-state', 'POST', `${PATHS.orders}/${order.id}/cancel`, {});
    await sandbox.balanced();
  },
  'frees units at once when a redemption is cancelled, and keeps fewer than the least from staying': async ({
    sandbox,
  }) => {
    const { person } = await assessedInvestor(sandbox);
    const { confirmation } = await holdUnits(sandbox, person, FUNDS.bond, '1000.00');
    const { shares } = present(confirmation, 'units');
    await awayFromCutOff(sandbox);
    const customer = await investorOf(sandbox, person);
    const order = await orderQuote(customer, await quoteSale(customer, FUNDS.bond, shares));
    await customer.ok('POST', `${PATHS.orders}/${order.id}/cancel`, {});
    const { minHold } = await quoteSale(customer, FUNDS.bond, shares);
    if (minHold !== null && Number(minHold) > 0.01) {
      const tooMany = (Number(shares) - Number(minHold) + 0.01).toFixed(2);
      const left = await tryQuote(customer, { side: 'REDEEM', code: FUNDS.bond, shares: tooMany });
      equal(left.body.code, 'shares-not-available', 'too few would stay');
    }
  },
};

/** Cases of an order that somebody else must not see, and of a product that is suspended. */
const otherCases: Cases = {
  'hides an order and its evidence from another customer': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    const { customer } = await assessedInvestor(sandbox);
    const order = await orderQuote(customer, await quoteBuy(customer, FUNDS.money, '100.00'));
    const { customer: other } = await assessedInvestor(sandbox);
    await other.refused('not-found', 'GET', `${PATHS.orders}/${order.id}`);
    await other.refused('not-found', 'GET', `${PATHS.orders}/${order.id}/evidence`);
    await other.refused('not-found', 'POST', `${PATHS.orders}/${order.id}/cancel`, {});
    await customer.refused(
      'validation-failed',
      'GET',
      `${PATHS.orders}?state=IN_PROGRESS&code=${FUNDS.money}`,
    );
  },
  'refuses a suspended product, and fails what was ordered before': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    const { person, customer } = await assessedInvestor(sandbox);
    const before = await balanceOf(customer);
    const order = await orderQuote(customer, await quoteBuy(customer, FUNDS.mixed, '1000.00'));
    const quote = await quoteBuy(customer, FUNDS.mixed, '1000.00');
    await simulate(sandbox, 'wealth-product', FUNDS.mixed, 'suspend-buy');
    try {
      equal((await tryOrder(customer, quote)).body.code, 'trading-suspended', 'order');
      await untilConfirmed(sandbox, order);
      const later = await investorOf(sandbox, person);
      const failed = await readOrder(later, order);
      equal([failed.status, failed.failure], ['FAILED', 'TRADING_SUSPENDED'], 'what was ordered');
      sameFen(await balanceOf(later), before, 'money back');
    } finally {
      await simulate(sandbox, 'wealth-product', FUNDS.mixed, 'resume');
    }
  },
};

/** Cases of assessments and orders. */
export const wealthOrderCases: Cases = {
  ...assessmentCases,
  ...purchaseCases,
  ...suitabilityCases,
  ...redemptionCases,
  ...otherCases,
};
