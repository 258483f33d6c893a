/** What kind of mistake a {@link FinanceError} reports. */
export type FinanceErrorCode =
  | 'not-a-decimal'
  | 'not-a-date'
  | 'out-of-range'
  | 'too-large'
  | 'not-an-integer'
  | 'out-of-order'
  | 'not-found'
  | 'conflict';

/** Reports an argument that no formula can work with. It is a `RangeError`, so older handlers still catch it. */
export class FinanceError extends RangeError {
  override readonly name = 'FinanceError';
  /** Name of the refused argument, as in the signature: `"amount"`, `"terms.tenor"`. */
  readonly argument: string;
  readonly code: FinanceErrorCode;

  /** Creates the error; `message` says what is wrong and what would be right. */
  constructor(argument: string, code: FinanceErrorCode, message: string) {
    super(message);
    this.argument = argument;
    this.code = code;
  }
}
