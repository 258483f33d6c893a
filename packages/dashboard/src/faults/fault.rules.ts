import type { SandboxAddFaultInput } from '@weidongli/contracts/sandbox';

/** What is entered about a fault, as typed. */
export interface EnteredFault {
  readonly on: 'call' | 'delivery';
  /** Operation or event type. */
  readonly target: string;
  readonly customerRef: string;
  readonly callKind: 'status' | 'latency' | 'timeout' | 'dropBeforeCommit' | 'dropAfterCommit';
  readonly deliveryKind: 'duplicateWebhook' | 'reorderWebhook' | 'badSignature';
  readonly status: string;
  readonly latency: string;
  readonly way: 'times' | 'nth' | 'every' | 'percent';
  readonly count: string;
}

/** Field that does not fit. */
export type FaultProblem = 'target' | 'status' | 'latency' | 'count';

/** The form as it begins: the fault that is wanted most often. */
export const blankFault: EnteredFault = {
  on: 'call',
  target: 'loan.draw',
  customerRef: '',
  callKind: 'dropAfterCommit',
  deliveryKind: 'duplicateWebhook',
  status: '503',
  latency: '1200',
  way: 'times',
  count: '1',
};

const wholeNumber = (text: string, least: number, most: number): number | undefined => {
  const value = /^\d{1,5}$/.test(text.trim()) ? parseInt(text, 10) : NaN;
  return value >= least && value <= most ? value : undefined;
};

const effectOf = (entered: EnteredFault): Partial<SandboxAddFaultInput> | FaultProblem => {
  if (entered.on === 'delivery') return { [entered.deliveryKind]: true };
  if (entered.callKind === 'status') {
    const status = wholeNumber(entered.status, 400, 599);
    return status === undefined ? 'status' : { status };
  }
  if (entered.callKind === 'latency') {
    const latencyMs = wholeNumber(entered.latency, 1, 60_000);
    return latencyMs === undefined ? 'latency' : { latencyMs };
  }
  return { [entered.callKind]: true };
};

/** Reads the form: the fault to plant, or the first field that does not fit. */
export const readFault = (entered: EnteredFault): SandboxAddFaultInput | FaultProblem => {
  const target = entered.target.trim();
  if (target === '') return 'target';
  const effect = effectOf(entered);
  if (typeof effect === 'string') return effect;
  const count = wholeNumber(entered.count, 1, entered.way === 'percent' ? 100 : 1000);
  if (count === undefined) return 'count';
  const customerRef = entered.customerRef.trim();
  return {
    ...(entered.on === 'call' ? { operation: target } : { eventType: target }),
    ...(customerRef === '' || entered.on === 'delivery' ? {} : { customerRef }),
    ...effect,
    [entered.way]: count,
  };
};
