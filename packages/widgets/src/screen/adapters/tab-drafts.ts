import type { DraftStore } from '../draft-store.js';

const minuteMs = 60_000;

/** How long drafts count, and what their names begin with: drafts of another life have another beginning. */
interface DraftLife {
  /** Milliseconds. */
  readonly lifeMs: number;
  readonly prefix: string;
}

const shortLife: DraftLife = { lifeMs: 15 * minuteMs, prefix: 'wdl-draft.' };
const longLife: DraftLife = { lifeMs: 48 * 60 * minuteMs, prefix: 'wdl-long-draft.' };
/** Database, store and key have the same name: there is one of each. */
const keyName = 'wdl-drafts';
/** Bytes of the number that AES-GCM wants to be used once. */
const ivLength = 12;

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The database does not answer.'));
    };
  });

const openDatabase = (): Promise<IDBDatabase> => {
  const opening = indexedDB.open(keyName, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(keyName);
  };
  return answer(opening);
};

/** Gives the key of this browser: scripts of the page can use it, and nobody can read it. */
const sealingKey = async (): Promise<CryptoKey> => {
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const database = await openDatabase();
  try {
    // Look and put in one transaction: of two tabs that start together, the second takes the key of the first.
    const keys = database.transaction(keyName, 'readwrite').objectStore(keyName);
    const known = (await answer(keys.get(keyName))) as CryptoKey | undefined;
    if (known === undefined) await answer(keys.put(fresh, keyName));
    return known ?? fresh;
  } finally {
    database.close();
  }
};

/** Names a key without telling the id in it. */
const hashOf = async (key: string): Promise<string> =>
  toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', encode(key))));

/** Binds a sealed text to its key and its time: it opens under no other key, and not with a later time. */
const sealing = (key: string, savedAt: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: encode(`${savedAt} ${key}`),
});

/**
 * Keeps drafts in this tab for a time, sealed: `sessionStorage` holds an AES-GCM ciphertext under a hashed name, IndexedDB
 * a key that cannot be read out. Where the browser offers one of them not, there are no drafts; no method rejects.
 */
export class TabDrafts implements DraftStore {
  private readonly now: () => number;
  private readonly life: DraftLife;
  private sealingKey: Promise<CryptoKey> | undefined;

  /**
   * @param now - The time in milliseconds since 1970. Default: the clock of the device.
   * @param life - How long drafts count. Default: 15 minutes.
   */
  constructor(now: () => number = () => Date.now(), life: DraftLife = shortLife) {
    this.now = now;
    this.life = life;
  }

  async load(key: string): Promise<string | undefined> {
    try {
      this.sweep();
      const [savedAt = '', sealed] = sessionStorage.getItem(await this.nameOf(key))?.split(' ') ?? [];
      if (sealed === undefined) return undefined;
      const bytes = fromBase64(sealed);
      const text = await crypto.subtle.decrypt(
        sealing(key, savedAt, bytes.slice(0, ivLength)),
        await this.useKey(),
        bytes.slice(ivLength),
      );
      return new TextDecoder().decode(text);
    } catch {
      return undefined;
    }
  }

  async save(key: string, text: string): Promise<void> {
    try {
      this.sweep();
      const savedAt = String(this.now());
      const iv = crypto.getRandomValues(new Uint8Array(ivLength));
      const sealed = await crypto.subtle.encrypt(
        sealing(key, savedAt, iv),
        await this.useKey(),
        encode(text),
      );
      const bytes = new Uint8Array([...iv, ...new Uint8Array(sealed)]);
      sessionStorage.setItem(await this.nameOf(key), `${savedAt} ${toBase64(bytes)}`);
    } catch {
      // Without storage there is no draft.
    }
  }

  async remove(key: string): Promise<void> {
    try {
      sessionStorage.removeItem(await this.nameOf(key));
    } catch {
      // Where nothing can be kept, nothing is there to be removed.
    }
  }

  /** Gives the key. One that could not be had once is not asked for again: there are no drafts on this page then. */
  private useKey(): Promise<CryptoKey> {
    return (this.sealingKey ??= sealingKey());
  }

  private async nameOf(key: string): Promise<string> {
    return this.life.prefix + (await hashOf(key));
  }

  /** Removes what is too old, of every key: who does not come back leaves nothing behind. */
  private sweep(): void {
    const { lifeMs, prefix } = this.life;
    for (const name of Object.keys(sessionStorage).filter((one) => one.startsWith(prefix))) {
      const age = this.now() - parseInt(sessionStorage.getItem(name) ?? '', 10);
      // A time to come is no time of ours; neither is something that is no number.
      if (!(age >= 0 && age < lifeMs)) sessionStorage.removeItem(name);
    }
  }
}

/** Where screens keep drafts unless the page says otherwise. */
export const tabDrafts: DraftStore = new TabDrafts();

/** Where answers to a questionnaire are kept unless the page says otherwise: for two days, while the tab is there. */
export const questionnaireDrafts: DraftStore = new TabDrafts(undefined, longLife);
