import type { Environment } from '@weidongli/client';

/** The browser's own clock, timers and chance. */
export const browserEnvironment: Environment = {
  now: () => Date.now(),
  schedule: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  random: () => Math.random(),
  uuid: () => crypto.randomUUID(),
};
