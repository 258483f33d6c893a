import type { FrameClock } from '../frame-clock.js';

/** The clock of the page. */
export const pageClock: FrameClock = {
  now: () => performance.now(),
  every: (ms, run) => {
    const timer = setInterval(run, ms);
    return () => {
      clearInterval(timer);
    };
  },
};
