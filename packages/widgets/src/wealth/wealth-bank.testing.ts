import { createClient, createPartnerClient, type Transport, type TransportRequest } from '@weidongli/client';
import { account } from '@weidongli/contracts/account';
import { identity } from '@weidongli/contracts/identity-page';
import { partner as customerPartner } from '@weidongli/contracts/partner-page';
import { partner } from '@weidongli/contracts/partner';
import { sandbox } from '@weidongli/contracts/sandbox';
import { wealth } from '@weidongli/contracts/wealth';
import { createPageBank, inPageTransport, systemPorts } from '@weidongli/mock-server/in-page';
import type { WealthClient } from './wealth.client.js';

/** A bank of its own for one test, with a customer's client and the sandbox controls. */
export interface TestBank {
  readonly client: WealthClient;
  readonly control: ReturnType<typeof controlOf>;
  /** Operations that reached the bank, as `POST /v1/wealth/orders`. */
  readonly requests: string[];
  /** What was sent with them. */
  readonly bodies: string[];
  /** Cuts the line to the bank, and mends it. */
  away: boolean;
}

const controlOf = (transport: Transport) =>
  createPartnerClient({ transport, sandboxKey: 'sk_test_xingqiao', features: { partner, sandbox } });

/** Makes a bank whose clock begins at a moment; without one at that of the device. */
const bankFrom = (moment: string | undefined) => {
  if (moment === undefined) return createPageBank();
  const began = performance.now();
  const realNow = (): number => Date.parse(moment) + Math.floor(performance.now() - began);
  return createPageBank({ ports: { ...systemPorts(), realNow } });
};

/**
 * Opens a bank inside the test.
 *
 * @param customerRef - One of its customers, or a story.
 * @param moment - When the bank's clock begins, so that weekdays and the cut-off are the same every day. Default: now.
 */
export const openTestBank = (customerRef = 'investor', moment?: string): TestBank => {
  const direct = inPageTransport(bankFrom(moment));
  const control = controlOf(direct);
  const requests: string[] = [];
  const bodies: string[] = [];
  const watched: Transport = {
    ...direct,
    send: async (request: TransportRequest) => {
      if (bank.away) throw new Error('No line to the bank.');
      requests.push(`${request.method} ${request.path}`);
      if (request.body !== undefined) bodies.push(request.body);
      return direct.send(request);
    },
  };
  const client = createClient({
    transport: watched,
    features: { account, identity, partner: customerPartner, wealth },
    fetchSession: () =>
      control.partner.createSession({
        customerRef,
        modules: ['account', 'identity', 'wealth'],
        origins: ['http://127.0.0.1:4000'],
      }),
  });
  const bank: TestBank = { client, control, requests, bodies, away: false };
  return bank;
};
