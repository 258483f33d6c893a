const yuan = (amount) => ({ amount, currency: 'CNY' });
/** A bond fund, an index fund that is riskier, and a deposit of a year. */
const [BOND, INDEX, DEPOSIT] = ['990021', '990035', '990102'];
const WEEK = { from: '2023-01-16', to: '2023-01-20' };

/** Accepts the documents of a quote and returns the id of the acceptance. */
async function accept(bank, token, { id: subject, agreements }) {
  const documents = agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const body = { subject, documents, method: 'CHECKBOX' };
  return (await bank.call(token, 'partner.acceptAgreements', { body })).id;
}

/** Looks at products as everybody can. */
async function browse(bank, token) {
  await bank.call(token, 'wealth.listProducts', { query: { kind: 'BOND_FUND', limit: 2 } });
  await bank.call(token, 'wealth.getProduct', { path: { code: BOND } });
  await bank.call(token, 'wealth.listNav', { path: { code: BOND }, query: WEEK });
  await bank.call(token, 'wealth.listTradingDays', { query: { from: '2023-02-03', to: '2023-02-06' } });
}

/** Answers the questionnaire for the first time. */
async function assess(bank) {
  const { token } = await bank.customer('first-purchase');
  const { version, questions } = await bank.call(token, 'wealth.getQuestionnaire');
  const answers = questions.map(({ id }) => ({ questionId: id, optionIds: ['c'] }));
  await bank.call(token, 'wealth.assess', { body: { version, answers, seconds: 95 } });
  await bank.call(token, 'wealth.getSuitability');
}

/** Buys a fund that fits, and changes one's mind before the cut-off. */
async function buy(bank, token, cardId) {
  const body = { side: 'BUY', code: BOND, amount: yuan('10000.00') };
  const quote = await bank.call(token, 'wealth.quoteOrder', { body });
  const acceptanceId = await accept(bank, token, quote);
  const shown = quote.agreements.map(({ id }) => ({ agreementId: id, seconds: 12 }));
  const { id: orderId } = await bank.confirmed(token, 'wealth.order', {
    body: { quoteId: quote.id, cardId, acceptanceId, shown },
  });
  await bank.call(token, 'wealth.getOrder', { path: { orderId } });
  await bank.call(token, 'wealth.listOrders', { query: { state: 'IN_PROGRESS' } });
  await bank.call(token, 'wealth.getEvidence', { path: { orderId } });
  await bank.call(token, 'wealth.cancelOrder', { path: { orderId } });
}

/** Reads the warning about a product that is riskier than the customer's type. */
async function warning(bank, token) {
  const body = { side: 'BUY', code: INDEX, amount: yuan('1000.00') };
  const acceptanceId = await accept(bank, token, await bank.call(token, 'wealth.quoteOrder', { body }));
  await bank.call(token, 'wealth.acknowledgeWarning', { body: { code: INDEX, acceptanceId } });
}

/** Starts a plan, pauses it, goes on with it, and ends it. */
async function plan(bank, token, cardId) {
  const rhythm = { frequency: 'MONTHLY', day: 10 };
  const body = { side: 'PLAN', code: BOND, amount: yuan('200.00'), rhythm };
  const quote = await bank.call(token, 'wealth.quoteOrder', { body });
  const acceptanceId = await accept(bank, token, quote);
  const { id: planId } = await bank.confirmed(token, 'wealth.createPlan', {
    body: { quoteId: quote.id, cardId, acceptanceId },
  });
  await bank.call(token, 'wealth.listPlans');
  for (const id of ['wealth.pausePlan', 'wealth.resumePlan', 'wealth.endPlan'])
    await bank.call(token, id, { path: { planId } });
}

/** Looks at what was invested, and wants dividends in money. */
async function holdings(bank, token) {
  await bank.call(token, 'wealth.getSummary');
  await bank.call(token, 'wealth.listHoldings');
  await bank.call(token, 'wealth.getHolding', { path: { code: BOND } });
  await bank.call(token, 'wealth.listIncome', { query: WEEK });
  await bank.call(token, 'wealth.listDividends');
  await bank.call(token, 'wealth.setDividendMode', { path: { code: BOND }, body: { mode: 'CASH' } });
}

/** Opens a deposit, has it go on at its end, and takes a part of it out early. */
async function deposit(bank, token, cardId) {
  const body = { code: DEPOSIT, amount: yuan('5000.00'), renewal: 'NONE' };
  const quote = await bank.call(token, 'wealth.quoteDeposit', { body });
  const acceptanceId = await accept(bank, token, quote);
  const { id: depositId } = await bank.confirmed(token, 'wealth.openDeposit', {
    body: { quoteId: quote.id, cardId, acceptanceId },
  });
  const path = { depositId };
  await bank.call(token, 'wealth.getDeposit', { path });
  await bank.call(token, 'wealth.listDeposits', { query: { state: 'ACTIVE' } });
  await bank.call(token, 'wealth.setRenewal', { path, body: { renewal: 'PRINCIPAL' } });
  const part = { depositId, amount: yuan('2000.00') };
  const { id: quoteId } = await bank.call(token, 'wealth.quoteWithdrawal', { body: part });
  await bank.confirmed(token, 'wealth.withdrawDeposit', { path, body: { quoteId } });
}

/** Investing, from the first look at a product to money that comes back. The clock stands still. */
export async function wealth(bank) {
  const { token } = await bank.customer('investor');
  const { data: cards } = await bank.call(token, 'account.listCards');
  const [{ id: cardId }] = cards;
  await browse(bank, token);
  await assess(bank);
  await buy(bank, token, cardId);
  await warning(bank, token);
  await plan(bank, token, cardId);
  await holdings(bank, token);
  await deposit(bank, token, cardId);
}
