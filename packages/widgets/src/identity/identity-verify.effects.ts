import type { EncryptedField, IdentityApplication } from '@weidongli/contracts';
import { readPersonName, readPhone, readResidentId } from '@weidongli/finance/identifiers';
import type { VerifyClient } from '../provider/verify.client.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { FlowRunner, type ErrorLike, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import { businessDate } from '../screen/show-date.js';
import { readVerify, startApplication, type VerifyWish } from './identity-verify.first.js';
import { reduceVerify } from './identity-verify.flow.js';
import {
  resumedVerify,
  startVerify,
  type VerifyEvent,
  type VerifyState,
  type VerifyStep,
  type VerifyWork,
} from './identity-verify.state.js';

/** What a verification needs of its surroundings, and what it is about. */
export type VerifySurroundings = Surroundings<VerifyState, VerifyClient> &
  VerifyWish & {
    /** Other screens show the wait and the other device, and look for news themselves: one who asks is enough. */
    readonly hasParts?: boolean;
  };

/** A running verification. */
export type VerifySession = FlowSession<VerifyState, VerifyEvent>;

/** Milliseconds between two looks while something else has to happen: on another device, by a person, or by time alone. */
const lookEveryMs: Partial<Record<VerifyStep, number>> = {
  'other-device': 3000,
  review: 10_000,
  stuck: 60_000,
};

/** Steps that parts look after, where there are any. */
const ofParts: readonly VerifyStep[] = ['other-device', 'review'];

/** Refusals after which the bank's own state says what happened: another device or an earlier press was first. */
const overtaken: readonly unknown[] = ['invalid-state', 'idempotency-key-reused', 'idempotency-in-flight'];

/** Runs a verification against a client. */
export const runVerify = (surroundings: VerifySurroundings): VerifySession => new RunningVerify(surroundings);

class RunningVerify extends FlowRunner<VerifyState, VerifyEvent, VerifyClient> {
  private readonly wish: VerifyWish;
  private readonly hasParts: boolean;
  /** The phone as it was sealed: what is sent with the proof is what was confirmed, to the last character. */
  private phoneField: EncryptedField | undefined;

  constructor(surroundings: VerifySurroundings) {
    super(surroundings, { start: resumedVerify(surroundings.from ?? startVerify), reduce: reduceVerify });
    this.wish = { scene: surroundings.scene, mode: surroundings.mode };
    this.hasParts = surroundings.hasParts === true;
  }

  override act(event: VerifyEvent): void {
    const before = this.state;
    super.act(event);
    if (this.state !== before) this.watch();
  }

  override resume(): void {
    if (this.state.step === 'unknown') this.act({ type: 'query' });
    else super.resume();
  }

  override begin(): void {
    this.watch();
  }

  protected override async read(): Promise<VerifyEvent> {
    const { application } = this.state;
    if (application === undefined) return readVerify(this.client, this.wish);
    return { type: 'loaded', application: await this.readAgain(application) };
  }

  protected override perform(work: VerifyWork): Promise<void> {
    return this[work]();
  }

  /** A try that has failed is counted: what is left, and which ways there are now, stands in the application. */
  protected override async afterFailure(_problem: FlowProblem): Promise<void> {
    const { application } = this.state;
    if (application === undefined) return;
    try {
      this.act({ type: 'looked', application: await this.readAgain(application) });
    } catch {
      // The notice already says what to do; the next attempt reads again.
    }
  }

  private readAgain({ id }: IdentityApplication): Promise<IdentityApplication> {
    return this.client.identity.getApplication({ applicationId: id });
  }

  /** Does something that may have happened although no reply came, or that another device has done before. */
  private async order(call: () => Promise<IdentityApplication>): Promise<void> {
    try {
      this.act({ type: 'passed', application: await call() });
    } catch (error) {
      const { code, outcomeUnknown } = error as ErrorLike;
      const news = overtaken.includes(code) ? await this.news() : undefined;
      if (news !== undefined) this.act({ type: 'passed', application: news });
      else if (outcomeUnknown === true || code === 'idempotency-in-flight') this.act({ type: 'unsure' });
      else if (!this.isChallenged(error)) throw error;
    }
  }

  protected start(): Promise<void> {
    return this.order(() => startApplication(this.client, this.wish));
  }

  /** Records that the notices were read, and the consent to the face where it was given, then passes the step. */
  protected async consent(): Promise<void> {
    const { application, face } = this.state;
    if (application === undefined || face === undefined) return;
    const { id: applicationId, version } = application;
    const documents = application.documents
      .filter(({ separate }) => !separate || face === 'ALLOW')
      .map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
    const { id: acceptanceId } = await this.client.partner.acceptAgreements(
      { subject: applicationId, documents, method: 'CHECKBOX' },
      { idempotencyKey: `agree-${applicationId}-${String(version)}-${face.toLowerCase()}` },
    );
    await this.order(() => this.client.identity.giveConsents({ applicationId, acceptanceId, face }));
  }

  protected async phone(): Promise<void> {
    const entry = readPhone(this.state.phoneText);
    if (!entry.ok) return;
    this.forgetProof();
    this.phoneField = await this.seal(entry.phone);
    await this.sendConfirmed();
  }

  protected override async sendConfirmed(): Promise<void> {
    const { application } = this.state;
    const phone = this.phoneField;
    if (application === undefined || phone === undefined) return;
    await this.order(() =>
      this.client.identity.submitPhone(
        { applicationId: application.id, phone },
        { idempotencyKey: keyOf('phone', phone), ...this.stepUp },
      ),
    );
  }

  protected async elements(): Promise<void> {
    const { application, nameText, idText } = this.state;
    const name = readPersonName(nameText);
    const today = businessDate(new Date(this.client.bankNow()).toISOString());
    const id = readResidentId(idText, today);
    if (application === undefined || !name.ok || !id.ok) return;
    const elements = await this.seal(JSON.stringify({ name: name.name, idNumber: id.number }));
    await this.order(() =>
      this.client.identity.submitElements(
        { applicationId: application.id, elements },
        { idempotencyKey: keyOf('elements', elements) },
      ),
    );
  }

  /** Ends the application; the bank deletes what it has of it. */
  protected async cancel(): Promise<void> {
    const { application } = this.state;
    if (application === undefined) return;
    const { id: applicationId } = application;
    await this.order(() =>
      this.client.identity.cancelApplication(
        { applicationId },
        { idempotencyKey: `cancel-${applicationId}` },
      ),
    );
  }

  private seal(text: string): Promise<EncryptedField> {
    return this.client.sealField(new TextEncoder().encode(text));
  }

  /** Asks what became of something whose reply never came; sends nothing that identifies the customer. */
  protected async query(): Promise<void> {
    const application = await this.news();
    if (application === undefined) this.act({ type: 'not-found' });
    else this.act({ type: 'passed', application });
  }

  /** Reads the application and gives it when it has moved on. */
  private async news(): Promise<IdentityApplication | undefined> {
    const { application: known } = this.state;
    if (known === undefined) return undefined;
    const { data } = await this.client.identity.listApplications({ state: 'OPEN' });
    const open = data.find(({ scene }) => scene === known.scene);
    const found = open ?? (await this.readAgain(known));
    return found.id === known.id && found.version === known.version ? undefined : found;
  }

  /** Looks again later while something else has to happen first. */
  private watch(): void {
    this.forgetLater();
    const { step, work } = this.state;
    const ms = this.hasParts && ofParts.includes(step) ? undefined : lookEveryMs[step];
    if (work === undefined && ms !== undefined) this.later(() => void this.look(), ms);
  }

  private async look(): Promise<void> {
    const { application } = this.state;
    if (application === undefined) return;
    try {
      this.act({ type: 'looked', application: await this.readAgain(application) });
    } catch {
      // A look that fails changes nothing: the next one follows, and the screen says what was last known.
    }
    this.watch();
  }
}

/** The key comes from the end of the sealed value, which is another one each time that something is sealed: every repeat is one order. */
const keyOf = (what: string, { value }: EncryptedField): string => `${what}-${value.slice(-22)}`;
