import type { JobHandler } from '../engine/context.js';
import { ATTEMPT_JOB } from '../engine/outbox.js';
import { kinds } from '../engine/records.js';

/**
 * Jobs of webhooks. One only says that an attempt is due; the attempt itself is made after that is kept, because a decision
 * may be made again and a request cannot be taken back.
 */
export const deliveryJobs: Readonly<Record<string, JobHandler>> = {
  [ATTEMPT_JOB]: async (subject, ctx) => {
    const [id = '', number] = subject.split(' ');
    const delivery = await ctx.get(kinds.delivery, id);
    if (delivery === undefined || String(delivery.attemptCount + 1) !== number) return;
    if (delivery.work !== 'WAITING' && delivery.work !== 'HELD') return;
    ctx.put(kinds.delivery, id, { ...delivery, work: 'DUE', released: delivery.work === 'HELD' });
  },
};
