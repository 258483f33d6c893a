// The bank of the bench, in a process of its own, with a registered server.
import { generateSigningKey } from '@weidongli/trust/suite';
import { createBank } from '@weidongli/mock-server';
import { httpPorts, startHttpServer } from '@weidongli/mock-server/http';

const KEY = 'sk_test_xingqiao';
const bank = createBank({ ports: httpPorts(AbortSignal.abort()), rateLimits: false });
const { url, close } = await startHttpServer({ port: 0, bank });
const { privateKey, publicKey } = await generateSigningKey('bench');
const reply = await fetch(`${url}/v1/partner/clients`, {
  method: 'POST',
  headers: {
    authorization: `Bearer ${KEY}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  },
  body: JSON.stringify({ name: 'bench', jwks: { keys: [publicKey] } }),
});
const { id: clientId } = await reply.json();
process.send({ url, sandboxKey: KEY, clientId, privateKey });
process.once('disconnect', () => void close().then(() => process.exit(0)));
