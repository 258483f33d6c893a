// Three banks on one PostgreSQL: the same keys at all of them at once, one line for too many draws, and one of them killed.
import { inParallel, sendUntilAnswered } from './callers.mjs';
import { count } from './books.mjs';
import { countChanged, namesOf, prepareAt, tokensOf } from './load.mjs';
import { startBank } from './process.mjs';

const BANKS = 3;
/** Limit of every line; each draw takes 500.00. */
const LIMIT = '10000.00';
const DRAWS_A_LINE = 20;
/** Draws that are prepared for each line: half of them do not fit. */
const WANTED_A_LINE = 40;
const CUSTOMERS = 4;

/**
 * Sends every draw to all banks at the same time, one of which is killed on the way.
 *
 * @param {{postgres: string}} place - The database that they share.
 */
export async function race(place) {
  const options = { ...place, customers: CUSTOMERS, limit: LIMIT };
  const [first, ...others] = [await startBank(options)];
  for (let n = 1; n < BANKS; n += 1) others.push(await startBank(options));
  const banks = [first, ...others];
  const draws = await prepareAt(first.url, CUSTOMERS, CUSTOMERS * WANTED_A_LINE, 'race');
  const calls = draws.flatMap((draw, n) => banks.map((_, bank) => ({ draw, n, bank })));
  const replies = draws.map(() => []);
  let dead = -1;
  let answered = 0;
  const killing = [];
  await inParallel(calls, async ({ draw, n, bank }) => {
    // Who finds a bank gone goes to the next one.
    const url = () => banks[bank === dead ? (bank + 1) % BANKS : bank].url;
    replies[n].push(await sendUntilAnswered(url, draw));
    answered += 1;
    if (answered !== Math.floor(calls.length / 3)) return;
    dead = BANKS - 1;
    killing.push(banks[dead].kill());
  });
  await Promise.all(killing);
  const found = await judge(first.url, draws, replies);
  await Promise.all(banks.filter((_, n) => n !== dead).map(({ stop }) => stop()));
  return found;
}

async function judge(url, draws, replies) {
  const texts = replies.map((mine) => new Set(mine.map(({ text }) => withoutTrace(text))));
  const differing = texts.filter(({ size }) => size !== 1).length;
  const firsts = replies.map(([reply]) => reply);
  const made = draws.filter((_, n) => firsts[n].status === 201);
  const loans = firsts.filter(({ status }) => status === 201).map(({ text }) => JSON.parse(text));
  const changed = await countChanged(
    url,
    made,
    firsts.filter(({ status }) => status === 201),
  );
  const refused = firsts.filter(({ text }) => JSON.parse(text).code === 'insufficient-credit').length;
  const tokens = tokensOf(draws);
  const counted = await count(url, loans, tokens, namesOf(tokens.length), { repaid: false });
  const wrong = [...counted.wrong];
  if (differing > 0) wrong.push(`${differing} keys were answered in two ways`);
  if (made.length !== CUSTOMERS * DRAWS_A_LINE || refused !== draws.length - made.length)
    wrong.push(
      `${made.length} draws were made and ${refused} refused, of ${draws.length} on lines for half of them`,
    );
  const note = `${draws.length} keys at ${BANKS} banks each, one killed; ${refused} refused for want of credit`;
  return { acknowledged: loans.length, ...counted, wrong, changed, misquoted: 0, note };
}

/** A refusal tells the trace of the call that it answers; all else must be equal. */
const withoutTrace = (text) => text.replace(/"traceId":"[^"]*"/, '');
