import type { LedgerAccount } from '@weidongli/contracts/sandbox';

/** Sums of some accounts of one unit, in fen as decimal integers. */
export interface AccountSums {
  readonly debits: string;
  readonly credits: string;
  /** Debits minus credits. */
  readonly balance: string;
}

/** A line of the trial balance: all accounts of a kind that count the same unit. */
export interface BalanceLine extends AccountSums {
  /** First part of the ids: `account`, `bank`, `line`, `loan`. */
  readonly kind: string;
  readonly currency: string;
  readonly count: number;
}

/** Kind of an account, the first part of its id. */
export const kindOf = ({ id }: Pick<LedgerAccount, 'id'>): string => id.split('/')[0] ?? id;

/** Debits minus credits of an account, in fen. */
export const balanceOf = ({ debitsPosted, creditsPosted }: LedgerAccount): bigint =>
  BigInt(debitsPosted) - BigInt(creditsPosted);

/** Adds up posted debits and credits. */
export const sumsOf = (accounts: readonly LedgerAccount[]): AccountSums => {
  const debits = accounts.reduce((sum, { debitsPosted }) => sum + BigInt(debitsPosted), 0n);
  const credits = accounts.reduce((sum, { creditsPosted }) => sum + BigInt(creditsPosted), 0n);
  return { debits: String(debits), credits: String(credits), balance: String(debits - credits) };
};

/** Units of the accounts, in the order in which they appear. */
export const unitsOf = (accounts: readonly LedgerAccount[]): readonly string[] => [
  ...new Set(accounts.map(({ currency }) => currency)),
];

/** Makes the trial balance of one unit: a line for each kind of account. */
export const trialBalance = (
  accounts: readonly LedgerAccount[],
  currency: string,
): readonly BalanceLine[] => {
  const ofUnit = accounts.filter((account) => account.currency === currency);
  return [...new Set(ofUnit.map(kindOf))].sort().map((kind) => {
    const ofKind = ofUnit.filter((account) => kindOf(account) === kind);
    return { kind, currency, count: ofKind.length, ...sumsOf(ofKind) };
  });
};

/** The amount without its sign, and on which side it stands. */
export const sideOf = (
  fen: bigint,
): { readonly amount: string; readonly side: 'debit' | 'credit' | 'none' } => ({
  amount: String(fen < 0n ? -fen : fen),
  side: fen === 0n ? 'none' : fen > 0n ? 'debit' : 'credit',
});
