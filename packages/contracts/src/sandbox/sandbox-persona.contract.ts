import * as z from 'zod/mini';
import type { PersonaList, SandboxListPersonasInput } from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { MoneyInputShape, plainText, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** So many days, or hours and minutes, ago: a story has no dates of its own. */
const ago = () =>
  z
    .string()
    .check(
      z.regex(/^P(?=.)(\d{1,4}D)?(T(?=.)(\d{1,4}H)?(\d{1,4}M)?)?$/, 'Use a duration such as P3D or PT1H.'),
    );

/** Money that came in. */
export const PersonaIncomeShape = shape(
  'PersonaIncome',
  z.strictObject({
    /** Amount. */
    amount: MoneyInputShape,
    /** How long ago, for example `PT1H`. */
    ago: ago(),
  }),
);

/** A loan of the story. Exactly one of `paidOutAgo` and `unpaidSince`. */
export const PersonaLoanShape = shape(
  'PersonaLoan',
  z.strictObject({
    /** Amount borrowed. */
    principal: MoneyInputShape,
    /** Monthly instalments: one of those that the bank offers. */
    tenor: z.int().check(z.gte(1), z.lte(60)),
    /** How long ago the money came, in days: `P40D`. */
    paidOutAgo: z.optional(ago()),
    /** How long ago the first unpaid instalment was due, in days: `P3D`. Earlier ones were debited on their day. */
    unpaidSince: z.optional(ago()),
    /** Instalments that were debited on their day. @defaultValue all that were due by now; with `unpaidSince` those before */
    paidInstalments: z.optional(z.int().check(z.gte(0), z.lte(60))),
    /** How long ago the customer paid everything back early, in days. */
    settledAgo: z.optional(ago()),
  }),
);

/** A credit line of the story. */
export const PersonaLineShape = shape(
  'PersonaLine',
  z.strictObject({
    /** Limit. @defaultValue that of the bank's product */
    limit: z.optional(MoneyInputShape),
    /** Who holds it back. @defaultValue nobody; an overdue loan holds it back by itself */
    hold: z.optional(z.enum(['BANK', 'CUSTOMER'])),
  }),
);

/** A risk assessment of the story. */
export const PersonaAssessmentShape = shape(
  'PersonaAssessment',
  z.strictObject({
    /** Risk type that it ended with. */
    level: z.enum(['C1', 'C2', 'C3', 'C4', 'C5']),
    /** Whether it is the lowest type, with `C1`. @defaultValue false */
    lowest: z.optional(z.boolean()),
    /** How long ago it was made: `P30D`. It counts for twelve months. */
    ago: ago(),
  }),
);

/** A position of the story. */
export const PersonaHoldingShape = shape(
  'PersonaHolding',
  z.strictObject({
    /** Code of a fund. */
    code: z.string().check(z.regex(/^\d{6}$/, 'Use a product code of six digits.')),
    /** Money that was invested. */
    amount: MoneyInputShape,
    /** How long ago the units were confirmed, in days: `P40D`. */
    boughtAgo: ago(),
  }),
);

/** A deposit of the story. */
export const PersonaDepositShape = shape(
  'PersonaDeposit',
  z.strictObject({
    /** Code of a deposit product. */
    code: z.string().check(z.regex(/^\d{6}$/, 'Use a product code of six digits.')),
    /** Money that was deposited. */
    amount: MoneyInputShape,
    /** How long ago it was opened, in days, less than its term: `P40D`. */
    openedAgo: ago(),
    /** What happens at maturity. @defaultValue NONE */
    renewal: z.optional(z.enum(['NONE', 'PRINCIPAL', 'PRINCIPAL_AND_INTEREST'])),
  }),
);

/** What the customer of the story has invested. */
export const PersonaWealthShape = shape(
  'PersonaWealth',
  z.strictObject({
    /** The latest risk assessment; left out for a customer who has never answered. */
    assessment: z.optional(PersonaAssessmentShape),
    /** Positions. */
    holdings: z.optional(z.array(PersonaHoldingShape).check(z.maxLength(400))),
    /** Deposits. */
    deposits: z.optional(z.array(PersonaDepositShape).check(z.maxLength(50))),
  }),
);

/** Outcomes that the customer's calls lead to, unless a header or an amount asks for another one; names as in `sandbox.listOutcomes`. */
export const PersonaOutcomesShape = shape(
  'PersonaOutcomes',
  z.strictObject({
    /** Outcome of an application. @defaultValue by the score */
    application: z.optional(text(60)),
    /** Outcome of an objection. @defaultValue `appeal.rejected` */
    appeal: z.optional(text(60)),
    /** Outcome of a draw. @defaultValue `draw.disbursed` */
    draw: z.optional(text(60)),
    /** Outcome of a repayment. @defaultValue `repayment.succeeded` */
    repayment: z.optional(text(60)),
    /** Outcome of an order of the wealth feature. @defaultValue `order.confirmed` */
    order: z.optional(text(60)),
    /** Outcome of a verification. @defaultValue `identity.approved` */
    identity: z.optional(text(60)),
    /** Outcome of a confirmation by face. @defaultValue `face.matched` */
    face: z.optional(text(60)),
  }),
);

/** A customer as a story: data, with durations before now instead of dates. Test data only. */
export const PersonaShape = shape(
  'Persona',
  z.strictObject({
    /** Says what the customer is good for. */
    story: plainText(300),
    /** Invented name, masked: `林*禾`. */
    nameMasked: z
      .string()
      .check(z.regex(/^\p{Script=Han}\*{1,3}\p{Script=Han}?$/u, 'Use a masked name such as 林*禾.')),
    /** Test number, `1000000` and four digits: the first three are the score, the last one 0 invited, 8 tomorrow, 9 not. */
    phone: z.string().check(z.regex(/^1000000\d{4}$/, 'Use a test number: 1000000 and four digits.')),
    /** How well the customer is known: 0 not at all, 1 phone, 2 card, 3 face, 4 in person or by video. */
    kycLevel: z.int().check(z.gte(0), z.lte(4)),
    /** Years of age; from 65 on more care is taken, below 18 nothing is sold. @defaultValue 38 */
    age: z.optional(z.int().check(z.gte(14), z.lte(100))),
    /** Money on the account at the beginning. */
    openingBalance: MoneyInputShape,
    /** Money that came in since. */
    income: z.optional(z.array(PersonaIncomeShape).check(z.maxLength(24))),
    /** Test card, prefix `999999` and a valid check digit. @defaultValue drawn */
    cardNumber: z.optional(
      z.string().check(z.regex(/^999999\d{10}$/, 'Use a test card: 999999 and ten digits.')),
    ),
    /** Last four digits of the account number. @defaultValue drawn */
    accountTail: z.optional(z.string().check(z.regex(/^\d{4}$/, 'Use four digits.'))),
    /** Whether the customer is invited to borrow: now, in a day, until yesterday, or not. @defaultValue by the last digit of the phone number */
    invitation: z.optional(z.enum(['INVITED', 'TOMORROW', 'EXPIRED', 'NONE'])),
    /** Credit line; left out for a customer without one. */
    line: z.optional(PersonaLineShape),
    /** Loans on the line, the oldest first. */
    loans: z.optional(z.array(PersonaLoanShape).check(z.maxLength(20))),
    /** What the customer has invested; left out for a customer who has nothing. */
    wealth: z.optional(PersonaWealthShape),
    /** Outcomes that the customer's calls lead to. */
    outcomes: z.optional(PersonaOutcomesShape),
  }),
);

/** A story with its name. */
export const NamedPersonaShape = shape(
  'NamedPersona',
  z.object({
    /** Name, such as `overdue`. A session for a customer of this name begins the story. */
    name: z.string(),
    /** Says what the customer is good for. */
    story: z.string(),
    /** The same in Chinese. */
    storyZh: z.string(),
    /** The story, in the form that `sandbox.createCustomer` takes it: a `Persona`. A newer bank may tell more. */
    persona: z.record(z.string(), z.unknown()),
  }),
);

/** Lists the stories. */
export const SandboxListPersonasInputShape = shape('SandboxListPersonasInput', z.strictObject({}));

/** Stories that the sandbox knows. */
export const PersonaListShape = shape(
  'PersonaList',
  z.object({
    /** All of them. */
    data: z.array(NamedPersonaShape),
  }),
);

/** Lists the stories that a customer can begin with. */
export const listPersonas: Operation<SandboxListPersonasInput, PersonaList, 'sandbox'> = operation({
  id: 'sandbox.listPersonas',
  summary: 'List the personas',
  method: 'GET',
  path: '/v1/sandbox/personas',
  actor: 'sandbox',
  ui: false,
  input: SandboxListPersonasInputShape,
  output: PersonaListShape,
});
