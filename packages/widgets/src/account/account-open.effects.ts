import type { EncryptedField, IdentityApplication } from '@weidongli/contracts';
import type { Account } from '@weidongli/contracts/account';
import type { VerifyClient } from '../provider/verify.client.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { FlowRunner, type ErrorLike, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import { secureKeySet, type SecureInput } from '../screen/secure-input.js';
import { readOpening, type OpenWish } from './account-open.first.js';
import { reduceOpen } from './account-open.flow.js';
import { resumedOpen } from './account-open.loaded.js';
import {
  hasPassword,
  startOpen,
  type OpenEvent,
  type OpenState,
  type OpenWork,
} from './account-open.state.js';
import { acceptDocuments } from './agreement-acceptance.js';
import { sealedKey } from './sealed-key.js';

/** What the opening of an account needs of its surroundings, and what it is about. */
export type OpenSurroundings = Surroundings<OpenState, VerifyClient> &
  OpenWish & {
    /** Keyboard of the app around the page; without one the password is typed into fields of the page. */
    readonly keyboard?: SecureInput | undefined;
  };

/** An account that is being opened. */
export type OpenSession = FlowSession<OpenState, OpenEvent>;

/** Opens an account against a client. */
export const runOpen = (surroundings: OpenSurroundings): OpenSession => new RunningOpen(surroundings);

/** Refusals after which the bank's own state says what happened: another device or an earlier press was first. */
const overtaken: readonly unknown[] = ['invalid-state', 'idempotency-key-reused', 'idempotency-in-flight'];

class RunningOpen extends FlowRunner<OpenState, OpenEvent, VerifyClient> {
  private readonly wish: OpenWish;
  private readonly host: SecureInput | undefined;
  /** The password as the keyboard of the app has sealed it. */
  private typed: EncryptedField | undefined;

  constructor(surroundings: OpenSurroundings) {
    super(surroundings, { start: resumedOpen(surroundings.from ?? startOpen), reduce: reduceOpen });
    this.wish = surroundings;
    this.host = surroundings.keyboard;
    // What was sealed for another run is not here any more.
    if (this.state.isSealed) this.state = { ...this.state, isSealed: false };
  }

  override resume(): void {
    if (this.state.step === 'unknown') this.act({ type: 'query' });
    else super.resume();
  }

  protected override read(): Promise<OpenEvent> {
    // Only the first time: what was given may be old by now.
    const { application, ...wish } = this.wish;
    return readOpening(this.client, this.state.step === 'loading' ? { ...wish, application } : wish);
  }

  protected override perform(work: OpenWork): Promise<void> {
    return this[work]();
  }

  /** A contract that has changed is shown anew. */
  protected override async afterFailure({ code }: FlowProblem): Promise<void> {
    if (code !== 'consent-required' && code !== 'agreement-version-changed') return;
    const { problem } = this.state;
    await this.load();
    // Why it was read again must stay to be read.
    if (problem !== undefined && this.state.step === 'opening') this.act({ type: 'failed', problem });
  }

  protected async start(): Promise<void> {
    const { accountClass } = this.state;
    if (accountClass === undefined) return;
    const { mode } = this.wish;
    this.act({
      type: 'application',
      application: await this.client.identity.startApplication({
        ...{ scene: 'ACCOUNT_OPENING', accountClass, mode },
      }),
    });
  }

  protected async details(): Promise<void> {
    const { application, details } = this.state;
    const { occupation, taxResidency, purpose } = details;
    if (application === undefined || occupation === undefined) return;
    if (taxResidency === undefined || purpose === undefined) return;
    const input = { applicationId: application.id, occupation, taxResidency, purpose };
    await this.change(application, () => this.client.account.submitDetails(input));
  }

  /** Ends the application; the bank deletes what it has of it. */
  protected async cancel(): Promise<void> {
    const { application } = this.state;
    if (application === undefined) return;
    const { id: applicationId } = application;
    await this.change(application, () =>
      this.client.identity.cancelApplication(
        { applicationId },
        { idempotencyKey: `cancel-${applicationId}` },
      ),
    );
  }

  /** Changes the application. Without an answer the bank's own state says whether it did; sending again would change nothing. */
  private async change(
    application: IdentityApplication,
    call: () => Promise<IdentityApplication>,
  ): Promise<void> {
    try {
      this.act({ type: 'application', application: await call() });
    } catch (error) {
      const { code, outcomeUnknown } = error as ErrorLike;
      if (outcomeUnknown !== true && !overtaken.includes(code)) throw error;
      this.act({ type: 'application', application: await this.readAgain(application) });
    }
  }

  /** Lets the customer type the password on the keyboard of the app. */
  protected async keyboard(): Promise<void> {
    const kind = hasPassword(this.state) ? 'payment-password' : 'new-payment-password';
    this.typed = await this.host?.ask(kind, secureKeySet);
    this.act({ type: this.typed === undefined ? 'keyboard-closed' : 'sealed' });
  }

  /** Accepts the contracts, then opens the account. It is sent once: without an answer only questions are asked. */
  protected async open(): Promise<void> {
    const { application } = this.state;
    if (application === undefined) return;
    const { id: applicationId, documents } = application;
    const acceptanceId = await acceptDocuments(this.client, { subject: applicationId, documents });
    const password = this.typed ?? (await this.seal(this.state.password));
    const typedIn = this.typed === undefined ? 'PAGE_FIELD' : 'HOST_KEYBOARD';
    const input = { applicationId, acceptanceId, password, typedIn } as const;
    try {
      const idempotencyKey = sealedKey('open', password);
      this.told(await this.client.account.openAccount(input, { idempotencyKey }));
    } catch (error) {
      const { outcomeUnknown } = error as ErrorLike;
      if (outcomeUnknown === true) this.act({ type: 'order-unknown' });
      else throw error;
    }
  }

  /** Looks for an account that was not there before; sends nothing. */
  protected async query(): Promise<void> {
    const accounts = await this.client.account.listAccounts();
    const account = accounts.data.find(({ id }) => !this.state.known.includes(id));
    if (account === undefined) this.act({ type: 'not-found' });
    else this.told(account);
  }

  private told(account: Account): void {
    this.typed = undefined;
    this.act({ type: 'opened', account });
  }

  private readAgain({ id }: IdentityApplication): Promise<IdentityApplication> {
    return this.client.identity.getApplication({ applicationId: id });
  }

  private seal(text: string): Promise<EncryptedField> {
    return this.client.sealField(new TextEncoder().encode(text));
  }
}
