/** How a sandbox is started. */
export interface SandboxOptions {
  /** Port; 0 takes a free one. @defaultValue 4010 */
  readonly port?: number;
  /** Address to listen on. @defaultValue 127.0.0.1: the sandbox is for this machine */
  readonly host?: string;
  /** Folder that keeps the bank between two starts, as a SQLite file `bank.db`. @defaultValue none: everything in memory */
  readonly data?: string;
  /** Address of a PostgreSQL database that keeps the bank; several processes may share it. */
  readonly postgres?: string;
  /** Same seed, same requests, same frozen clock: same ids. @defaultValue 1 */
  readonly seed?: number;
  /** `frozen` stops the clock where it stands; an RFC 3339 moment stops it there. @defaultValue real time */
  readonly clock?: string;
  /** Further tenants, each with its own key, customers and books. @defaultValue 0 */
  readonly tenants?: number;
  /** Hosts besides this machine that webhooks may be sent to. @defaultValue none */
  readonly webhookHosts?: readonly string[];
  /** Shows the dashboard at `/dashboard`. @defaultValue true, where it is built */
  readonly dashboard?: boolean;
}

/** A partner bank of the sandbox and the customers to try it with. */
export interface SandboxTenant {
  readonly id: string;
  readonly bankName: string;
  /** For your server and for the controls of the sandbox; it never belongs into a page. */
  readonly sandboxKey: string;
  readonly customers: readonly { readonly customerRef: string; readonly story: string }[];
}

/** A sandbox that answers. */
export interface Sandbox {
  /** Base address without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Address of the dashboard; null without one. */
  readonly dashboardUrl: string | null;
  /** Where the bank is kept, in words: `memory`, a file, or an address without its password. */
  readonly keptIn: string;
  readonly tenants: readonly SandboxTenant[];
  /** Stops listening and lets go of files and connections. */
  readonly close: () => Promise<void>;
}
