import { TrustError } from './trust-error.js';

/** A key inside WebCrypto; typed by its shape because this package knows neither the DOM nor Node. */
export interface WebCryptoKey {
  readonly type: string;
  readonly extractable: boolean;
  readonly algorithm: object;
  readonly usages: readonly string[];
}

/** A pair of keys inside WebCrypto. */
export interface WebCryptoKeyPair {
  readonly privateKey: WebCryptoKey;
  readonly publicKey: WebCryptoKey;
}

interface SubtleCrypto {
  digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer>;
  sign(algorithm: object, key: WebCryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
  verify(algorithm: object, key: WebCryptoKey, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
  importKey(
    format: 'jwk',
    key: object,
    algorithm: object,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<WebCryptoKey>;
  exportKey(format: 'jwk', key: WebCryptoKey): Promise<Readonly<Record<string, unknown>>>;
  generateKey(algorithm: object, extractable: boolean, usages: readonly string[]): Promise<WebCryptoKeyPair>;
}

/** The parts of `URL` that are read here. */
export interface ParsedUrl {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly searchParams: Iterable<[string, string]>;
  href: string;
  hash: string;
}

interface HostGlobals {
  /** `subtle` is absent on plain-http pages. */
  readonly crypto?: { readonly subtle?: SubtleCrypto };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (
    label: string,
    options: { fatal: boolean; ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
  readonly URL: new (url: string) => ParsedUrl;
  btoa(binary: string): string;
  atob(base64: string): string;
}

const host = globalThis as unknown as HostGlobals;

/**
 * Gives the platform's WebCrypto.
 *
 * @throws {TrustError} `no-web-crypto` on a page that is not served by https or from this machine.
 */
export const webCrypto = (): SubtleCrypto => {
  const subtle = host.crypto?.subtle;
  if (subtle) return subtle;
  throw new TrustError('no-web-crypto', 'There is no WebCrypto here: a page needs https, Node needs 20.19.');
};

/** Encodes text as UTF-8. */
export const utf8 = (text: string): Uint8Array => new host.TextEncoder().encode(text);

/** Decodes UTF-8 and throws a `TypeError` on bytes that are none. */
export const textFromUtf8 = (bytes: Uint8Array): string =>
  new host.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** Parses an absolute address; undefined when it is none. */
export const parseUrl = (url: string): ParsedUrl | undefined => {
  try {
    return new host.URL(url);
  } catch {
    return undefined;
  }
};

/** Turns a binary string into base64 and back, by the platform's own code. */
export const base64 = {
  encode: (binary: string): string => host.btoa(binary),
  decode: (text: string): string => host.atob(text),
};
