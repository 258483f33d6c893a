/** Units of the ledger: money, credit limits, what a product may still sell, and the units of each fund as a currency of its own. */
export type LedgerUnit = 'CNY' | 'CNY_LIMIT' | 'CNY_QUOTA' | `FUND_${string}`;

/** Limit of an account, as in TigerBeetle: pending amounts count against it. */
export type LedgerFlag = 'debitsMustNotExceedCredits' | 'creditsMustNotExceedDebits';

/** An account to open. Opening one that exists with the same unit and limit changes nothing. */
export interface AccountOpening {
  readonly id: string;
  readonly currency: LedgerUnit;
  readonly flag?: LedgerFlag;
}

/** An account of the ledger; amounts in fen, 0 or more. */
export interface LedgerAccount extends AccountOpening {
  readonly debitsPosted: bigint;
  readonly creditsPosted: bigint;
  readonly debitsPending: bigint;
  readonly creditsPending: bigint;
}

/** A movement from one account to another. */
export interface LedgerTransfer {
  readonly id: string;
  readonly debit: string;
  readonly credit: string;
  /** Fen, more than 0. */
  readonly amount: bigint;
  readonly currency: LedgerUnit;
  readonly state: 'PENDING' | 'POSTED' | 'VOIDED';
  readonly purpose: string;
  readonly reference: string | null;
  readonly contractSha256: string | null;
  /** When it was recorded, on the bank's clock. */
  readonly at: string;
  /** When it was posted; null before. */
  readonly postedAt: string | null;
}

/** What can be asked of the ledger: a new transfer, or the end of a pending one. */
export type LedgerOrder =
  | { readonly kind: 'transfer'; readonly transfer: LedgerTransfer }
  | { readonly kind: 'post'; readonly id: string; readonly at: string }
  | { readonly kind: 'void'; readonly id: string };

/** The part of the books that an order touches. */
export interface Books {
  readonly account: (id: string) => LedgerAccount | undefined;
  readonly transfer: (id: string) => LedgerTransfer | undefined;
}

/** What an order leaves behind. */
export interface LedgerChange {
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly transfer: LedgerTransfer;
}

/** Opens an account with nothing on it. */
export const openAccount = (opening: AccountOpening): LedgerAccount => ({
  ...opening,
  debitsPosted: 0n,
  creditsPosted: 0n,
  debitsPending: 0n,
  creditsPending: 0n,
});

/** Returns what a debit-limited account has left: credits posted − debits posted − debits pending. */
export const availableCredit = (account: LedgerAccount): bigint =>
  account.creditsPosted - account.debitsPosted - account.debitsPending;

/**
 * Applies one order to the books, purely. Debit and credit always move by the same amount in the same unit, which is
 * why the books cannot leave balance.
 *
 * @throws {AccountLimit} The limit of an account would be broken.
 * @throws {RangeError} The order makes no sense: an unknown account, two units, an amount of 0, a settled transfer.
 */
export const applyOrder = (books: Books, order: LedgerOrder): LedgerChange => {
  if (order.kind === 'transfer') return record(books, order.transfer);
  const pending = books.transfer(order.id);
  if (pending?.state !== 'PENDING') throw new RangeError('Only a pending transfer can be posted or voided.');
  return order.kind === 'post' ? post(books, pending, order.at) : release(books, pending);
};

const record = (books: Books, transfer: LedgerTransfer): LedgerChange => {
  if (transfer.amount <= 0n) throw new RangeError('A transfer must be of more than 0.');
  if (books.transfer(transfer.id) !== undefined) throw new RangeError('A transfer with this id exists.');
  if (transfer.state === 'VOIDED') throw new RangeError('A transfer starts as pending or posted.');
  const posted = transfer.state === 'POSTED';
  return move(books, transfer, posted ? transfer.amount : 0n, posted ? 0n : transfer.amount);
};

const post = (books: Books, pending: LedgerTransfer, at: string): LedgerChange =>
  move(books, { ...pending, state: 'POSTED', postedAt: at }, pending.amount, -pending.amount);

const release = (books: Books, pending: LedgerTransfer): LedgerChange =>
  move(books, { ...pending, state: 'VOIDED' }, 0n, -pending.amount);

const move = (books: Books, transfer: LedgerTransfer, posted: bigint, pending: bigint): LedgerChange => {
  const debit = requireAccount(books, transfer.debit, transfer.currency);
  const credit = requireAccount(books, transfer.credit, transfer.currency);
  if (debit.id === credit.id) throw new RangeError('A transfer needs two accounts.');
  const change = {
    debit: {
      ...debit,
      debitsPosted: debit.debitsPosted + posted,
      debitsPending: debit.debitsPending + pending,
    },
    credit: {
      ...credit,
      creditsPosted: credit.creditsPosted + posted,
      creditsPending: credit.creditsPending + pending,
    },
    transfer,
  };
  requireLimit(change.debit);
  requireLimit(change.credit);
  return change;
};

const requireAccount = (books: Books, id: string, unit: LedgerUnit): LedgerAccount => {
  const account = books.account(id);
  if (account === undefined) throw new RangeError(`The ledger account ${id} does not exist. Open it first.`);
  if (account.currency !== unit)
    throw new RangeError(`The ledger account ${id} counts ${account.currency}, not ${unit}.`);
  return account;
};

const requireLimit = (account: LedgerAccount): void => {
  const { flag, debitsPosted, debitsPending, creditsPosted, creditsPending } = account;
  const broken =
    (flag === 'debitsMustNotExceedCredits' && debitsPosted + debitsPending > creditsPosted) ||
    (flag === 'creditsMustNotExceedDebits' && creditsPosted + creditsPending > debitsPosted);
  if (broken) throw new AccountLimit(account.id);
};

/**
 * Sums accounts of one name that stand in several units.
 *
 * @throws {RangeError} There is none.
 */
export const sumAccounts = (accounts: readonly LedgerAccount[]): LedgerAccount => {
  const [first, ...others] = accounts;
  if (first === undefined) throw new RangeError('There is no account to sum.');
  return others.reduce<LedgerAccount>(
    (sum, account) => ({
      ...sum,
      debitsPosted: sum.debitsPosted + account.debitsPosted,
      creditsPosted: sum.creditsPosted + account.creditsPosted,
      debitsPending: sum.debitsPending + account.debitsPending,
      creditsPending: sum.creditsPending + account.creditsPending,
    }),
    first,
  );
};

/** Sums debits minus credits over all accounts by unit, posted and pending: zero in right books. */
export const trialBalance = (accounts: readonly LedgerAccount[]): Readonly<Record<string, bigint>> => {
  const sums: Record<string, bigint> = {};
  for (const account of accounts) {
    const balance =
      account.debitsPosted + account.debitsPending - account.creditsPosted - account.creditsPending;
    sums[account.currency] = (sums[account.currency] ?? 0n) + balance;
  }
  return sums;
};

const AMOUNTS = ['debitsPosted', 'creditsPosted', 'debitsPending', 'creditsPending'] as const;

/** Writes an account as JSON, amounts as decimal strings. */
export const accountToJson = (account: LedgerAccount): Record<string, unknown> => ({
  ...account,
  ...Object.fromEntries(AMOUNTS.map((name) => [name, account[name].toString()])),
});

/** Reads an account from its JSON. */
export const accountFromJson = (body: unknown): LedgerAccount => {
  const stored = body as Readonly<Record<(typeof AMOUNTS)[number], string>> & AccountOpening;
  const [debitsPosted, creditsPosted, debitsPending, creditsPending] = AMOUNTS.map((name) =>
    BigInt(stored[name]),
  );
  return {
    ...stored,
    debitsPosted: debitsPosted ?? 0n,
    creditsPosted: creditsPosted ?? 0n,
    debitsPending: debitsPending ?? 0n,
    creditsPending: creditsPending ?? 0n,
  };
};

/** Writes a transfer as JSON, its amount as a decimal string. */
export const transferToJson = (transfer: LedgerTransfer): Record<string, unknown> => ({
  ...transfer,
  amount: transfer.amount.toString(),
});

/** Reads a transfer from its JSON. */
export const transferFromJson = (body: unknown): LedgerTransfer => {
  const stored = body as Omit<LedgerTransfer, 'amount'> & { readonly amount: string };
  return { ...stored, amount: BigInt(stored.amount) };
};

/** Tells that a transfer would take an account past its limit. */
export class AccountLimit extends Error {
  constructor(account: string) {
    super(`The transfer would take the ledger account ${account} past its limit.`);
    this.name = 'AccountLimit';
  }
}
