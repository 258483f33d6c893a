import type { SandboxAddFaultInput, SandboxFault } from '@weidongli/contracts/sandbox';
import { closest } from '../engine/closest.js';
import { fitsGlob, type PlantedFault } from '../engine/faults.js';

/** Something that does not fit in a wish. */
export interface FaultIssue {
  readonly pointer: string;
  readonly message: string;
}

const ON_DELIVERY = ['duplicateWebhook', 'reorderWebhook', 'badSignature'] as const;
const ON_CALL = ['latencyMs', 'status', 'timeout', 'dropBeforeCommit', 'dropAfterCommit'] as const;
const CHOICES = ['nth', 'every', 'percent'] as const;

const given = <Name extends keyof SandboxAddFaultInput>(
  input: SandboxAddFaultInput,
  names: readonly Name[],
): readonly Name[] => names.filter((name) => input[name] !== undefined && input[name] !== false);

/**
 * Says what is wrong with a wish for a fault; nothing when it can be planted.
 *
 * @param operations - Ids of the operations that there are.
 */
export const faultIssues = (
  input: SandboxAddFaultInput,
  operations: readonly string[],
): readonly FaultIssue[] => {
  const { operation, eventType } = input;
  const issue = (pointer: string, message: string): FaultIssue => ({ pointer, message });
  if ((operation === undefined) === (eventType === undefined))
    return [issue('', 'Send exactly one of operation and eventType.')];
  const [right, wrong] = operation === undefined ? [ON_DELIVERY, ON_CALL] : [ON_CALL, ON_DELIVERY];
  const strange = given(input, [...wrong, ...(operation === undefined ? (['customerRef'] as const) : [])]);
  return [
    ...strange.map((name) =>
      issue(`/${name}`, `Belongs to ${operation === undefined ? 'an operation' : 'an eventType'}.`),
    ),
    ...(given(input, right).length === 0 ? [issue('', `Say what goes wrong: ${right.join(', ')}.`)] : []),
    ...(given(input, CHOICES).length > 1 ? [issue('', 'Send at most one of nth, every and percent.')] : []),
    ...operationIssues(operation, operations),
  ];
};

const operationIssues = (
  operation: string | undefined,
  operations: readonly string[],
): readonly FaultIssue[] => {
  if (operation === undefined || operations.some((id) => fitsGlob(operation, id))) return [];
  const near = closest(operation, operations);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  return [{ pointer: '/operation', message: `No operation fits.${meant}` }];
};

/** Says how many calls a fault strikes when nothing is said. */
export const strikesOf = ({ times, every, percent }: SandboxAddFaultInput): number =>
  times ?? (every === undefined && percent === undefined ? 1 : 1000);

/** Shows a planted fault. */
export const publicFault = (fault: PlantedFault): SandboxFault => ({
  id: fault.id,
  operation: fault.operation ?? null,
  eventType: fault.eventType ?? null,
  customerId: fault.customerId ?? null,
  effect: effectOf(fault),
  calls: fault.calls,
  remaining: fault.remaining,
});

/** Writes what goes wrong as the header does. */
const effectOf = (fault: PlantedFault): string => {
  const numbers = [
    ['latency', fault.latencyMs],
    ['status', fault.status],
    ['retryAfter', fault.retryAfter],
    ['nth', fault.nth],
    ['every', fault.every],
    ['percent', fault.percent],
    ['seed', fault.seed],
  ] as const;
  const signs = ['timeout', 'dropBeforeCommit', 'dropAfterCommit', ...ON_DELIVERY] as const;
  return [
    ...numbers.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${String(value)}`),
    ...signs.filter((name) => fault[name] === true),
  ].join(';');
};
