// One contestant in a process of its own: makes calls one after the other and tells what CPU each took.
import axios from 'axios';
import { createPartnerClient } from '@weidongli/client/partner';
import { axiosTransport } from '@weidongli/client/axios';
import { partner } from '@weidongli/contracts/partner';

const [name, place] = process.argv.slice(2);
const { url, sandboxKey, clientId, privateKey } = JSON.parse(place);
const WARM = 300;
const CALLS = 1500;
const session = { customerRef: 'repeat-borrower', modules: ['loan'], origins: ['https://www.bank.example'] };
const order = () => ({ idempotencyKey: crypto.randomUUID() });

const http = axios.create({ baseURL: url, headers: { authorization: `Bearer ${sandboxKey}` } });
const transport = axiosTransport({ baseUrl: url });
const bySandboxKey = () => createPartnerClient({ transport, sandboxKey, features: { partner } });
const registered = () =>
  createPartnerClient({ transport, clientId, privateKey, keyId: 'bench', features: { partner } });

/** Both calls of each contestant: a write with a body, and a read. */
const contestants = {
  bare: () => ({
    write: async () => {
      const headers = { 'idempotency-key': crypto.randomUUID() };
      return (await http.post('/v1/partner/sessions', session, { headers })).data;
    },
    read: async () => (await http.get('/v1/partner/webhook-endpoints')).data,
  }),
  validated: () => callsOf(bySandboxKey()),
  protected: () => callsOf(registered()),
};
const callsOf = (client) => ({
  write: () => client.partner.createSession(session, order()),
  read: () => client.partner.listWebhookEndpoints(),
});

const calls = contestants[name]();
const figures = {};
for (const [kind, call] of Object.entries(calls)) {
  for (let n = 0; n < WARM; n += 1) await call();
  const before = process.cpuUsage();
  const started = performance.now();
  for (let n = 0; n < CALLS; n += 1) await call();
  const { user, system } = process.cpuUsage(before);
  figures[`${kind}Cpu`] = (user + system) / CALLS;
  figures[`${kind}Time`] = ((performance.now() - started) * 1000) / CALLS;
}
console.log(JSON.stringify(figures));
process.exit(0);
