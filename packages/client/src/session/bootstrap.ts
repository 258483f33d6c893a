import type { AnyOperation } from '@weidongli/contracts';
import type { BootstrapRead } from '@weidongli/contracts/partner';

/** Milliseconds for which a reply that came ahead counts as fresh. */
const freshForMs = 10_000;

const keyOf = (operation: string, input: unknown): string => {
  const members = Object.entries(input ?? {})
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${operation} ${JSON.stringify(members)}`;
};

/** Replies that came ahead with the session; each is handed out once, while fresh. */
export class BootstrapReads {
  #replies = new Map<string, unknown>();
  #until = 0;

  /** Replaces what is held. `now` in milliseconds. */
  fill(reads: readonly BootstrapRead[], now: number): void {
    this.#replies = new Map(reads.map(({ operation, input, output }) => [keyOf(operation, input), output]));
    this.#until = now + freshForMs;
  }

  /** Hands out the reply of a read, checked like any other, or undefined when there is none. */
  take(operation: AnyOperation, input: unknown, now: number): unknown {
    if (this.#replies.size === 0) return undefined;
    const key = keyOf(operation.id, input);
    const reply = now < this.#until ? this.#replies.get(key) : undefined;
    this.#replies.delete(key);
    const checked = reply === undefined ? undefined : operation.output.check(reply);
    return checked?.ok === true ? checked.value : undefined;
  }

  /** Forgets everything. */
  clear(): void {
    this.#replies.clear();
  }
}
