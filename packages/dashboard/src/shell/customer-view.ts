import {
  createClient,
  type CustomerClient,
  type Environment,
  type PartnerClient,
  type Transport,
} from '@weidongli/client';
import { loan } from '@weidongli/contracts/loan';
import type { partner } from '@weidongli/contracts/partner';

/** The loans as a customer sees them. */
export type CustomerView = CustomerClient<{ readonly loan: typeof loan }>;

/**
 * Opens the bank as one customer sees it: the partner's way, by a session. Plans and orders are the customer's business,
 * so the sandbox has no operations of its own for them.
 *
 * @param customerRef - The partner's own name for the customer.
 */
export const openCustomerView = (
  client: PartnerClient<{ readonly partner: typeof partner }>,
  transport: Transport,
  environment: Environment,
  customerRef: string,
): CustomerView =>
  createClient({
    transport,
    environment,
    features: { loan },
    fetchSession: () =>
      client.partner.createSession({ customerRef, modules: ['loan'], origins: [location.origin] }),
  });
