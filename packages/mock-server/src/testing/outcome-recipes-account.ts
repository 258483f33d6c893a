import type { Problem } from '@weidongli/contracts';
import type { Account, BoundCard } from '@weidongli/contracts/account';
import { outcomes, type CardOutcome } from '../outcomes/outcomes.js';
import {
  bindingBody,
  CARDS,
  cardEnding,
  firstAccount,
  freeze,
  limitsOf,
  newHolder,
  pay,
  preparedBinding,
  throughCard,
  TRANSFERS,
  withCard,
  yuan,
  act,
} from './account-steps.js';
import type { CaseTools } from './cases.js';
import type { Brought, Recipes } from './outcome-recipes.js';
import { codeOf, confirmedWith, keyFor, newCustomer, scenarioOf } from './outcome-steps.js';

const bound = async (
  { sandbox, send }: CaseTools,
  end: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<Brought> => {
  const customer = await newCustomer(sandbox);
  const body = await bindingBody(send, await preparedBinding(customer), cardEnding(end));
  const first = await customer.call<Problem>('POST', CARDS, body, { ...keyFor('asked'), ...headers });
  if (first.body.code !== 'step-up-required') return { code: first.body.code };
  const { status, id } = await confirmedWith<BoundCard>(customer, CARDS, body, headers);
  return { status, subjects: [id] };
};

/** The binding of a card: by the end of its number, and by header on an ordinary one. */
export const cardRecipes = (id: CardOutcome): Recipes => ({
  'end of the number': (tools) => bound(tools, outcomes[id].magic?.value),
  header: (tools) => bound(tools, undefined, scenarioOf(id)),
});

/** Outcomes of accounts and cards that follow from what is done, each with its one way. */
export const accountRecipes: Readonly<Record<string, (tools: CaseTools) => Promise<Brought>>> = {
  'card.no-funds': async (tools) => {
    const { customer, place } = await withCard(tools, cardEnding('0021'));
    const body = { ...place, direction: 'IN', amount: yuan('1.00') };
    return { code: await codeOf(customer, 'POST', TRANSFERS, body, keyFor('move')) };
  },
  'card.unbound': async ({ sandbox, send }) => {
    const customer = await newCustomer(sandbox);
    const { id } = await throughCard(send, customer);
    const { status } = await customer.confirmed<BoundCard>(`${CARDS}/${id}/unbind`, {}, `unbind-${id}`);
    return { status, subjects: [id] };
  },
  'account.opened': async (tools) => {
    const { account } = await newHolder(tools);
    return { status: account.status, subjects: [account.id] };
  },
  'account.frozen': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const { id, status } = await freeze(customer, await firstAccount(customer));
    return { status, subjects: [id] };
  },
  'account.limit-exceeded': async (tools) => {
    const { sandbox } = tools;
    const { account } = await newHolder(tools);
    const { id: to } = await firstAccount(await newCustomer(sandbox));
    await pay(sandbox, '2000.00', { to: account.id });
    await pay(sandbox, '1999.99', { from: account.id, to });
    await pay(sandbox, '1.00', { to: account.id });
    const body = { from: account.id, to, amount: yuan('0.02') };
    return { code: await codeOf(sandbox, 'POST', '/v1/sandbox/transfers', body, keyFor('pay')) };
  },
  'account.closed': async (tools) => {
    const { customer, account } = await newHolder(tools);
    await limitsOf(customer, account);
    const { id, status }: Account = await act(customer, account, 'close');
    return { status, subjects: [id] };
  },
};
