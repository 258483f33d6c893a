import { usageError } from './errors.js';

/** What was typed, by argument and option name. */
export class Values {
  readonly #given: Readonly<Record<string, unknown>>;

  constructor(given: Readonly<Record<string, unknown>>) {
    this.#given = given;
  }

  /** Reads a text; undefined when it was not given. */
  text(name: string): string | undefined {
    const value = this.#given[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** Reads a text that has to be there. @throws {CliError} usage */
  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw usageError(`${name} is missing.`, 'See --help of this command.');
    return value;
  }

  /** Tells whether a switch was given; `--no-x` makes `x` false, and nothing leaves it true. */
  flag(name: string): boolean {
    return this.#given[name] === true;
  }

  /** Reads a whole number. @throws {CliError} usage, when it is none or out of range. */
  whole(name: string, least: number, most: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    throw usageError(
      `--${name} is "${text}", which is no whole number from ${least} to ${most}.`,
      `Give a whole number from ${least} to ${most}.`,
    );
  }

  /** Reads a list of texts with commas between. */
  list(name: string): readonly string[] {
    return (this.text(name) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
}
