import { isWdlError } from '@weidongli/client';
import type { Invitation, LoanApplication, Repayment } from '@weidongli/contracts/loan';
import type { SandboxCustomer } from '@weidongli/contracts/sandbox';
import type { Bank } from '../shell/bank.js';

/** All that is shown of a customer. */
export interface CustomerFile {
  readonly customer: SandboxCustomer;
  /** Null where the customer is not invited. */
  readonly invitation: Invitation | null;
  /** Newest first. */
  readonly applications: readonly LoanApplication[];
  /** Newest first. */
  readonly repayments: readonly Repayment[];
}

/** Reads a customer: what the sandbox tells, and the orders as the customer sees them. */
export const readCustomerFile = async (bank: Bank, customerId: string): Promise<CustomerFile> => {
  const customer = await bank.client.sandbox.getCustomer({ customerId });
  const { loan } = bank.as(customer.customerRef);
  const [invitation, applications, repayments] = await Promise.all([
    readInvitation(bank, customer.customerRef),
    loan.listApplications({ limit: 20 }),
    loan.listRepayments({ limit: 20 }),
  ]);
  return { customer, invitation, applications: applications.data, repayments: repayments.data };
};

const readInvitation = async (bank: Bank, customerRef: string): Promise<Invitation | null> => {
  try {
    return await bank.as(customerRef).loan.getInvitation({ product: 'consumer' });
  } catch (error) {
    if (isWdlError(error, 'not-invited')) return null;
    throw error;
  }
};
