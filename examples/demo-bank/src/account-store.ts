import type { Account, Transaction } from '@weidongli/contracts/account';
import type { BankClient } from './platform.js';

/** What is known of the customer's account. */
export interface AccountState {
  readonly account: Account | undefined;
  readonly movements: readonly Transaction[];
  readonly failed: boolean;
}

const nothingKnown: AccountState = { account: undefined, movements: [], failed: false };
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
      const { data: accounts } = await client.account.listAccounts();
      const [account] = accounts;
      if (account === undefined) return nothingKnown;
      const input = { accountId: account.id, limit: movementsShown };
      const { data: movements } = await client.account.listTransactions(input);
      return { account, movements, failed: false };
    } catch {
      return { ...this.#state, failed: true };
    }
  }
}
