// The public key that RFC 7515 prints in appendix A.3: its private half is known to everybody.
const KEY = {
  ...{ kty: 'EC', alg: 'ES256', crv: 'P-256' },
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
};

/** A server that the partner registers, whose key is changed, and that is ended. */
export async function clients(bank, key) {
  const body = { name: '网银服务器', jwks: { keys: [{ ...KEY, kid: 'key-1' }] } };
  const { id: clientId } = await bank.call(key, 'partner.createClient', { body });
  await bank.call(key, 'partner.listClients');
  await bank.call(key, 'partner.getClient', { path: { clientId } });
  const both = { jwks: { keys: ['key-1', 'key-2'].map((kid) => ({ ...KEY, kid })) } };
  await bank.call(key, 'partner.replaceClientKeys', { path: { clientId }, body: both });
  await bank.call(key, 'partner.disableClient', { path: { clientId } });
}
