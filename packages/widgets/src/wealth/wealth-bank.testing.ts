import { wealth } from '@weidongli/contracts/wealth';
import { openBank, type TestBankOf } from '../screen/bank.testing.js';
import type { WealthClient } from './wealth.client.js';

/** A bank of its own for one test of a wealth screen. */
export type TestBank = TestBankOf<WealthClient>;

/** A Sunday before the trading day 2026-11-23: the day of the pictures in the design. */
export const sunday = '2026-11-22T14:00:00+08:00';

/**
 * Opens a bank inside the test.
 *
 * @param customerRef - One of its customers, or a story.
 * @param moment - When the bank's clock begins, so that weekdays and the cut-off are the same every day. Default: now.
 */
export const openTestBank = (customerRef = 'investor', moment?: string): TestBank =>
  openBank({ wealth }, customerRef, moment);
