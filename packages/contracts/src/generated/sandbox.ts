// Generated from the contracts by `npm run generate`. Do not edit.
import type { Operation } from '../shared/operation.js';

/** Reads the bank's clock. */
export type SandboxGetClockInput = Readonly<Record<string, never>>;

/** How the clock is to move. Exactly one of the three. */
export interface SandboxSetClockInput {
  /** Moves ahead by an ISO 8601 duration of days, hours, minutes and seconds, such as `PT40S` or `P1DT2H`. */
  readonly advanceBy?: string | undefined;
  /** Moves ahead to a moment. */
  readonly advanceTo?: string | undefined;
  /** Stops (`FROZEN`) or restarts (`RUNNING`) the clock where it stands. */
  readonly mode?: 'FROZEN' | 'RUNNING' | undefined;
}

/** The bank's clock. */
export interface SandboxClock {
  /** Now, at the bank. */
  readonly now: string;
  /** `RUNNING` follows real time, `FROZEN` moves only when told. */
  readonly mode: 'RUNNING' | 'FROZEN' | (string & Record<never, never>);
  /** Always `Asia/Shanghai`. */
  readonly timezone: 'Asia/Shanghai';
  /** Ids of the events that moving caused, oldest first. */
  readonly events: readonly string[];
}

/** A fault to come. Also by header on one request: `WDL-Sandbox-Fault: latency=1200;status=503` or `dropAfterCommit`. */
export interface SandboxAddFaultInput {
  /** Operation it strikes, for example `loan.draw`. */
  readonly operation: string;
  /** Waits this many milliseconds of real time before the answer, 0 to 60000. */
  readonly latencyMs?: number | undefined;
  /** Answers with this status (400 to 599) without doing anything. */
  readonly status?: number | undefined;
  /** Does everything, then drops the connection without an answer. */
  readonly dropAfterCommit?: boolean | undefined;
  /**
   * How many calls it strikes.
   * @defaultValue 1
   */
  readonly times?: number | undefined;
}

/** A fault that waits for its calls. */
export interface SandboxFault {
  /** Id, `flt_…`. */
  readonly id: string;
  /** Operation it strikes. */
  readonly operation: string;
  /** Calls it will still strike. */
  readonly remaining: number;
}

/** Removes all faults. */
export type SandboxClearFaultsInput = Readonly<Record<string, never>>;

/** How many faults were removed. */
export interface SandboxFaultCount {
  /** Number of faults removed. */
  readonly removed: number;
}

/** Reads the books. */
export type SandboxGetLedgerInput = Readonly<Record<string, never>>;

/** An account of the ledger. Amounts are minor units as decimal strings (fen for CNY). */
export interface LedgerAccount {
  /** Id, for example `loan/loa_…/principal`. */
  readonly id: string;
  /** Unit that it counts: `CNY`, or `CNY_LIMIT` for credit limits. */
  readonly currency: string;
  /** Sum of posted debits. */
  readonly debitsPosted: string;
  /** Sum of posted credits. */
  readonly creditsPosted: string;
  /** Sum of pending debits. */
  readonly debitsPending: string;
  /** Sum of pending credits. */
  readonly creditsPending: string;
}

/** A transfer of the ledger. */
export interface LedgerTransfer {
  /** Id, `txn_…`. */
  readonly id: string;
  /** Account debited. */
  readonly debit: string;
  /** Account credited. */
  readonly credit: string;
  /** Minor units, greater than zero. */
  readonly amount: string;
  /** Unit. */
  readonly currency: string;
  /** State. */
  readonly state: 'PENDING' | 'POSTED' | 'VOIDED' | (string & Record<never, never>);
  /** What it was for. */
  readonly purpose: string;
  /** Resource behind it. */
  readonly reference: string | null;
  /** Digest of the contract it rests on, for a disbursement. */
  readonly contractSha256: string | null;
  /** When it was recorded. */
  readonly at: string;
}

/** The books of the tenant. */
export interface SandboxLedger {
  /** Every account. */
  readonly accounts: readonly LedgerAccount[];
  /** Every transfer, oldest first. */
  readonly transfers: readonly LedgerTransfer[];
  /** Debits minus credits over all accounts, per unit: always `0`. */
  readonly sums: Readonly<Record<string, string>>;
}

/** What somebody outside is to have done, such as a reviewer at the bank or the paying bank. */
export interface SandboxSimulateInput {
  /** Kind of object. */
  readonly object: 'application' | 'appeal' | 'draw' | 'repayment';
  /** Its id; for an appeal that of its application. */
  readonly objectId: string;
  /** What happens: `approve`, `decline`, `refer` (application), `uphold`, `reject` (appeal), `succeed`, `fail` (draw, repayment whose outcome is open). */
  readonly transition: 'approve' | 'decline' | 'refer' | 'uphold' | 'reject' | 'succeed' | 'fail';
}

/** State of the object afterwards. */
export interface SimulatedTransition {
  /** Id of the object. */
  readonly objectId: string;
  /** Its state. */
  readonly status: string;
}

/** Operations of the feature `sandbox` by method name. */
export type SandboxOperations = {
  /**
   * Reads the clock.
   *
   * `GET /v1/sandbox/clock`, for the holder of a sandbox key.
   */
  readonly getClock: Operation<SandboxGetClockInput, SandboxClock, 'sandbox'>;
  /**
   * Moves the clock and runs whatever falls due on the way, in order.
   *
   * `POST /v1/sandbox/clock`, for the holder of a sandbox key.
   */
  readonly setClock: Operation<SandboxSetClockInput, SandboxClock, 'sandbox'>;
  /**
   * Plants a fault.
   *
   * `POST /v1/sandbox/faults`, for the holder of a sandbox key.
   */
  readonly addFault: Operation<SandboxAddFaultInput, SandboxFault, 'sandbox'>;
  /**
   * Removes every fault.
   *
   * `POST /v1/sandbox/faults/clear`, for the holder of a sandbox key.
   */
  readonly clearFaults: Operation<SandboxClearFaultsInput, SandboxFaultCount, 'sandbox'>;
  /**
   * Reads the whole ledger of the tenant.
   *
   * `GET /v1/sandbox/ledger`, for the holder of a sandbox key.
   */
  readonly getLedger: Operation<SandboxGetLedgerInput, SandboxLedger, 'sandbox'>;
  /**
   * Lets happen what the sandbox would otherwise decide by itself.
   *
   * `POST /v1/sandbox/simulate/{object}/{objectId}/{transition}`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly simulate: Operation<SandboxSimulateInput, SimulatedTransition, 'sandbox'>;
};
