import type { Place } from './api/place.js';
import type { Output } from './output.js';
import type { Values } from './values.js';

/** What the shell can complete by asking the bank that runs. */
export type Completed =
  | 'customer'
  | 'persona'
  | 'loan'
  | 'snapshot'
  | 'fault'
  | 'operation'
  | 'event'
  | 'unit'
  | 'command'
  | 'shell';

/** An argument by position. */
export interface ArgumentSpec {
  readonly name: string;
  readonly text: string;
  /** @defaultValue true */
  readonly required?: boolean;
  readonly completes?: Completed;
}

/** An option. */
export interface OptionSpec {
  /** As typed, for example `--port <port>`. */
  readonly flags: string;
  /** What it does, its unit and range; the default is added. */
  readonly text: string;
  readonly defaultValue?: string;
  readonly choices?: readonly string[];
  readonly completes?: Completed;
}

/** An example: what is typed, and what comes of it. */
export interface Example {
  readonly line: string;
  readonly text: string;
}

/** What a command gets. */
export interface CommandContext {
  readonly values: Values;
  readonly out: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Ends with Ctrl+C or SIGTERM. */
  readonly signal: AbortSignal;
  /** The bank that runs, by `--url` and `--key`. */
  readonly place: Place;
}

/** Does the work. What it returns is the document that `--json` prints; a stream of its own returns nothing. */
export type Run = (context: CommandContext) => Promise<unknown>;

/** Describes a command: everything that help, completion and docs say. It loads nothing. */
export interface CommandSpec {
  /** For example `snapshot create`. */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** When to use it. */
  readonly when: string;
  readonly args?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  readonly examples: readonly Example[];
  /** What usually comes next. */
  readonly next: string;
  /** Says that it works without a running bank: `--url` and `--key` do not apply. */
  readonly local?: boolean;
  /** Loads the work; called only when the command is run. */
  readonly load: () => Promise<{ readonly run: Run }>;
}
