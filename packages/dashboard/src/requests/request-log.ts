import type { LoggedRequest, RequestPage, SandboxListRequestsInput } from '@weidongli/contracts/sandbox';

/** Which requests are wanted, as far as the bank filters them. */
export type RequestFilter = Pick<SandboxListRequestsInput, 'operation' | 'status' | 'customerId'>;

/** Most requests that are kept here: what the bank keeps. */
const most = 1000;

/** Follows the request log: reads what is there once, then only what came since. */
export class RequestLog {
  readonly #list: (input: SandboxListRequestsInput) => Promise<RequestPage>;
  #filter: RequestFilter = {};
  #requests: readonly LoggedRequest[] | undefined;

  /** @param list - Asks the bank for a page. */
  constructor(list: (input: SandboxListRequestsInput) => Promise<RequestPage>) {
    this.#list = list;
  }

  /** Reads on; gives all requests that fit, newest first. Another filter begins anew. */
  async read(filter: RequestFilter): Promise<readonly LoggedRequest[]> {
    if (JSON.stringify(filter) !== JSON.stringify(this.#filter)) this.#requests = undefined;
    this.#filter = filter;
    const known = this.#requests ?? [];
    const newest = known[0]?.id;
    const { data } = await this.#list({
      ...filter,
      limit: 100,
      ...(newest === undefined ? {} : { after: newest }),
    });
    const fresh = newest === undefined ? data : [...data].reverse();
    // A reading that another one has overtaken would bring the same requests twice.
    const seen = new Set(known.map(({ id }) => id));
    const next = [...fresh.filter(({ id }) => !seen.has(id)), ...known].slice(0, most);
    if (JSON.stringify(filter) === JSON.stringify(this.#filter)) this.#requests = next;
    return next;
  }
}
