// A store with a planted fault, to prove that npm run chaos finds one: it says that a write is kept, and forgets it.

/** Number of the draw that is struck: some are right before it, and some after. */
const STRUCK = 20;

/** What is forgotten, by name: a whole draw that was acknowledged, or the end of a pending transfer. */
const FAULTS = {
  draw: (unit) => (unit.puts.some(({ kind }) => kind === 'loan-number') ? undefined : unit),
  transfer: (unit) => {
    const at = unit.transfers.findIndex(({ kind }) => kind === 'post');
    return at < 0 ? unit : { ...unit, transfers: unit.transfers.filter((_, index) => index !== at) };
  },
};

/**
 * Makes a store that forgets one write.
 *
 * @param {object} store - A store that works.
 * @param {keyof typeof FAULTS} what - What it forgets.
 */
export function forgetful(store, what) {
  let seen = 0;
  const commit = async (unit) => {
    const left = FAULTS[what](unit);
    if (left !== unit) seen += 1;
    if (left === unit || seen !== STRUCK) return store.commit(unit);
    if (left !== undefined) await store.commit(left);
  };
  return { ...store, commit };
}
