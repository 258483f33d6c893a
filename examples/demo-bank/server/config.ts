/** Ports of the two servers; 0 means any free one. */
export interface DemoPorts {
  /** Port of the mock server, variable `WDL_PORT`. */
  readonly api: number;
  /** Port of the demo bank, variable `DEMO_PORT`. */
  readonly bank: number;
}

/** What `main.ts` is told by its surroundings. */
export interface DemoConfig {
  readonly ports: DemoPorts;
  /** Folder that keeps the bank of the mock server between two starts; undefined with `--memory`. */
  readonly data: string | undefined;
  /** Says that one line of JSON with the addresses is to be printed, for programs that start the demo. */
  readonly json: boolean;
}

const portOf = (variable: string, value: string | undefined, fallback: number): number => {
  const text = value === undefined || value === '' ? String(fallback) : value;
  const port = /^\d{1,5}$/.test(text) ? parseInt(text, 10) : NaN;
  if (port <= 65535) return port;
  throw new Error(
    `${variable} is "${text}", which is no port. Use a number from 0 (any free port) to 65535.`,
  );
};

/** Reads environment and arguments. @throws {Error} with what to correct when a port is no port. */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): DemoConfig => ({
  ports: {
    api: portOf('WDL_PORT', env['WDL_PORT'], 4010),
    bank: portOf('DEMO_PORT', env['DEMO_PORT'], 4000),
  },
  data: args.includes('--memory') ? undefined : '.weidongli',
  json: args.includes('--json'),
});
