import type {
  PartnerClientPage,
  PartnerClientRecord,
  PartnerCreateClientInput,
  PartnerGetClientInput,
  PartnerListClientsInput,
  PartnerReplaceClientKeysInput,
} from '@weidongli/contracts/partner';
import { clientPlaceKind } from '../engine/bank-scope.js';
import type { Context } from '../engine/context.js';
import { listPage } from '../engine/page.js';
import { PARTNER_SCOPES } from '../engine/partner-scopes.js';
import { refuse } from '../engine/problem.js';
import { kinds, type ClientRecord } from '../engine/records.js';
import { instant } from '../engine/time.js';
import { keyIssues, publicClient } from './partner-client.rules.js';

/** Registers a server of the partner with its public keys. */
export const createClient = async (
  { name, jwks, scopes = PARTNER_SCOPES, redirectUris = [] }: PartnerCreateClientInput,
  ctx: Context,
): Promise<PartnerClientRecord> => {
  requireKeys(jwks);
  const client: ClientRecord = {
    id: ctx.newId('cli'),
    ...{ name, jwks, redirectUris, scopes: [...new Set(scopes)], status: 'ENABLED' },
    createdAt: instant(ctx.now),
    keysReplacedAt: null,
  };
  await ctx.inBank(async (unit) => {
    await unit.get(clientPlaceKind, client.id);
    unit.put(clientPlaceKind, client.id, { tenant: ctx.tenant.id });
  });
  ctx.put(kinds.client, client.id, client);
  return publicClient(client);
};

/** Lists registered servers, newest first. */
export const listClients = (input: PartnerListClientsInput, ctx: Context): Promise<PartnerClientPage> =>
  listPage(ctx, { kind: kinds.client.name, index: 'known', key: 'yes' }, input, ({ body }) =>
    publicClient(body as ClientRecord),
  );

/** Reads a registered server. */
export const getClient = async (
  { clientId }: PartnerGetClientInput,
  ctx: Context,
): Promise<PartnerClientRecord> => publicClient(await knownClient(clientId, ctx));

/** Replaces the keys of a server. */
export const replaceClientKeys = async (
  { clientId, jwks }: PartnerReplaceClientKeysInput,
  ctx: Context,
): Promise<PartnerClientRecord> => {
  const known = await knownClient(clientId, ctx);
  requireKeys(jwks);
  const client: ClientRecord = { ...known, jwks, keysReplacedAt: instant(ctx.now) };
  ctx.put(kinds.client, clientId, client);
  return publicClient(client);
};

/** Ends a server: its tokens stop counting with the next request. */
export const disableClient = async (
  { clientId }: PartnerGetClientInput,
  ctx: Context,
): Promise<PartnerClientRecord> => {
  const client: ClientRecord = { ...(await knownClient(clientId, ctx)), status: 'DISABLED' };
  ctx.put(kinds.client, clientId, client);
  return publicClient(client);
};

const knownClient = async (clientId: string, ctx: Context): Promise<ClientRecord> => {
  const client = await ctx.get(kinds.client, clientId);
  if (client === undefined) throw refuse('not-found', { detail: 'No client with this id.' });
  return client;
};

const requireKeys = (jwks: PartnerCreateClientInput['jwks']): void => {
  const errors = keyIssues(jwks);
  if (errors.length > 0) throw refuse('validation-failed', { errors: [...errors] });
};
