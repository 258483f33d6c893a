import type { VerifyClient } from '../provider/verify.client.js';
import { FlowRunner, type ErrorLike, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import { newest, readAccountHome } from './account-home.first.js';
import { reduceAccountHome } from './account-home.flow.js';
import { resumedAccountHome } from './account-home.loaded.js';
import {
  startAccountHome,
  type AccountHomeEvent,
  type AccountHomeState,
  type AccountOrder,
  type AccountWork,
} from './account-home.state.js';

/** What a running home of the accounts needs of its surroundings. */
export type AccountHomeSurroundings = Surroundings<AccountHomeState, VerifyClient>;

/** A running home of the accounts. */
export type AccountHomeSession = FlowSession<AccountHomeState, AccountHomeEvent>;

/** Runs the home of the accounts against a client. */
export const runAccountHome = (surroundings: AccountHomeSurroundings): AccountHomeSession =>
  new RunningAccountHome(surroundings);

/** Movements that are read at once. */
const pageSize = 50;

/** Letters at the end of an account's id that tell it from the customer's other ones. */
const tail = 10;

/**
 * Makes the key of an order. It holds what the account was like before, so that every repeat is the same order, and the next
 * one like it, on an account that has changed, is another.
 */
export const keyOf = (order: AccountOrder): string => {
  if (order.kind === 'unbind') return `unbind-${order.cardId}`;
  const place = `${order.accountId.slice(-tail)}-${String(order.version)}`;
  if (order.kind === 'transfer') return `${order.direction}-${order.cardId}-${place}-${order.amount.amount}`;
  return order.kind === 'limit'
    ? `limit-${order.window}-${place}-${order.own.amount}`
    : `${order.kind}-${place}`;
};

class RunningAccountHome extends FlowRunner<AccountHomeState, AccountHomeEvent, VerifyClient> {
  constructor(surroundings: AccountHomeSurroundings) {
    super(surroundings, {
      start: resumedAccountHome(surroundings.from ?? startAccountHome),
      reduce: reduceAccountHome,
    });
  }

  override begin(): void {
    // The page that is shown may lack what an attempt before could not read.
    this.act({ type: 'again' });
  }

  override resume(): void {
    if (this.state.step === 'unknown') this.act({ type: 'query' });
    else super.resume();
  }

  protected override async read(): Promise<AccountHomeEvent> {
    return readAccountHome(this.client, this.state.accountId);
  }

  protected override async perform(work: AccountWork): Promise<void> {
    switch (work) {
      case 'read':
        this.act(await this.read());
        break;
      case 'order':
        this.forgetProof();
        await this.sendConfirmed();
        break;
      default:
        await this[work]();
    }
    this.act({ type: 'again' });
  }

  protected async statement(): Promise<void> {
    const { accountId, month } = this.state;
    if (accountId === undefined) return;
    const statement = await this.client.account.getStatement({ accountId, month });
    const { from, to } = statement;
    const { data: movements, page } = await this.client.account.listTransactions({
      ...{ accountId, from, to, limit: pageSize },
    });
    this.act({ type: 'month-read', read: { month, statement, movements, nextCursor: page.nextCursor } });
  }

  protected async more(): Promise<void> {
    const { read } = this.state;
    if (read === undefined || read.nextCursor === null) return;
    const { accountId, from, to } = read.statement;
    const { data: movements, page } = await this.client.account.listTransactions({
      ...{ accountId, from, to, limit: pageSize, cursor: read.nextCursor },
    });
    this.act({ type: 'more-read', movements, nextCursor: page.nextCursor });
  }

  /** Safe to repeat: freezing what is frozen changes nothing. */
  protected async freeze(): Promise<void> {
    const { accountId } = this.state;
    if (accountId === undefined) return;
    this.act({ type: 'account-changed', account: await this.client.account.freezeAccount({ accountId }) });
  }

  /** Sends the order, and takes the two answers that are no failure: a confirmation first, and none at all. */
  protected override async sendConfirmed(): Promise<void> {
    const { order } = this.state;
    if (order === undefined) return;
    try {
      this.act(await this.send(order));
    } catch (error) {
      if ((error as ErrorLike).outcomeUnknown === true) this.act({ type: 'order-unknown' });
      else if (!this.isChallenged(error)) throw error;
    }
  }

  /**
   * Asks what became of a transfer whose reply never came; sends nothing. It is the one with this card that a movement names which
   * was not there before: a payment of somebody else may be of the same amount.
   */
  protected async query(): Promise<void> {
    const { order } = this.state;
    if (order?.kind !== 'transfer') return;
    const { accountId, cardId, amount, direction, known } = order;
    const { account } = this.client;
    const [{ data: movements }, { data: transfers }] = await Promise.all([
      account.listTransactions({ accountId, limit: newest }),
      account.listTransfers({ accountId, limit: newest }),
    ]);
    const fresh = movements.filter(({ id }) => !known.includes(id)).map(({ reference }) => reference);
    const found = transfers.find(
      (one) =>
        fresh.includes(one.id) &&
        one.cardId === cardId &&
        one.direction === direction &&
        one.amount.amount === amount.amount,
    );
    this.act(found === undefined ? { type: 'not-found' } : { type: 'transferred', bookedAt: found.bookedAt });
  }

  private async send(order: AccountOrder): Promise<AccountHomeEvent> {
    const { account } = this.client;
    const options = { idempotencyKey: keyOf(order), ...this.stepUp };
    switch (order.kind) {
      case 'transfer': {
        const { accountId, cardId, direction, amount } = order;
        const { bookedAt } = await account.transfer({ accountId, cardId, direction, amount }, options);
        return { type: 'transferred', bookedAt };
      }
      case 'limit': {
        const { accountId, window, own } = order;
        return {
          type: 'limit-changed',
          limits: await account.changeLimit({ accountId, window, own }, options),
        };
      }
      case 'unfreeze':
        return {
          type: 'account-changed',
          account: await account.unfreezeAccount({ accountId: order.accountId }, options),
        };
      case 'close':
        await account.closeAccount({ accountId: order.accountId }, options);
        return { type: 'closed' };
      case 'unbind':
        await account.unbindCard({ cardId: order.cardId }, options);
        return { type: 'unbound', cardId: order.cardId };
    }
  }
}
