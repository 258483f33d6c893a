import type { SandboxAddFaultInput } from '@weidongli/contracts/sandbox';
import { problemTable, type ProblemCode } from '@weidongli/contracts';
import { refuse } from './problem.js';

/** What goes wrong with one call. */
export interface Fault {
  /** Milliseconds of real time. */
  readonly latencyMs?: number | undefined;
  readonly status?: number | undefined;
  readonly dropAfterCommit?: boolean | undefined;
}

/** A fault that waits for its calls. */
export interface Planted extends Fault {
  readonly id: string;
  readonly operation: string;
  remaining: number;
}

/** Keeps the planted faults of one tenant. They are no part of the bank's records. */
export class FaultBox {
  #planted: Planted[] = [];

  /** Plants a fault and returns how many calls it will strike. */
  plant(id: string, input: SandboxAddFaultInput): number {
    const { times = 1, ...fault } = input;
    this.#planted.push({ ...fault, id, remaining: times });
    return times;
  }

  /** Removes all faults and returns how many there were. */
  clear(): number {
    const removed = this.#planted.length;
    this.#planted = [];
    return removed;
  }

  /** Finds the fault that strikes this call, the oldest first. */
  find(operation: string): Planted | undefined {
    return this.#planted.find((planted) => planted.operation === operation);
  }

  /** Counts a call that a fault has struck. */
  use(fault: Planted): void {
    fault.remaining -= 1;
    this.#planted = this.#planted.filter(({ remaining }) => remaining > 0);
  }
}

/**
 * Reads the header `WDL-Sandbox-Fault`, for example `latency=1200;status=503;dropAfterCommit`.
 *
 * @throws {Refusal} `malformed-request` when a part is not known.
 */
export const readFaultHeader = (header: string | undefined): Fault => {
  if (header === undefined) return {};
  return Object.assign({}, ...header.split(';').map((part) => readPart(part.trim()))) as Fault;
};

const readPart = (part: string): Fault => {
  const latency = /^latency=(\d{1,5})$/.exec(part)?.[1];
  if (latency !== undefined && Number(latency) <= 60_000) return { latencyMs: Number(latency) };
  const status = /^status=([45]\d\d)$/.exec(part)?.[1];
  if (status !== undefined) return { status: Number(status) };
  if (part === 'dropAfterCommit') return { dropAfterCommit: true };
  throw refuse('malformed-request', {
    detail:
      'WDL-Sandbox-Fault knows latency=<0 to 60000>, status=<400 to 599> and dropAfterCommit, joined by ";".',
  });
};

/** Makes the refusal of a status fault: the first code of that status, or the one for a passing failure. */
export const faultRefusal = (status: number): Error => {
  const fitting = Object.entries(problemTable).find(([, kind]) => kind.status === status)?.[0];
  const code = (fitting ?? (status >= 500 ? 'service-unavailable' : 'malformed-request')) as ProblemCode;
  return refuse(code, { status, detail: 'A planted fault of the sandbox.' });
};
