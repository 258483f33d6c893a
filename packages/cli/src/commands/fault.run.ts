import { allOperations } from '@weidongli/contracts/openapi';
import { sandbox, type SandboxAddFaultInput, type SandboxFault } from '@weidongli/contracts/sandbox';
import { Api } from '../api/api.js';
import type { Run } from '../command.js';
import { usageError } from '../errors.js';
import { meant } from '../suggest.js';
import type { Values } from '../values.js';

const rowOf = ({ id, operation, eventType, effect, calls, remaining }: SandboxFault): readonly string[] => [
  ...[id, operation ?? `deliveries of ${eventType ?? ''}`, effect],
  ...[String(calls), String(remaining)],
];

const HEAD = ['Id', 'Strikes', 'Effect', 'Calls so far', 'Still to come'];

/** Lists faults. */
export const list: Run = async ({ place, out }) => {
  const { data } = await new Api(place).call(sandbox.listFaults, {});
  if (data.length === 0) out.line('No fault waits: what fails now fails by itself.');
  else out.table([HEAD, ...data.map(rowOf)]);
  return { faults: data };
};

/** Plants a fault. */
export const add: Run = async ({ place, out, values }) => {
  const planted = await new Api(place).call(sandbox.addFault, wishOf(values));
  out.table([HEAD, rowOf(planted)]);
  out.note(`Take it away with: weidongli fault remove ${planted.id}`);
  return planted;
};

/** Removes a fault. */
export const remove: Run = async ({ place, out, values }) => {
  const faultId = values.required('fault');
  const count = await new Api(place).call(sandbox.removeFault, { faultId });
  out.line(`${faultId} is removed.`);
  return count;
};

/** Removes all faults. */
export const clear: Run = async ({ place, out }) => {
  const count = await new Api(place).call(sandbox.clearFaults, {});
  out.line(count.removed === 0 ? 'There was no fault.' : `${count.removed} faults are removed.`);
  return count;
};

const WEBHOOK = {
  duplicate: { duplicateWebhook: true },
  reorder: { reorderWebhook: true },
  'bad-signature': { badSignature: true },
} as const;

const wishOf = (values: Values): SandboxAddFaultInput => {
  const target = values.required('operation');
  const webhook = values.text('webhook') as keyof typeof WEBHOOK | undefined;
  if (webhook === undefined) requireOperation(target);
  const wish: SandboxAddFaultInput = {
    ...(webhook === undefined ? { operation: target } : { eventType: target, ...WEBHOOK[webhook] }),
    status: values.whole('status', 400, 599),
    latencyMs: values.whole('latency', 0, 60_000),
    ...(values.flag('timeout') ? { timeout: true } : {}),
    ...(values.flag('drop-before') ? { dropBeforeCommit: true } : {}),
    ...(values.flag('drop-after') ? { dropAfterCommit: true } : {}),
    customerRef: values.text('customer'),
    nth: values.whole('nth', 1, 1000),
    every: values.whole('every', 1, 1000),
    percent: values.whole('percent', 1, 100),
    seed: values.whole('seed', 0, 999_999),
    times: values.whole('times', 1, 1000),
  };
  if (webhook !== undefined || wish.status !== undefined || wish.latencyMs !== undefined) return wish;
  if (wish.timeout === true || wish.dropBeforeCommit === true || wish.dropAfterCommit === true) return wish;
  throw usageError(
    'The fault has no effect.',
    'Give --status, --latency, --timeout, --drop-before, --drop-after or --webhook.',
  );
};

/** Refuses an operation that does not exist, before a fault waits for ever. A glob is left to the bank. */
const requireOperation = (target: string): void => {
  const known = allOperations().map(({ id }) => id);
  if (target.includes('*') || known.includes(target)) return;
  throw usageError(`There is no operation ${target}.`, meant(target, known));
};
