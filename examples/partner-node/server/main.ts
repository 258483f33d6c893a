import { readOrCreateKey, registerInSandbox } from './registration.js';
import { startPartnerServer } from './partner-server.js';

const setting = (name: string, otherwise: string): string => process.env[name] ?? otherwise;

const bankUrl = setting('BANK_URL', 'http://127.0.0.1:4010');
const keyId = 'partner-node-1';
const privateKey = readOrCreateKey(setting('KEY_FILE', 'partner-key.pem'));
const sandboxKey = setting('BANK_SANDBOX_KEY', 'sk_test_xingqiao');
const clientId =
  process.env['BANK_CLIENT_ID'] ?? (await registerInSandbox(bankUrl, sandboxKey, privateKey, keyId));

const server = await startPartnerServer({
  ...{ bankUrl, clientId, privateKey, keyId },
  port: Number(setting('PORT', '4200')),
  onEvent: ({ type, subject }) => {
    console.log(`event ${type} ${subject}`);
  },
});
console.log(server.url);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
