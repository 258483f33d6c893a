import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createPartnerClient } from '@weidongli/client/partner';
import { fetchTransport } from '@weidongli/client/fetch';
import { partner, type PublicJwk } from '@weidongli/contracts/partner';

/** Reads the server's private key, or makes one that only its owner may read. In earnest it comes from a vault. */
export const readOrCreateKey = (file: string): string => {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
};

/** Registers the server in the sandbox; in earnest the bank's onboarding does this. @returns Its client id, `cli_…`. */
export const registerInSandbox = async (
  bankUrl: string,
  sandboxKey: string,
  privateKey: string,
  keyId: string,
): Promise<string> => {
  const transport = fetchTransport({ baseUrl: bankUrl });
  const sandbox = createPartnerClient({ transport, sandboxKey, features: { partner } });
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' });
  const keys = [{ ...jwk, kid: keyId, alg: 'ES256' } as PublicJwk];
  return (await sandbox.partner.createClient({ name: 'partner-node', jwks: { keys } })).id;
};
