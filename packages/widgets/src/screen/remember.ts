/**
 * Makes a function work something out once for each state. States never change, so that the same one has the same result,
 * however often a screen is drawn.
 */
export const rememberFor = <S extends object, R>(work: (state: S) => R): ((state: S) => R) => {
  const known = new WeakMap<S, { readonly result: R }>();
  return (state) => {
    const found = known.get(state) ?? { result: work(state) };
    known.set(state, found);
    return found.result;
  };
};
