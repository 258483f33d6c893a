import { loan } from '@weidongli/contracts/loan';
import { openBank, type TestBankOf } from '../screen/bank.testing.js';
import type { LoanClient } from './loan.client.js';

/** A bank of its own for one test of a loan screen. */
export type TestBank = TestBankOf<LoanClient>;

/**
 * Opens a bank inside the test.
 *
 * @param customerRef - One of its customers, or a story.
 * @param moment - When the bank's clock begins. Default: now.
 */
export const openTestBank = (customerRef = 'repeat-borrower', moment?: string): TestBank =>
  openBank({ loan }, customerRef, moment);

/** Lists every loan of the customer. */
export const loansOf = async ({ client }: TestBank) => (await client.loan.listDraws()).data;
