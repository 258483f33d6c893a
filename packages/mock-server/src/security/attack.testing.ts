import type { GuardName } from '../engine/guards.js';
import type { AttackWorld } from './attack-world.testing.js';

/** Something that somebody tries, and what the bank has to answer. */
export interface Attack {
  /** Row of the threat model, `T8`, or the area where that has none. */
  readonly threat: string;
  /** What is tried, in a sentence. */
  readonly attack: string;
  /** What has to come back: `<status> <problem code>`. */
  readonly expected: string;
  /** Rules that keep it out: without them the answer has to be another, or the row would prove nothing. */
  readonly without: readonly GuardName[];
  /** How the answer to an attack that succeeds begins. @defaultValue a status of 200 to 399 */
  readonly success?: RegExp;
  /** Weakens the bank in another way than by leaving a rule out. */
  readonly plant?: (world: AttackWorld) => Promise<void>;
  /** Tries it, and says what came back. */
  readonly attempt: (world: AttackWorld) => Promise<string>;
}

/** What became of an attack. */
export interface AttackResult {
  readonly threat: string;
  readonly attack: string;
  readonly expected: string;
  /** What came back with every rule. */
  readonly actual: string;
  /** What came back without the rules that keep it out. */
  readonly planted: string;
  /** Whether it was kept out, and the planted weakness let it in. */
  readonly ok: boolean;
}
