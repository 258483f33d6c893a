import { tabDrafts } from './adapters/tab-drafts.js';
import { draftStoreOr, type DraftStore } from './draft-store.js';

/** What a customer has entered, as typed, by name of the field; never a tick, a code or a password. */
export type Entered = Readonly<Record<string, string>>;

/** What is worth keeping of a state. */
export interface Draft {
  /** Name of the screen and an id that only this customer has: nobody else can ask for the draft. */
  readonly key: string;
  /** Blank fields do not count; when all are blank there is no draft. */
  readonly entered: Entered;
}

/** What was entered before is there again; counts only where the customer has entered nothing of it meanwhile. */
export interface RestoredEvent {
  readonly type: 'restored';
  readonly entered: Entered;
}

/** Takes what was kept. */
export type Restore = (entered: Entered) => void;

/** Starts keeping what is entered on a screen; gives what is to be told of every state. */
export type KeepDraft<S> = (restore: Restore) => (state: S) => void;

const blank = '{}';

const textOf = ({ entered }: Draft): string =>
  JSON.stringify(Object.fromEntries(Object.entries(entered).filter(([, value]) => value !== '')));

/** Reads a kept text. It was sealed or is of the page's own store: whether the values fit, the flow finds out. */
const enteredIn = (text: string): Entered => {
  const entered: unknown = JSON.parse(text);
  return Object.fromEntries(
    Object.entries(entered ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};

/**
 * Makes what is kept follow what is entered: looks for a draft once for each key and hands it over, then saves every change.
 *
 * One thing is done at a time and the last state counts. So a store is never asked faster than it answers, and what was
 * typed waits for no timer: a page that goes away gives no time for anything that has not been done.
 */
export class DraftKeeper {
  private readonly store: DraftStore;
  private readonly restore: Restore;
  private latest: Draft | undefined;
  /** Key that was looked for. */
  private key: string | undefined;
  /** What the store holds for it. */
  private kept = blank;
  private busy = false;

  constructor(store: DraftStore, restore: Restore) {
    this.store = store;
    this.restore = restore;
  }

  /** Takes what is entered now; undefined leaves what is kept as it is. */
  note(draft: Draft | undefined): void {
    this.latest = draft;
    if (!this.busy) void this.follow();
  }

  private async follow(): Promise<void> {
    this.busy = true;
    for (let draft = this.latest; draft !== undefined && !this.isKept(draft); draft = this.latest) {
      if (draft.key === this.key) await this.keep(draft.key, textOf(draft));
      else await this.look(draft.key);
    }
    this.busy = false;
  }

  private isKept(draft: Draft): boolean {
    return draft.key === this.key && textOf(draft) === this.kept;
  }

  private async look(key: string): Promise<void> {
    this.key = key;
    this.kept = blank;
    try {
      const text = (await this.store.load(key)) ?? blank;
      const entered = enteredIn(text);
      this.kept = text;
      // The screen may show something else by now.
      if (text !== blank && this.latest?.key === key) this.restore(entered);
    } catch {
      // Then there is no draft.
    }
  }

  private async keep(key: string, text: string): Promise<void> {
    // What could not be saved is not tried again: the next change comes soon enough.
    this.kept = text;
    try {
      await (text === blank ? this.store.remove(key) : this.store.save(key, text));
    } catch {
      // Then there is no draft.
    }
  }
}

/**
 * Makes the part of a screen that keeps drafts.
 *
 * @param draftOf - Says what is worth keeping of a state; undefined while that is not known, or not certain.
 * @param usual - Where it is kept unless the page says otherwise. Default: sealed in the tab for 15 minutes.
 */
export const draftKeeping =
  <S>(draftOf: (state: S) => Draft | undefined, usual: DraftStore = tabDrafts): KeepDraft<S> =>
  (restore) => {
    const store = draftStoreOr(usual);
    const keeper = store === undefined ? undefined : new DraftKeeper(store, restore);
    return (state) => keeper?.note(draftOf(state));
  };
