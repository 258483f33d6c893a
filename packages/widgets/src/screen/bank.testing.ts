import {
  createClient,
  createPartnerClient,
  type CustomerClient,
  type Features,
  type Transport,
  type TransportRequest,
} from '@weidongli/client';
import { account } from '@weidongli/contracts/account';
import { identity } from '@weidongli/contracts/identity-page';
import { partner } from '@weidongli/contracts/partner';
import { partner as customerPartner } from '@weidongli/contracts/partner-page';
import { sandbox } from '@weidongli/contracts/sandbox';
import { createPageBank, inPageTransport, systemPorts } from '@weidongli/mock-server/in-page';

/** A bank of its own for one test, with a customer's client and the sandbox controls. */
export interface TestBankOf<C> {
  readonly client: C;
  /** The line to the bank, for another client or for somebody who is not logged in. */
  readonly transport: Transport;
  /** Moves the clock, plants faults and looks into the books: `control.sandbox`. */
  readonly control: ReturnType<typeof controlOf>;
  /** Operations that reached the bank, as `POST /v1/loan/draws`. */
  readonly requests: string[];
  /** What was sent with them. */
  readonly bodies: string[];
  /** Cuts the line to the bank, and mends it. */
  away: boolean;
}

/** Features of every screen's client. */
const everywhere = { account, identity, partner: customerPartner };

const controlOf = (transport: Transport) =>
  createPartnerClient({ transport, sandboxKey: 'sk_test_xingqiao', features: { partner, sandbox } });

type Control = ReturnType<typeof controlOf>;
type Module = Parameters<Control['partner']['createSession']>[0]['modules'][number];

/** Makes a bank whose clock begins at a moment; without one at that of the device. */
const bankFrom = (moment: string | undefined) => {
  if (moment === undefined) return createPageBank();
  const began = performance.now();
  const realNow = (): number => Date.parse(moment) + Math.floor(performance.now() - began);
  return createPageBank({ ports: { ...systemPorts(), realNow } });
};

/**
 * Opens a bank inside the test. A feature wraps it in a function of its own, which knows the feature and its usual customer:
 *
 * @example
 * ```ts
 * export type TestBank = TestBankOf<ScreenClient>;
 * export const openTestBank = (customerRef = 'repeat-borrower', moment?: string): TestBank =>
 *   openBank({}, customerRef, moment);
 * ```
 * @param features - What the screens call besides account, identity and partner, as `{ loan }`.
 * @param customerRef - One of the bank's customers, or a story; any other name is somebody whom the bank does not know yet.
 * @param moment - When the bank's clock begins, as `2026-11-22T14:00:00+08:00`, so that weekdays and hours are the same every
 *   day. Default: now.
 */
export const openBank = <F extends Features>(
  features: F,
  customerRef: string,
  moment?: string,
): TestBankOf<CustomerClient<typeof everywhere & F>> => {
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
  // The bank names its modules as the contracts are called, and refuses another name.
  const modules = [...new Set(['account', 'identity', ...Object.keys(features)])] as Module[];
  const client = createClient({
    transport: watched,
    features: { ...everywhere, ...features },
    fetchSession: () =>
      control.partner.createSession({
        customerRef,
        newCustomer: true,
        modules,
        origins: ['http://127.0.0.1:4000'],
      }),
  });
  const bank = { client, transport: watched, control, requests, bodies, away: false };
  return bank;
};
