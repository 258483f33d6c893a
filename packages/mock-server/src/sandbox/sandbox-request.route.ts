import type { RequestPage, SandboxListRequestsInput } from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import { nextCursor, pageRequest } from '../engine/page.js';
import { publicExchange, type Logged } from '../engine/request-log.js';

/** Lists requests that this process has answered: newest first, or those after a known one, oldest first. */
export const listRequests = async (input: SandboxListRequestsInput, ctx: Context): Promise<RequestPage> => {
  const { limit, after } = pageRequest(input, ctx);
  const wanted = ctx.runtime.requests.all().filter((logged) => fits(logged, input));
  const following = input.after;
  const ordered =
    following === undefined
      ? wanted.filter(({ id }) => after === undefined || id < after).reverse()
      : wanted.filter(({ id }) => id > (after ?? following));
  const shown = ordered.slice(0, limit);
  const next = ordered.length > limit ? (shown.at(-1)?.id ?? null) : null;
  return { data: shown.map(publicExchange), page: { nextCursor: nextCursor(next, ctx) } };
};

const fits = ({ exchange }: Logged, { operation, status, customerId }: SandboxListRequestsInput): boolean =>
  (operation === undefined || fitsGlob(operation, exchange.operation ?? '')) &&
  (status === undefined || fitsStatus(status, exchange.status)) &&
  (customerId === undefined || exchange.customerId === customerId);

const fitsGlob = (glob: string, operation: string): boolean =>
  glob.endsWith('*') ? operation.startsWith(glob.slice(0, -1)) : operation === glob;

const fitsStatus = (wanted: string, status: number): boolean =>
  wanted.endsWith('xx') ? String(status).startsWith(wanted.charAt(0)) : String(status) === wanted;
