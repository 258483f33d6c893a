// The server of the client bench, a process of its own: it answers every contestant with the same bytes.
import { createServer } from 'node:http';
import { access, loan, movements } from './replies.mjs';

const bytes = (value) => Buffer.from(JSON.stringify(value));
const one = bytes(loan);
const list = bytes(movements);
const exchanged = bytes(access);

/** Finds what an address answers with; each contestant asks for its own kind of resource. */
const replyTo = (path) => {
  if (path.endsWith('/sessions/exchange')) return exchanged;
  // Ours, bare axios; Stripe; Plaid.
  return /\/transactions(\?|$)|\/payment_intents(\?|$)|\/transactions\/sync$/.test(path) ? list : one;
};

const server = createServer((request, response) => {
  const reply = replyTo(request.url);
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': reply.length });
    response.end(reply);
  });
});
// An idle connection is never the server's to close: a contestant would measure a new one.
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.once('disconnect', () => process.exit(0));
