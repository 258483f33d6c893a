import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { WebhookDeliveryPage, WebhookEndpointWithSecret } from '@weidongli/contracts/partner';
import type { SandboxCustomer, SandboxCustomerPage } from '@weidongli/contracts/sandbox';
import { startHttpServer, type HttpServer } from '@weidongli/mock-server/http';
import { Webhook } from 'standardwebhooks';
import { createSeenWebhooks, verifyWebhook, type SeenWebhooks, type WdlEvent } from './index.js';
import { event, refused, secretOf } from './webhooks.testing.js';

// What the bank of this repository sends over HTTP, verified by us and by an independent library of Standard Webhooks.

/** A delivery as it came. */
interface Delivery {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let bank: HttpServer;
let receiver: Server;
let receiverUrl = '';
const received: Delivery[] = [];

before(async () => {
  bank = await startHttpServer({ port: 0 });
  receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts) });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  receiverUrl = `http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}/hooks`;
});

after(async () => {
  await bank.close();
  receiver.closeAllConnections();
  receiver.close();
});

const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const reply = await fetch(bank.url + path, {
    method,
    headers: {
      authorization: 'Bearer sk_test_xingqiao',
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  assert.ok(reply.ok, `${path}: ${String(reply.status)}`);
  return (await reply.json()) as T;
};

const register = (chaos?: string): Promise<WebhookEndpointWithSecret> =>
  call('POST', '/v1/partner/webhook-endpoints', {
    ...{ url: receiverUrl, eventTypes: ['transfer.*'] },
    ...(chaos === undefined ? {} : { chaos }),
  });

const endpoint = (id: string, action: string): Promise<WebhookEndpointWithSecret> =>
  call('POST', `/v1/partner/webhook-endpoints/${id}/${action}`, {});

const advance = (advanceBy: string): Promise<unknown> => call('POST', '/v1/sandbox/clock', { advanceBy });

/** Makes an event happen, and returns what came of it. */
const deliveriesOfOne = async (): Promise<readonly Delivery[]> => {
  const { data } = await call<SandboxCustomerPage>('GET', '/v1/sandbox/customers?limit=1');
  const customer = await call<SandboxCustomer>('GET', `/v1/sandbox/customers/${data[0]?.id ?? ''}`);
  received.length = 0;
  await call('POST', '/v1/sandbox/transfers', {
    to: customer.accounts[0]?.id,
    amount: { amount: '1.00', currency: 'CNY' },
  });
  await bank.bank.settled();
  return [...received];
};

const deliveryOfOne = async (): Promise<Delivery> => {
  const deliveries = await deliveriesOfOne();
  assert.equal(deliveries.length, 1);
  return deliveries[0] ?? assert.fail();
};

const byLibrary = (secret: string, { body, headers }: Delivery): WdlEvent =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as WdlEvent;

const verify = (delivery: Delivery, secrets: readonly string[], seen?: SeenWebhooks): WdlEvent =>
  verifyWebhook({ ...delivery, secrets, ...(seen === undefined ? {} : { seen }) });

describe('deliveries of the bank', () => {
  it('are verified by us and by an independent library, to the same event', async () => {
    const { id, secret, publicKeys } = await register();
    const delivery = await deliveryOfOne();
    const taken = verify(delivery, [secret]);
    assert.equal(taken.type, 'transfer.succeeded');
    assert.deepEqual(byLibrary(secret, delivery), taken);
    assert.deepEqual(verifyWebhook({ ...delivery, publicKeys }), taken);
    assert.throws(() => byLibrary(secretOf(1), delivery));
    refused('signature-mismatch', () => verify(delivery, [secretOf(1)]));
    await endpoint(id, 'delete');
  });

  it('carry real time, however far the clock of the bank was moved', async () => {
    const { id, secret } = await register();
    await advance('P40D');
    const delivery = await deliveryOfOne();
    const taken = verify(delivery, [secret]);
    byLibrary(secret, delivery);
    const sent = Number(delivery.headers['webhook-timestamp']) * 1000;
    assert.ok(Date.parse(taken.time) - sent > 30 * 24 * 3600_000, 'the event has the time of the bank');
    await endpoint(id, 'delete');
  });

  it('are verified by the old secret and the new one for a day of the bank’s time', async () => {
    const { id, secret: old, publicKeys: oldKeys } = await register();
    const { secret: fresh, publicKeys } = await endpoint(id, 'rotate-secret');
    assert.notEqual(fresh, old);
    const during = await deliveryOfOne();
    for (const secrets of [[old], [fresh], [fresh, old], [secretOf(1), old]]) verify(during, secrets);
    for (const one of [old, fresh]) byLibrary(one, during);
    for (const keys of [oldKeys, publicKeys]) verifyWebhook({ ...during, publicKeys: keys });
    await advance('PT25H');
    const afterwards = await deliveryOfOne();
    verify(afterwards, [fresh]);
    verify(afterwards, [fresh, old]);
    refused('signature-mismatch', () => verify(afterwards, [old]));
    refused('signature-mismatch', () => verifyWebhook({ ...afterwards, publicKeys: oldKeys }));
    await endpoint(id, 'delete');
  });

  it('are refused when they come twice', async () => {
    const { id, secret } = await register('dup:2');
    const deliveries = await deliveriesOfOne();
    assert.equal(deliveries.length, 3);
    const seen = createSeenWebhooks();
    const [first, ...copies] = deliveries;
    verify(first ?? assert.fail(), [secret], seen);
    for (const copy of copies) refused('replayed', () => verify(copy, [secret], seen));
    await endpoint(id, 'delete');
  });

  it('are the same webhook when the bank is asked to send one again', async () => {
    const { id, secret } = await register();
    const seen = createSeenWebhooks();
    const { id: eventId } = verify(await deliveryOfOne(), [secret], seen);
    const query = `endpointId=${id}&eventId=${eventId}`;
    const { data } = await call<WebhookDeliveryPage>('GET', `/v1/partner/webhook-deliveries?${query}`);
    received.length = 0;
    await call('POST', `/v1/partner/webhook-deliveries/${data[0]?.id ?? ''}/redeliver`, {});
    await bank.bank.settled();
    const again = received[0] ?? assert.fail();
    refused('replayed', () => verify(again, [secret], seen));
    assert.equal(verify(again, [secret]).id, eventId);
    await endpoint(id, 'delete');
  });

  it('are refused when chaos changes the body or the signature', async () => {
    for (const chaos of ['corrupt', 'badsig']) {
      const { id, secret } = await register(chaos);
      const delivery = await deliveryOfOne();
      refused('signature-mismatch', () => verify(delivery, [secret]));
      assert.throws(() => byLibrary(secret, delivery), chaos);
      await endpoint(id, 'delete');
    }
  });
});

describe('an independent library of Standard Webhooks', () => {
  it('signs what we verify', () => {
    const secret = secretOf(3);
    const body = JSON.stringify({ ...event, source: 'https://bank.example/星桥' });
    const at = new Date(1_795_312_800_000);
    const headers = {
      'webhook-id': event.id,
      'webhook-timestamp': String(at.getTime() / 1000),
      'webhook-signature': new Webhook(secret).sign(event.id, at, body),
    };
    const now = (): number => at.getTime();
    assert.equal(
      verifyWebhook({ body, headers, secrets: [secret], now }).source,
      'https://bank.example/星桥',
    );
    refused('signature-mismatch', () =>
      verifyWebhook({ body: body.replace('ACTIVE', 'SETTLED'), headers, secrets: [secret], now }),
    );
  });
});
