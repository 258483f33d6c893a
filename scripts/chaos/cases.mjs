// The cases of npm run chaos. Each makes trouble, lets careful clients go on, and returns what was found.
import { advance, count } from './books.mjs';
import { countChanged, drawAll, namesOf, prepareAt, repayOnce, tokensOf } from './load.mjs';
import { startBank } from './process.mjs';

/** Customers of a bank; each has a line. */
const CUSTOMERS = 40;

const parse = (replies) => replies.map(({ text }) => JSON.parse(text));
const created = (replies) => replies.filter(({ status }) => status === 201);

/** Counts the books of a bank after draws, repays some, and adds what the answers themselves tell. */
async function settle(url, draws, replies, more = {}) {
  const changed = await countChanged(url, draws, replies);
  const right = draws.filter((_, n) => replies[n].status === 201);
  const loans = parse(created(replies));
  const tokens = tokensOf(draws);
  await advance(url);
  const misquoted = await repayOnce(url, right, loans);
  const counted = await count(url, loans, tokens, namesOf(tokens.length));
  return { acknowledged: loans.length, ...counted, changed, misquoted, ...more };
}

/** Kills a bank by SIGKILL under load, starts it on the same store, and lets clients ask again. */
export async function killUnderLoad(place, { draws: wanted }) {
  const options = { ...place, customers: CUSTOMERS };
  let bank = await startBank(options);
  const draws = await prepareAt(bank.url, CUSTOMERS, wanted, 'kill');
  let restart;
  const kill = async () => {
    await bank.kill();
    bank = await startBank(options);
  };
  let before = 0;
  const replies = await drawAll(
    draws,
    () => bank.url,
    (answered) => {
      if (answered !== Math.floor(wanted / 3)) return;
      before = answered;
      restart = kill();
    },
  );
  await restart;
  const found = await settle(bank.url, draws, replies, { note: `${before} acknowledged before the kill` });
  await bank.stop();
  return found;
}

/** Lets every answer of the first attempt of every third draw get lost after its commit. */
export async function dropAfterCommit(place, { draws: wanted }) {
  const bank = await startBank({ ...place, customers: CUSTOMERS });
  const draws = await prepareAt(bank.url, CUSTOMERS, wanted, 'drop');
  const lost = (n) => (n % 3 === 0 ? { 'wdl-sandbox-fault': 'dropAfterCommit' } : {});
  const replies = await drawAll(
    draws,
    () => bank.url,
    () => undefined,
    lost,
  );
  const again = replies.filter(({ replayed }) => replayed).length;
  const found = await settle(bank.url, draws, replies, {
    note: `${again} answers were lost and asked for again`,
  });
  if (again === 0) found.wrong.push('no answer was lost: the fault did nothing');
  await bank.stop();
  return found;
}

/** Runs the same trouble-free load on a store that forgets one write. */
export async function forget(place, { draws: wanted }, forgets) {
  const bank = await startBank({ ...place, customers: CUSTOMERS, forgets });
  const draws = await prepareAt(bank.url, CUSTOMERS, wanted, 'forget');
  const replies = await drawAll(
    draws,
    () => bank.url,
    () => undefined,
  );
  const tokens = tokensOf(draws);
  const counted = await count(bank.url, parse(created(replies)), tokens, namesOf(CUSTOMERS), {
    repaid: false,
  });
  await bank.stop();
  return { acknowledged: replies.length, ...counted, changed: 0, misquoted: 0 };
}
