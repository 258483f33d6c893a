import type { IdentityApplication } from '@weidongli/contracts';
import type { VerifyClient } from '../provider/verify.client.js';
import { businessDate } from '../screen/show-date.js';
import type { DocumentLoadedEvent } from './identity-document.state.js';

/** Which application the screen is about. */
export interface ApplicationWish {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  /** The application, when the page has read it already. */
  readonly application?: IdentityApplication | undefined;
}

/** Reads what the first step shows. */
export const readDocumentStep = async (
  client: VerifyClient,
  { applicationId, application }: ApplicationWish,
): Promise<DocumentLoadedEvent> => ({
  type: 'loaded',
  application: application ?? (await client.identity.getApplication({ applicationId })),
  today: businessDate(new Date(client.bankNow()).toISOString()),
});
