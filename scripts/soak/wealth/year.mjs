// A year of a bank's wealth business, day by day, with random customers; then the same check on a bank without its rule.
import { ACTIONS, assess, buy } from './actions.mjs';
import { openBank, START } from './bank.mjs';
import { chanceOf } from './chance.mjs';
import { report } from './report.mjs';
import { forbidden, holdingProblems, incomeProblems, overdrawn, sumsOf } from './invariants.mjs';

const DAY = 86_400_000;
/** Customers who act on a day, of each 1,000; and those whose income is added up on a day. */
const ACTORS = 24;
const LOOKED_AT = 2;

const dateAfter = (days) =>
  new Date(Date.parse(START) + 8 * 3_600_000 + days * DAY).toISOString().slice(0, 10);

/** Knows what a run has seen: the type of each customer at each time, and what went wrong. */
class Run {
  problems = [];
  counts = {};
  levels = new Map();
  numbers = new Map();

  constructor(bank, seed) {
    this.bank = bank;
    this.chance = chanceOf(seed);
  }

  count(what) {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  fail(day, problems) {
    for (const problem of problems) this.problems.push(`day ${day}: ${problem}`);
  }

  levelAt(customerId, at) {
    const known = (this.levels.get(customerId) ?? []).filter(
      (one) => one.assessedAt <= at && at < one.validUntil,
    );
    return known.at(-1)?.level;
  }

  /** Lets a customer do one thing; the first is always the questionnaire. */
  async act(n, shelf, action) {
    const caller = await this.bank.logIn(n);
    const { id: customerId } = await caller.ok('GET', '/v1/identity/customer');
    this.numbers.set(customerId, n);
    const world = { caller, chance: this.chance, ...shelf };
    const known = this.levels.get(customerId) ?? [];
    const first = known.length === 0 || action[0] === 'assess';
    const result = first ? await assess(world) : await action[1](world);
    if (first && result?.level !== undefined) this.levels.set(customerId, [...known, result]);
    this.count(
      `${first ? 'assess' : action[0]} ${result === undefined ? 'nothing to do' : result.code?.includes('-') ? result.code : (result.status ?? 'done')}`,
    );
  }

  /** Picks a customer: a tenth of them are there half of the time, as in a real bank. */
  actor(customers) {
    const few = Math.max(1, Math.floor(customers / 10));
    return this.chance.below(this.chance.percent(50) ? few : customers);
  }

  pick() {
    let left = this.chance.below(ACTIONS.reduce((total, [, , share]) => total + share, 0));
    return ACTIONS.find(([, , share]) => (left -= share) < 0);
  }

  /** Checks the books and every position. */
  async check(day) {
    const [accounts, positions] = await Promise.all([
      this.bank.records('ledger-account'),
      this.bank.records('position'),
    ]);
    const sums = [...sumsOf(accounts)].filter(([, value]) => value !== 0n);
    this.fail(day, [
      ...sums.map(([currency, value]) => `${currency} sums to ${value}`),
      ...holdingProblems(accounts, positions),
      ...overdrawn(accounts),
    ]);
  }

  /** Checks what was sold against what each customer may have. */
  async checkSuitability(day) {
    const [orders, kept] = await Promise.all([
      this.bank.records('wealth-order'),
      this.bank.records('wealth-evidence'),
    ]);
    const evidence = new Map(kept.map(({ body }) => [body.orderId, body]));
    const found = forbidden(
      orders,
      evidence,
      (id, at) => this.levelAt(id, at),
      (id) => this.bank.ages(this.numbers.get(id) ?? 0),
    );
    this.fail(day, found);
    return { orders, found };
  }
}

/** Reads what can be bought, and which of it pays at once. */
async function shelfOf(bank) {
  const caller = await bank.logIn(0);
  const { data } = await caller.ok('GET', '/v1/wealth/products?limit=500');
  const fast = new Set();
  for (const { code, kind } of data) {
    if (kind !== 'MONEY_FUND') continue;
    const { fastRedemption } = await caller.ok('GET', `/v1/wealth/products/${code}`);
    if (fastRedemption !== null) fast.add(code);
  }
  return { products: data, fast };
}

/** Runs the year. @returns {Promise<{passed: number, failed: number}>} */
export async function soakWealth({ customers, days, seed }) {
  const bank = openBank({ customers, seed });
  const run = new Run(bank, seed);
  const shelf = await shelfOf(bank);
  const actors = Math.max(1, Math.round((customers * ACTORS) / 1000));
  for (let day = 0; day < days; day += 1) {
    // Half of them before the cut-off, half after it.
    for (let n = 0; n < actors; n += 1) {
      if (n === Math.floor(actors / 2)) await bank.advance('PT7H');
      await run.act(run.actor(customers), shelf, run.pick());
    }
    await bank.advance(actors === 1 ? 'PT24H' : 'PT17H');
    await run.check(day);
    for (let n = 0; n < LOOKED_AT; n += 1) {
      const caller = await bank.logIn(run.chance.below(customers));
      run.fail(day, await incomeProblems(caller, { from: dateAfter(0), to: dateAfter(day + 1) }));
    }
    if (day % 30 === 29) console.log(`day ${day + 1}: ${run.problems.length} problems`);
  }
  const { orders } = await run.checkSuitability(days);
  for (let n = 0; n < customers; n += 1)
    run.fail(days, await incomeProblems(await bank.logIn(n), { from: dateAfter(0), to: dateAfter(days) }));
  await bank.close();
  const caught = await planted(seed);
  return report(run, orders, { whole: customers >= 1000 && days >= 365, caught, days });
}

/** Takes the rule of suitability away: a cautious customer who then buys what is bold must be found. */
async function planted(seed) {
  const bank = openBank({ customers: 40, seed, without: 'suitability' });
  const run = new Run(bank, seed);
  const shelf = await shelfOf(bank);
  const products = shelf.products.filter(({ riskLevel, status }) => riskLevel === 'R5' && status === 'OPEN');
  const always = ['buy', buy, 1];
  for (let n = 0; n < 40; n += 1)
    for (let time = 0; time < 2; time += 1) await run.act(n, { ...shelf, products }, always);
  const { found } = await run.checkSuitability(0);
  await bank.close();
  return found.length;
}
