/** Names of the members that a state may lack. */
export type OptionalKeys<S> = {
  [K in keyof S]-?: S extends Record<K, S[K]> ? never : K;
}[keyof S];

/** Copies a state without some of its optional members. */
export const without = <S extends object>(state: S, ...names: readonly OptionalKeys<S>[]): S =>
  Object.fromEntries(
    Object.entries(state).filter(([name]) => !names.some((left) => left === name)),
  ) as unknown as S;
