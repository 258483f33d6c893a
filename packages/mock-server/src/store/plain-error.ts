import { AccountLimit } from '../engine/ledger.js';
import { DuplicateKey, StoreUnavailable, VersionConflict } from '../engine/store.js';

/** An error as it travels between threads, which do not carry classes. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  /** Kind of record that it is about; most are about none. */
  readonly kind?: string;
}

const MAKERS: Readonly<Record<string, (kind: string) => Error>> = {
  VersionConflict: (kind) => new VersionConflict(kind),
  AccountLimit: () => new AccountLimit(''),
  DuplicateKey: () => new DuplicateKey(),
  StoreUnavailable: () => new StoreUnavailable(''),
  RangeError: () => new RangeError(),
  TypeError: () => new TypeError(),
};

/** Turns an error into what travels. */
export const toPlainError = (error: unknown): PlainError => {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  return { name, message, ...(error instanceof VersionConflict ? { kind: error.kind } : {}) };
};

/** Makes the error anew, of its own class. */
export const fromPlainError = ({ name, message, kind = '' }: PlainError): Error => {
  const error = MAKERS[name]?.(kind) ?? new Error();
  error.message = message;
  return error;
};
