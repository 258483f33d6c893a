/** Makes every member readonly, all the way down, so that only what matters is compared. */
export type DeepReadonly<T> = unknown extends T
  ? unknown
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly DeepReadonly<Item>[]
      : { readonly [Member in keyof T]: DeepReadonly<T[Member]> };

/** `true` when two types are one and the same, `readonly` apart; a member more or less, or optional in one, is `false`. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- only functions compare types for identity */
export type Same<A, B> =
  (<T>() => T extends DeepReadonly<A> ? 1 : 2) extends <T>() => T extends DeepReadonly<B> ? 1 : 2
    ? true
    : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** Compiles with `true` only. */
export type Proven<T extends true> = T;
