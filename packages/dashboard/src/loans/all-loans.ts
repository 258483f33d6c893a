import type { CustomerLoan, SandboxCustomerSummary } from '@weidongli/contracts/sandbox';
import { everyPage } from '../live/every-page.js';
import type { Bank } from '../shell/bank.js';

/** A loan with who owes it. */
export interface OwnedLoan extends CustomerLoan {
  readonly customer: SandboxCustomerSummary;
}

/** Loans of the bank, as far as they were looked at. */
export interface AllLoans {
  readonly loans: readonly OwnedLoan[];
  /** Whether there are more customers than were looked at. */
  readonly isPart: boolean;
}

/** Most customers whose loans are looked at: the bank has no list of all loans. */
export const mostCustomers = 100;

/** Gathers the loans of the customers who can have some: those in arrears first, then the newest. */
export const readAllLoans = async (bank: Bank): Promise<AllLoans> => {
  const { sandbox } = bank.client;
  const customers = await everyPage(
    (cursor) => sandbox.listCustomers({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }),
    mostCustomers + 1,
  );
  const borrowers = customers
    .slice(0, mostCustomers)
    .filter(({ standing }) => standing !== 'NOT_INVITED' && standing !== 'INVITED');
  const loans = await Promise.all(
    borrowers.map(async (customer) =>
      (await sandbox.getCustomer({ customerId: customer.id })).loans.map((loan) => ({ ...loan, customer })),
    ),
  );
  return { loans: loans.flat().sort(byUrgency), isPart: customers.length > mostCustomers };
};

const byUrgency = (one: OwnedLoan, other: OwnedLoan): number =>
  other.daysPastDue - one.daysPastDue || (one.createdAt < other.createdAt ? 1 : -1);
