import { syntheticResidentId } from '@weidongli/finance/identifiers';

const MODULES = ['account', 'identity'];
const PHONE = '10000009004';
const CARD = '9999990100000005';

/** Opens a session for somebody whom the bank does not know. */
async function newcomer(bank, key, customerRef) {
  const body = {
    ...{ customerRef, modules: MODULES, newCustomer: true },
    origins: ['https://app.bank.example'],
  };
  const { clientSecret } = await bank.call(key, 'partner.createSession', { body });
  return (await bank.call(undefined, 'partner.exchangeSession', { body: { clientSecret } })).accessToken;
}

/** Accepts documents for what they belong to. */
async function accept(bank, token, subject, shown) {
  const documents = shown.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const body = { subject, documents, method: 'CHECKBOX' };
  return (await bank.call(token, 'partner.acceptAgreements', { body })).id;
}

/** Verified by what is typed: enough for an account of class III. */
async function identified(bank, token, serial) {
  const wish = { scene: 'ACCOUNT_OPENING', accountClass: 'III', mode: 'SIMPLE' };
  const begun = await bank.call(token, 'identity.startApplication', { body: wish });
  const path = { applicationId: begun.id };
  const acceptanceId = await accept(bank, token, begun.id, begun.documents);
  await bank.call(token, 'identity.giveConsents', { path, body: { acceptanceId, face: 'ALLOW' } });
  await bank.confirmed(token, 'identity.submitPhone', { path, body: { phone: await bank.seal(PHONE) } });
  const person = { name: '林知冬', idNumber: syntheticResidentId({ birthDate: '1993-05-06', serial }) };
  const body = { elements: await bank.seal(JSON.stringify(person)) };
  await bank.call(token, 'identity.submitElements', { path, body });
  return path;
}

/** Binds a card of another bank, for an application. */
async function bindCard(bank, token, { applicationId }) {
  await bank.call(token, 'account.lookUpCard', { query: { prefix: CARD.slice(0, 8) } });
  const binding = await bank.call(token, 'account.prepareBinding', { body: { applicationId } });
  const acceptanceId = await accept(bank, token, binding.id, binding.agreements);
  const [cardNumber, phone] = [await bank.seal(CARD), await bank.seal(PHONE)];
  const body = { bindingId: binding.id, acceptanceId, cardNumber, phone };
  return bank.confirmed(token, 'account.bindCard', { body });
}

/** Opens the account. */
async function open(bank, token, path) {
  const details = { occupation: 'WORKER', taxResidency: 'CN', purpose: 'DAILY' };
  await bank.call(token, 'account.submitDetails', { path, body: details });
  const card = await bindCard(bank, token, path);
  const { documents } = await bank.call(token, 'identity.getApplication', { path });
  const acceptanceId = await accept(bank, token, path.applicationId, documents);
  const password = await bank.seal('583016');
  const body = { ...path, acceptanceId, password, typedIn: 'PAGE_FIELD' };
  return { card, account: await bank.call(token, 'account.openAccount', { body }) };
}

/** What an owner does with an account. */
async function use(bank, token, { card, account }) {
  const path = { accountId: account.id };
  const move = { accountId: account.id, cardId: card.id, amount: { amount: '800.00', currency: 'CNY' } };
  const { id } = await bank.confirmed(token, 'account.transfer', { body: { ...move, direction: 'IN' } });
  await bank.call(token, 'account.listTransfers', { query: path });
  await bank.call(token, 'account.getTransfer', { path: { transferId: id } });
  await bank.call(token, 'account.getLimits', { path });
  const own = { window: 'DAY', own: { amount: '500.00', currency: 'CNY' } };
  await bank.call(token, 'account.changeLimit', { path, body: own });
  await bank.call(token, 'account.getStatement', {
    path: { ...path, month: account.openedAt.slice(0, 7) },
  });
  await bank.confirmed(token, 'account.transfer', { body: { ...move, direction: 'OUT' } });
}

/** An account on which nothing has moved today can be closed, and the card let go. */
async function leave(bank, token, { card, account }) {
  const path = { accountId: account.id };
  await bank.call(token, 'account.freezeAccount', { path });
  await bank.confirmed(token, 'account.unfreezeAccount', { path });
  await bank.confirmed(token, 'account.closeAccount', { path });
  await bank.confirmed(token, 'account.unbindCard', { path: { cardId: card.id } });
}

/** Two people open accounts: one uses it, the other closes it again. The clock stands still. */
export async function onboardingAccount(bank, key) {
  const one = await newcomer(bank, key, 'newcomer-4');
  await use(bank, one, await open(bank, one, await identified(bank, one, 4)));
  const other = await newcomer(bank, key, 'newcomer-5');
  await leave(bank, other, await open(bank, other, await identified(bank, other, 5)));
}
