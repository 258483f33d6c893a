import type { Consent, EmbedSession } from '@weidongli/contracts/partner';
import type { SandboxFault, SandboxTransfer, Snapshot } from '@weidongli/contracts/sandbox';
import { freshKey } from './caller.js';
import { present } from './check.js';
import { consentOf } from './conformance-apply.js';
import { by, byKey, type Recipe, type Recipes } from './fuzz-draft.testing.js';
import { accountRecipes } from './fuzz-recipes-account.testing.js';
import { loanRecipes } from './fuzz-recipes-loan.testing.js';
import { pictureRecipes } from './fuzz-recipes-picture.testing.js';
import { reviewRecipes } from './fuzz-recipes-review.testing.js';
import { serverRecipes } from './fuzz-recipes-server.testing.js';
import { verifyRecipes } from './fuzz-recipes-verify.testing.js';
import { INVESTOR, wealthRecipes } from './fuzz-recipes-wealth.testing.js';
import { delivered, endpoint, HOOK } from './fuzz-stories.testing.js';
import type { Place, Tenant } from './fuzz-world.testing.js';
import { keyFor } from './outcome-steps.js';

/** Operations that disturb others, with the tenant in which they may. */
const PLACE_OF: Readonly<Record<string, Place>> = {
  'sandbox.setClock': 'clock',
  'sandbox.addFault': 'faults',
  'sandbox.removeFault': 'faults',
  'sandbox.clearFaults': 'faults',
  'sandbox.createSnapshot': 'shelf',
  'sandbox.deleteSnapshot': 'shelf',
  'sandbox.forkSnapshot': 'shelf',
  'sandbox.listSnapshots': 'shelf',
  'sandbox.restoreSnapshot': 'shelf',
  'sandbox.addUnit': 'units',
  // They read all that a tenant holds.
  'sandbox.getLedger': 'clock',
  'sandbox.getState': 'clock',
  'identity.exportData': 'privacy',
  'identity.getErasure': 'privacy',
  'identity.requestErasure': 'privacy',
};

/** Names the tenant in which an operation is tried. */
export const placeOf = ({ id, path }: { readonly id: string; readonly path: string }): Place =>
  PLACE_OF[id] ?? (path.includes('/webhook') ? 'hooks' : path.startsWith('/v1/wealth/') ? 'wealth' : 'home');

/** Opens a session that nobody has redeemed. */
export const session = async ({ sandbox }: Tenant): Promise<EmbedSession> => {
  const body = { customerRef: 'repeat-borrower', modules: ['loan'], origins: ['http://127.0.0.1:5173'] };
  return sandbox.ok('POST', '/v1/partner/sessions', body, keyFor('session'));
};

const anEndpoint = byKey(async (tenant) => ({ endpointId: (await endpoint(tenant)).id }));
const aDelivery = byKey(async (tenant) => ({ deliveryId: await delivered(tenant) }));

const partnerRecipes: Recipes = {
  'partner.createSession': byKey(() => ({ customerRef: 'repeat-borrower' })),
  'partner.exchangeSession': async (tenant) => ({
    ...{ tenant, customerRef: null, only: true },
    fixed: { clientSecret: (await session(tenant)).clientSecret },
    valid: () => tenant.sandbox.customer(),
  }),
  'partner.revokeSession': byKey(async (tenant) => ({ sessionId: (await session(tenant)).id })),
  'partner.createWebhookEndpoint': byKey(async (tenant) => {
    await endpoint(tenant);
    return HOOK;
  }),
  'partner.getWebhookEndpoint': anEndpoint,
  'partner.updateWebhookEndpoint': byKey(async (tenant) => ({
    ...HOOK,
    endpointId: (await endpoint(tenant)).id,
  })),
  'partner.deleteWebhookEndpoint': anEndpoint,
  'partner.rotateWebhookSecret': anEndpoint,
  'partner.replayWebhookEvents': byKey(async (tenant) => ({ endpointId: (await endpoint(tenant)).id }), true),
  'partner.getWebhookDelivery': aDelivery,
  'partner.redeliverWebhook': aDelivery,
  'partner.getEvent': byKey(async (tenant) => {
    await (await tenant.login(await tenant.borrower(0))).draw('500.00');
    const { data } = await tenant.sandbox.ok<{ data: { id: string }[] }>('GET', '/v1/partner/events?limit=1');
    return { eventId: present(data[0], 'event').id };
  }),
  'partner.getAgreement': by('borrower', async (customer) => {
    const { agreements } = await customer.quote('500.00');
    return { agreementId: present(agreements[0], 'agreement').id };
  }),
  'partner.acceptAgreements': by('borrower', async (customer) => {
    const { id: subject, agreements } = await customer.quote('500.00');
    return { subject, documents: agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 })) };
  }),
  'partner.grantConsent': by('first-time', async (customer) => {
    const path = '/v1/loan/invitation?product=consumer';
    const { consentDocument } = await customer.ok<{ consentDocument: { id: string; sha256: string } }>(
      'GET',
      path,
    );
    return { agreementId: consentDocument.id, sha256: consentDocument.sha256 };
  }),
  'partner.withdrawConsent': by('first-time', async (customer) => {
    const { id }: Consent = await consentOf(customer);
    return { consentId: id };
  }),
};

/** A challenge that nobody has answered, of a customer of its own: wrong answers count for a day. */
export const challenge: Recipe = async (tenant) => {
  const customerRef = await tenant.create('repeat-borrower');
  const customer = await tenant.login(customerRef);
  const { id } = await customer.challenge(await customer.prepare('500.00'));
  return { tenant, customerRef, fixed: { challengeId: id } };
};

const customerRecipes: Recipes = {
  'identity.getCustomer': by('borrower', () => ({})),
  'identity.verifyChallenge': async (tenant, slot) => {
    const draft = await challenge(tenant, slot);
    return { ...draft, only: true, fixed: { ...draft.fixed, code: '000000' } };
  },
  'identity.resendChallenge': async (tenant, slot) => {
    const draft = await challenge(tenant, slot);
    await tenant.wait('PT61S');
    return draft;
  },
  'account.listAccounts': by('borrower', () => ({})),
  'account.listCards': by('borrower', () => ({})),
  'account.listTransactions': by('borrower', (customer) => ({ accountId: customer.card.accountId })),
};

const accountOf = async (tenant: Tenant): Promise<string> =>
  (await tenant.login(await tenant.borrower(0))).card.accountId ?? '';

const snapshot = ({ sandbox }: Tenant): Promise<Snapshot> => sandbox.ok('POST', '/v1/sandbox/snapshots', {});
const aSnapshot = byKey(async (tenant) => ({ snapshotId: (await snapshot(tenant)).id }));

const MOVES = [
  ...[{ advanceBy: 'PT1M' }, { until: 'idle', atMost: 'PT1H' }, { mode: 'FROZEN' }, { mode: 'RUNNING' }],
  ...[{ until: 'event', event: 'loan.*', atMost: 'PT1H' }, { until: 'next_due' }, { until: 'next_cutoff' }],
];
const FAULT = { operation: 'loan.listLines', status: 503 };
/** Takes one after the other. */
const inTurn = <T>(items: readonly T[]): (() => T) => {
  let turn = 0;
  return () => present(items[turn++ % items.length], 'item');
};
const nextMove = inTurn(MOVES);
const nextHold = inTurn(['suspend', 'resume']);

const sandboxRecipes: Recipes = {
  'sandbox.setClock': byKey(() => nextMove(), true),
  'sandbox.addFault': byKey(async ({ sandbox }) => {
    await sandbox.ok('POST', '/v1/sandbox/faults/clear', {});
    return FAULT;
  }, true),
  'sandbox.removeFault': byKey(async ({ sandbox }) => ({
    faultId: (await sandbox.ok<SandboxFault>('POST', '/v1/sandbox/faults', FAULT)).id,
  })),
  'sandbox.createCustomer': byKey(() => ({ customerRef: freshKey('fuzz').slice(0, 60), persona: 'overdue' })),
  'sandbox.getCustomer': byKey(async ({ sandbox }) => {
    const { data } = await sandbox.ok<{ data: { id: string }[] }>('GET', '/v1/sandbox/customers?limit=1');
    return { customerId: present(data[0], 'customer').id };
  }),
  'sandbox.simulate': async (tenant) => {
    const customer = await tenant.login(await tenant.kept('held', 'repeat-borrower'));
    return { tenant, fixed: { object: 'line', objectId: customer.line.id, transition: nextHold() } };
  },
  'sandbox.createSnapshot': byKey(() => ({})),
  'sandbox.deleteSnapshot': aSnapshot,
  'sandbox.restoreSnapshot': aSnapshot,
  'sandbox.forkSnapshot': aSnapshot,
  'sandbox.getStatement': byKey(async (tenant) => ({ account: `account/${await accountOf(tenant)}` })),
  'sandbox.createTransfer': byKey(async (tenant) => ({
    ...{ to: await accountOf(tenant), amount: { amount: '1.00', currency: 'CNY' }, from: undefined },
  })),
  'sandbox.getTransfer': byKey(async (tenant) => {
    const body = { to: await accountOf(tenant), amount: { amount: '1.00', currency: 'CNY' } };
    const key = keyFor('transfer');
    return {
      transferId: (await tenant.sandbox.ok<SandboxTransfer>('POST', '/v1/sandbox/transfers', body, key)).id,
    };
  }),
};

const RECIPES: Recipes = {
  ...{ ...partnerRecipes, ...customerRecipes, ...serverRecipes },
  ...{ ...accountRecipes, ...pictureRecipes },
  ...{ ...loanRecipes, ...wealthRecipes, ...sandboxRecipes, ...reviewRecipes, ...verifyRecipes },
};

/** Returns how a call of an operation is prepared; without a recipe, by whoever may call it and with what the contract says. */
export const recipeOf = ({ id, actor }: { readonly id: string; readonly actor: string }): Recipe =>
  RECIPES[id] ??
  (actor === 'customer'
    ? by(id.startsWith('wealth.') ? INVESTOR : 'borrower', () => ({}))
    : byKey(() => ({})));
