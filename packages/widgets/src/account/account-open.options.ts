import type { Details } from './account-open.state.js';

/** What customers do for a living, the most frequent first. */
export const occupations: readonly Details['occupation'][] = [
  'WORKER',
  'DRIVER_OR_COURIER',
  'SHOP_OWNER',
  'FARMER',
  'OFFICE',
  'TECHNICAL',
  'PUBLIC_SERVICE',
  'STUDENT',
  'RETIRED',
  'AT_HOME',
  'OTHER',
];

/** Where customers pay tax. */
export const taxResidencies: readonly Details['taxResidency'][] = ['CN', 'BOTH', 'OTHER'];

/** What an account is for. */
export const purposes: readonly Details['purpose'][] = ['DAILY', 'SALARY', 'SAVING', 'BORROWING', 'BUSINESS'];
