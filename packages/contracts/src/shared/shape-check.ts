/** One thing that does not fit a shape; `pointer` is a JSON Pointer (RFC 6901) into the value. */
export interface ShapeIssue {
  readonly pointer: string;
  /** Says what is wrong, for developers; never repeats the value. */
  readonly message: string;
}

/** Result of checking a value against a shape: the value in its own type, or what does not fit. */
export type ShapeResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/** Checks values of one type; hides which validation library does it. */
export interface Shape<T> {
  /** Checks `value` without changing it; never throws. Unknown members of a request are refused, of a reply ignored. */
  readonly check: (value: unknown) => ShapeResult<T>;
}
