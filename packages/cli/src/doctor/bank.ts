import { partner } from '@weidongli/contracts/partner';
import { sandbox } from '@weidongli/contracts/sandbox';
import { realNow } from '../adapters/system.js';
import { allPages } from '../api/all-pages.js';
import type { Api } from '../api/api.js';
import { fail, ok, warn, type Finding } from './check.js';

const DAY = 86_400_000;

/** Checks which time it is at the bank. */
export const checkClock = async (api: Api): Promise<Finding> => {
  const { now, mode } = await api.call(sandbox.getClock, {});
  const ahead = Math.round((Date.parse(now) - realNow()) / DAY);
  if (mode === 'FROZEN')
    return warn(`The clock stands at ${now}.`, 'Nothing happens by itself. weidongli clock run lets it run.');
  return Math.abs(ahead) < 1
    ? ok(`${now}, running.`)
    : ok(`${now}, running, ${Math.abs(ahead)} days ${ahead > 0 ? 'ahead of' : 'behind'} your wall.`);
};

/** Checks that the books balance. */
export const checkBooks = async (api: Api): Promise<Finding> => {
  const { sums, complete, accounts } = await api.call(sandbox.getLedger, {}, { timeoutMs: 120_000 });
  const wrong = Object.entries(sums).filter(([, sum]) => sum !== '0');
  if (wrong.length > 0)
    return fail(
      `The books do not balance: ${wrong.map(([unit, sum]) => `${unit} by ${sum}`).join(', ')}.`,
      'This is a bug of the bank. Keep a snapshot and report it: weidongli snapshot create',
    );
  const units = Object.keys(sums).join(' and ');
  return ok(`The books balance in ${units}${complete ? `, over ${accounts.length} accounts` : ''}.`);
};

/** Checks that webhooks reach somebody. */
export const checkWebhooks = async (api: Api): Promise<Finding> => {
  const endpoints = await allPages((page) => api.call(partner.listWebhookEndpoints, page));
  if (endpoints.length === 0) return ok('No receiver of webhooks is registered.');
  const off = endpoints.filter(({ status }) => status === 'DISABLED');
  const failing = endpoints.filter(
    ({ status, failingSince }) => status !== 'DISABLED' && failingSince !== null,
  );
  if (failing.length > 0)
    return warn(
      `Deliveries fail: ${failing.map(({ url, failingSince }) => `${url} since ${failingSince ?? ''}`).join(', ')}.`,
      'See what the receiver answers: weidongli listen --forward-to <url>. A host besides this machine needs dev --webhook-hosts.',
    );
  if (off.length > 0)
    return warn(
      `${off.length} of ${endpoints.length} receivers are switched off: ${off.map(({ url }) => url).join(', ')}.`,
      'Enable them again when they answer; the dashboard has a button.',
    );
  return ok(`${endpoints.length} receivers of webhooks, none of them failing.`);
};

/** Checks that nothing fails on purpose. */
export const checkFaults = async (api: Api): Promise<Finding> => {
  const { data } = await api.call(sandbox.listFaults, {});
  return data.length === 0
    ? ok('No fault is planted.')
    : warn(
        `${data.length} faults are planted: calls fail on purpose.`,
        'weidongli fault clear removes them.',
      );
};
