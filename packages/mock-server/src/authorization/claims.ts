import { fromBase64Url } from '@weidongli/trust/suite';

/** Members of a JWT that are read here. */
export interface Claims {
  readonly iss?: unknown;
  readonly sub?: unknown;
  readonly aud?: unknown;
  readonly exp?: unknown;
  readonly iat?: unknown;
  readonly nbf?: unknown;
  readonly jti?: unknown;
}

declare const TextDecoder: new () => { readonly decode: (bytes: Uint8Array) => string };

/** Reads what a JWT says, before anything of it is believed; `undefined` when it says nothing. */
export const decodeClaims = (compact: string): Claims | undefined => {
  const [, payload] = compact.split('.');
  if (payload === undefined || compact.length > 16_384) return undefined;
  try {
    const claims: unknown = JSON.parse(new TextDecoder().decode(fromBase64Url(payload)));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
};
