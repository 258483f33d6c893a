/** Gives the milliseconds since the page began; they never jump, whatever becomes of the clock. */
export const pageTime = (): number => performance.now();
