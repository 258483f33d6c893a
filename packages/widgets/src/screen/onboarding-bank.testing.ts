import { account } from '@weidongli/contracts/account';
import { identity } from '@weidongli/contracts/identity';
import type { VerifyClient } from '../provider/verify.client.js';
import { openBank, type TestBankOf } from './bank.testing.js';

/** A bank for one test of verification or accounts. */
export type TestBank = TestBankOf<VerifyClient>;

/** Opens a bank inside the test, for somebody whom it does not know yet. */
export const openTestBank = (customerRef = 'new-customer', moment?: string): TestBank =>
  openBank({ account, identity }, customerRef, moment);
