/** Secrets that this bank draws anew in every run, wherever they stand in a text. */
const SECRET = /\b(?:w(?:cs|at|pt|su)|whsec|whpk|sk_test)_[\w.+/=-]{20,}/g;
/** A picture of somebody: a reviewer may look at it, but no file keeps it. */
const PICTURE = /(?<="bytes":")[A-Za-z0-9+/]{40,}={0,2}(?=")/g;
const MASK = /\{\{secret:(\d+)\}\}/g;

/**
 * Puts numbers in place of the secrets and pictures of one run, and back. Secrets are numbered in the order in which they first appear, so
 * two runs that go the same way number them alike.
 */
export class Secrets {
  readonly #numbers = new Map<string, number>();
  readonly #secrets: string[] = [];

  /** Replaces every secret of a text, and every picture, by its number. */
  mask(text: string): string {
    const number = (secret: string): string => `{{secret:${this.#numberOf(secret)}}}`;
    return text.replace(PICTURE, number).replace(SECRET, number);
  }

  /** Puts the secrets of this run where numbers stand; a number that it does not know stays. */
  unmask(text: string): string {
    return text.replace(MASK, (mask, number: string) => this.#secrets[Number(number)] ?? mask);
  }

  #numberOf(secret: string): number {
    const known = this.#numbers.get(secret);
    if (known !== undefined) return known;
    this.#secrets.push(secret);
    this.#numbers.set(secret, this.#secrets.length - 1);
    return this.#secrets.length - 1;
  }
}
