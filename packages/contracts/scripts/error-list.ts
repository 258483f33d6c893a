import type { AnyOperation } from '../src/shared/operation.js';
import { problemTable } from '../src/shared/problem-table.js';

const titles: Record<string, string> = {
  retry: 'try again later',
  'sign-in': 'log in again',
  'change-input': 'change the request',
  'change-method': 'confirm in another way',
  contact: 'contact the bank',
};

/** Prints the error list of the docs. */
export const errorList = (operations: readonly AnyOperation[]): string => {
  const rows = Object.entries(problemTable)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([code, kind]) => {
      const users = operations
        .filter((operation) => operation.errors.some((error) => error === code))
        .map(({ id }) => `\`${id}\``);
      return [
        `## ${code}`,
        '',
        `${kind.title}. HTTP ${String(kind.status)}; ${kind.retryable ? 'the same call may succeed later' : 'the same call fails again'}; what to do: ${titles[kind.recovery] ?? kind.recovery}.`,
        '',
        kind.when,
        ...(users.length > 0 ? ['', `Answered by: ${users.join(', ')}.`] : []),
        '',
      ].join('\n');
    });

  return [
    '# Error list',
    '',
    'Generated from the contracts by `npm run generate`. Do not edit.',
    '',
    ...rows,
  ].join('\n');
};
