import type { FlowSession, Surroundings } from '../screen/flow-runner.js';
import { openTestBank, type TestBank } from './wealth-bank.testing.js';
import type { WealthClient } from './wealth.client.js';

/** A Sunday before the trading day 2026-11-23: the day of the pictures in the design. */
export const sunday = '2026-11-22T14:00:00+08:00';

/** A running flow with the bank behind it. */
export interface Run<S, E> {
  readonly bank: TestBank;
  readonly session: FlowSession<S, E>;
  /** Waits until the state fits. */
  until(fits: (state: S) => boolean): Promise<S>;
  /** Lets what is planned for later happen now. */
  passTime(): void;
}

/** What a run begins with. */
export interface RunStart {
  readonly customerRef?: string;
  /** When the bank's clock begins. Default: {@link sunday}. */
  readonly moment?: string;
  /** A bank that is there already, as after a reload. */
  readonly bank?: TestBank;
}

/** Starts a flow against a bank and waits until it has loaded. */
export const startRun = async <S, E>(
  run: (surroundings: Surroundings<S, WealthClient>) => FlowSession<S, E>,
  { customerRef, moment = sunday, bank = openTestBank(customerRef, moment) }: RunStart = {},
): Promise<Run<S, E>> => {
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
    new Promise((resolve) => {
      const check = (): void => {
        if (!fits(session.state)) return;
        waiting.delete(check);
        resolve(session.state);
      };
      waiting.add(check);
      check();
    });
  await session.load();
  return { bank, session, until, passTime: () => planned?.() };
};
