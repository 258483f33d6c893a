import type { ScreenClient } from '../provider/screen.client.js';
import type { TestBankOf } from './bank.testing.js';
import type { FlowSession, RunnerState, Surroundings } from './flow-runner.js';
import { proofFor } from './proof.testing.js';

type AnyBank = TestBankOf<ScreenClient>;

/** A fault of the bank, as `control.sandbox.addFault` takes it. */
type Fault = Parameters<AnyBank['control']['sandbox']['addFault']>[0];

/** A running flow with the bank behind it. */
export interface FlowRun<S, E, B extends AnyBank> {
  readonly bank: B;
  readonly session: FlowSession<S, E>;
  /** Waits until the state fits, and gives it. @throws when that does not come in 20 seconds: how far the flow came. */
  until(fits: (state: S) => boolean): Promise<S>;
  /** Lets what is planned for later happen now. The clock of the bank stays: `bank.control.sandbox.setClock` moves it. */
  passTime(): void;
}

/** What a run begins with. */
export interface RunStart<B extends AnyBank> {
  /** One of the bank's customers, or a story. Default: the usual one of the feature. */
  readonly customerRef?: string;
  /** When the bank's clock begins. Default: now. */
  readonly moment?: string;
  /** A bank that is there already, as after a reload or on another device; its customer and clock stay. */
  readonly bank?: B;
  /** Faults that are planted before the flow loads. */
  readonly faults?: readonly Fault[];
}

/** Milliseconds after which a state is not waited for any more. */
const patienceMs = 20_000;

/** What a flow is handed; of the states that it tells of, the harness reads only the last. */
type Given<C extends ScreenClient> = Omit<Surroundings<unknown, C>, 'from'>;

/**
 * Starts a flow against a bank and waits until it has loaded.
 *
 * @example
 * ```ts
 * const start = (from: RunStart<TestBank> = {}) =>
 *   startRun(openTestBank, (given) => runDetail({ ...given, code: '990021' }), from);
 * const run = await start({ customerRef: 'retiree', faults: [{ operation: 'wealth.listNav', status: 503 }] });
 * run.session.act({ type: 'range-chosen', range: 'ONE_MONTH' });
 * assert.equal((await run.until(isIdle)).step, 'ready');
 * ```
 * @param open - Opens a bank of the feature.
 * @param run - Runs the flow under test; adds to what is given whatever else it needs.
 */
export const startRun = async <S extends RunnerState, E, B extends AnyBank>(
  open: (customerRef?: string, moment?: string) => B,
  run: (given: Given<B['client']>) => FlowSession<S, E>,
  { customerRef, moment, bank = open(customerRef, moment), faults = [] }: RunStart<B> = {},
): Promise<FlowRun<S, E, B>> => {
  for (const fault of faults) await bank.control.sandbox.addFault(fault);
  const waiting = new Set<() => void>();
  let planned: (() => void) | undefined;
  const session = run({
    client: bank.client,
    schedule: (later) => {
      planned = later;
      return () => {
        if (planned === later) planned = undefined;
      };
    },
    onState: () => {
      for (const check of waiting) check();
    },
  });
  const until = (fits: (state: S) => boolean): Promise<S> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (!fits(session.state)) return;
        clearTimeout(alarm);
        waiting.delete(check);
        resolve(session.state);
      };
      const alarm = setTimeout(() => {
        const { step, work = 'nothing', problem } = session.state;
        reject(
          new Error(`It never came to be: step ${step}, work ${work}, problem ${problem?.code ?? 'none'}.`),
        );
      }, patienceMs);
      waiting.add(check);
      check();
    });
  await session.load();
  return { bank, session, until, passTime: () => planned?.() };
};

/** Tells whether a flow waits for the customer. */
export const isIdle = ({ work }: { readonly work?: string }): boolean => work === undefined;

/** Tells whether a flow waits for the customer to confirm something. */
export const isAsked = (state: RunnerState): boolean => isIdle(state) && state.challenge !== undefined;

/** Confirms with the right code what the bank asks about, and waits for what comes of it. */
export const enterCode = async <S extends RunnerState>({
  bank,
  session,
  until,
}: FlowRun<S, { readonly type: 'confirmed'; readonly token: string }, AnyBank>): Promise<S> => {
  session.act({ type: 'confirmed', token: await proofFor(bank.client, session.state.challenge) });
  return until(isIdle);
};
