import { createPageKey, digestBody, provePageKey } from '@weidongli/trust/page';
import type { Possession } from '../environment.js';

/** Keys by WebCrypto: their private part never leaves it. */
export const pagePossession: Possession = {
  createKey: async () => {
    const key = await createPageKey();
    return { prove: (claim) => provePageKey({ ...claim, key }) };
  },
  digest: digestBody,
};
