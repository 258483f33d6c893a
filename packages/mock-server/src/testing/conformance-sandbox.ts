import type { SandboxClock, SandboxFault, SandboxFaultCount } from '@weidongli/contracts/sandbox';
import { equal, rejected } from './check.js';
import type { Cases } from './cases.js';

const CLOCK = '/v1/sandbox/clock';
const FAULTS = '/v1/sandbox/faults';

/** Cases of the controls of the sandbox. */
export const sandboxCases: Cases = {
  'moves its clock ahead only, one wish at a time': async ({ sandbox }) => {
    const before = await sandbox.ok<SandboxClock>('GET', CLOCK);
    const after = await sandbox.advance('P1DT2H');
    const moved = Date.parse(after.now) - Date.parse(before.now);
    equal(moved >= 26 * 3_600_000, true, 'moved by a day and two hours');
    await sandbox.refused('validation-failed', 'POST', CLOCK, {});
    await sandbox.refused('validation-failed', 'POST', CLOCK, { advanceBy: 'PT1S', mode: 'RUNNING' });
    await sandbox.refused('validation-failed', 'POST', CLOCK, { advanceTo: before.now });
    await sandbox.refused('validation-failed', 'POST', CLOCK, { advanceBy: 'P1M' });
  },
  'tells which events a move of the clock caused': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    await customer.draw('500.00');
    equal((await sandbox.advance('PT30S')).events.length, 0, 'events before the money');
    equal((await sandbox.advance('PT10S')).events.length, 1, 'events with the money');
  },
  'fails on command, so often as asked': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const fault = await sandbox.ok<SandboxFault>('POST', FAULTS, {
      operation: 'loan.listLines',
      status: 503,
      times: 2,
    });
    equal(fault.remaining, 2, 'calls to strike');
    await customer.refused('service-unavailable', 'GET', '/v1/loan/lines');
    await customer.refused('service-unavailable', 'GET', '/v1/loan/lines');
    await customer.ok('GET', '/v1/loan/lines');
    await customer.refused('service-unavailable', 'GET', '/v1/loan/lines', undefined, {
      'wdl-sandbox-fault': 'status=503',
    });
    await customer.refused('malformed-request', 'GET', '/v1/loan/lines', undefined, {
      'wdl-sandbox-fault': 'surprise',
    });
  },
  'loses the answer of the draw itself, not of the question for a code': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    await sandbox.ok('POST', FAULTS, { operation: 'loan.draw', dropAfterCommit: true });
    const prepared = await customer.prepare('500.00');
    const headers = { ...prepared.key, 'wdl-step-up': await customer.stepUp(prepared) };
    await rejected(customer.call('POST', '/v1/loan/draws', prepared.body, headers), 'lost answer');
    equal((await customer.call('POST', '/v1/loan/draws', prepared.body, headers)).status, 201, 'repeat');
    equal((await sandbox.ok<SandboxFaultCount>('POST', `${FAULTS}/clear`, {})).removed, 0, 'faults left');
  },
  'answers its controls only to this machine': async ({ sandbox }) => {
    const foreign = { origin: 'https://shop.example' };
    await sandbox.refused('sandbox-only', 'GET', '/v1/sandbox/ledger', undefined, foreign);
    await sandbox.refused('insufficient-scope', 'GET', '/v1/partner/events', undefined, foreign);
  },
  'keeps its books in balance': async ({ sandbox }) => {
    await sandbox.balanced();
  },
};
