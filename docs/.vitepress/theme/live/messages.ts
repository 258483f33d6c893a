/** What the frame with the screen tells the page around it. */
export type StageMessage =
  | { readonly kind: 'event'; readonly name: string; readonly detail: string }
  | { readonly kind: 'clock'; readonly now: string };

/** Tells the page around the frame. */
export const tell = (message: StageMessage): void => {
  if (window.parent !== window) window.parent.postMessage({ wdlStage: message }, location.origin);
};

/** Reads what the frame told; anything else gives nothing. */
export const stageMessage = (data: unknown): StageMessage | undefined =>
  typeof data === 'object' && data !== null && 'wdlStage' in data
    ? (data.wdlStage as StageMessage)
    : undefined;

/** Reads by how many days the clock is to move; anything else gives nothing. */
export const advanceMessage = (data: unknown): number | undefined =>
  typeof data === 'object' && data !== null && 'wdlAdvance' in data && typeof data.wdlAdvance === 'number'
    ? data.wdlAdvance
    : undefined;
