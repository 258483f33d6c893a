/** Exit codes of every command. */
export const exitCodes = {
  /** It worked. */
  ok: 0,
  /** It was tried and failed: refused by the bank, not found, a check that did not pass. */
  failed: 1,
  /** The command line is wrong: nothing was tried. */
  usage: 2,
  /** No bank answers at the address. */
  away: 3,
  /** Ended by Ctrl+C. */
  interrupted: 130,
} as const;

/** What an error is made of. */
export interface CliErrorInit {
  /** Stable name for programs, kebab-case; a problem code where the bank refused. */
  readonly code: string;
  /** What happened, and where. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** @defaultValue 1, failed */
  readonly exitCode?: number;
  /** What was caught; shown with `WDL_DEBUG=1` only. */
  readonly cause?: unknown;
}

/** An error that a person can act on: what, where, what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: string;
  readonly fix: string;
  readonly exitCode: number;

  constructor({ code, message, fix, exitCode = exitCodes.failed, cause }: CliErrorInit) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.fix = fix;
    this.exitCode = exitCode;
  }
}

/** Makes the error of a wrong command line. */
export const usageError = (message: string, fix: string): CliError =>
  new CliError({ code: 'usage', message, fix, exitCode: exitCodes.usage });

/** Turns whatever was thrown into an error that can be shown; what nobody expected is a bug, and says so. */
export const toCliError = (error: unknown): CliError =>
  error instanceof CliError
    ? error
    : new CliError({
        code: 'unexpected',
        message: error instanceof Error ? error.message : String(error),
        fix: 'This should not happen. Run it again with WDL_DEBUG=1 and report what it prints.',
        cause: error,
      });
