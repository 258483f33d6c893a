import type { IdentityApplication } from '@weidongli/contracts';
import type { VerifyClient } from '../provider/verify.client.js';
import type { BindLoadedEvent } from './account-bind.state.js';

/** What the binding is about. */
export interface BindWish {
  /** Application that the card is for; without one an open application that waits for a card is looked for. */
  readonly application?: IdentityApplication | undefined;
}

const waitingForCard = async ({
  identity,
}: Pick<VerifyClient, 'identity'>): Promise<IdentityApplication | undefined> =>
  (await identity.listApplications({ state: 'OPEN' })).data.find(({ step }) => step === 'CARD');

/** Reads what the first step shows: holder, limits, contract; or when a try is free again. */
export const readBind = async (
  client: Pick<VerifyClient, 'account' | 'identity'>,
  wish: BindWish,
): Promise<BindLoadedEvent> => {
  const application = wish.application ?? (await waitingForCard(client));
  const known = async (): Promise<readonly string[]> =>
    (await client.account.listCards()).data.map(({ id }) => id);
  const step = application?.steps.find(({ name }) => name === 'CARD');
  if (step?.attemptsLeft === 0 && step.retryAt !== null)
    return { type: 'loaded', application, known: await known(), until: step.retryAt };
  const [binding, cards] = await Promise.all([
    client.account.prepareBinding(application === undefined ? {} : { applicationId: application.id }),
    known(),
  ]);
  return { type: 'loaded', application, binding, known: cards };
};
