import type { EncryptedField, IdentityApplication } from '@weidongli/contracts';
import type { BoundCard } from '@weidongli/contracts/account';
import { cardPrefix, maskCard, readCardNumber, readPhone } from '@weidongli/finance/identifiers';
import type { VerifyClient } from '../provider/verify.client.js';
import { flowProblem, type FlowProblem } from '../screen/flow-problem.js';
import { FlowRunner, type ErrorLike, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import { readBind, type BindWish } from './account-bind.first.js';
import { reduceBind } from './account-bind.flow.js';
import { resumedBind } from './account-bind.loaded.js';
import { startBind, type BindEvent, type BindState, type BindWork } from './account-bind.state.js';
import { acceptDocuments } from './agreement-acceptance.js';
import { sealedKey } from './sealed-key.js';

/** What the binding of a card needs of its surroundings, and what it is about. */
export type BindSurroundings = Surroundings<BindState, VerifyClient> & BindWish;

/** A card that is being bound. */
export type BindSession = FlowSession<BindState, BindEvent>;

/** Binds a card against a client. */
export const runBind = (surroundings: BindSurroundings): BindSession => new RunningBind(surroundings);

/** Refusals after which the contract is asked for again. */
const outdated: readonly string[] = ['agreement-version-changed', 'consent-required'];

/** What is sent: sealed once, so that every repeat is the same order. */
interface SealedCard {
  readonly bindingId: string;
  readonly acceptanceId: string;
  readonly cardNumber: EncryptedField;
  readonly phone: EncryptedField;
}

class RunningBind extends FlowRunner<BindState, BindEvent, VerifyClient> {
  private readonly wish: BindWish;
  private sealed: SealedCard | undefined;
  /** First digits that were asked about last. */
  private asked: string | undefined;

  constructor(surroundings: BindSurroundings) {
    super(surroundings, { start: resumedBind(surroundings.from ?? startBind), reduce: reduceBind });
    this.wish = surroundings;
  }

  override act(event: BindEvent): void {
    super.act(event);
    if (event.type === 'card-typed') void this.lookUp();
  }

  override resume(): void {
    const { step } = this.state;
    if (step === 'unknown') this.act({ type: 'query' });
    else if (step === 'done') this.act({ type: 'go-on' });
    else super.resume();
  }

  protected override async read(): Promise<BindEvent> {
    const { application, step } = this.state;
    if (application === undefined || step === 'loading') return readBind(this.client, this.wish);
    // Read again: the tries of a day are there anew.
    return readBind(this.client, { application: await this.readAgain(application) });
  }

  protected override perform(work: BindWork): Promise<void> {
    return this[work]();
  }

  protected override async afterFailure({ code }: FlowProblem): Promise<void> {
    if (!outdated.includes(code)) return;
    const { problem } = this.state;
    await this.load();
    // Why it was read again must stay to be read.
    if (problem !== undefined && this.state.step === 'card') this.act({ type: 'failed', problem });
  }

  /** Accepts the agreement, seals both numbers, and asks the bank to bind the card. */
  protected async bind(): Promise<void> {
    const { binding, cardText, phoneText } = this.state;
    const card = readCardNumber(cardText);
    const phone = readPhone(phoneText);
    if (binding === undefined || !card.ok || !phone.ok) return;
    this.forgetProof();
    const [acceptanceId, cardNumber, sealedPhone] = await Promise.all([
      acceptDocuments(this.client, { subject: binding.id, documents: binding.agreements }),
      this.seal(card.number),
      this.seal(phone.phone),
    ]);
    this.sealed = { bindingId: binding.id, acceptanceId, cardNumber, phone: sealedPhone };
    await this.sendConfirmed();
  }

  /** Sends the card, and takes the answers that are no failure: bound, unknown, a code first, no try left. */
  protected override async sendConfirmed(): Promise<void> {
    const { sealed } = this;
    if (sealed === undefined) return;
    try {
      const card = await this.client.account.bindCard(sealed, {
        idempotencyKey: sealedKey('bind', sealed.cardNumber),
        ...this.stepUp,
      });
      this.told(card);
    } catch (error) {
      const { code, outcomeUnknown } = error as ErrorLike;
      if (outcomeUnknown === true) this.act({ type: 'order-unknown' });
      else if (code === 'attempts-exhausted') this.exhausted(flowProblem(error));
      else if (!this.isChallenged(error)) throw error;
    }
  }

  /** Asks which cards are bound; sends nothing. */
  protected async query(): Promise<void> {
    const entry = readCardNumber(this.state.cardText);
    const masked = entry.ok ? maskCard(entry.number) : '';
    const cards = (await this.client.account.listCards()).data.filter(
      ({ panMasked }) => panMasked === masked,
    );
    const card = cards.find(({ id }) => !this.state.known.includes(id));
    if (card !== undefined) this.told(card);
    else if (cards.length > 0) this.act({ type: 'bound-before' });
    else {
      const { application } = this.state;
      const wanted = application === undefined ? {} : { applicationId: application.id };
      this.act({ type: 'not-found', binding: await this.client.account.prepareBinding(wanted) });
    }
  }

  /** Reads how the application goes on. */
  protected async next(): Promise<void> {
    const { application } = this.state;
    if (application === undefined) return;
    this.act({ type: 'passed', application: await this.readAgain(application) });
  }

  private readAgain({ id }: IdentityApplication): Promise<IdentityApplication> {
    return this.client.identity.getApplication({ applicationId: id });
  }

  private told(card: BoundCard): void {
    this.sealed = undefined;
    this.act({ type: 'bound', card });
  }

  private exhausted(problem: FlowProblem): void {
    this.sealed = undefined;
    const until = new Date(this.client.bankNow() + (problem.retryAfterMs ?? 0)).toISOString();
    this.act({ type: 'exhausted', until, problem });
  }

  private seal(text: string): Promise<EncryptedField> {
    return this.client.sealField(new TextEncoder().encode(text));
  }

  /** Asks once for each first eight digits whose card it is. */
  private async lookUp(): Promise<void> {
    const prefix = cardPrefix(this.state.cardText);
    if (prefix === this.asked) return;
    this.asked = prefix;
    if (prefix === undefined) return;
    try {
      this.act({ type: 'looked-up', prefix, product: await this.client.account.lookUpCard({ prefix }) });
    } catch {
      // Without an answer the bank says it when the card is sent; the next digit asks again.
      if (this.asked === prefix) this.asked = undefined;
    }
  }
}
