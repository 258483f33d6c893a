import * as z from 'zod/mini';
import type { Customer, IdentityGetCustomerInput } from '../generated/identity.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, openEnum } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Reads the customer of the session. */
export const IdentityGetCustomerInputShape = shape('IdentityGetCustomerInput', z.strictObject({}));

/** A customer, in masked forms only. */
export const CustomerShape = shape(
  'Customer',
  z.object({
    /** Id, `cus_…`. */
    id: id('cus'),
    /** Name with all but the first character hidden where it is short: `陈*立`; empty until the customer is verified. */
    nameMasked: z.string(),
    /** Phone: `100****0900`; empty until the customer is verified. */
    phoneMasked: z.string(),
    /** 0 none, 1 phone, 2 ID and card, 3 ID, face and card, 4 video or branch. */
    kycLevel: z.int(),
    /** State. */
    status: openEnum(['PROSPECT', 'ACTIVE', 'RESTRICTED', 'FROZEN', 'CLOSED']),
  }),
);

/** Reads the customer. */
export const getCustomer: Operation<IdentityGetCustomerInput, Customer> = operation({
  id: 'identity.getCustomer',
  summary: 'Read the customer of the session',
  method: 'GET',
  path: '/v1/identity/customer',
  actor: 'customer',
  scope: 'identity:read',
  input: IdentityGetCustomerInputShape,
  output: CustomerShape,
});
