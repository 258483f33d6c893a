import type { Account, Transaction } from '@weidongli/contracts/account';
import type { BankClient } from './platform.js';

/** What is known of the customer's account. */
export interface AccountState {
  readonly account: Account | undefined;
  /** Says that the customer has no account yet. */
  readonly isNew: boolean;
  readonly movements: readonly Transaction[];
  /** Says that the customer has a line: then there may be loans to look at. */
  readonly borrows: boolean;
  readonly failed: boolean;
}

const nothingKnown: AccountState = {
  account: undefined,
  isNew: false,
  movements: [],
  borrows: false,
  failed: false,
};
const movementsShown = 5;

/** Reads balance and movements; keeps the last ones on the screen while new ones are read. */
export class AccountStore {
  readonly #changed: () => void;
  #state = nothingKnown;
  #reading = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): AccountState {
    return this.#state;
  }

  /** Forgets everything: another customer may come. */
  clear(): void {
    this.#reading += 1;
    this.#state = nothingKnown;
  }

  /** Reads again. The last reading wins when several run. */
  async load(client: BankClient): Promise<void> {
    this.#reading += 1;
    const reading = this.#reading;
    const state = await this.#read(client);
    if (reading !== this.#reading) return;
    this.#state = state;
    this.#changed();
  }

  async #read(client: BankClient): Promise<AccountState> {
    try {
      const [accounts, borrows] = await Promise.all([client.account.listAccounts(), this.#borrows(client)]);
      const [account] = accounts.data;
      if (account === undefined) return { ...nothingKnown, isNew: true };
      const input = { accountId: account.id, limit: movementsShown };
      const { data: movements } = await client.account.listTransactions(input);
      return { account, isNew: false, movements, borrows, failed: false };
    } catch {
      return { ...this.#state, failed: true };
    }
  }

  /** Tells whether there is a line; a failure leaves what was known, for the balance matters more. */
  async #borrows(client: BankClient): Promise<boolean> {
    const lines = await client.loan.listLines().catch(() => undefined);
    return lines === undefined ? this.#state.borrows : lines.data.length > 0;
  }
}
