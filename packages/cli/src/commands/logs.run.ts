import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sandbox, type LoggedRequest } from '@weidongli/contracts/sandbox';
import { pause } from '../adapters/system.js';
import { allPages } from '../api/all-pages.js';
import { Api } from '../api/api.js';
import type { CommandContext, Run } from '../command.js';
import { CliError, usageError } from '../errors.js';
import type { Look } from '../output.js';
import { toHar } from '../har.js';

/** How often the log is asked for what is new, in milliseconds. */
const LOOK_AGAIN = 400;
const MOST = 1000;

/** Shows the log, once or as it grows. */
export const run: Run = async (context) => {
  const { values, out } = context;
  const follow = values.flag('follow');
  const file = values.text('har');
  if (follow && file !== undefined)
    throw usageError('--follow and --har exclude each other.', 'Write the file when you have seen enough.');
  const limit = values.whole('limit', 1, MOST) ?? 20;
  const newestFirst = await read(context, limit);
  const requests = [...newestFirst].reverse();
  if (file !== undefined) await writeHar(context, file, requests);
  else for (const request of requests) show(context, request, follow);
  if (!follow) {
    if (requests.length === 0) out.note('No request fits. The log begins with the start of the bank.');
    return { requests };
  }
  await watch(context, requests.at(-1)?.id);
  return undefined;
};

const filterOf = ({ values }: CommandContext): { readonly operation?: string; readonly status?: string } => {
  const operation = values.text('operation');
  const status = values.text('status');
  return {
    ...(operation === undefined ? {} : { operation }),
    ...(status === undefined ? {} : { status }),
  };
};

/** The read of the log is itself a request: nobody wants to see it, unless it is what was asked for. */
const OWN = sandbox.listRequests.id;

/** The server filters by operation and status; the rest is looked at here. */
const fits = ({ values }: CommandContext, { method, operation }: LoggedRequest): boolean =>
  (operation !== OWN || values.text('operation') === OWN) &&
  (values.text('method') === undefined || values.text('method') === method);

const read = async (context: CommandContext, limit: number): Promise<readonly LoggedRequest[]> => {
  const api = new Api(context.place);
  const found = await allPages(
    (page) => api.call(sandbox.listRequests, { ...filterOf(context), ...page }),
    MOST,
  );
  return found.filter((request) => fits(context, request)).slice(0, limit);
};

const watch = async (context: CommandContext, last: string | undefined): Promise<void> => {
  const api = new Api(context.place);
  // Where nothing has come yet, the newest request of any kind is where watching begins.
  let after = last ?? (await api.call(sandbox.listRequests, { limit: 1 })).data[0]?.id;
  context.out.note('Waiting for requests. Ctrl+C ends.');
  const isOver = (): boolean => context.signal.aborted;
  for (;;) {
    await pause(LOOK_AGAIN, context.signal);
    if (isOver()) return;
    const from = after === undefined ? {} : { after };
    const { data } = await api.call(sandbox.listRequests, { ...filterOf(context), ...from, limit: 100 });
    const fresh = after === undefined ? [...data].reverse() : data;
    for (const request of fresh) if (fits(context, request)) show(context, request, true);
    after = fresh.at(-1)?.id ?? after;
  }
};

const lookOf = (status: number): Look =>
  status >= 500 || status === 0 ? 'red' : status >= 400 ? 'yellow' : 'green';

const show = ({ out, values }: CommandContext, request: LoggedRequest, streaming: boolean): void => {
  if (out.json && streaming) out.document(request);
  const { bankTime, status, method, path, operation, durationMs, problem, id } = request;
  const verdict = out.look(lookOf(status), status === 0 ? 'cut' : String(status));
  const what = [operation ?? 'no operation', ...(problem === null ? [] : [out.look('yellow', problem)])].join(
    '  ',
  );
  out.line(
    `${bankTime.slice(11, 19)} ${verdict} ${method.padEnd(4)} ${path}  ${what}  ${durationMs.toFixed(0)} ms  ${out.look('dim', id)}`,
  );
  if (!values.flag('full')) return;
  const part = (title: string, headers: Readonly<Record<string, string>>, body: string | null): void => {
    out.line(`  ${title}`);
    for (const [name, value] of Object.entries(headers)) out.line(`    ${name}: ${value}`);
    if (body !== null && body !== '') out.line(`    ${body}`);
  };
  part('Request', request.requestHeaders, request.requestBody);
  part('Reply', request.responseHeaders, request.responseBody);
};

const writeHar = async (
  { folder, out, place }: CommandContext,
  file: string,
  requests: readonly LoggedRequest[],
): Promise<void> => {
  const path = resolve(folder, file);
  try {
    await writeFile(path, `${JSON.stringify(toHar(requests, place.url), null, 2)}\n`);
  } catch (error) {
    throw new CliError({
      code: 'not-writable',
      message: `${path} cannot be written: ${(error as Error).message}.`,
      fix: 'Name a file in a folder that exists and is yours.',
      cause: error,
    });
  }
  out.line(`${requests.length} requests are in ${path}.`);
};
