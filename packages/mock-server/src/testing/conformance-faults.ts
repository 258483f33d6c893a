import type { SandboxFault, SandboxFaultCount, SandboxFaultList } from '@weidongli/contracts/sandbox';
import type { CustomerCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal } from './check.js';
import { newCustomer } from './outcome-steps.js';

const FAULTS = '/v1/sandbox/faults';
const LINES = '/v1/loan/lines';

const statuses = async (
  customer: CustomerCaller,
  calls: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly number[]> => {
  const found: number[] = [];
  for (let call = 0; call < calls; call += 1)
    found.push((await customer.call('GET', LINES, undefined, headers)).status);
  return found;
};

/** Cases of faults: what they strike, how often, and who sees them. */
export const faultCases: Cases = {
  'strikes exactly so many calls, however many come at once': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    await sandbox.ok('POST', FAULTS, { operation: 'loan.listLines', status: 503, times: 7 });
    const replies = await Promise.all(Array.from({ length: 30 }, () => customer.call('GET', LINES)));
    equal(replies.filter(({ status }) => status === 503).length, 7, 'calls struck');
    equal((await sandbox.ok<SandboxFaultList>('GET', FAULTS)).data, [], 'faults left');
  },
  'strikes the n-th call, each n-th, or a share that a seed chooses': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    await sandbox.ok('POST', FAULTS, { operation: 'loan.list*', status: 503, nth: 2 });
    equal(await statuses(customer, 3), [200, 503, 200], 'second');
    const { id } = await sandbox.ok<SandboxFault>('POST', FAULTS, {
      operation: 'loan.*',
      status: 500,
      every: 3,
    });
    equal(await statuses(customer, 6), [200, 200, 500, 200, 200, 500], 'each third');
    equal((await sandbox.ok<SandboxFaultCount>('POST', `${FAULTS}/${id}/remove`, {})).removed, 1, 'removed');
    await sandbox.refused('not-found', 'POST', `${FAULTS}/${id}/remove`, {});
    const share = { operation: 'loan.listLines', status: 503, percent: 40, seed: 11 };
    const runs: (readonly number[])[] = [];
    for (let run = 0; run < 2; run += 1) {
      const planted = await sandbox.ok<SandboxFault>('POST', FAULTS, share);
      runs.push(await statuses(customer, 20));
      await sandbox.ok('POST', `${FAULTS}/${planted.id}/remove`, {});
    }
    equal(runs[0], runs[1], 'the same seed');
    const struck = runs[0]?.filter((status) => status === 503).length ?? 0;
    equal(struck > 0 && struck < 20, true, `a share of the calls: ${struck} of 20`);
  },
  'strikes one customer only, and spares the controls': async ({ sandbox }) => {
    const one = await newCustomer(sandbox);
    const other = await sandbox.customer('not-invited');
    await sandbox.customer('repeat-borrower');
    await sandbox.ok('POST', FAULTS, { operation: '*', customerRef: 'not-invited', status: 503 });
    equal(await statuses(one, 1), [200], 'somebody else');
    equal(await statuses(other, 2), [503, 200], 'the customer');
    await sandbox.ok('POST', FAULTS, { operation: '*', status: 503, times: 5 });
    equal((await sandbox.ok<SandboxFaultList>('GET', FAULTS)).data.length, 1, 'controls answer');
    equal((await sandbox.ok<SandboxFaultCount>('POST', `${FAULTS}/clear`, {})).removed, 1, 'cleared');
  },
  'counts the calls that carry a header': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    // A bank may be asked twice: the seed makes the header a new one.
    const seed = String(Number((await newCustomer(sandbox)).line.id.replace(/\D/g, '').slice(-6)));
    const header = { 'wdl-sandbox-fault': `status=503;nth=2;seed=${seed}` };
    equal(await statuses(customer, 3, header), [200, 503, 200], 'second with the header');
    equal(await statuses(customer, 2), [200, 200], 'calls without it');
    const wait = { 'wdl-sandbox-fault': 'status=429;retryAfter=9' };
    const limited = await customer.call('GET', LINES, undefined, wait);
    equal([limited.status, limited.headers['retry-after']], [429, '9'], 'rate limit');
  },
  'says what in a fault does not fit': async ({ sandbox }) => {
    const refused = (body: unknown) => sandbox.refused('validation-failed', 'POST', FAULTS, body);
    const near = await refused({ operation: 'loan.drw', status: 503 });
    equal(near.errors?.[0]?.message, 'No operation fits. Did you mean loan.draw?', 'what was meant');
    await refused({ status: 503 });
    await refused({ operation: 'loan.draw', eventType: 'loan.*', status: 503 });
    await refused({ operation: 'loan.draw' });
    await refused({ operation: 'loan.draw', duplicateWebhook: true });
    await refused({ eventType: 'loan.*', status: 503 });
    await refused({ operation: 'loan.draw', status: 503, nth: 2, every: 3 });
    await refused({ operation: 'loan.draw', status: 503, customerRef: 'nobody-of-this-name' });
    equal((await sandbox.ok<SandboxFaultList>('GET', FAULTS)).data, [], 'nothing was planted');
  },
};
