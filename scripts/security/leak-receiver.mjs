// A receiver of webhooks that answers with what no answer may hold: the bank keeps the beginning of it.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { PERSON, SECRETS, WITNESS } from './leak-marks.mjs';

/**
 * Starts it.
 *
 * @returns Its server, its address, and what it has received.
 */
export async function startReceiver() {
  const received = [];
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      received.push({ headers: { ...request.headers }, body: Buffer.concat(parts).toString() });
      response.statusCode = 500;
      response.end(`${WITNESS} ${PERSON.phone} ${PERSON.idNumber} ${PERSON.card} ${SECRETS.accessToken}`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, received, url: `http://127.0.0.1:${server.address().port}/hook` };
}
