import { fromFen } from '@weidongli/finance';
import type {
  CustomerAccount,
  CustomerLine,
  CustomerLoan,
  Persona,
  SandboxCreateCustomerInput,
  SandboxCustomer,
  SandboxCustomerPage,
  SandboxCustomerSummary,
  SandboxGetCustomerInput,
  SandboxListCustomersInput,
} from '@weidongli/contracts/sandbox';
import { closest } from '../engine/closest.js';
import type { Context, Route } from '../engine/context.js';
import { availableCredit } from '../engine/ledger.js';
import { nextCursor, pageRequest } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import {
  kinds,
  type AccountRecord,
  type ApplicationRecord,
  type CustomerRecord,
  type InvitationRecord,
  type LineRecord,
  type LoanRecord,
} from '../engine/records.js';
import { businessDate } from '../engine/time.js';
import type { BeginStory } from './begin-story.js';
import { personas } from './personas.js';
import { nameIssues, storyIssues, type StoryIssue } from './sandbox-customer.rules.js';

type Standing = NonNullable<SandboxListCustomersInput['standing']>;

/** Loans that are shown of a customer. */
const SHOWN_LOANS = 20;
/** Customers that are looked at for one page of a filtered list. */
const LOOKED_AT = 500;

/** What the sandbox needs of the loan to show a loan. */
export type DaysPastDue = (loan: LoanRecord, now: number) => number;

/** What a feature has to say against its part of a story; nothing when it can be told. */
export type FeatureIssues = (story: Persona, ctx: Context) => readonly StoryIssue[];

/** Creates the route that creates a customer from a story. */
export const createCreateCustomer =
  (
    begin: BeginStory,
    daysPastDue: DaysPastDue,
    issuesOf: FeatureIssues,
  ): Route<SandboxCreateCustomerInput, SandboxCustomer> =>
  async ({ customerRef, persona }, ctx) => {
    const misnamed = nameIssues(customerRef);
    if (misnamed.length > 0) throw refuse('validation-failed', { errors: [...misnamed] });
    if ((await ctx.everywhere(kinds.customerRef.name, customerRef)).length > 0)
      throw refuse('invalid-state', { detail: 'There is a customer of this name. Choose another one.' });
    const story = typeof persona === 'string' ? personaCalled(persona) : persona;
    const issues = [...storyIssues(story, ctx.tenant.terms), ...issuesOf(story, ctx)];
    if (issues.length > 0) throw refuse('validation-failed', { errors: issues });
    const { unit, customerId } = await begin(ctx, customerRef, story);
    return ctx.elsewhere(unit, (there) => show(there, customerId, daysPastDue));
  };

const personaCalled = (name: string): Persona => {
  const found = Object.hasOwn(personas, name) ? personas[name] : undefined;
  if (found !== undefined) return found;
  const near = closest(name, Object.keys(personas));
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  const message = `No persona has this name.${meant} GET /v1/sandbox/personas lists all.`;
  throw refuse('validation-failed', { errors: [{ pointer: '/persona', message }] });
};

/** Creates the route that reads a customer with accounts, lines and loans. */
export const createGetCustomer =
  (daysPastDue: DaysPastDue): Route<SandboxGetCustomerInput, SandboxCustomer> =>
  ({ customerId }, ctx) =>
    show(ctx, customerId, daysPastDue);

const show = async (ctx: Context, customerId: string, daysPastDue: DaysPastDue): Promise<SandboxCustomer> => {
  const customer = await ctx.get(kinds.customer, customerId);
  if (customer === undefined) throw refuse('not-found', { detail: 'No customer with this id.' });
  const [accounts, lines, loans] = await Promise.all(
    [kinds.account.name, kinds.line.name, kinds.loan.name].map(async (kind) => {
      const page = { limit: SHOWN_LOANS, order: 'newest-first' } as const;
      return (await ctx.list(kind, 'customer', customerId, page)).records.map(({ body }) => body);
    }),
  );
  const { id, customerRef, nameMasked, phoneMasked, kycLevel } = customer;
  const showLoan = (body: unknown): Promise<CustomerLoan> => loanOf(ctx, body as LoanRecord, daysPastDue);
  return {
    ...{ id, customerRef, nameMasked, phoneMasked, kycLevel },
    standing: await standingOf(ctx, customerId),
    accounts: await Promise.all((accounts ?? []).map((body) => accountOf(ctx, body as AccountRecord))),
    lines: await Promise.all((lines ?? []).map((body) => lineOf(ctx, body as LineRecord))),
    loans: await Promise.all((loans ?? []).map(showLoan)),
  };
};

const accountOf = async (
  ctx: Context,
  { id, accountNumberMasked }: AccountRecord,
): Promise<CustomerAccount> => ({
  id,
  accountNumberMasked,
  available: fromFen(availableCredit(await ctx.ledger(`account/${id}`))),
});

const lineOf = async (
  ctx: Context,
  { id, status, suspension, limit }: LineRecord,
): Promise<CustomerLine> => ({
  ...{ id, status, suspension, limit },
  available: fromFen(availableCredit(await ctx.ledger(`line/${id}/available`))),
});

const loanOf = async (ctx: Context, loan: LoanRecord, daysPastDue: DaysPastDue): Promise<CustomerLoan> => {
  const { id, status, principal, createdAt } = loan;
  const { debitsPosted, creditsPosted } = await ctx.ledger(`loan/${id}/principal`);
  return {
    ...{ id, status, principal, createdAt },
    outstandingPrincipal: fromFen(debitsPosted - creditsPosted),
    daysPastDue: daysPastDue(loan, ctx.now),
  };
};

/** Says where a customer stands as a borrower: by the line, else by the application, else by the invitation. */
const standingOf = async (ctx: Context, customerId: string): Promise<Standing> => {
  const newest = async (kind: string): Promise<unknown> =>
    (await ctx.list(kind, 'customer', customerId, { limit: 1, order: 'newest-first' })).records[0]?.body;
  const line = (await newest(kinds.line.name)) as LineRecord | undefined;
  if (line?.suspension === 'OVERDUE') return 'OVERDUE';
  if (line?.status === 'SUSPENDED') return 'SUSPENDED';
  if (line?.status === 'ACTIVE') return 'ACTIVE';
  const application = (await newest(kinds.application.name)) as ApplicationRecord | undefined;
  if (application !== undefined && APPLYING.includes(application.status)) return 'APPLYING';
  const [found] = await ctx.everywhere(kinds.invitation.name, `${customerId} consumer`);
  const invitation = found?.body as InvitationRecord | undefined;
  const counts = invitation !== undefined && invitation.status !== 'WITHDRAWN';
  return counts && invitation.validUntil >= businessDate(ctx.now) ? 'INVITED' : 'NOT_INVITED';
};

/** States of an application that is not finished. */
const APPLYING: readonly string[] = ['SUBMITTED', 'UNDER_REVIEW', 'REFERRED', 'APPROVED'];

/** Lists the customers of the tenant. */
export const listCustomers = async (
  input: SandboxListCustomersInput,
  ctx: Context,
): Promise<SandboxCustomerPage> => {
  const { customerRef = '', standing } = input;
  const { limit, ...place } = pageRequest(input, ctx, 'oldest-first');
  const filtered = customerRef !== '' || standing !== undefined;
  const request = { ...place, limit: filtered ? LOOKED_AT : limit };
  const { records, next } = await ctx.list(kinds.customer.name, 'all', '', request);
  const data: SandboxCustomerSummary[] = [];
  for (const { body } of records) {
    const one = body as CustomerRecord;
    if (data.length === limit)
      return { data, page: { nextCursor: nextCursor(data.at(-1)?.id ?? null, ctx) } };
    if (!one.customerRef.includes(customerRef)) continue;
    const found = await standingOf(ctx, one.id);
    if (standing !== undefined && found !== standing) continue;
    data.push({ id: one.id, customerRef: one.customerRef, nameMasked: one.nameMasked, standing: found });
  }
  return { data, page: { nextCursor: nextCursor(next, ctx) } };
};
