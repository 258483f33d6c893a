/** Scopes of each module of a session. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  account: ['accounts:read', 'accounts:write', 'agreements:read', 'agreements:write'],
  identity: [
    ...['identity:read', 'identity:write', 'privacy:read', 'privacy:write'],
    ...['agreements:read', 'agreements:write'],
  ],
  loan: ['loan:read', 'loan:write', 'agreements:read', 'agreements:write'],
  wealth: ['products:read', 'wealth:read', 'wealth:trade', 'agreements:read', 'agreements:write'],
};

/** A read that the first screen needs. */
export interface FirstRead {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Another first read without whose answer this one is left out. */
  readonly onlyWith?: string;
}

const FIRST_READS: Readonly<Record<string, readonly FirstRead[]>> = {
  identity: [
    { operation: 'identity.getCustomer', input: {} },
    { operation: 'identity.listApplications', input: { state: 'OPEN' } },
  ],
  account: [
    { operation: 'account.listAccounts', input: {} },
    { operation: 'account.listCards', input: {} },
  ],
  loan: [
    { operation: 'loan.getInvitation', input: { product: 'consumer' } },
    { operation: 'loan.listLines', input: {} },
    { operation: 'loan.listDraws', input: { state: 'IN_PROGRESS' } },
    { operation: 'loan.listApplications', input: {}, onlyWith: 'loan.getInvitation' },
  ],
  wealth: [
    { operation: 'wealth.getSuitability', input: {} },
    { operation: 'wealth.listOrders', input: { state: 'IN_PROGRESS' } },
  ],
};

/** Returns the scopes that modules grant, each once. */
export const scopesOf = (modules: readonly string[]): readonly string[] => [
  ...new Set(modules.flatMap((module) => SCOPES[module] ?? [])),
];

/** Returns the reads to deliver with the token, in the order in which a screen needs them. */
export const firstReadsOf = (modules: readonly string[]): readonly FirstRead[] =>
  Object.keys(FIRST_READS).flatMap((module) => (modules.includes(module) ? (FIRST_READS[module] ?? []) : []));
