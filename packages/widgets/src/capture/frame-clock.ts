/** What says when to look at the next frame. */
export interface FrameClock {
  /** Milliseconds since some start; never goes back. */
  now(): number;
  /** Calls again and again until the returned function is called. */
  every(ms: number, run: () => void): () => void;
}
