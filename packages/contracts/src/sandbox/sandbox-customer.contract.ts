import * as z from 'zod/mini';
import type {
  SandboxCreateCustomerInput,
  SandboxCustomer,
  SandboxCustomerPage,
  SandboxGetCustomerInput,
  SandboxListCustomersInput,
} from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, MoneyShape, openEnum, pageOf, paging, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { PersonaShape } from './sandbox-persona.contract.js';

/** A customer to create. */
export const SandboxCreateCustomerInputShape = shape(
  'SandboxCreateCustomerInput',
  z.strictObject({
    /** Your own name for the customer, new to the bank. */
    customerRef: text(64),
    /** Name of a story of `sandbox.listPersonas`, or a story of your own. */
    persona: z.union([text(60), PersonaShape]),
  }),
);

/** An account of a customer. */
export const CustomerAccountShape = shape(
  'CustomerAccount',
  z.object({
    /** Id, `acc_…`. */
    id: id('acc'),
    /** Number, masked. */
    accountNumberMasked: text(30),
    /** What can be spent. */
    available: MoneyShape,
  }),
);

/** A credit line of a customer. */
export const CustomerLineShape = shape(
  'CustomerLine',
  z.object({
    /** Id, `cln_…`. */
    id: id('cln'),
    /** State. */
    status: openEnum(['ACTIVE', 'SUSPENDED', 'CLOSED', 'EXPIRED']),
    /** Why it is suspended; null else. */
    suspension: z.nullable(openEnum(['BANK', 'OVERDUE', 'CUSTOMER_LOCK'])),
    /** Limit. */
    limit: MoneyShape,
    /** What can be drawn. */
    available: MoneyShape,
  }),
);

/** A loan of a customer. */
export const CustomerLoanShape = shape(
  'CustomerLoan',
  z.object({
    /** Id, `loa_…`. */
    id: id('loa'),
    /** State. */
    status: z.string(),
    /** Amount borrowed. */
    principal: MoneyShape,
    /** Principal still owed. */
    outstandingPrincipal: MoneyShape,
    /** Days since the oldest unpaid due date. */
    daysPastDue: z.int(),
    /** When the customer confirmed. */
    createdAt: instant(),
  }),
);

/** A customer as the sandbox shows them, in masked forms. */
export const SandboxCustomerShape = shape(
  'SandboxCustomer',
  z.object({
    /** Id, `cus_…`. */
    id: id('cus'),
    /** The partner's own name. */
    customerRef: text(64),
    /** Name, masked; empty until the customer is verified. */
    nameMasked: z.string(),
    /** Phone number, masked; empty until the customer is verified. */
    phoneMasked: z.string(),
    /** How well the customer is known, 0 to 4. */
    kycLevel: z.int(),
    /** Where the customer stands as a borrower. */
    standing: openEnum(['NOT_INVITED', 'INVITED', 'APPLYING', 'ACTIVE', 'SUSPENDED', 'OVERDUE']),
    /** Accounts. */
    accounts: z.array(CustomerAccountShape),
    /** Credit lines. */
    lines: z.array(CustomerLineShape),
    /** The latest loans, newest first, at most 20. */
    loans: z.array(CustomerLoanShape),
  }),
);

/** Names a customer. */
export const SandboxGetCustomerInputShape = shape(
  'SandboxGetCustomerInput',
  z.strictObject({
    /** Customer, `cus_…`. */
    customerId: id('cus'),
  }),
);

/** Lists customers. */
export const SandboxListCustomersInputShape = shape(
  'SandboxListCustomersInput',
  z.strictObject({
    /** Only those whose name with the partner contains this. */
    customerRef: z.optional(text(64)),
    /** Only those who stand here. */
    standing: z.optional(z.enum(['NOT_INVITED', 'INVITED', 'APPLYING', 'ACTIVE', 'SUSPENDED', 'OVERDUE'])),
    ...paging,
  }),
);

/** A customer in a list. */
export const SandboxCustomerSummaryShape = shape(
  'SandboxCustomerSummary',
  z.object({
    /** Id, `cus_…`. */
    id: id('cus'),
    /** The partner's own name. */
    customerRef: text(64),
    /** Name, masked; empty until the customer is verified. */
    nameMasked: z.string(),
    /** Where the customer stands as a borrower. */
    standing: openEnum(['NOT_INVITED', 'INVITED', 'APPLYING', 'ACTIVE', 'SUSPENDED', 'OVERDUE']),
  }),
);

/** Customers, oldest first. A filtered page may be short, or empty, and still have a next one. */
export const SandboxCustomerPageShape = shape('SandboxCustomerPage', pageOf(SandboxCustomerSummaryShape));

/** Creates a customer in the newest unit, with the story of a persona told up to now. */
export const createCustomer: Operation<SandboxCreateCustomerInput, SandboxCustomer, 'sandbox'> = operation({
  id: 'sandbox.createCustomer',
  summary: 'Create a customer from a persona',
  method: 'POST',
  path: '/v1/sandbox/customers',
  actor: 'sandbox',
  ui: false,
  successStatus: 201,
  input: SandboxCreateCustomerInputShape,
  output: SandboxCustomerShape,
  errors: ['invalid-state'],
});

/** Lists the customers of the tenant. */
export const listCustomers: Operation<SandboxListCustomersInput, SandboxCustomerPage, 'sandbox'> = operation({
  id: 'sandbox.listCustomers',
  summary: 'List the customers',
  method: 'GET',
  path: '/v1/sandbox/customers',
  actor: 'sandbox',
  ui: false,
  numericQuery: ['limit'],
  input: SandboxListCustomersInputShape,
  output: SandboxCustomerPageShape,
});

/** Reads a customer with accounts, lines and loans. */
export const getCustomer: Operation<SandboxGetCustomerInput, SandboxCustomer, 'sandbox'> = operation({
  id: 'sandbox.getCustomer',
  summary: 'Read a customer',
  method: 'GET',
  path: '/v1/sandbox/customers/{customerId}',
  actor: 'sandbox',
  ui: false,
  input: SandboxGetCustomerInputShape,
  output: SandboxCustomerShape,
  errors: ['not-found'],
});
