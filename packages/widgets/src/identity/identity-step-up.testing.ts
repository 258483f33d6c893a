import type { Challenge } from '@weidongli/contracts';
import { openTestBank, type TestBank } from '../loan/loan-bank.testing.js';

/** A bank that asks its customer to confirm something: that a locked line is unlocked. */
export interface AskedBank {
  readonly bank: TestBank;
  readonly lineId: string;
  readonly challenge: Challenge;
}

let asked = 0;

/** Asks the bank to unlock the line; gives its challenge, or undefined when the token was taken and the line is open. */
export const unlock = async (
  { client }: TestBank,
  lineId: string,
  stepUpToken?: string,
): Promise<Challenge | undefined> => {
  asked += 1;
  const idempotencyKey = `unlock-${String(asked).padStart(16, '0')}`;
  try {
    await client.loan.unlockLine(
      { lineId },
      { idempotencyKey, ...(stepUpToken === undefined ? {} : { stepUpToken }) },
    );
    return undefined;
  } catch (error) {
    const { challenge } = error as { readonly challenge?: Challenge };
    if (challenge === undefined) throw error;
    return challenge;
  }
};

/** Opens a bank with a customer who has locked the line and wants it back. */
export const openAskedBank = async (): Promise<AskedBank> => {
  const bank = openTestBank();
  const lineId = (await bank.client.loan.listLines()).data[0]?.id ?? '';
  await bank.client.loan.lockLine({ lineId }, { idempotencyKey: `lock-${lineId}` });
  const challenge = await unlock(bank, lineId);
  if (challenge === undefined) throw new Error('The bank has asked for nothing.');
  return { bank, lineId, challenge };
};
