// What must be true of the books on every day, worked out from the records with no code of the bank.

const big = (value) => BigInt(value);
const hundredths = (text) => BigInt(text.replace('.', ''));
const sum = (values) => values.reduce((total, value) => total + value, 0n);

/** Sums each currency of the ledger: money, and the units of every fund. @returns {Map<string, bigint>} */
export function sumsOf(accounts) {
  const sums = new Map();
  for (const { body } of accounts) {
    const net =
      big(body.debitsPosted) + big(body.debitsPending) - big(body.creditsPosted) - big(body.creditsPending);
    sums.set(body.currency, (sums.get(body.currency) ?? 0n) + net);
  }
  return sums;
}

/** Compares each position's lots with the units that the ledger has for its holder. */
export function holdingProblems(accounts, positions) {
  const held = new Map();
  for (const { id, body } of accounts)
    if (id.startsWith('holding/')) held.set(id, big(body.creditsPosted) - big(body.debitsPosted));
  const problems = [];
  for (const { body } of positions) {
    const name = `holding/${body.customerId}/${body.code}`;
    const lots = sum(body.lots.map(({ shares }) => big(shares)));
    const units = held.get(name) ?? 0n;
    held.delete(name);
    if (lots !== units) problems.push(`${name}: lots ${lots}, ledger ${units}`);
    if (big(body.costBasis) < 0n) problems.push(`${name}: cost ${body.costBasis}`);
  }
  for (const [name, units] of held)
    if (units !== 0n) problems.push(`${name}: ${units} units without a position`);
  return problems;
}

/** Finds accounts of customers that are overdrawn. */
export const overdrawn = (accounts) =>
  accounts
    .filter(({ id }) => /^(account|holding)\//.test(id))
    .filter(({ body }) => big(body.debitsPosted) + big(body.debitsPending) > big(body.creditsPosted))
    .map(({ id }) => `${id}: overdrawn`);

/**
 * Finds purchases that suitability forbids: riskier than the type that the customer had, as this run knows it, and without
 * a warning that was read a day before.
 *
 * @param {readonly {body: object}[]} orders - Orders as kept.
 * @param {ReadonlyMap<string, {evidence: object}>} evidence - By order.
 * @param {(customerId: string, at: string) => string | undefined} levelAt - Type of a customer at a moment.
 * @param {(customerId: string) => number} ageOf
 */
export function forbidden(orders, evidence, levelAt, ageOf) {
  const problems = [];
  for (const { body } of orders) {
    if (!['BUY', 'SUBSCRIBE', 'PLAN'].includes(body.side) || body.status === 'REJECTED') continue;
    const proof = evidence.get(body.id);
    const level = levelAt(body.customerId, body.createdAt);
    if (proof === undefined) problems.push(`${body.id}: bought without evidence`);
    else if (level === undefined) problems.push(`${body.id}: bought without a type`);
    else if (proof.investorLevel !== level)
      problems.push(`${body.id}: evidence says ${proof.investorLevel}, the customer was ${level}`);
    else if (ageOf(body.customerId) < 18) problems.push(`${body.id}: bought by somebody under age`);
    else if (Number(proof.riskLevel[1]) > Number(level[1]) && (proof.warningId === null || level === 'C1'))
      problems.push(`${body.id}: ${proof.riskLevel} bought by ${level}`);
    else if (proof.warningId !== null && ageOf(body.customerId) >= 65)
      problems.push(`${body.id}: riskier than the type, at 65 or more`);
  }
  return problems;
}

/** Compares what the API says of one customer: positions, their lots, and the income of every day. */
export async function incomeProblems(caller, { from, to }) {
  const [{ data }, summary, income] = await Promise.all([
    caller.ok('GET', '/v1/wealth/holdings?limit=500'),
    caller.ok('GET', '/v1/wealth/summary'),
    caller.ok('GET', `/v1/wealth/income?from=${from}&to=${to}`),
  ]);
  const problems = [];
  const days = sum(income.data.map((day) => hundredths(day.income.amount)));
  if (days !== hundredths(summary.cumulativeIncome.amount))
    problems.push(`income by day ${days}, cumulative ${summary.cumulativeIncome.amount}`);
  if (sum(data.map((one) => hundredths(one.marketValue.amount))) !== hundredths(summary.holdings.amount))
    problems.push(`positions do not add up to ${summary.holdings.amount}`);
  for (const { code, shares } of data) {
    const { lots } = await caller.ok('GET', `/v1/wealth/holdings/${code}`);
    if (sum(lots.map((lot) => hundredths(lot.shares))) !== hundredths(shares.total))
      problems.push(`${code}: lots do not add up to ${shares.total}`);
  }
  return problems;
}
