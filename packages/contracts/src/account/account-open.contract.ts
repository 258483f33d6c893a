import * as z from 'zod/mini';
import type { Account, AccountOpenAccountInput, AccountSubmitDetailsInput } from '../generated/account.js';
import type { IdentityApplication } from '../generated/shared.js';
import { IdentityApplicationShape } from '../shared/identity-application.js';
import { operation } from '../shared/declare-operation.js';
import { EncryptedFieldShape } from '../shared/encrypted-field.js';
import type { Operation } from '../shared/operation.js';
import { id } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { AccountShape } from './account-home.contract.js';

/** Says what the bank has to know of an account holder besides who it is. */
export const AccountSubmitDetailsInputShape = shape(
  'AccountSubmitDetailsInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
    /** What the customer does for a living. */
    occupation: z.enum([
      'WORKER',
      'FARMER',
      'DRIVER_OR_COURIER',
      'SHOP_OWNER',
      'OFFICE',
      'TECHNICAL',
      'PUBLIC_SERVICE',
      'STUDENT',
      'RETIRED',
      'AT_HOME',
      'OTHER',
    ]),
    /** Where the customer pays tax (CRS 非居民金融账户涉税信息尽职调查管理办法); nothing is chosen beforehand. */
    taxResidency: z.enum(['CN', 'OTHER', 'BOTH']),
    /** What the account is for. */
    purpose: z.enum(['DAILY', 'SALARY', 'SAVING', 'BORROWING', 'BUSINESS']),
  }),
);

/** Opens the account. */
export const AccountOpenAccountInputShape = shape(
  'AccountOpenAccountInput',
  z.strictObject({
    /** Application in step `OPENING`, `onb_…`. */
    applicationId: id('onb'),
    /** Acceptance of its contracts, `acp_…`. */
    acceptanceId: id('acp'),
    /**
     * Payment password: six digits as UTF-8, sealed in the page or by the host's keyboard. With another account it is the one
     * that there is.
     */
    password: EncryptedFieldShape,
    /** Where it was typed: the host's certified keyboard, or a field of the page, which is worth less. */
    typedIn: z.enum(['HOST_KEYBOARD', 'PAGE_FIELD']),
  }),
);

/** Passes the step `DETAILS`. */
export const submitDetails: Operation<AccountSubmitDetailsInput, IdentityApplication> = operation({
  id: 'account.submitDetails',
  summary: 'Say what an account holder has to say',
  method: 'POST',
  path: '/v1/account/applications/{applicationId}/details',
  actor: 'customer',
  scope: 'accounts:write',
  idempotent: true,
  input: AccountSubmitDetailsInputShape,
  output: IdentityApplicationShape,
  errors: ['not-found', 'invalid-state'],
});

/** Opens the account of an application whose other steps are passed. The customer can log in, borrow and invest from now on. */
export const openAccount: Operation<AccountOpenAccountInput, Account> = operation({
  id: 'account.openAccount',
  summary: 'Open an account',
  method: 'POST',
  path: '/v1/account/accounts',
  actor: 'customer',
  scope: 'accounts:write',
  idempotent: true,
  audit: 'ACCOUNT',
  successStatus: 201,
  input: AccountOpenAccountInputShape,
  output: AccountShape,
  errors: [
    'not-found',
    'invalid-state',
    'consent-required',
    'password-too-simple',
    'password-incorrect',
    'attempts-exhausted',
  ],
});
