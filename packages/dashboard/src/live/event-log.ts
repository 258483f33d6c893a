import type { EventPage, PartnerListEventsInput, WdlEvent } from '@weidongli/contracts/partner';

/** Gathers the events of a bank. They come oldest first, so each reading begins at the last full page. */
export class EventLog {
  readonly #list: (place: PartnerListEventsInput) => Promise<EventPage>;
  #settled: readonly WdlEvent[] = [];
  #cursor: string | undefined;

  /** @param list - Asks the bank for a page. */
  constructor(list: (place: PartnerListEventsInput) => Promise<EventPage>) {
    this.#list = list;
  }

  /** Reads what is new; gives all events, oldest first. */
  async read(): Promise<readonly WdlEvent[]> {
    for (;;) {
      const cursor = this.#cursor;
      const { data, page } = await this.#list({ limit: 100, ...(cursor === undefined ? {} : { cursor }) });
      // Somebody else has read on meanwhile: what came is settled by now.
      if (cursor !== this.#cursor) continue;
      if (page.nextCursor === null) return [...this.#settled, ...data];
      this.#settled = [...this.#settled, ...data];
      this.#cursor = page.nextCursor;
    }
  }

  /** Forgets everything: the bank went back to an earlier moment, and what came after it never happened. */
  forget(): void {
    this.#settled = [];
    this.#cursor = undefined;
  }
}
