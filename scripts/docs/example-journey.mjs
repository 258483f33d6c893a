import { clients } from './example-clients.mjs';
import { farewell } from './example-farewell.mjs';
import { wealth } from './example-wealth.mjs';
import { webhooks } from './example-webhooks.mjs';

/** The public key of the example in RFC 7515, appendix A.3. */
const DEVICE_KEY = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
};
const yuan = (amount) => ({ amount, currency: 'CNY' });
const accepted = (subject, agreements) => ({
  subject,
  documents: agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 })),
  method: 'CHECKBOX',
});

/** Consents to the query of the credit report, as the customer does before an application. */
async function consent(bank, token) {
  const invitation = await bank.call(token, 'loan.getInvitation', { query: { product: 'consumer' } });
  const { id: agreementId, sha256 } = invitation.consentDocument;
  await bank.call(token, 'partner.getAgreement', { path: { agreementId } });
  const body = { purpose: 'CREDIT_REPORT_QUERY', agreementId, sha256, method: 'CHECKBOX' };
  return bank.call(token, 'partner.grantConsent', { body });
}

async function apply(bank, token) {
  const { id: consentId } = await consent(bank, token);
  const body = { product: 'consumer', consentId, employment: 'EMPLOYED', monthlyIncome: yuan('6500.00') };
  return bank.call(token, 'loan.apply', { body });
}

/** The first loan of a customer: apply, be offered a line, accept. */
async function wayToALine(bank, key) {
  const { token } = await bank.customer('first-time');
  const unused = await consent(bank, token);
  await bank.call(token, 'partner.listConsents');
  await bank.call(token, 'partner.getConsent', { path: { consentId: unused.id } });
  await bank.call(token, 'partner.withdrawConsent', { path: { consentId: unused.id } });
  const { id: applicationId } = await apply(bank, token);
  await bank.call(key, 'sandbox.simulate', {
    path: { object: 'application', objectId: applicationId, transition: 'approve' },
  });
  const { offer } = await bank.call(token, 'loan.getApplication', { path: { applicationId } });
  const body = accepted(applicationId, offer.agreements);
  const acceptance = await bank.call(token, 'partner.acceptAgreements', { body });
  await bank.confirmed(token, 'loan.acceptOffer', {
    path: { applicationId },
    body: { acceptanceId: acceptance.id },
  });
  await bank.call(token, 'loan.listApplications');
}

/** A refusal, an objection that a person upholds, and an offer that is declined. */
async function objection(bank, key) {
  const { token } = await bank.customer('declined');
  const { id: applicationId } = await apply(bank, token);
  const decide = (object, transition) =>
    bank.call(key, 'sandbox.simulate', { path: { object, objectId: applicationId, transition } });
  await decide('application', 'decline');
  const body = { statement: '近半年换了工作，收入证明可以补交。' };
  await bank.call(token, 'loan.appeal', { path: { applicationId }, body });
  await decide('appeal', 'uphold');
  await bank.call(token, 'loan.withdrawApplication', { path: { applicationId } });
}

/** A draw of 8,000.00 that is paid off at once. */
async function loan(bank, key) {
  const { token } = await bank.customer('repeat-borrower');
  const { data: lines } = await bank.call(token, 'loan.listLines');
  const { data: cards } = await bank.call(token, 'account.listCards');
  const [line, card] = [lines[0], cards[0]];
  const quote = await bank.call(token, 'loan.quoteDraw', {
    body: { lineId: line.id, principal: yuan('8000.00'), tenor: 5 },
  });
  const acceptance = await bank.call(token, 'partner.acceptAgreements', {
    body: accepted(quote.id, quote.agreements),
  });
  const { id: drawId } = await bank.confirmed(token, 'loan.draw', {
    body: { quoteId: quote.id, purpose: 'DAILY_CONSUMPTION', cardId: card.id, acceptanceId: acceptance.id },
  });
  await bank.call(key, 'sandbox.setClock', { body: { advanceBy: 'PT41S' } });
  for (const id of ['loan.getDraw', 'loan.getSchedule']) await bank.call(token, id, { path: { drawId } });
  await bank.call(token, 'loan.listDraws');
  await repay(bank, key, token, drawId, card.id);
  await lineAndAccount(bank, token, line.id);
}

async function repay(bank, key, token, drawId, cardId) {
  const quote = await bank.call(token, 'loan.quoteRepayment', { body: { drawId, kind: 'FULL' } });
  const { id: repaymentId } = await bank.confirmed(token, 'loan.repay', {
    body: { quoteId: quote.id, cardId },
  });
  await bank.call(key, 'sandbox.setClock', { body: { advanceBy: 'PT3S' } });
  await bank.call(token, 'loan.getRepayment', { path: { repaymentId } });
  await bank.call(token, 'loan.listRepayments');
  await bank.call(token, 'loan.getCertificate', { path: { drawId } });
}

async function lineAndAccount(bank, token, lineId) {
  await bank.call(token, 'loan.requestLimit', { path: { lineId }, body: { limit: yuan('50000.00') } });
  await bank.call(token, 'loan.lockLine', { path: { lineId } });
  await bank.confirmed(token, 'loan.unlockLine', { path: { lineId } });
  await bank.confirmed(token, 'identity.registerDevice', {
    body: { name: '我的手机', publicKey: DEVICE_KEY },
  });
  const { data: accounts } = await bank.call(token, 'account.listAccounts');
  await bank.call(token, 'account.listTransactions', { path: { accountId: accounts[0].id } });
  await bank.call(token, 'identity.getCustomer');
}

/** Snapshots, units, money from outside, and what the sandbox tells of its work. */
async function timeAndMoney(bank, key, customerId) {
  const body = { label: 'before the wages' };
  const { id: snapshotId } = await bank.call(key, 'sandbox.createSnapshot', { body });
  await bank.call(key, 'sandbox.listSnapshots');
  await bank.call(key, 'sandbox.forkSnapshot', { path: { snapshotId }, body: { tenantId: 'second-try' } });
  const { accounts } = await bank.call(key, 'sandbox.getCustomer', { path: { customerId } });
  const [{ id: to }] = accounts;
  const { id: transferId } = await bank.call(key, 'sandbox.createTransfer', {
    body: { to, amount: yuan('3000.00'), remark: '工资' },
  });
  await bank.call(key, 'sandbox.getTransfer', { path: { transferId } });
  await bank.call(key, 'sandbox.getStatement', { query: { account: `account/${to}` } });
  await bank.call(key, 'sandbox.getState');
  await bank.call(key, 'sandbox.listRequests', { query: { operation: 'loan.draw', limit: 1 } });
  await bank.call(key, 'sandbox.addUnit', { body: {} });
  await bank.call(key, 'sandbox.listUnits');
  await bank.call(key, 'sandbox.restoreSnapshot', { path: { snapshotId } });
  await bank.call(key, 'sandbox.deleteSnapshot', { path: { snapshotId } });
}

/** Does what the examples of the reference show, in an order that a bank allows. */
export async function journey(bank, key) {
  const { id: endpointId } = await bank.call(key, 'partner.createWebhookEndpoint', {
    body: { url: 'http://127.0.0.1:4000/webhooks', eventTypes: ['loan.*', 'repayment.*'] },
  });
  await bank.call(key, 'sandbox.getClock');
  await loan(bank, key);
  await wayToALine(bank, key);
  await objection(bank, key);
  await bank.call(key, 'partner.listEvents', { query: { type: 'loan.disbursed' } });
  await webhooks(bank, key, endpointId);
  await clients(bank, key);
  const { sessionId } = await bank.customer('repeat-borrower');
  await bank.call(key, 'partner.revokeSession', { path: { sessionId } });
  await bank.call(key, 'sandbox.listPersonas');
  const { id: customerId } = await bank.call(key, 'sandbox.createCustomer', {
    body: { customerRef: 'customer-17', persona: 'almost-settled' },
  });
  await bank.call(key, 'sandbox.listCustomers', { query: { standing: 'OVERDUE' } });
  await bank.call(key, 'sandbox.getCustomer', { path: { customerId } });
  await bank.call(key, 'sandbox.listOutcomes');
  await bank.call(key, 'sandbox.resetOutcomes');
  const fault = { operation: 'loan.draw', latencyMs: 1200 };
  const { id: faultId } = await bank.call(key, 'sandbox.addFault', { body: fault });
  await bank.call(key, 'sandbox.listFaults');
  await bank.call(key, 'sandbox.removeFault', { path: { faultId } });
  await bank.call(key, 'sandbox.clearFaults');
  await bank.call(key, 'sandbox.getLedger');
  await farewell(bank, key);
  await timeAndMoney(bank, key, customerId);
  await wealth(bank);
}
