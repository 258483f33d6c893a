import { consentOf } from './conformance-apply.js';
import { by, byKey, confirmed, type Recipe, type Recipes } from './fuzz-draft.testing.js';
import { confirmedWith, keyFor } from './outcome-steps.js';

/** A public key that belongs to nobody: the example of RFC 7517, appendix A.1. */
const POINT = {
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
};
const JWKS = { keys: [{ ...POINT, kid: 'fuzz-1', alg: 'ES256' }] };
const CLIENT = { name: 'fuzz', jwks: JWKS };

const aClient = (members: object = {}): Recipe =>
  byKey(async ({ sandbox }) => {
    const { id } = await sandbox.ok<{ id: string }>('POST', '/v1/partner/clients', CLIENT, keyFor('client'));
    return { clientId: id, ...members };
  });

const erasable: Recipe = async (tenant) => ({
  ...{ tenant, customerRef: await tenant.create('not-invited'), fixed: { understood: true } },
});

/** Prepares the calls of clients, audit, devices and privacy. */
export const serverRecipes: Recipes = {
  'partner.createClient': byKey(() => CLIENT, true),
  'partner.getClient': aClient(),
  'partner.disableClient': aClient(),
  'partner.replaceClientKeys': aClient({ jwks: JWKS }),
  'partner.listAuditEntries': byKey(() => ({ customerRef: 'overdue' }), true),
  'partner.verifyAuditTrail': byKey(() => ({ customerRef: 'overdue' }), true),
  'partner.getConsent': by('first-time', async (customer) => ({ consentId: (await consentOf(customer)).id })),
  'identity.registerDevice': confirmed(
    by('first-time', () => ({ name: 'phone', publicKey: POINT }), true),
    () => '/v1/identity/devices',
  ),
  'identity.requestErasure': confirmed(erasable, () => '/v1/identity/erasures'),
  'identity.getErasure': async (tenant, slot) => {
    const draft = await erasable(tenant, slot);
    const customer = await tenant.login(draft.customerRef ?? '');
    const { id } = await confirmedWith<{ id: string }>(customer, '/v1/identity/erasures', draft.fixed, {});
    // It ends every session of the customer.
    tenant.forget(draft.customerRef ?? '');
    return { ...draft, fixed: { erasureId: id } };
  },
};
