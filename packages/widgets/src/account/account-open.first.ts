import type { IdentityApplication } from '@weidongli/contracts';
import type { VerifyClient } from '../provider/verify.client.js';
import type { OpenClass, OpenLoadedEvent } from './account-open.state.js';

/** How much the bank is asked to verify at least. */
export type OpenMode = 'SIMPLE' | 'STANDARD' | 'ADVANCED';

/** What the opening is about. */
export interface OpenWish {
  /** Class of the account; without one the customer chooses. */
  readonly accountClass?: OpenClass | undefined;
  readonly mode: OpenMode;
  /** Application to go on with; without one the open application is looked for. */
  readonly application?: IdentityApplication | undefined;
}

/** How long a refusal is shown to who comes back: as long as the bank keeps what it rests on. Afterwards one begins anew. */
const shownFor = 7 * 86_400_000;

/** Finds the application that counts: the open one, or the last one while its refusal is news. */
const readApplication = async ({
  identity,
  bankNow,
}: Pick<VerifyClient, 'identity' | 'bankNow'>): Promise<IdentityApplication | undefined> => {
  const isMeant = ({ scene }: IdentityApplication): boolean => scene === 'ACCOUNT_OPENING';
  const open = (await identity.listApplications({ state: 'OPEN' })).data.find(isMeant);
  if (open !== undefined) return open;
  const last = (await identity.listApplications({})).data.find(isMeant);
  const decidedAt = last?.status === 'REJECTED' ? last.decision?.decidedAt : undefined;
  return decidedAt !== undefined && bankNow() - Date.parse(decidedAt) < shownFor ? last : undefined;
};

/** Reads where the customer stands: the application that counts, and the accounts that there are. */
export const readOpening = async (
  client: Pick<VerifyClient, 'account' | 'identity' | 'bankNow'>,
  { accountClass, application: given }: OpenWish,
): Promise<OpenLoadedEvent> => {
  const [application, accounts] = await Promise.all([
    given ?? readApplication(client),
    client.account.listAccounts(),
  ]);
  return {
    type: 'loaded',
    application,
    known: accounts.data.map(({ id }) => id),
    accountClass,
  };
};
