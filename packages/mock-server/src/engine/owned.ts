/** Whose record it is. */
export interface Owned {
  readonly customerId: string;
}
