import type { LoanClient } from './loan.client.js';
import type { LoanApplication } from '@weidongli/contracts/loan';
import { fromFen, parseMoneyInput } from '@weidongli/finance/money';
import type { FlowProblem } from '../screen/flow-problem.js';
import { FlowRunner, type ErrorLike, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import { reduceApply } from './loan-apply.flow.js';
import {
  isObjecting,
  resumedApply,
  startApply,
  type ApplyEvent,
  type ApplyState,
  type ApplyWork,
} from './loan-apply.state.js';
import { tidyText } from './loan-apply.text.js';
import { invitationOf, latestOf, readApply } from './loan-apply.first.js';

/** What a running application needs of its surroundings. */
export type ApplySurroundings = Surroundings<ApplyState, LoanClient>;

/** A running application. */
export type ApplySession = FlowSession<ApplyState, ApplyEvent>;

/** Milliseconds between two looks: while the bank's computer decides, and while a person does. */
const lookEveryMs = { computer: 1500, person: 10_000 } as const;

/** Refusals after which the bank's own state says what happened: another tab or an earlier press was first. */
const overtaken: readonly unknown[] = ['invalid-state', 'idempotency-key-reused'];

/** Refusals after which what is shown is read again. */
const outdated: readonly string[] = [
  'agreement-version-changed',
  'quote-expired',
  'not-found',
  'invalid-state',
];

/** Runs an application against a client. */
export const runApply = (surroundings: ApplySurroundings): ApplySession => new RunningApply(surroundings);

class RunningApply extends FlowRunner<ApplyState, ApplyEvent, LoanClient> {
  constructor(surroundings: ApplySurroundings) {
    super(surroundings, { start: resumedApply(surroundings.from ?? startApply), reduce: reduceApply });
  }

  override act(event: ApplyEvent): void {
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

  protected override read(): Promise<ApplyEvent> {
    return readApply(this.client);
  }

  protected override perform(work: ApplyWork): Promise<void> {
    return this[work]();
  }

  protected override async afterFailure({ code }: FlowProblem, work: ApplyWork): Promise<void> {
    if (outdated.includes(code)) await this.refresh(work);
  }

  /** Reads anew what has changed while it was shown: documents, or an offer whose last day has passed. */
  private async refresh(work: ApplyWork): Promise<void> {
    try {
      const { application } = this.state;
      const invitation = work === 'apply' ? await invitationOf(this.client) : undefined;
      if (invitation !== undefined) this.act({ type: 'refreshed', invitation });
      else if (application !== undefined)
        this.act({ type: 'looked', application: await this.readAgain(application) });
    } catch {
      // The notice already says what to do; the next attempt reads again.
    }
  }

  private readAgain({ id }: LoanApplication): Promise<LoanApplication> {
    return this.client.loan.getApplication({ applicationId: id });
  }

  /** Does something that may have happened although no reply came, or that another tab has done before. */
  private async order(call: () => Promise<LoanApplication>): Promise<void> {
    try {
      this.act({ type: 'application-read', application: await call() });
    } catch (error) {
      const { code, outcomeUnknown } = error as ErrorLike;
      const news = overtaken.includes(code) ? await this.news() : undefined;
      if (news !== undefined) this.act({ type: 'application-read', application: news });
      else if (outcomeUnknown === true || code === 'idempotency-in-flight') this.act({ type: 'unsure' });
      else if (!this.isChallenged(error)) throw error;
    }
  }

  /** Records the authorisation, then applies. The key comes from the authorisation: every repeat is the same application. */
  protected async apply(): Promise<void> {
    const { employment, workplaceText, incomeText } = this.state;
    const income = parseMoneyInput(incomeText);
    if (employment === undefined || !income.ok) return;
    const consentId = this.state.consentId ?? (await this.consent());
    const workplace = tidyText(workplaceText, 'one');
    const input = {
      product: 'consumer',
      consentId,
      employment,
      ...(workplace === '' ? {} : { workplace }),
      monthlyIncome: fromFen(income.fen),
    } as const;
    await this.order(() => this.client.loan.apply(input, { idempotencyKey: `apply-${consentId}` }));
  }

  private async consent(): Promise<string> {
    const document = this.state.invitation?.consentDocument;
    const { id } = await this.client.partner.grantConsent({
      purpose: 'CREDIT_REPORT_QUERY',
      agreementId: document?.id ?? '',
      sha256: document?.sha256 ?? '',
      method: 'CHECKBOX',
    });
    this.act({ type: 'consented', consentId: id });
    return id;
  }

  protected async accept(): Promise<void> {
    const { application } = this.state;
    if (application === undefined || application.offer === null) return;
    this.forgetProof();
    if (this.state.acceptanceId === undefined) {
      const documents = application.offer.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
      const { id } = await this.client.partner.acceptAgreements(
        { subject: application.id, documents, method: 'CHECKBOX' },
        { idempotencyKey: `agree-${application.id}-${String(application.version)}` },
      );
      this.act({ type: 'signed', acceptanceId: id });
    }
    await this.sendConfirmed();
  }

  /** Opens the line; there is one key for each application. */
  protected override async sendConfirmed(): Promise<void> {
    const { application, acceptanceId } = this.state;
    if (application === undefined || acceptanceId === undefined) return;
    await this.order(() =>
      this.client.loan.acceptOffer(
        { applicationId: application.id, acceptanceId },
        { idempotencyKey: `accept-${application.id}`, ...this.stepUp },
      ),
    );
  }

  protected async withdraw(): Promise<void> {
    const { application } = this.state;
    if (application === undefined) return;
    await this.order(() => this.client.loan.withdrawApplication({ applicationId: application.id }));
  }

  protected async appeal(): Promise<void> {
    const { application, statementText } = this.state;
    if (application === undefined) return;
    const input = { applicationId: application.id, statement: tidyText(statementText, 'many') };
    await this.order(() => this.client.loan.appeal(input, { idempotencyKey: `appeal-${application.id}` }));
  }

  /** Asks what became of something whose reply never came; sends nothing. */
  protected async query(): Promise<void> {
    const application = await this.news();
    if (application === undefined) this.act({ type: 'not-found' });
    else this.act({ type: 'application-read', application });
  }

  /** Reads the application and gives it when it is new or has changed. */
  private async news(): Promise<LoanApplication | undefined> {
    const { application: known, lastId } = this.state;
    const found = known === undefined ? await latestOf(this.client) : await this.readAgain(known);
    const isNew = known === undefined ? found?.id !== lastId : found?.version !== known.version;
    return isNew ? found : undefined;
  }

  /** Looks again later while somebody else has to decide. */
  private watch(): void {
    this.forgetLater();
    const { step, work } = this.state;
    const byPerson = step === 'referred' || (step === 'declined' && isObjecting(this.state));
    if (work !== undefined || !(step === 'waiting' || byPerson)) return;
    const ms = byPerson ? lookEveryMs.person : lookEveryMs.computer;
    this.later(() => void this.look(), ms);
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
