import type { BoundCard } from '@weidongli/contracts/account';

/** What a screen wants a card for: to pay back a loan, to invest, or to receive a loan or what an investment brings. */
export type CardUse = NonNullable<BoundCard['uses']>[number];

/**
 * Tells of a card whether it can be used for something, so that no screen offers one that the bank would refuse. A bank that does
 * not say what its cards are good for takes every one that has an account behind it.
 */
export const isCardFor =
  (use: CardUse) =>
  ({ status, cardType, accountId, uses }: BoundCard): boolean =>
    status === 'ACTIVE' && cardType === 'DEBIT' && (uses?.includes(use) ?? accountId !== null);
