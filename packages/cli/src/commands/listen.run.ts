import { once } from 'node:events';
import { partner, type WdlEvent } from '@weidongli/contracts/partner';
import { send } from '../adapters/send.js';
import { realNow } from '../adapters/system.js';
import { allPages } from '../api/all-pages.js';
import { Api } from '../api/api.js';
import type { CommandContext, Run } from '../command.js';
import { usageError } from '../errors.js';
import { openReceiver, RECEIVER_PATH, type Delivery } from '../listen/receiver.js';
import { listenSecret, signedHeaders } from '../listen/signing.js';

/** How long a receiver may take, in milliseconds: as long as the bank waits. */
const PATIENCE = 15_000;

interface Target {
  readonly url: URL;
  readonly secret: string;
}

/** Listens until Ctrl+C. */
export const run: Run = async (context) => {
  const { values, out, place, signal } = context;
  const target = targetOf(context);
  // The endpoint goes although Ctrl+C has ended everything else.
  const api = new Api({ url: place.url, key: place.key });
  await removeLeftovers(api);
  const receiver = await openReceiver((delivery) => handOn(context, target, delivery));
  const types = values.list('events');
  const eventTypes = types.length > 0 ? types : ['*'];
  try {
    const endpoint = await api.call(partner.createWebhookEndpoint, { url: receiver.url, eventTypes });
    try {
      if (target !== undefined) out.line(`Signing secret  ${out.look('bold', target.secret)}`);
      out.note(`Listening for ${eventTypes.join(', ')} at ${place.url}. Ctrl+C ends.`);
      if (!signal.aborted) await once(signal, 'abort');
    } finally {
      await api.call(partner.deleteWebhookEndpoint, { endpointId: endpoint.id });
    }
  } finally {
    await receiver.close();
  }
  return undefined;
};

const targetOf = ({ values, place }: CommandContext): Target | undefined => {
  const forwardTo = values.text('forward-to');
  if (forwardTo === undefined) return undefined;
  const url = URL.canParse(forwardTo) ? new URL(forwardTo) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw usageError(
      `--forward-to is "${forwardTo}", which is no http address.`,
      'Give a whole address, for example http://127.0.0.1:3000/webhooks',
    );
  const secret = values.text('secret') ?? listenSecret(place.key, url.href);
  if (/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/.test(secret)) return { url, secret };
  throw usageError('--secret is no signing secret.', 'Give whsec_ and 24 to 64 bytes in base64.');
};

/** Removes endpoints of listeners that were killed: nobody answers there, and every event would be retried. */
const removeLeftovers = async (api: Api): Promise<void> => {
  const endpoints = await allPages((page) => api.call(partner.listWebhookEndpoints, page));
  const ours = endpoints.filter(({ url }) => new URL(url).pathname === RECEIVER_PATH);
  for (const { id, url } of ours) {
    const alive = await send({ method: 'GET', url: new URL(url), headers: {}, timeoutMs: 500 }).then(
      () => true,
      () => false,
    );
    if (!alive) await api.call(partner.deleteWebhookEndpoint, { endpointId: id });
  }
};

/** Shows a delivery, posts it to the receiver, and returns the status that the bank is to see. */
const handOn = async (
  context: CommandContext,
  target: Target | undefined,
  { body }: Delivery,
): Promise<number> => {
  const event = JSON.parse(body) as WdlEvent;
  if (target === undefined) {
    show(context, event, body, undefined, 0);
    return 204;
  }
  const began = realNow();
  const headers = signedHeaders(target.secret, event.id, Math.floor(began / 1000), body);
  const status = await send({ method: 'POST', url: target.url, headers, body, timeoutMs: PATIENCE }).then(
    (reply) => reply.status,
    () => 0,
  );
  show(context, event, body, status, realNow() - began);
  // The bank tries again what nobody took.
  return status === 0 ? 502 : status;
};

const show = (
  { out, values }: CommandContext,
  event: WdlEvent,
  body: string,
  status: number | undefined,
  durationMs: number,
): void => {
  if (out.json) out.document({ event, ...(status === undefined ? {} : { status, durationMs }) });
  const { time, type, subject, id } = event;
  const took = status !== undefined && status >= 200 && status < 300;
  const answer =
    status === undefined
      ? ''
      : `  ${out.look(took ? 'green' : 'red', status === 0 ? 'nobody answers' : String(status))} ${durationMs} ms`;
  out.line(`${time.slice(11, 19)} ${out.look('bold', type)}  ${subject}  ${out.look('dim', id)}${answer}`);
  if (values.flag('full')) out.line(`  ${body}`);
};
