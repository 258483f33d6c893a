import { styleText } from 'node:util';

/** The part of a stream that is written to. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Where a command writes. */
export interface OutputOptions {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Says that stdout is for one JSON document, and words go to stderr. */
  readonly json: boolean;
}

/** Looks that text may have. */
export type Look = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** How far something is. */
export interface Progress {
  /** Says how much is done; `total` may be unknown. */
  readonly at: (done: number, total?: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const BAR = 24;

/** Writes for people and for programs: with `--json` the words go to stderr and stdout holds JSON alone. */
export class Output {
  readonly json: boolean;
  readonly #words: Sink;
  readonly #documents: Sink;
  readonly #errors: Sink;
  readonly #colour: boolean;

  constructor({ stdout, stderr, env, json }: OutputOptions) {
    this.json = json;
    this.#documents = stdout;
    this.#errors = stderr;
    this.#words = json ? stderr : stdout;
    // https://no-color.org: any value that is not empty counts. FORCE_COLOR is what CI systems set.
    const forced = (env['FORCE_COLOR'] ?? '0') !== '0';
    this.#colour = (env['NO_COLOR'] ?? '') === '' && (forced || this.#words.isTTY === true);
  }

  /** Writes a line for people. */
  line(text = ''): void {
    this.#words.write(`${text}\n`);
  }

  /** Writes a line for people that is no result: a hint, or what happens meanwhile. */
  note(text: string): void {
    this.#errors.write(`${this.look('dim', text)}\n`);
  }

  /** Writes an error. */
  error(text: string): void {
    this.#errors.write(`${text}\n`);
  }

  /** Writes a JSON document on a line of its own. */
  document(value: unknown): void {
    this.#documents.write(`${JSON.stringify(value)}\n`);
  }

  /** Gives text a look, where the terminal shows one. */
  look(look: Look, text: string): string {
    return this.#colour ? styleText(look, text, { validateStream: false }) : text;
  }

  /** Writes columns as wide as they need to be; the first row is the head. */
  table(rows: readonly (readonly string[])[]): void {
    const widths = (rows[0] ?? []).map((_, column) =>
      Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
    );
    rows.forEach((row, index) => {
      const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)));
      const text = cells.join('  ').trimEnd();
      this.line(index === 0 ? this.look('bold', text) : text);
    });
  }

  /** Shows that something is going on: a bar on a terminal, a line every tenth elsewhere. */
  progress(title: string): Progress {
    return this.#errors.isTTY === true ? this.#bar(title) : this.#lines(title);
  }

  /** Waits for work, and shows after a second that it goes on: seconds on a terminal, one line elsewhere. */
  async during<T>(title: string, work: Promise<T>): Promise<T> {
    let seconds = 0;
    const onTerminal = this.#errors.isTTY === true;
    const timer = setInterval(() => {
      seconds += 1;
      if (onTerminal) this.#errors.write(`\r\u001b[2K${title} … ${seconds} s`);
      else if (seconds === 1) this.#errors.write(`${title} …\n`);
    }, 1000);
    try {
      return await work;
    } finally {
      clearInterval(timer);
      if (onTerminal && seconds > 0) this.#errors.write('\r\u001b[2K');
    }
  }

  #bar(title: string): Progress {
    return {
      at: (done, total) => {
        const part = total === undefined ? '' : ` ${bar(done / Math.max(1, total))}`;
        const of = total === undefined ? '' : ` of ${total.toLocaleString('en')}`;
        this.#errors.write(`\r\u001b[2K${title}${part} ${done.toLocaleString('en')}${of}`);
      },
      end: () => void this.#errors.write('\r\u001b[2K'),
    };
  }

  #lines(title: string): Progress {
    let tenth = -1;
    return {
      at: (done, total) => {
        const now = total === undefined ? tenth : Math.floor((done / Math.max(1, total)) * 10);
        if (now === tenth || total === undefined) return;
        tenth = now;
        this.#errors.write(`${title} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}\n`);
      },
      end: () => undefined,
    };
  }
}

const bar = (share: number): string => {
  const filled = Math.round(Math.min(1, share) * BAR);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}]`;
};

/** Characters that take two columns of a terminal: Chinese, Korean, full-width forms. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);
