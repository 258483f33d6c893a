import type { Context } from './context.js';
import { base64url, fromBase64, hmacBase64url, utf8 } from './digest.js';
import type { TenantConfig } from './tenant.js';

interface Subtle {
  importKey(
    format: 'raw',
    key: Uint8Array,
    algorithm: string,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<object>;
  encrypt(algorithm: object, key: object, data: Uint8Array): Promise<ArrayBuffer>;
  decrypt(algorithm: object, key: object, data: Uint8Array): Promise<ArrayBuffer>;
}

declare const crypto: { readonly subtle: Subtle };

/** What keeping a secret takes of a decision. */
type Keeper = Pick<Context, 'random'> & { readonly tenant: Pick<TenantConfig, 'storageSeed' | 'sandboxKey'> };

const bytesOf = (text: string): Uint8Array => fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));

/** What the keys of a tenant are made from. A sandbox takes the tenant's key, a fork that of its origin; a bank has an HSM. */
const seedOf = ({ tenant }: Pick<Keeper, 'tenant'>): Uint8Array =>
  utf8(tenant.storageSeed ?? tenant.sandboxKey);

/** The key under which a tenant's secrets are kept. */
const storageKey = (ctx: Pick<Keeper, 'tenant'>): Promise<object> =>
  crypto.subtle.importKey('raw', bytesOf(hmacBase64url(seedOf(ctx), 'storage')), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);

/**
 * Makes a digest that only this tenant can make, so that people and names can be compared without being kept.
 *
 * @param purpose - Digests of different purposes never agree.
 */
export const keyedDigest = (
  ctx: Pick<Keeper, 'tenant'>,
  purpose: 'person' | 'name' | 'card' | 'device',
  text: string,
): string => hmacBase64url(seedOf(ctx), `${purpose} ${text}`);

/** Seals bytes to be kept in a record: AES-256-GCM under the storage key, with a nonce of its own. */
export const keepSecret = async (ctx: Keeper, bytes: Uint8Array): Promise<string> => {
  const iv = ctx.random(12);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await storageKey(ctx), bytes);
  return `${base64url(iv)}.${base64url(new Uint8Array(sealed))}`;
};

/** Opens what {@link keepSecret} has sealed; rejects when it was changed, or is another tenant's. */
export const openSecret = async (ctx: Pick<Keeper, 'tenant'>, sealed: string): Promise<Uint8Array> => {
  const [iv = '', rest = ''] = sealed.split('.');
  const algorithm = { name: 'AES-GCM', iv: bytesOf(iv) };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, await storageKey(ctx), bytesOf(rest)));
};
