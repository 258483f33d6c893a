// Who takes part in the client bench. Each is made for a port and has two calls; each call checks what it got.
import { createClient } from '@weidongli/client';
import { axiosTransport } from '@weidongli/client/axios';
import { fetchTransport } from '@weidongli/client/fetch';
import { account } from '@weidongli/contracts/account-page';
import { loan } from '@weidongli/contracts/loan';
import axios from 'axios';
import { Configuration, PlaidApi } from 'plaid';
import Stripe from 'stripe';
import { accountId, drawId } from './replies.mjs';

/**
 * The two calls of a contestant.
 *
 * @typedef {{one: () => Promise<void>, list: () => Promise<void>}} Calls
 */

const expectLoan = (value) => {
  if (value.id !== drawId || value.principal.amount !== '8000.00') throw new Error('This is not the loan.');
};
const expectList = (items) => {
  if (items.length !== 100 || items[99].balanceAfter.amount !== '12099.35')
    throw new Error('This is not the list.');
};

/** Our client: a session, a validated input, a validated reply. */
const ours = (transport) => {
  const client = createClient({
    transport,
    fetchSession: () => Promise.resolve({ clientSecret: 'wcs_bench' }),
    features: { account, loan },
  });
  return {
    one: async () => expectLoan(await client.loan.getDraw({ drawId })),
    list: async () => {
      const { data } = await client.account.listTransactions({ accountId, limit: 100 });
      expectList(data);
    },
  };
};

const bareAxios = (baseURL, options = {}) => {
  const headers = { authorization: 'Bearer wat_bench_0123456789abcdef' };
  const http = axios.create({ baseURL, headers, ...options });
  return {
    one: async () => expectLoan((await http.get(`/v1/loan/draws/${drawId}`)).data),
    list: async () => {
      const path = `/v1/account/accounts/${accountId}/transactions`;
      const { data } = await http.get(path, { params: { limit: 100 } });
      expectList(data.data);
    },
  };
};

const stripe = (port) => {
  const client = new Stripe('sk_test_bench', {
    host: '127.0.0.1',
    port,
    protocol: 'http',
    telemetry: false,
  });
  return {
    one: async () => expectLoan(await client.paymentIntents.retrieve(drawId)),
    list: async () => expectList((await client.paymentIntents.list({ limit: 100 })).data),
  };
};

const plaid = (basePath) => {
  const headers = { 'PLAID-CLIENT-ID': 'bench', 'PLAID-SECRET': 'bench' };
  const client = new PlaidApi(new Configuration({ basePath, baseOptions: { headers } }));
  return {
    one: async () => expectLoan((await client.accountsGet({ access_token: 'access-bench' })).data),
    list: async () => expectList((await client.transactionsSync({ access_token: 'access-bench' })).data.data),
  };
};

const at = (port) => `http://127.0.0.1:${port}`;

/** Makes a contestant's calls, by its name. @type {Record<string, (port: number) => Calls>} */
export const contestants = {
  'bare axios': (port) => bareAxios(at(port)),
  // As our transport sets it; it spares axios the package that follows redirects.
  'bare axios, no redirects': (port) => bareAxios(at(port), { maxRedirects: 0 }),
  '@weidongli/client, axios': (port) => ours(axiosTransport({ baseUrl: at(port) })),
  '@weidongli/client, fetch': (port) => ours(fetchTransport({ baseUrl: at(port) })),
  'stripe-node': (port) => stripe(port),
  'plaid-node': (port) => plaid(at(port)),
};
