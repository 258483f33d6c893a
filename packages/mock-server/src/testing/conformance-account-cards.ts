import type { Problem } from '@weidongli/contracts';
import type { BoundCard, BoundCardPage, CardProduct } from '@weidongli/contracts/account';
import type { StepUp } from '@weidongli/contracts/identity';
import type { EventPage } from '@weidongli/contracts/partner';
import { maskCard, syntheticPhone } from '@weidongli/finance/identifiers';
import {
  bindingBody,
  BINDINGS,
  CARDS,
  cardEnding,
  loginAgain,
  newApplicant,
  newHolder,
  preparedBinding,
  throughCard,
  throughDetails,
  tryCard,
} from './account-steps.js';
import type { CustomerCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import { newProspect, readApplication } from './onboarding-steps.js';
import { keyFor, newCustomer, scenarioOf } from './outcome-steps.js';

const listed = async (customer: CustomerCaller): Promise<BoundCard[]> => [
  ...(await customer.ok<BoundCardPage>('GET', CARDS)).data,
];

const productOf = (customer: CustomerCaller, prefix: string): Promise<CardProduct> =>
  customer.ok('GET', `/v1/account/card-products?prefix=${prefix}`);

/** Cases of binding cards. */
export const accountCardCases: Cases = {
  'tells by the first eight digits whose card it is, and whether it can be bound': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const own = await productOf(customer, '99999900');
    equal([own.issuer, own.accepted, own.reason], [customer.card.issuer, true, null], 'own bank');
    const other = await productOf(customer, '99999901');
    equal(
      [other.cardType, other.accepted, other.issuer === own.issuer],
      ['DEBIT', true, false],
      'other bank',
    );
    const reasons = await Promise.all(
      ['99999908', '99999909', '12345678'].map(async (prefix) => (await productOf(customer, prefix)).reason),
    );
    equal(reasons, ['CREDIT_CARD', 'ISSUER_NOT_SUPPORTED', 'ISSUER_UNKNOWN'], 'reasons');
    await customer.refused('validation-failed', 'GET', '/v1/account/card-products?prefix=9999990');
  },
  'binds a card by its four elements, with a code to the phone that the issuer knows': async ({
    sandbox,
    send,
  }) => {
    const customer = await newCustomer(sandbox);
    const cardNumber = cardEnding('0005');
    const prepared = await preparedBinding(customer);
    const [contract] = prepared.binding.agreements;
    const body = await bindingBody(send, prepared, cardNumber, syntheticPhone(4321));
    const key = keyFor('bind');
    const problem = await customer.refused('step-up-required', 'POST', CARDS, body, key);
    const challenge = present(problem.challenge, 'challenge');
    equal(
      [challenge.purpose, challenge.methods, challenge.phoneMasked],
      ['CARD_BIND', ['OTP'], '100****4321'],
      'challenge',
    );
    equal(
      challenge.confirms,
      { payee: maskCard(cardNumber), contractVersion: present(contract, 'contract').sha256 },
      'what is confirmed',
    );
    const verify = `/v1/identity/challenges/${challenge.id}/verify`;
    const { token } = await customer.ok<StepUp>('POST', verify, { code: '000000' });
    const reply = await customer.call<BoundCard>('POST', CARDS, body, { ...key, 'wdl-step-up': token });
    equal([reply.status, reply.body.panMasked], [201, maskCard(cardNumber)], 'card');
    equal([reply.body.accountId, reply.body.quickPay?.perDay.amount], [null, '50000.00'], 'terms');
    equal(reply.text.includes(cardNumber), false, 'the number stays with the bank');
    equal((await listed(customer)).at(-1)?.id, reply.body.id, 'in the list');
    const { data } = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${reply.body.id}`);
    equal(
      data.map(({ type }) => type),
      ['card.bound'],
      'events',
    );
    await customer.refused('invalid-state', 'POST', CARDS, body, keyFor('bind'));
  },
  'counts five tries a day, and never says which of the four is wrong': async (tools) => {
    const { customerRef, customer, application } = await newApplicant(tools);
    await throughDetails(customer, application);
    const replies: Problem[] = [];
    for (let tries = 0; tries < 6; tries += 1)
      replies.push((await tryCard(tools.send, customer, cardEnding('0013'), application)).body);
    equal(
      replies.map(({ code }) => code),
      [...Array<string>(4).fill('card-mismatch'), 'attempts-exhausted', 'attempts-exhausted'],
      'answers',
    );
    equal(
      replies.slice(0, 4).map(({ attemptsLeft, errors }) => [attemptsLeft, errors]),
      [4, 3, 2, 1].map((left) => [left, undefined]),
      'tries left',
    );
    const waiting = await readApplication(customer, application);
    equal([waiting.step, waiting.ways], ['CARD', ['WAIT', 'BRANCH']], 'ways');
    await tools.sandbox.advance('P1D');
    const later = await loginAgain(tools.sandbox, { customerRef });
    equal(
      (await throughCard(tools.send, later, cardEnding(), application)).status,
      'ACTIVE',
      'the day after',
    );
  },
  'counts the tries of somebody who is known as well': async ({ sandbox, send }) => {
    const customer = await newCustomer(sandbox);
    const first = await tryCard(send, customer, cardEnding('0013'));
    equal([first.body.code, first.body.attemptsLeft], ['card-mismatch', 4], 'first');
    for (let tries = 0; tries < 4; tries += 1) await tryCard(send, customer, cardEnding('0013'));
    const last = await tryCard(send, customer, cardEnding());
    equal([last.status, last.body.code], [429, 'attempts-exhausted'], 'even a good one');
  },
  'binds no credit card, no card of an unknown bank, and none of another class than I': async ({
    sandbox,
    send,
  }) => {
    const customer = await newCustomer(sandbox);
    for (const number of [
      cardEnding(undefined, '99999908'),
      cardEnding(undefined, '62220000'),
      cardEnding('0047'),
    ])
      equal((await tryCard(send, customer, number)).body.code, 'card-not-accepted', number);
    const asked = await tryCard(send, customer, cardEnding(), undefined, scenarioOf('card.not-class-one'));
    equal(asked.body.code, 'card-not-accepted', 'by header');
  },
  'asks an issuer again that did not answer, which costs no try': async ({ sandbox, send }) => {
    const customer = await newCustomer(sandbox);
    const prepared = await preparedBinding(customer);
    const body = await bindingBody(send, prepared, cardEnding('0039'));
    const problem = await customer.refused('service-unavailable', 'POST', CARDS, body, keyFor('bind'));
    equal(problem.attemptsLeft, undefined, 'tries');
    equal(
      (await customer.confirmed<BoundCard>(CARDS, body, `late-${prepared.binding.id}`)).status,
      'ACTIVE',
      'then',
    );
  },
  'says where a number or a phone is none, without repeating it': async ({ sandbox, send }) => {
    const customer = await newCustomer(sandbox);
    const prepared = await preparedBinding(customer);
    const number = cardEnding();
    const wrong = number.slice(0, -1) + String((Number(number.slice(-1)) + 1) % 10);
    const answers = await Promise.all(
      [
        [wrong, syntheticPhone(1)],
        ['４１１１１１', syntheticPhone(1)],
        [number, '12345'],
      ].map(async ([card = '', phone = '']) => {
        const body = await bindingBody(send, prepared, card, phone);
        const { body: problem, text } = await customer.call<Problem>('POST', CARDS, body, keyFor('bind'));
        return [problem.code, problem.errors?.[0]?.pointer, text.includes(card) || text.includes(phone)];
      }),
    );
    equal(
      answers,
      ['/cardNumber', '/cardNumber', '/phone'].map((pointer) => ['validation-failed', pointer, false]),
      'answers',
    );
  },
  'takes full-width digits and spaces as they are typed': async ({ sandbox, send }) => {
    const customer = await newCustomer(sandbox);
    const number = cardEnding();
    const typed = Array.from(number, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(' ');
    equal((await throughCard(send, customer, typed)).panMasked, maskCard(number), 'card');
  },
  'binds a card once, unbinds it with a second factor, and binds it anew': async ({ sandbox, send }) => {
    const customer = await newCustomer(sandbox);
    const number = cardEnding();
    const card = await throughCard(send, customer, number);
    equal((await tryCard(send, customer, number)).body.code, 'invalid-state', 'the same card twice');
    const path = `${CARDS}/${card.id}/unbind`;
    const ended = await customer.confirmed<BoundCard>(path, {}, `unbind-${card.id}`);
    equal([ended.status, (await listed(customer)).length], ['TERMINATED', 1], 'unbound');
    await customer.refused('invalid-state', 'POST', path, {}, keyFor('unbind'));
    equal((await throughCard(send, customer, number)).status, 'ACTIVE', 'bound anew');
  },
  'leaves the card of an account where it is': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const path = `${CARDS}/${customer.card.id}/unbind`;
    await customer.refused('invalid-state', 'POST', path, {}, keyFor('unbind'));
  },
  'prepares nothing for somebody whom nobody knows, or for an application of somebody else': async (
    tools,
  ) => {
    const { customer } = await newProspect(tools.sandbox);
    await customer.refused('verification-required', 'POST', BINDINGS, {});
    const other = await newHolder(tools);
    await customer.refused('not-found', 'POST', BINDINGS, { applicationId: other.application.id });
  },
  'pays neither loan nor investment by the card of another bank': async ({ sandbox, send }) => {
    const customer = await newCustomer(sandbox);
    const { id: cardId } = await throughCard(send, customer);
    const { body, key } = await customer.prepare('500.00');
    await customer.refused('invalid-state', 'POST', '/v1/loan/draws', { ...body, cardId }, key);
  },
};
