import type { account } from '@weidongli/contracts/account';
import type { identity } from '@weidongli/contracts/identity';
import type { CreditLinePage, loan, Loan } from '@weidongli/contracts/loan';
import type { partner } from '@weidongli/contracts/partner';
import type { sandbox } from '@weidongli/contracts/sandbox';
import type { WebCryptoKey } from '@weidongli/trust/suite';
import type { CustomerClient } from './create-client.js';
import type { PartnerClientOptions as SandboxOptions } from './create-partner-client.js';
import type { createPartnerClient, PartnerClient, RegisteredClient } from './partner/index.js';

type AllFeatures = {
  readonly account: typeof account;
  readonly identity: typeof identity;
  readonly loan: typeof loan;
  readonly partner: typeof partner;
  readonly sandbox: typeof sandbox;
};

/** Compiles only while each kind of client has its own methods, and an input may be left out just where it may. */
export const customerTypes = (client: CustomerClient<AllFeatures>): readonly unknown[] => [
  client.loan.listLines() satisfies Promise<CreditLinePage>,
  client.loan.listLines({}, { timeoutMs: 1000 }),
  client.loan.listLines(undefined, { timeoutMs: 1000 }),
  client.identity.getCustomer(),
  client.account.listCards({ limit: 1, cursor: undefined }),
  client.loan.getDraw({ drawId: 'loa_1' }) satisfies Promise<Loan>,
  client.partner.getAgreement({ agreementId: 'agr_1' }),
  client.session.status,
  client.bankNow() satisfies number,
  // @ts-expect-error -- a draw has to be named
  client.loan.getDraw(),
  // @ts-expect-error -- an input needs all that is required
  client.loan.quoteDraw({ lineId: 'cln_1', tenor: 5 }),
  // @ts-expect-error -- money is a decimal string
  client.loan.quoteDraw({ lineId: 'cln_1', tenor: 5, principal: { amount: 8000, currency: 'CNY' } }),
  // @ts-expect-error -- no such member
  client.loan.listLines({ limits: 1 }),
  // @ts-expect-error -- no such option
  client.loan.listLines({}, { retries: 3 }),
  // @ts-expect-error -- sessions are for a partner's server
  client.partner.createSession,
  // @ts-expect-error -- secrets are exchanged by the client itself
  client.partner.exchangeSession,
  // @ts-expect-error -- the sandbox is controlled by whoever holds its key
  client.sandbox.setClock,
];

/** Compiles only while a partner's client has the methods of a partner and of the sandbox. */
export const partnerTypes = (client: PartnerClient<AllFeatures>): readonly unknown[] => [
  client.partner.listEvents(),
  client.sandbox.getClock(),
  client.sandbox.setClock({ advanceBy: 'P1D' }),
  client.partner.createSession({ customerRef: 'c', modules: ['loan'], origins: ['http://127.0.0.1'] }),
  // @ts-expect-error -- customers borrow, partners do not
  client.loan.draw,
  // @ts-expect-error -- customers accept documents
  client.partner.acceptAgreements,
  // @ts-expect-error -- a partner's server has no embed session
  client.session,
];

/** Compiles only while a server with a key of its own has the methods of a partner, and changes its key. */
export const registeredTypes = (client: RegisteredClient<AllFeatures>): readonly unknown[] => [
  client.partner.listEvents(),
  client.rotateKey({ privateKey: 'PEM', keyId: 'key-2' }) satisfies Promise<void>,
  // @ts-expect-error -- the sandbox is controlled by whoever holds its key
  client.sandbox.setClock,
  // @ts-expect-error -- customers borrow, partners do not
  client.loan.draw,
];

/** Compiles only while the two kinds of credentials exclude each other, and each gives its own kind of client. */
export const credentialTypes = (
  create: typeof createPartnerClient,
  base: Omit<SandboxOptions<AllFeatures>, 'sandboxKey'>,
  opaque: WebCryptoKey,
): readonly unknown[] => [
  create({ ...base, sandboxKey: 'sk_test_1' }) satisfies PartnerClient<AllFeatures>,
  create({
    ...base,
    clientId: 'cli_1',
    privateKey: 'PEM',
    keyId: 'k',
  }) satisfies RegisteredClient<AllFeatures>,
  create({ ...base, clientId: 'cli_1', privateKey: opaque, keyId: 'k' }),
  create({ ...base, clientId: 'cli_1', privateKey: { kty: 'OKP', crv: 'Ed25519', x: '', d: '', kid: 'k' } }),
  // @ts-expect-error -- one or the other
  create({ ...base, sandboxKey: 'sk_test_1', clientId: 'cli_1', privateKey: 'PEM' }),
  // @ts-expect-error -- a client is registered with a key
  create({ ...base, clientId: 'cli_1' }),
  // @ts-expect-error -- without credentials there is nothing to call
  create(base),
  // @ts-expect-error -- no such scope
  create({ ...base, clientId: 'cli_1', privateKey: 'PEM', scopes: ['everything'] }),
];

/** Says for tests that this file was compiled. */
export type ClientTypes =
  ReturnType<
    typeof customerTypes | typeof partnerTypes | typeof registeredTypes | typeof credentialTypes
  > extends readonly unknown[]
    ? true
    : false;
