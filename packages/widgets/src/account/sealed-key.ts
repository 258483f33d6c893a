import type { EncryptedField } from '@weidongli/contracts';

/** Letters at the end of a sealed value that are another each time that something is sealed: its tag of 128 bits. */
const tagLength = 22;

/** Makes the key of an order from what is sealed for it: every repeat of what was sealed once is the same order. */
export const sealedKey = (what: string, { value }: EncryptedField): string =>
  `${what}-${value.slice(-tagLength)}`;
