import type { AccountTransfer, AccountTransferPage } from '@weidongli/contracts/account';
import { addFen, toFen } from '@weidongli/finance';
import {
  TRANSFERS,
  cardEnding,
  firstAccount,
  moveMoney,
  movementsOf,
  newHolder,
  pay,
  readyTransfer,
  refusePay,
  smallCard,
  withCard,
  yuan,
} from './account-steps.js';
import type { CustomerCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present, rejected } from './check.js';
import { keyFor } from './outcome-steps.js';

const listed = (customer: CustomerCaller, query = ''): Promise<AccountTransferPage> =>
  customer.ok('GET', `${TRANSFERS}${query}`);

/** Cases of money that moves between an account and a card. */
export const accountTransferCases: Cases = {
  'moves money both ways at once, and writes it into the books': async (tools) => {
    const { customer, account, place } = await withCard(tools);
    const before = toFen(account.balance.available);
    const made = await moveMoney(customer, place, 'IN', '1234.56');
    equal([made.status, made.direction, made.amount.amount], ['SUCCEEDED', 'IN', '1234.56'], 'in');
    await moveMoney(customer, place, 'OUT', '200.00');
    const after = toFen((await firstAccount(customer)).balance.available);
    equal(String(after), String(addFen(before, 103_456n)), 'balance');
    const rows = await movementsOf(customer, account);
    equal(
      rows
        .slice(0, 2)
        .map(({ purpose, direction, amount, reference }) => [
          purpose,
          direction,
          amount.amount,
          reference === made.id,
        ]),
      [
        ['TRANSFER_OUT', 'DEBIT', '200.00', false],
        ['TRANSFER_IN', 'CREDIT', '1234.56', true],
      ],
      'movements',
    );
    await tools.sandbox.balanced();
  },
  'moves no more than the agreement of the card, a payment, a day or a month': async (tools) => {
    const { customerRef, customer, place } = await withCard(tools);
    const tooMuch = { ...place, direction: 'OUT', amount: yuan('50000.01') };
    await customer.refused('amount-out-of-range', 'POST', TRANSFERS, tooMuch, keyFor('move'));
    const nothing = { ...tooMuch, amount: yuan('0.00') };
    await customer.refused('amount-out-of-range', 'POST', TRANSFERS, nothing, keyFor('move'));
    await moveMoney(customer, place, 'OUT', '30000.00');
    await moveMoney(customer, place, 'IN', '20000.00');
    const cent = { ...place, direction: 'IN', amount: yuan('0.01') };
    await customer.refused('account-limit-exceeded', 'POST', TRANSFERS, cent, keyFor('move'));
    await tools.sandbox.advance('P1D');
    const later = await tools.sandbox.customer(customerRef);
    equal((await moveMoney(later, place, 'IN', '0.01')).status, 'SUCCEEDED', 'the day after');
  },
  'spends no more than there is, on the account or on the card': async (tools) => {
    const { customer, account, card } = await newHolder(tools, {}, cardEnding('0021'));
    const place = { accountId: account.id, cardId: card.id };
    for (const direction of ['OUT', 'IN'])
      await customer.refused(
        'insufficient-funds',
        'POST',
        TRANSFERS,
        { ...place, direction, amount: yuan('1.00') },
        keyFor('move'),
      );
  },
  'holds no more than 2,000.00 on an account of class III': async (tools) => {
    const { customer, account, card } = await newHolder(tools);
    const place = { accountId: account.id, cardId: card.id };
    await moveMoney(customer, place, 'IN', '1500.00');
    const more = { ...place, direction: 'IN', amount: yuan('500.01') };
    await customer.refused('balance-cap-exceeded', 'POST', TRANSFERS, more, keyFor('move'));
    await refusePay(tools.sandbox, 'balance-cap-exceeded', '500.01', { to: account.id });
    await pay(tools.sandbox, '500.00', { to: account.id });
    equal((await firstAccount(customer)).balance.ledger.amount, '2000.00', 'balance');
  },
  'moves nothing by an account’s own card, or by one that is not bound any more': async (tools) => {
    const { customer, place } = await withCard(tools);
    const own = {
      accountId: place.accountId,
      cardId: customer.card.id,
      direction: 'IN',
      amount: yuan('1.00'),
    };
    await customer.refused('invalid-state', 'POST', TRANSFERS, own, keyFor('move'));
    await customer.confirmed(`/v1/account/cards/${place.cardId}/unbind`, {}, `unbind-${place.cardId}`);
    const gone = { ...place, direction: 'IN', amount: yuan('1.00') };
    await customer.refused('invalid-state', 'POST', TRANSFERS, gone, keyFor('move'));
  },
  'lists transfers newest first, all or of one account, and reads one': async (tools) => {
    const { customer, account, place } = await withCard(tools);
    const other = await smallCard(tools, customer);
    const small = { accountId: present(other.accountId, 'small account'), cardId: place.cardId };
    const made = [
      await moveMoney(customer, place, 'OUT', '10.00'),
      await moveMoney(customer, small, 'IN', '20.00'),
      await moveMoney(customer, place, 'IN', '30.00'),
    ].reverse();
    equal((await listed(customer)).data, made, 'all');
    equal((await listed(customer, `?accountId=${account.id}`)).data, [made[0], made[2]], 'of one account');
    const { data, page } = await listed(customer, '?limit=2');
    const cursor = encodeURIComponent(present(page.nextCursor, 'cursor'));
    const rest = await listed(customer, `?limit=2&cursor=${cursor}`);
    equal([...data, ...rest.data], made, 'page by page');
    equal(rest.page.nextCursor, null, 'the end');
    const [newest] = made;
    const path = `${TRANSFERS}/${present(newest, 'transfer').id}`;
    equal(await customer.ok<AccountTransfer>('GET', path), newest, 'one');
    const rows = await movementsOf(customer, account);
    equal(rows[0]?.reference, newest?.id, 'the statement names it');
  },
  'shows nobody the transfers of somebody else': async (tools) => {
    const { customer, account, place } = await withCard(tools);
    const { id } = await moveMoney(customer, place, 'OUT', '10.00');
    const { customer: stranger } = await withCard(tools);
    equal((await listed(stranger)).data, [], 'none of their own');
    equal((await listed(stranger, `?accountId=${account.id}`)).data, [], 'of a strange account');
    const unknown = `${TRANSFERS}/trf_01JD8Z5X3K9M2N4P6Q8R0S1T00`;
    const [theirs, none] = await Promise.all(
      [`${TRANSFERS}/${id}`, unknown].map((path) => stranger.refused('not-found', 'GET', path)),
    );
    equal(theirs?.detail, none?.detail, 'as if it were not there');
    const borrower = await tools.sandbox.customer('repeat-borrower', ['loan']);
    await borrower.refused('insufficient-scope', 'GET', TRANSFERS);
  },
  'keeps a transfer whose reply was lost in the list, once': async (tools) => {
    const { customer, place } = await withCard(tools);
    const send = await readyTransfer(customer, place, 'OUT', '10.00');
    await rejected(send({ 'wdl-sandbox-fault': 'dropAfterCommit' }), 'lost answer');
    const { data } = await listed(customer);
    equal(
      data.map(({ cardId, direction, amount }) => [cardId, direction, amount.amount]),
      [[place.cardId, 'OUT', '10.00']],
      'booked',
    );
    equal((await send()).body.id, data[0]?.id, 'the repeat is told of the same one');
    equal((await listed(customer)).data, data, 'still one');
  },
};
