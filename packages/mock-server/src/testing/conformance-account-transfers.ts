import { addFen, toFen } from '@weidongli/finance';
import {
  TRANSFERS,
  cardEnding,
  firstAccount,
  moveMoney,
  movementsOf,
  newHolder,
  pay,
  refusePay,
  withCard,
  yuan,
} from './account-steps.js';
import type { Cases } from './cases.js';
import { equal } from './check.js';
import { keyFor } from './outcome-steps.js';

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
};
