/**
 * Keeps for a short time what a customer has entered and not sent, so that it survives a reload.
 *
 * A store gets texts in the clear and may lay nothing down in the clear. Whatever it does, a screen works without it: a
 * store that rejects only means that there is no draft.
 */
export interface DraftStore {
  /** Gives the text that was saved last under a key; undefined when there is none, or none that still counts. */
  load(key: string): Promise<string | undefined>;
  /** Saves a text in place of the one before. Keys hold an id that only one customer has. */
  save(key: string, text: string): Promise<void>;
  /** Forgets the text of a key. */
  remove(key: string): Promise<void>;
}

let chosen: { readonly store: DraftStore | undefined } | undefined;

/**
 * Says where screens keep what was entered and not sent; without it they keep it sealed in the tab for 15 minutes.
 *
 * Call it before the widgets are shown.
 *
 * @param store - A store of the page's own; undefined switches drafts off.
 * @example
 * ```ts
 * import { setDraftStore } from '@weidongli/widgets';
 *
 * setDraftStore(undefined);
 * ```
 */
export const setDraftStore = (store: DraftStore | undefined): void => {
  chosen = { store };
};

/** Gives the store that the page has chosen, else the usual one; undefined when drafts are off. */
export const draftStoreOr = (usual: DraftStore): DraftStore | undefined =>
  chosen === undefined ? usual : chosen.store;
