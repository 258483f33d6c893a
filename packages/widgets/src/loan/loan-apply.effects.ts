import type { Challenge } from '@weidongli/contracts';
import type { Invitation, LoanApplication } from '@weidongli/contracts/loan';
import { fromFen, parseMoneyInput } from '@weidongli/finance';
import { flowProblem } from './flow-problem.js';
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
import type { LoanClient } from './loan.client.js';

/** What a running application needs of its surroundings. */
export interface ApplySurroundings {
  readonly client: LoanClient;
  /** Runs something once after some milliseconds; returns what calls it off. */
  readonly schedule: (run: () => void, ms: number) => () => void;
  /** Told of every new state. */
  readonly onState: (state: ApplyState) => void;
  /** State to go on from, as after re-attachment; what was under way is asked for anew. */
  readonly from?: ApplyState;
}

/** A running application: the state, and what the customer can do. Neither Lit nor DOM is needed. */
export interface ApplySession {
  readonly state: ApplyState;
  /** Takes an action of the customer and performs the calls that follow from it. */
  act(event: ApplyEvent): void;
  /** Reads the invitation and the latest application; at the start and after a failure. */
  load(): Promise<void>;
  /** Stops asking for news. */
  stop(): void;
}

/** The members of the client's error that decide what comes next. */
interface ErrorLike {
  readonly code?: unknown;
  readonly challenge?: Challenge;
  readonly outcomeUnknown?: unknown;
}

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

const invitationOf = async (client: LoanClient): Promise<Invitation | undefined> => {
  try {
    return await client.loan.getInvitation({ product: 'consumer' });
  } catch (error) {
    if ((error as ErrorLike).code === 'not-invited') return undefined;
    throw error;
  }
};

const latestOf = async (client: LoanClient): Promise<LoanApplication | undefined> =>
  (await client.loan.listApplications()).data.find(({ product }) => product === 'consumer');

/** Runs an application against a client. */
export const runApply = (surroundings: ApplySurroundings): ApplySession => new RunningApply(surroundings);

class RunningApply implements ApplySession {
  state: ApplyState;
  private readonly surroundings: ApplySurroundings;
  private readonly client: LoanClient;
  private stopped = false;
  private callOff = (): void => undefined;
  private proof: { readonly challengeId: string; readonly token: string } | undefined;

  constructor(surroundings: ApplySurroundings) {
    this.surroundings = surroundings;
    this.client = surroundings.client;
    this.state = resumedApply(surroundings.from ?? startApply);
  }

  act(event: ApplyEvent): void {
    const before = this.state;
    this.state = reduceApply(before, event);
    if (this.state === before || this.stopped) return;
    this.surroundings.onState(this.state);
    const { work } = this.state;
    if (work !== undefined && work !== before.work) void this.attempt(work);
    this.watch();
  }

  async load(): Promise<void> {
    const { client } = this;
    try {
      const [invitation, application] = await Promise.all([invitationOf(client), latestOf(client)]);
      this.act({ type: 'loaded', invitation, application });
      this.watch();
    } catch (error) {
      this.act({ type: 'load-failed', problem: flowProblem(error) });
    }
  }

  stop(): void {
    this.stopped = true;
    this.callOff();
  }

  private async attempt(work: ApplyWork): Promise<void> {
    try {
      await this[work]();
    } catch (error) {
      const problem = flowProblem(error);
      this.act({ type: 'failed', problem });
      if (outdated.includes(problem.code)) await this.refresh(work);
    }
  }

  /** Reads anew what has changed while it was shown: documents, or an offer whose last day has passed. */
  private async refresh(work: ApplyWork): Promise<void> {
    try {
      const { application } = this.state;
      const invitation = work === 'apply' ? await invitationOf(this.client) : undefined;
      if (invitation !== undefined) this.act({ type: 'refreshed', invitation });
      else if (application !== undefined)
        this.act({ type: 'looked', application: await this.read(application) });
    } catch {
      // The notice already says what to do; the next attempt reads again.
    }
  }

  private read({ id }: LoanApplication): Promise<LoanApplication> {
    return this.client.loan.getApplication({ applicationId: id });
  }

  /** Does something that may have happened although no reply came, or that another tab has done before. */
  private async order(call: () => Promise<LoanApplication>): Promise<void> {
    try {
      this.act({ type: 'application-read', application: await call() });
    } catch (error) {
      const { code, challenge, outcomeUnknown } = error as ErrorLike;
      const news = overtaken.includes(code) ? await this.news() : undefined;
      if (news !== undefined) this.act({ type: 'application-read', application: news });
      else if (outcomeUnknown === true || code === 'idempotency-in-flight') this.act({ type: 'unsure' });
      else if (code === 'step-up-required' && challenge !== undefined)
        this.act({ type: 'challenged', challenge });
      else throw error;
    }
  }

  /** Records the authorisation, then applies. The key comes from the authorisation: every repeat is the same application. */
  private async apply(): Promise<void> {
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

  private async accept(): Promise<void> {
    const { application } = this.state;
    if (application === undefined || application.offer === null) return;
    this.proof = undefined;
    if (this.state.acceptanceId === undefined) {
      const documents = application.offer.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
      const { id } = await this.client.partner.acceptAgreements(
        { subject: application.id, documents, method: 'CHECKBOX' },
        { idempotencyKey: `agree-${application.id}-${String(application.version)}` },
      );
      this.act({ type: 'signed', acceptanceId: id });
    }
    await this.open();
  }

  /** Answers the challenge, once: the answer is kept for the order that follows it, should that have to be repeated. */
  private async verify(): Promise<void> {
    const { challenge, code } = this.state;
    if (challenge === undefined) return;
    if (this.proof?.challengeId !== challenge.id) {
      const { token } = await this.client.identity.verifyChallenge({ challengeId: challenge.id, code });
      this.proof = { challengeId: challenge.id, token };
    }
    await this.open();
  }

  /** Opens the line; there is one key for each application. */
  private async open(): Promise<void> {
    const { application, acceptanceId } = this.state;
    if (application === undefined || acceptanceId === undefined) return;
    const stepUp = this.proof === undefined ? {} : { stepUpToken: this.proof.token };
    await this.order(() =>
      this.client.loan.acceptOffer(
        { applicationId: application.id, acceptanceId },
        { idempotencyKey: `accept-${application.id}`, ...stepUp },
      ),
    );
  }

  private async resend(): Promise<void> {
    const { challenge } = this.state;
    if (challenge === undefined) return;
    const next = await this.client.identity.resendChallenge({ challengeId: challenge.id });
    this.act({ type: 'resent', challenge: next });
  }

  private async withdraw(): Promise<void> {
    const { application } = this.state;
    if (application === undefined) return;
    await this.order(() => this.client.loan.withdrawApplication({ applicationId: application.id }));
  }

  private async appeal(): Promise<void> {
    const { application, statementText } = this.state;
    if (application === undefined) return;
    const input = { applicationId: application.id, statement: tidyText(statementText, 'many') };
    await this.order(() => this.client.loan.appeal(input, { idempotencyKey: `appeal-${application.id}` }));
  }

  /** Asks what became of something whose reply never came; sends nothing. */
  private async query(): Promise<void> {
    const application = await this.news();
    if (application === undefined) this.act({ type: 'not-found' });
    else this.act({ type: 'application-read', application });
  }

  /** Reads the application and gives it when it is new or has changed. */
  private async news(): Promise<LoanApplication | undefined> {
    const { application: known, lastId } = this.state;
    const found = known === undefined ? await latestOf(this.client) : await this.read(known);
    const isNew = known === undefined ? found?.id !== lastId : found?.version !== known.version;
    return isNew ? found : undefined;
  }

  /** Looks again later while somebody else has to decide. */
  private watch(): void {
    this.callOff();
    const { step, work } = this.state;
    const byPerson = step === 'referred' || (step === 'declined' && isObjecting(this.state));
    if (this.stopped || work !== undefined || !(step === 'waiting' || byPerson)) return;
    const ms = byPerson ? lookEveryMs.person : lookEveryMs.computer;
    this.callOff = this.surroundings.schedule(() => void this.look(), ms);
  }

  private async look(): Promise<void> {
    const { application } = this.state;
    if (application === undefined) return;
    try {
      this.act({ type: 'looked', application: await this.read(application) });
    } catch {
      // A look that fails changes nothing: the next one follows, and the screen says what was last known.
    }
    this.watch();
  }
}
