import { account, type Account } from '@weidongli/contracts/account';
import { loan, type CreditLine, type Loan, type LoanApplication } from '@weidongli/contracts/loan';
import { partner, type WdlEvent } from '@weidongli/contracts/partner';
import { sandbox } from '@weidongli/contracts/sandbox';
import type { Api } from '../api/api.js';
import type { Customer } from '../api/customer.js';
import { CliError } from '../errors.js';

/** Moving over months of due dates may take this long, in milliseconds. */
const PATIENCE = 600_000;

/** What a recipe has to work with: one customer, one loan perhaps, and the bank. */
export class Stage {
  readonly api: Api;
  readonly customer: Customer;
  /** Loan that was asked for. */
  readonly loanId: string | undefined;
  /** Says what is done, one step after the other. */
  readonly say: (step: string) => void;

  constructor(parts: Pick<Stage, 'api' | 'customer' | 'loanId' | 'say'>) {
    this.api = parts.api;
    this.customer = parts.customer;
    this.loanId = parts.loanId;
    this.say = parts.say;
  }

  /** Moves the bank's clock. */
  async wait(advanceBy: string): Promise<void> {
    this.say(`The clock moves by ${advanceBy}.`);
    await this.api.call(sandbox.setClock, { advanceBy }, { timeoutMs: PATIENCE });
  }

  /** Moves the clock until an event about a resource has happened. */
  async waitFor(event: string, subject: string): Promise<void> {
    this.say(`The clock moves until ${event}.`);
    await this.api.call(sandbox.setClock, { until: 'event', event, subject }, { timeoutMs: PATIENCE });
  }

  /** Finds an event about a resource; undefined when it has not happened. */
  async find(type: string, subject: string): Promise<WdlEvent | undefined> {
    const { data } = await this.api.call(partner.listEvents, { type, subject, limit: 100 });
    return data.at(-1);
  }

  /** The customer's credit line. @throws {CliError} There is none. */
  async line(): Promise<CreditLine> {
    const [line] = (await this.customer.call(loan.listLines, {})).data;
    return line ?? this.#lacks('no credit line');
  }

  /** The card that pays and is paid. */
  async cardId(): Promise<string> {
    const [card] = (await this.customer.call(account.listCards, {})).data;
    return card?.id ?? this.#lacks('no card');
  }

  /** The account behind the card. */
  async account(): Promise<Account> {
    const [first] = (await this.customer.call(account.listAccounts, {})).data;
    return first ?? this.#lacks('no account');
  }

  /** Draws and leaves the money on its way; what becomes of it is the outcome named. */
  async draw(amount: string, outcome = 'draw.disbursed'): Promise<Loan> {
    const { id: lineId } = await this.line();
    this.say(`${this.customer.customerRef} draws ${amount} for five months.`);
    const principal = { amount, currency: 'CNY' } as const;
    const quote = await this.customer.call(loan.quoteDraw, { lineId, principal, tenor: 5 });
    const documents = quote.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
    const signed = await this.customer.call(partner.acceptAgreements, {
      ...{ subject: quote.id, documents, method: 'CHECKBOX' },
    });
    const order = { quoteId: quote.id, purpose: 'DAILY_CONSUMPTION', cardId: await this.cardId() } as const;
    return this.customer.confirmed(loan.draw, { ...order, acceptanceId: signed.id }, outcome);
  }

  /** The loan that was asked for, or a new one whose money is there. */
  async openLoan(): Promise<Loan> {
    if (this.loanId !== undefined) return this.customer.call(loan.getDraw, { drawId: this.loanId });
    const { id } = await this.draw('6000.00');
    await this.wait('PT40S');
    return this.customer.call(loan.getDraw, { drawId: id });
  }

  /** Pays what is due, or all of a loan; the outcome named comes two seconds later. */
  async repay(drawId: string, kind: 'DUE' | 'FULL', outcome = 'repayment.succeeded'): Promise<string> {
    this.say(`${this.customer.customerRef} repays ${kind === 'DUE' ? 'what is due' : 'everything'}.`);
    const quote = await this.customer.call(loan.quoteRepayment, { drawId, kind });
    const order = { quoteId: quote.id, cardId: await this.cardId() };
    const { id } = await this.customer.confirmed(loan.repay, order, outcome);
    await this.wait('PT2S');
    return id;
  }

  /** Applies for a line. */
  async apply(): Promise<LoanApplication> {
    this.say(`${this.customer.customerRef} applies for a line.`);
    const { consentDocument } = await this.customer.call(loan.getInvitation, { product: 'consumer' });
    const consent = await this.customer.call(partner.grantConsent, {
      ...{ purpose: 'CREDIT_REPORT_QUERY', method: 'CHECKBOX' },
      ...{ agreementId: consentDocument.id, sha256: consentDocument.sha256 },
    });
    return this.customer.call(loan.apply, {
      ...{ product: 'consumer', consentId: consent.id, employment: 'EMPLOYED' },
      monthlyIncome: { amount: '6500.00', currency: 'CNY' },
    });
  }

  /** Decides about an application as the bank would. */
  async decide(objectId: string, transition: 'approve' | 'decline' | 'refer'): Promise<void> {
    this.say(`The bank decides: ${transition}.`);
    await this.api.call(sandbox.simulate, { object: 'application', objectId, transition });
  }

  /** Accepts the offer of an application that was approved. */
  async accept(applicationId: string): Promise<LoanApplication> {
    this.say(`${this.customer.customerRef} accepts the offer.`);
    const { offer } = await this.customer.call(loan.getApplication, { applicationId });
    const documents = (offer?.agreements ?? []).map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
    const { id: acceptanceId } = await this.customer.call(partner.acceptAgreements, {
      ...{ subject: applicationId, documents, method: 'CHECKBOX' },
    });
    return this.customer.confirmed(loan.acceptOffer, { applicationId, acceptanceId });
  }

  #lacks(what: string): never {
    throw new CliError({
      code: 'invalid-state',
      message: `${this.customer.customerRef} has ${what}.`,
      fix: 'Choose another customer with --customer; weidongli customer lists all.',
    });
  }
}
