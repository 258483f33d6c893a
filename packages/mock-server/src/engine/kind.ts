import type { Owned } from './owned.js';

/** Names a kind of record, its type, and the index keys under which it is listed. */
export interface Kind<T> {
  readonly name: string;
  readonly keysOf: (body: T) => Readonly<Record<string, string>>;
  /** Says that a record is written once: nothing may be put over it. */
  readonly appendOnly?: true;
}

/** Declares a kind of record; `keysOf` gives the keys under which a record is listed. */
export const kind = <T>(
  name: string,
  keysOf: (body: T) => Readonly<Record<string, string>> = () => ({}),
): Kind<T> => ({
  name,
  keysOf,
});

/** Lists a record by its customer. */
export const byCustomer = ({ customerId }: Owned): Readonly<Record<string, string>> => ({
  customer: customerId,
});
