import assert from 'node:assert/strict';
import { createClient, createPartnerClient } from '@weidongli/client';
import { axiosTransport } from '@weidongli/client/axios';
import { account } from '@weidongli/contracts/account';
import { identity } from '@weidongli/contracts/identity';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner';
import { sandbox, type SandboxAddFaultInput } from '@weidongli/contracts/sandbox';
import type { DemoUrls } from './demo-process.js';

/** The bank as a test sees it, past the screens: what is really in its books. */
export const bankSide = ({ apiUrl, bankUrl, sandboxKey }: DemoUrls) => {
  const transport = axiosTransport({ baseUrl: apiUrl });
  const server = createPartnerClient({ transport, sandboxKey, features: { partner, sandbox } });
  const customer = (customerRef = 'repeat-borrower') =>
    createClient({
      transport,
      fetchSession: () =>
        server.partner.createSession({
          customerRef,
          modules: ['account', 'identity', 'loan'],
          origins: [bankUrl],
        }),
      features: { account, identity, loan, partner },
    });
  return {
    customer,
    advance: (duration: string) => server.sandbox.setClock({ advanceBy: duration }),
    plant: (fault: SandboxAddFaultInput) => server.sandbox.addFault(fault),
    events: async () => (await server.partner.listEvents()).data,
    /** Loans of the customer. Those that are paid out have to be the ones in the books. */
    loans: async () => {
      const { data } = await customer().loan.listDraws();
      const { transfers } = await server.sandbox.getLedger({});
      const booked = new Set(
        transfers.filter((one) => one.contractSha256 !== null).map((one) => one.reference),
      );
      const paid = data.filter(({ disbursedAt }) => disbursedAt !== null).map(({ id }) => id);
      assert.deepEqual([...booked].sort(), paid.sort(), 'list and books name the same loans');
      return data;
    },
    balance: async () => {
      const { data } = await customer().account.listAccounts();
      return data[0]!.balance.available.amount;
    },
  };
};

/** See {@link bankSide}. */
export type BankSide = ReturnType<typeof bankSide>;
