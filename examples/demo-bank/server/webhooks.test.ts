import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { WebhookInbox } from './webhooks.js';

const secret = `whsec_${Buffer.from('a secret of the test, 32 bytes..').toString('base64')}`;
const event = {
  specversion: '1.0',
  id: 'evt_1',
  type: 'loan.disbursed',
  subject: 'loa_1',
  time: '2026-11-22T14:03:41.000+08:00',
};

const delivery = (content: object, key = secret) => {
  const body = JSON.stringify(content);
  // A signature counts for five minutes of real time.
  const at = new Date(performance.timeOrigin + performance.now());
  const headers = {
    'webhook-id': event.id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(key).sign(event.id, at, body),
  };
  return { body, headers };
};

const inbox = (): WebhookInbox => {
  const fresh = new WebhookInbox();
  fresh.use(secret);
  return fresh;
};

describe('WebhookInbox', () => {
  it('keeps an event whose signature fits', () => {
    const box = inbox();
    const { body, headers } = delivery(event);
    assert.equal(box.receive(body, headers), 'kept');
    const { id, type, subject, time } = event;
    assert.deepEqual(box.list(), [{ id, type, subject, time, verified: true, deliveries: 1 }]);
  });

  it('keeps a repeated event once', () => {
    const box = inbox();
    const { body, headers } = delivery(event);
    box.receive(body, headers);
    assert.equal(box.receive(body, headers), 'repeated');
    assert.equal(box.list().length, 1);
    assert.equal(box.list()[0]?.deliveries, 2);
  });

  it('refuses a body that was changed on the way', () => {
    const box = inbox();
    const { body, headers } = delivery(event);
    assert.equal(box.receive(body.replace('loa_1', 'loa_2'), headers), 'refused');
    assert.deepEqual(box.list(), []);
  });

  it('refuses a signature made with another key, and none at all', () => {
    const box = inbox();
    const foreign = delivery(event, `whsec_${Buffer.from('another secret').toString('base64')}`);
    assert.equal(box.receive(foreign.body, foreign.headers), 'refused');
    assert.equal(box.receive(foreign.body, {}), 'refused');
    assert.deepEqual(box.list(), []);
  });

  it('refuses everything until it knows its secret', () => {
    const { body, headers } = delivery(event);
    assert.equal(new WebhookInbox().receive(body, headers), 'refused');
  });
});
