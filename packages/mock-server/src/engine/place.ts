import { isId, unitNumberOf } from './ids.js';
import type { Runtime } from './runtime.js';
import { MAIN, type Scope } from './store.js';

/** Where a secret can be looked up. */
export interface SecretPlace {
  readonly tenant: string;
  readonly unit: string;
}

/** Returns what a secret says of the unit that it is for: nothing for the first. */
export const unitMark = ({ unit }: Scope): string => (unit === MAIN ? '' : `.${unit}`);

/** Reads tenant and unit from a secret that begins `wcs_`, `wat_`, `wpt_` or `who_`. */
export const placeOfSecret = (secret: string): SecretPlace | undefined => {
  const [, tenant, unit = MAIN] = /^w(?:cs|at|pt|ho)_([a-z0-9-]+)(?:\.([a-z0-9-]+))?_/.exec(secret) ?? [];
  return tenant === undefined ? undefined : { tenant, unit };
};

/**
 * Returns the unit in which a call of a partner's server or of the sandbox is decided: that of the object in its path, or
 * of the account that pays, or of the one that is paid; the id itself says it. The first unit where none is named.
 */
export const unitOfInput = (
  { units }: Runtime,
  pathMembers: Readonly<Record<string, string>>,
  { from, to }: Readonly<Record<string, unknown>>,
): string => {
  const named = [...Object.values(pathMembers), from, to].find(
    (text) => typeof text === 'string' && isId(text),
  );
  return (typeof named === 'string' ? units[unitNumberOf(named)] : undefined) ?? MAIN;
};
