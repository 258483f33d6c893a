import type { WealthClient } from './wealth.client.js';
import type { AssessLoadedEvent } from './wealth-assess.state.js';

/** Finds an id that only this customer has; without one nothing is kept, and all else works. */
const ownerOf = async (client: WealthClient): Promise<string | undefined> => {
  try {
    return (await client.account.listCards()).data[0]?.id;
  } catch {
    return undefined;
  }
};

/** Reads what the first step shows: the questions, and where the customer stands. */
export const readAssess = async (client: WealthClient): Promise<AssessLoadedEvent> => {
  const [questionnaire, suitability, owner] = await Promise.all([
    client.wealth.getQuestionnaire(),
    client.wealth.getSuitability(),
    ownerOf(client),
  ]);
  return { type: 'loaded', questionnaire, suitability, owner };
};
