// Units of work that are committed together, some of which cannot be kept: their neighbours must be.

const scope = { tenant: 'poison', unit: 'main' };
const EMPTY = { scope, expects: [], puts: [], accounts: [], transfers: [], events: [], jobs: [] };
const UNITS = 64;
/** Places of the units that fail, and why each does. */
const POISON = {
  7: { name: 'a version that nobody has', puts: [{ ...put('x'), expectedVersion: 5 }] },
  20: { name: 'a transfer from an account that does not exist', transfers: [transfer('nowhere')] },
  33: { name: 'more than the account holds', transfers: [transfer('purse')] },
  // PostgreSQL cannot keep this character in a text; SQLite can.
  46: {
    name: 'an id with a character that a database may refuse',
    puts: [put('bad\u0000id')],
    mayPass: true,
  },
};

function put(id) {
  return { kind: 'thing', id, expectedVersion: 'absent', body: { id }, keys: { all: 'things' } };
}

function transfer(debit) {
  const about = { purpose: 'TEST', reference: null, contractSha256: null, postedAt: null, at: 'now' };
  const amounts = { amount: 100n, currency: 'CNY', state: 'PENDING' };
  return { kind: 'transfer', transfer: { id: `from-${debit}`, debit, credit: 'shop', ...amounts, ...about } };
}

/**
 * Commits 64 units at once.
 *
 * @param {object} store - An empty store; it is closed afterwards.
 * @returns {Promise<{note: string, wrong: string[]}>}
 */
export async function poison(store) {
  const purse = { id: 'purse', currency: 'CNY', flag: 'debitsMustNotExceedCredits' };
  await store.commit({ ...EMPTY, accounts: [purse, { id: 'shop', currency: 'CNY' }] });
  const units = Array.from({ length: UNITS }, (_, n) => {
    const { puts = [], transfers = [] } = POISON[n] ?? {};
    return { ...EMPTY, puts: [put(`unit-${n}`), ...puts], transfers };
  });
  const outcomes = await Promise.allSettled(units.map((unit) => store.commit(unit)));
  const wrong = [];
  for (const [n, { status, reason }] of outcomes.entries()) {
    const kept = (await store.get(scope, 'thing', `unit-${n}`)) !== undefined;
    const { name, mayPass = false } = POISON[n] ?? {};
    const failed = status === 'rejected';
    if (kept === failed)
      wrong.push(
        `unit ${n} was ${failed ? 'refused' : 'acknowledged'}, but it is ${kept ? '' : 'not '}there`,
      );
    if (name === undefined && failed) wrong.push(`unit ${n} failed with its neighbours: ${reason.message}`);
    if (name !== undefined && !failed && !mayPass) wrong.push(`unit ${n} was kept in spite of ${name}`);
  }
  await store.close();
  const refused = outcomes.filter(({ status }) => status === 'rejected').length;
  return { note: `${UNITS} units at once, ${refused} refused, their neighbours kept`, wrong };
}
