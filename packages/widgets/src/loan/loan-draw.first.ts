import { isCardFor } from '../screen/card-for.js';
import type { LoanClient } from './loan.client.js';
import type { DrawEvent } from './loan-draw.state.js';

const firstLine = async (client: LoanClient) =>
  (await client.loan.listLines()).data.find(({ product }) => product === 'consumer');

const firstCard = async (client: LoanClient) =>
  (await client.account.listCards()).data.find(isCardFor('RECEIVE'));

/** Reads what the first step shows: line, card and any draw under way. */
export const readDraw = async (client: LoanClient): Promise<Extract<DrawEvent, { type: 'loaded' }>> => {
  const [line, card, draws] = await Promise.all([
    firstLine(client),
    firstCard(client),
    client.loan.listDraws({ state: 'IN_PROGRESS' }),
  ]);
  return { type: 'loaded', line, card, inProgress: draws.data[0] };
};
