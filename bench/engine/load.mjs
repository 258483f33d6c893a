// The load generator, a process of its own: its CPU is not the server's.
import { Agent, request as httpRequest } from 'node:http';
import { perform } from './perform.mjs';
import { protect } from './possession.mjs';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends a request over a connection that stays open. */
const sendTo =
  (url) =>
  ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const length = Buffer.byteLength(body);
      const options = { method, agent, headers: { ...headers, 'content-length': length } };
      const sent = httpRequest(url + path, options, (reply) => {
        const parts = [];
        reply.on('data', (part) => parts.push(part));
        reply.on('end', () => resolve({ status: reply.statusCode, body: Buffer.concat(parts).toString() }));
        reply.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });

process.on('message', async ({ number, url, requests, callers }) => {
  // Proofs are the work of the callers, each on a device of its own: made before the measurement begins.
  const ready = await Promise.all(requests.map((request) => protect(request, url)));
  const before = process.cpuUsage();
  const figures = await perform(ready, callers, sendTo(url));
  const { user, system } = process.cpuUsage(before);
  process.send({ number, answer: { ...figures, loadCpu: (user + system) / requests.length } });
});
process.once('disconnect', () => process.exit(0));
process.send({});
