import { AccountLimit } from '../engine/ledger.js';
import { DuplicateKey, StoreUnavailable, VersionConflict } from '../engine/store.js';

/** An error as it travels between threads, which do not carry classes. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
}

const MAKERS: Readonly<Record<string, () => Error>> = {
  VersionConflict: () => new VersionConflict(''),
  AccountLimit: () => new AccountLimit(''),
  DuplicateKey: () => new DuplicateKey(),
  StoreUnavailable: () => new StoreUnavailable(''),
  RangeError: () => new RangeError(),
  TypeError: () => new TypeError(),
};

/** Turns an error into what travels. */
export const toPlainError = (error: unknown): PlainError =>
  error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };

/** Makes the error anew, of its own class. */
export const fromPlainError = ({ name, message }: PlainError): Error => {
  const error = MAKERS[name]?.() ?? new Error();
  error.message = message;
  return error;
};
