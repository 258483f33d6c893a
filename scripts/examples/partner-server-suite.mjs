import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createClient, createPartnerClient } from '@weidongli/client';
import { fetchTransport } from '@weidongli/client/fetch';
import { signWebhook } from '@weidongli/client/testing';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner';
import { sandbox } from '@weidongli/contracts/sandbox';
import { startHttpServer } from '@weidongli/mock-server/http';
import { startMeddlingProxy } from './meddling-proxy.mjs';
import { eventually, startServer } from './server-process.mjs';

const post = (url, headers = {}, body = '{}') => fetch(url, { method: 'POST', headers, body });

/**
 * Proves the server of an example from outside: it registers at a bank of the test's own, opens sessions for whoever is logged in,
 * takes the bank's webhooks once, refuses forged ones, and ends in good order.
 *
 * @param {string} name - Of the example.
 * @param {string[]} commandLine - Starts the server; it prints its address, then `event <type> <subject>` for each event.
 * @param {{env?: Record<string, string>, prepare?: () => void, endsWith?: readonly unknown[]}} options - `endsWith` lists exit
 *   codes of an end in good order.
 */
export const partnerServerSuite = (name, commandLine, { env = {}, prepare, endsWith = [0] } = {}) => {
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'wdl-partner-'));
    let bank, control, proxy, server;

    before(async () => {
      prepare?.();
      // All goes through a proxy, which is the bank's public address, so that replies can be changed on their way.
      proxy = await startMeddlingProxy();
      bank = await startHttpServer({ port: 0, publicBaseUrl: proxy.url });
      proxy.target = bank.url;
      const transport = fetchTransport({ baseUrl: bank.url });
      control = createPartnerClient({
        transport,
        sandboxKey: 'sk_test_xingqiao',
        features: { partner, sandbox },
      });
      const settings = { BANK_URL: proxy.url, PORT: '0', KEY_FILE: join(folder, 'key') };
      server = await startServer(commandLine, { ...settings, ...env });
    });
    after(async () => {
      server?.child.kill('SIGKILL');
      await proxy?.close();
      await bank?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const logIn = async (customer) => {
      const reply = await post(`${server.url}/api/login`, {}, JSON.stringify({ customer }));
      return reply.headers.get('set-cookie').split(';')[0];
    };
    const eventLines = () => server.lines.filter((line) => line.startsWith('event '));
    const deliveries = async () => (await control.partner.listWebhookDeliveries({ limit: 100 })).data;
    const attempts = async () => (await deliveries()).flatMap((delivery) => delivery.attempts);
    const goWrong = async (chaos) => {
      const { data } = await control.partner.listWebhookEndpoints();
      await control.partner.updateWebhookEndpoint({ endpointId: data[0].id, chaos });
    };

    it('gives its page a session for the customer who is logged in', async () => {
      const headers = { cookie: await logIn('repeat-borrower'), origin: server.url };
      const fetchSession = async () => (await post(`${server.url}/api/session`, headers)).json();
      const transport = fetchTransport({ baseUrl: proxy.url });
      const page = createClient({ transport, fetchSession, features: { loan } });
      assert.equal((await page.loan.listLines()).data.length, 1);
    });

    it('gives none to whoever is not logged in, nor to another page', async () => {
      const cookie = await logIn('repeat-borrower');
      const ask = async (headers) => (await post(`${server.url}/api/session`, headers)).status;
      assert.equal(await ask({ origin: server.url }), 401);
      assert.equal(await ask({ origin: server.url, cookie: 'login=made-up' }), 401);
      assert.equal(await ask({ origin: 'https://evil.example', cookie }), 403);
    });

    it('takes each event of the bank once, also when it is sent twice', async () => {
      await goWrong('dup');
      await control.sandbox.setClock({ advanceBy: 'P40D' });
      const isTwin = ({ chaos, status }) => chaos.includes('DUPLICATE') && status < 300;
      await eventually('A delivery made twice', async () => (await attempts()).some(isTwin));
      await eventually('The end of the deliveries', async () =>
        (await deliveries()).every(({ status }) => status === 'DELIVERED'),
      );
      const expected = (await deliveries()).length;
      await eventually('The last event', () => eventLines().length >= expected);
      assert.equal(eventLines().length, expected);
    });

    it('refuses webhooks that are forged, changed on the way, or old', async () => {
      for (const [chaos, mark] of [
        ['badsig', 'BAD_SIGNATURE'],
        ['corrupt', 'CORRUPTED'],
      ]) {
        await goWrong(chaos);
        await control.sandbox.setClock({ advanceBy: 'P31D' });
        const isStruck = (attempt) => attempt.chaos.includes(mark);
        const struck = await eventually(mark, async () => {
          const found = (await attempts()).filter(isStruck);
          return found.length > 0 && found;
        });
        assert.deepEqual([...new Set(struck.map(({ status }) => status))], [400]);
      }
      const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
      const body = '{"type":"loan.forged","subject":"loa_1"}';
      for (const timestamp of [undefined, 1_700_000_000]) {
        const made = signWebhook({ body, secret, ...(timestamp && { timestamp }) });
        assert.equal((await post(`${server.url}/webhooks`, { ...made.headers }, made.body)).status, 400);
      }
      assert.equal((await post(`${server.url}/webhooks`, {}, body)).status, 400);
      assert.ok(!eventLines().some((line) => line.includes('loan.forged')));
    });

    it('believes no reply that was changed on its way', async () => {
      const headers = { cookie: await logIn('repeat-borrower'), origin: server.url };
      const ask = async () => (await post(`${server.url}/api/session`, headers)).status;
      const meddle = {
        body: (reply) => ({ ...reply, body: reply.body.replace('wcs_', 'wcx_') }),
        'body and digest': (reply) => {
          const body = reply.body.replace('wcs_', 'wcx_');
          const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
          return { ...reply, body, headers: { ...reply.headers, 'content-digest': digest } };
        },
        status: (reply) => ({ ...reply, status: 200 }),
        signature: (reply) => ({ ...reply, headers: { ...reply.headers, signature: '' } }),
      };
      for (const [what, change] of Object.entries(meddle)) {
        proxy.onReply = (reply, request) => (request.url === '/v1/partner/sessions' ? change(reply) : reply);
        assert.equal(await ask(), 502, what);
        proxy.onReply = undefined;
        assert.equal(await ask(), 200, what);
      }
    });

    it('answers with 502 when the bank does not, and tells nothing of why', async () => {
      const headers = { cookie: await logIn('no-such-customer'), origin: server.url };
      const reply = await post(`${server.url}/api/session`, headers);
      assert.equal(reply.status, 502);
      assert.ok((await reply.text()).length <= 2);
    });

    it('ends when it is told to', async () => {
      server.child.kill('SIGTERM');
      assert.ok(endsWith.includes(await server.ended), String(await server.ended));
      await assert.rejects(post(`${server.url}/api/login`));
    });
  });
};
