import type { IdentitySetPasswordInput } from '@weidongli/contracts/identity';
import type { VerifyClient } from '../provider/verify.client.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import {
  FlowRunner,
  type ErrorLike,
  type FlowSession,
  type RunnerEvent,
  type Surroundings,
} from '../screen/flow-runner.js';
import { isOffline } from '../screen/flow-problem.js';
import { secureKeySet, type SecureInput } from '../screen/secure-input.js';
import { readPassword } from './identity-password.first.js';
import { reducePassword } from './identity-password.flow.js';
import { resumedPassword } from './identity-password.loaded.js';
import {
  startPassword,
  type PasswordEvent,
  type PasswordState,
  type PasswordWork,
} from './identity-password.state.js';

/** What setting a payment password needs of its surroundings. */
export interface PasswordSurroundings extends Surroundings<PasswordState, VerifyClient> {
  /** Keyboard of the app around the page; without one the password is typed into fields of the page. */
  readonly keyboard?: SecureInput | undefined;
}

/** A payment password that is set. */
export type PasswordSession = FlowSession<PasswordState, PasswordEvent>;

/** Sets a payment password against a client. */
export const runPassword = (surroundings: PasswordSurroundings): PasswordSession =>
  new RunningPassword(surroundings);

/** Letters at the end of a sealed value that are another each time that something is sealed. */
const tagLength = 22;

class RunningPassword extends FlowRunner<PasswordState, PasswordEvent, VerifyClient> {
  private readonly keyboard: SecureInput | undefined;
  /** The password as it was sealed: every repeat of an order sends the same. It is no part of the state. */
  private sealed: IdentitySetPasswordInput | undefined;

  constructor(surroundings: PasswordSurroundings) {
    super(surroundings, {
      start: resumedPassword({
        ...(surroundings.from ?? startPassword),
        hasKeyboard: surroundings.keyboard !== undefined,
      }),
      reduce: reducePassword,
    });
    this.keyboard = surroundings.keyboard;
  }

  override act(event: PasswordEvent | RunnerEvent): void {
    // Another password, or another try: what was sealed before is not sent any more.
    if (['typed', 'challenge-closed', 'set'].includes(event.type)) this.sealed = undefined;
    super.act(event);
  }

  override resume(): void {
    if (this.state.step === 'unknown') this.act({ type: 'query' });
    else super.resume();
  }

  override stop(): void {
    super.stop();
    this.sealed = undefined;
  }

  protected override read(): Promise<PasswordEvent> {
    return readPassword(this.client);
  }

  protected override perform(work: PasswordWork): Promise<void> {
    return this[work]();
  }

  /** A password that was refused is typed anew; one that did not arrive is sent as it is. */
  protected override afterFailure(problem: FlowProblem): Promise<void> {
    if (!isOffline(problem)) this.sealed = undefined;
    return Promise.resolve();
  }

  protected async order(): Promise<void> {
    this.forgetProof();
    this.sealed ??= await this.seal();
    if (this.sealed !== undefined) await this.sendConfirmed();
  }

  /** The key comes from what is sealed: the same order again is answered as it was, and sets nothing twice. */
  protected async query(): Promise<void> {
    if (this.sealed === undefined) this.act({ type: 'forgotten' });
    else await this.sendConfirmed();
  }

  protected override async sendConfirmed(): Promise<void> {
    const { sealed } = this;
    if (sealed === undefined) return;
    const idempotencyKey = `password-${sealed.password.value.slice(-tagLength)}`;
    try {
      const { setAt } = await this.client.identity.setPassword(sealed, { idempotencyKey, ...this.stepUp });
      this.act({ type: 'set', setAt });
    } catch (error) {
      if ((error as ErrorLike).outcomeUnknown === true) this.act({ type: 'order-unknown' });
      else if (!this.isChallenged(error)) throw error;
    }
  }

  /** Seals the password, or lets the keyboard of the app do so; undefined when that was given up. */
  private async seal(): Promise<IdentitySetPasswordInput | undefined> {
    const { first, hasKeyboard } = this.state;
    if (!hasKeyboard) {
      const password = await this.client.sealField(new TextEncoder().encode(first));
      return { password, typedIn: 'PAGE_FIELD' };
    }
    try {
      const password = await this.keyboard?.ask('new-payment-password', secureKeySet);
      if (password !== undefined) return { password, typedIn: 'HOST_KEYBOARD' };
      this.act({ type: 'given-up' });
    } catch {
      this.act({ type: 'keyboard-failed' });
    }
    return undefined;
  }
}
