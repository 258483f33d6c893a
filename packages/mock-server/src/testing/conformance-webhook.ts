import type {
  EventPage,
  WdlEvent,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEndpoint,
  WebhookEndpointPage,
  WebhookEndpointWithSecret,
  WebhookReplay,
} from '@weidongli/contracts/partner';
import { freshKey, type SandboxCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';

const ENDPOINTS = '/v1/partner/webhook-endpoints';
const DELIVERIES = '/v1/partner/webhook-deliveries';
/** Nobody listens on this port: what the bank makes of that is the same in every mount that has a network. */
const URL = 'http://127.0.0.1:9/hook';

const register = (
  sandbox: SandboxCaller,
  eventTypes: readonly string[] = ['loan.*'],
): Promise<WebhookEndpointWithSecret> =>
  sandbox.ok('POST', ENDPOINTS, { url: URL, eventTypes }, { 'idempotency-key': freshKey('hook') });

const hasSecret = (value: object): boolean => /whsec_|whsk_/.test(JSON.stringify(value));

/** Cases of webhooks, which need no receiver: what is registered, listed and queued. */
export const webhookCases: Cases = {
  'shows the secret of an endpoint when it is made, and never again': async ({ sandbox }) => {
    const made = await register(sandbox);
    const path = `${ENDPOINTS}/${made.id}`;
    equal(
      [made.status, made.secret.startsWith('whsec_'), made.publicKeys.length],
      ['ENABLED', true, 1],
      'made',
    );
    equal(hasSecret(await sandbox.ok<WebhookEndpoint>('GET', path)), false, 'secret in a read');
    const listed = await sandbox.ok<WebhookEndpointPage>('GET', ENDPOINTS);
    equal([listed.data[0]?.id, hasSecret(listed)], [made.id, false], 'newest of the list');
    const key = { 'idempotency-key': freshKey('rotate') };
    const rotated = await sandbox.ok<WebhookEndpointWithSecret>('POST', `${path}/rotate-secret`, {}, key);
    equal([rotated.secret === made.secret, rotated.publicKeys.length], [false, 2], 'rotated');
    equal(rotated.publicKeys[1], made.publicKeys[0], 'old key');
    const again = await sandbox.ok<WebhookEndpointWithSecret>('POST', `${path}/rotate-secret`, {}, key);
    equal(again.secret, rotated.secret, 'secret of a repeat');
    await sandbox.ok('POST', `${path}/delete`, {});
    await sandbox.refused('not-found', 'GET', path);
  },
  'changes, disables and enables an endpoint': async ({ sandbox }) => {
    const { id } = await register(sandbox);
    const path = `${ENDPOINTS}/${id}`;
    const change = (wish: object): Promise<WebhookEndpoint> => sandbox.ok('POST', path, wish);
    equal((await change({ eventTypes: ['*'], chaos: 'dup,drop:2' })).chaos, 'dup,drop:2', 'chaos');
    equal((await change({ status: 'DISABLED' })).disabledReason, 'PARTNER', 'reason');
    const enabled = await change({ status: 'ENABLED', chaos: null });
    const { status, disabledReason, chaos, eventTypes } = enabled;
    equal([status, disabledReason, chaos, eventTypes], ['ENABLED', null, null, ['*']], 'enabled');
    await change({ status: 'DISABLED' });
  },
  'refuses addresses elsewhere and chaos that it does not know': async ({ sandbox }) => {
    const refuse = (wish: object) =>
      sandbox.refused('validation-failed', 'POST', ENDPOINTS, wish, { 'idempotency-key': freshKey('hook') });
    for (const url of ['https://hooks.example/x', 'http://127.0.0.1@hooks.example/x', 'http://10.0.0.1/x']) {
      const { errors } = await refuse({ url, eventTypes: ['*'] });
      equal(errors?.[0]?.pointer, '/url', url);
    }
    equal(
      (await refuse({ url: URL, eventTypes: ['*'], chaos: 'surprise' })).errors?.[0]?.pointer,
      '/chaos',
      'chaos',
    );
    const inAddress = { url: `${URL}?chaos=surprise`, eventTypes: ['*'] };
    equal((await refuse(inAddress)).errors?.[0]?.pointer, '/url', 'chaos in the address');
  },
  'keeps one delivery for each event and endpoint, and queues it again when asked': async ({ sandbox }) => {
    const { id } = await register(sandbox);
    const { loan } = await (await sandbox.customer()).draw('500.00');
    await sandbox.advance('PT1S');
    const list = async (query: string): Promise<readonly WebhookDelivery[]> =>
      (await sandbox.ok<WebhookDeliveryPage>('GET', `${DELIVERIES}?${query}`)).data;
    const delivery = present((await list(`endpointId=${id}`))[0], 'delivery');
    equal([delivery.subject, delivery.endpointId], [loan.id, id], 'what it is about');
    equal((await list(`eventId=${delivery.eventId}&endpointId=${id}`)).length, 1, 'deliveries of the event');
    equal((await list(`endpointId=${id}&status=DELIVERED`)).length, 0, 'delivered');
    equal((await list(`endpointId=${id}&status=${delivery.status}`)).length, 1, 'in its state');
    const path = `${DELIVERIES}/${delivery.id}`;
    await sandbox.ok('POST', `${path}/redeliver`, {});
    await sandbox.advance('PT1S');
    const again = await sandbox.ok<WebhookDelivery>('GET', path);
    // A bank without a network says so; one that has one has tried, and will again.
    if (again.status === 'VOIDED')
      equal([again.voidReason, again.attemptCount], ['NO_NETWORK', 0], 'no network');
    else equal([again.status, again.attemptCount], ['PENDING', 2], 'tried again');
    const wish = { afterEventId: delivery.eventId };
    const replay = await sandbox.ok<WebhookReplay>('POST', `${ENDPOINTS}/${id}/replay`, wish);
    equal([replay.queued, replay.nextEventId], [0, null], 'nothing after the last event');
    await sandbox.ok('POST', `${ENDPOINTS}/${id}`, { status: 'DISABLED' });
    await sandbox.refused('invalid-state', 'POST', `${path}/redeliver`, {});
    await sandbox.refused('invalid-state', 'POST', `${ENDPOINTS}/${id}/replay`, {});
    await sandbox.refused('not-found', 'GET', `${DELIVERIES}/whd_01JD8Q2M9Z3V7N5K4R6T8W0XYA`);
  },
  'tells what happened after an event, and the event itself': async ({ sandbox }) => {
    const { loan } = await (await sandbox.customer()).draw('500.00');
    await sandbox.advance('PT40S');
    const { data } = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${loan.id}`);
    const first = present(data[0], 'event');
    equal(await sandbox.ok<WdlEvent>('GET', `/v1/partner/events/${first.id}`), first, 'event');
    const path = `/v1/partner/events?subject=${loan.id}&after=${first.id}`;
    equal((await sandbox.ok<EventPage>('GET', path)).data, data.slice(1), 'what follows');
    await sandbox.refused('not-found', 'GET', '/v1/partner/events/evt_01JD8Q2M9Z3V7N5K4R6T8W0XYA');
  },
};
