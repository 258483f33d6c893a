import type { EventPage } from '@weidongli/contracts/partner';
import type {
  SandboxClock,
  SandboxState,
  Snapshot,
  SnapshotFork,
  SnapshotPage,
  SnapshotRestoration,
} from '@weidongli/contracts/sandbox';
import { SandboxCaller } from './caller.js';
import { equal } from './check.js';
import type { Cases } from './cases.js';

const CLOCK = '/v1/sandbox/clock';
const SNAPSHOTS = '/v1/sandbox/snapshots';
const STATE = '/v1/sandbox/state';

/** Cases of time travel: forward to what is waited for, and back to what was kept. */
export const timeCases: Cases = {
  'waits for an event and stops at it': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { loan: drawn } = await customer.draw('500.00');
    const before = await sandbox.ok<SandboxClock>('GET', CLOCK);
    const wish = { until: 'event', event: 'loan.disbursed', subject: drawn.id };
    const after = await sandbox.ok<SandboxClock>('POST', CLOCK, wish);
    equal(after.reached, true, 'reached');
    equal(Date.parse(after.now) - Date.parse(before.now) <= 41_000, true, 'stopped with the money');
    const page = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${drawn.id}&limit=50`);
    equal(after.events.includes(page.data.at(-1)?.id ?? ''), true, 'the event is told');
  },
  'waits for the next instalment to fall due': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    await customer.draw('500.00');
    await sandbox.advance('PT1M');
    const after = await sandbox.ok<SandboxClock>('POST', CLOCK, { until: 'next_due' });
    equal(after.reached, true, 'reached');
    equal(after.now.slice(11, 19), '00:00:00', 'an instalment falls due with the day');
  },
  'waits for the next cut-off, on a trading day': async ({ sandbox }) => {
    const after = await sandbox.ok<SandboxClock>('POST', CLOCK, { until: 'next_cutoff' });
    equal(after.now.slice(11, 19), '15:00:00', 'time of day');
    const next = await sandbox.ok<SandboxClock>('POST', CLOCK, { until: 'next_cutoff' });
    equal(next.now > after.now, true, 'the next is another');
  },
  'gives up waiting, and says so': async ({ sandbox }) => {
    const before = await sandbox.ok<SandboxClock>('GET', CLOCK);
    const wish = { until: 'event', event: 'loan.never', atMost: 'PT1H' };
    const after = await sandbox.ok<SandboxClock>('POST', CLOCK, wish);
    equal(after.reached, false, 'reached');
    equal(Date.parse(after.now) - Date.parse(before.now) < 3_700_000, true, 'an hour at most');
    await sandbox.refused('validation-failed', 'POST', CLOCK, { until: 'event' });
    await sandbox.refused('validation-failed', 'POST', CLOCK, { until: 'idle', event: 'loan.overdue' });
    await sandbox.refused('validation-failed', 'POST', CLOCK, { atMost: 'PT1H' });
  },
  'goes back to a snapshot: books, loans, clock': async ({ sandbox }) => {
    const resume = await sandbox.freeze();
    const kept = await sandbox.ok<Snapshot>('POST', SNAPSHOTS, { label: 'before the loan' });
    const [state, books] = [await hash(sandbox), await sandbox.ledger()];
    const customer = await sandbox.customer();
    await customer.draw('500.00');
    await sandbox.advance('P1D');
    equal((await hash(sandbox)) === state, false, 'another state');
    const path = `${SNAPSHOTS}/${kept.id}/restore`;
    const back = await sandbox.ok<SnapshotRestoration>('POST', path, {});
    equal(back.now, kept.bankTime, 'clock');
    equal(await hash(sandbox), state, 'state');
    equal(await sandbox.ledger(), books, 'books');
    await sandbox.refused('not-found', 'POST', `${SNAPSHOTS}/${kept.id.slice(0, -4)}0000/restore`, {});
    const listed = await sandbox.ok<SnapshotPage>('GET', SNAPSHOTS);
    equal(
      listed.data.some(({ id, label }) => id === kept.id && label === kept.label),
      true,
      'listed',
    );
    await sandbox.ok('POST', `${SNAPSHOTS}/${kept.id}/delete`, {});
    await sandbox.refused('not-found', 'POST', path, {});
    await resume();
  },
  'forks a snapshot into a tenant that goes its own way': async ({ sandbox, send }) => {
    const resume = await sandbox.freeze();
    const kept = await sandbox.ok<Snapshot>('POST', SNAPSHOTS, {});
    const state = await hash(sandbox);
    const fork = await sandbox.ok<SnapshotFork>('POST', `${SNAPSHOTS}/${kept.id}/fork`, {});
    const other = new SandboxCaller(send, fork.sandboxKey);
    equal(await hash(other), state, 'begins alike');
    const customer = await other.customer();
    await customer.draw('500.00');
    await other.advance('P1D');
    equal(await hash(sandbox), state, 'the first has not moved');
    await other.balanced();
    const again = { tenantId: fork.tenantId };
    await sandbox.refused('invalid-state', 'POST', `${SNAPSHOTS}/${kept.id}/fork`, again);
    await resume();
  },
};

const hash = async (sandbox: SandboxCaller): Promise<string> =>
  (await sandbox.ok<SandboxState>('GET', STATE)).stateHash;
