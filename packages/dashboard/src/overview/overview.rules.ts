import type { LedgerAccount } from '@weidongli/contracts/sandbox';
import { balanceOf } from '../ledger/ledger.rules.js';

/** The bank in a few figures, all from its books; amounts in fen as decimal integers. */
export interface BankFigures {
  /** Principal that customers owe. */
  readonly lent: string;
  readonly openLoans: number;
  /** What customers have on their accounts. */
  readonly deposits: string;
  readonly accounts: number;
  /** Credit limits in use, and granted. */
  readonly used: string;
  readonly granted: string;
}

const matching = (accounts: readonly LedgerAccount[], pattern: RegExp): readonly LedgerAccount[] =>
  accounts.filter(({ id }) => pattern.test(id));

const total = (accounts: readonly LedgerAccount[]): bigint =>
  accounts.reduce((sum, account) => sum + balanceOf(account), 0n);

/** Reads the figures of the bank from its books: assets stand on the debit side, deposits and limits on the credit side. */
export const bankFigures = (accounts: readonly LedgerAccount[]): BankFigures => {
  const loans = matching(accounts, /^loan\/[^/]+\/principal$/);
  const deposits = matching(accounts, /^account\//);
  return {
    lent: String(total(loans)),
    openLoans: loans.filter((account) => balanceOf(account) !== 0n).length,
    deposits: String(-total(deposits)),
    accounts: deposits.length,
    used: String(-total(matching(accounts, /^line\/[^/]+\/used$/))),
    granted: String(-total(matching(accounts, /^line\//))),
  };
};
