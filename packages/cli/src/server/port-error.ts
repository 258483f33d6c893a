import { CliError } from '../errors.js';

/** Says what to do about a port or an address that cannot be had; other errors stay as they are. */
export const portError = (error: unknown, port: number): unknown => {
  const code = codeOf(error) ?? codeOf((error as Error).cause);
  if (code === 'EADDRINUSE')
    return new CliError({
      code: 'port-taken',
      message: `Port ${port} is taken by another program.`,
      fix: `If a bank runs there already, use it. Else stop what runs there, or choose another: --port ${port + 1} (0 takes a free one).`,
      cause: error,
    });
  if (code === 'EACCES')
    return new CliError({
      code: 'port-forbidden',
      message: `Port ${port} may not be opened by you.`,
      fix: 'Choose one above 1023 with --port.',
      cause: error,
    });
  if (code === 'EADDRNOTAVAIL')
    return new CliError({
      code: 'no-such-host',
      message: 'The address of --host is none of this machine.',
      fix: 'Leave --host out, or name an address of this machine.',
      cause: error,
    });
  return error;
};

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
