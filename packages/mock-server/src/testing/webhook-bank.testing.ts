import type {
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEndpointWithSecret,
} from '@weidongli/contracts/partner';
import { createBank } from '../create-bank.js';
import type { Bank } from '../engine/bank.js';
import type { DeliveryReply } from '../engine/ports.js';
import type { Store } from '../engine/store.js';
import { freshKey, SandboxCaller } from './caller.js';
import { fixedPorts, type FixedPorts } from './fixed-ports.js';

/** A request of a webhook as a receiver sees it. */
export interface Received {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers a request of a webhook: a status, null for no answer, or more. */
export type Receiver = (
  request: Received,
) => Promise<number | null | Partial<DeliveryReply>> | number | null | Partial<DeliveryReply>;

/** A bank whose webhooks go to a receiver of the test, at whatever address. */
export interface WebhookBank {
  readonly bank: Bank;
  readonly ports: FixedPorts;
  readonly sandbox: SandboxCaller;
  /** Every request, oldest first. */
  readonly received: Received[];
  readonly register: (
    eventTypes?: readonly string[],
    more?: Readonly<Record<string, string>>,
  ) => Promise<WebhookEndpointWithSecret>;
  /** Lists deliveries, those of the newest event first. */
  readonly deliveries: (query?: string) => Promise<readonly WebhookDelivery[]>;
  /** Draws: one event at once, one more with the money, 38 seconds later. */
  readonly draw: () => Promise<void>;
}

const replyOf = (answer: number | null | Partial<DeliveryReply>): DeliveryReply => ({
  ...{ body: '', durationMs: 1, retryAfter: null },
  error: answer === null ? 'Nobody answered.' : null,
  ...(typeof answer === 'object' && answer !== null ? { status: 200, ...answer } : { status: answer }),
});

/** Makes a bank that sends its webhooks to a function. */
export const webhookBank = (
  receiver: Receiver = () => 204,
  options: { readonly store?: Store; readonly ports?: FixedPorts } = {},
): WebhookBank => {
  const received: Received[] = [];
  const clock = options.ports ?? fixedPorts();
  const ports: FixedPorts = {
    ...fixedPorts(),
    realNow: () => clock.at,
    deliver: async (url, headers, body) => {
      received.push({ url, headers, body });
      return replyOf(await receiver({ url, headers, body }));
    },
  };
  const bank = createBank({ ports, ...(options.store === undefined ? {} : { store: options.store }) });
  const sandbox = new SandboxCaller(bank.handle, 'sk_test_xingqiao');
  return {
    ...{ bank, sandbox, received, ports: clock },
    register: (eventTypes = ['loan.*'], more = {}) =>
      sandbox.ok(
        'POST',
        '/v1/partner/webhook-endpoints',
        { url: 'http://127.0.0.1:9/hook', eventTypes, ...more },
        { 'idempotency-key': freshKey('hook') },
      ),
    deliveries: async (query = '') =>
      (await sandbox.ok<WebhookDeliveryPage>('GET', `/v1/partner/webhook-deliveries?limit=100&${query}`))
        .data,
    draw: async () => {
      await (await sandbox.customer()).draw('500.00');
      await bank.settled();
    },
  };
};
